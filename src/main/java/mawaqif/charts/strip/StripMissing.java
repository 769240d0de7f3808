package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.PositionStrip.Row;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Who has no evidence on an issue, at the end of its row. */
final class StripMissing {
    private static final int NAMED = 2;
    private static final double HATCH = 20;

    /** Height of a line at the row's end. */
    private static final double END_LINE = 16;

    private final PositionStrip strip;
    private final StripAxis axis;
    private final Lines lines;

    StripMissing(PositionStrip strip, StripAxis axis, Lines lines) {
        this.strip = strip;
        this.axis = axis;
        this.lines = lines;
    }

    /**
     * Those without evidence on the issue: hatch, mark and name; from three on, marks alone, which
     * the legend names.
     */
    List<StripRows.EndLine> of(Row row) {
        List<Integer> none = new ArrayList<>();
        List<Integer> silent = new ArrayList<>();
        for (int at = 0; at < row.spots().size(); at++) {
            Cell cell = row.spots().get(at).cell();
            if (cell.n() == 0) {
                (cell instanceof Cell.Silent ? silent : none).add(at);
            }
        }
        boolean named = none.size() + silent.size() <= NAMED;
        List<StripRows.EndLine> ends = new ArrayList<>();
        missing(ends, row, none, false, named);
        missing(ends, row, silent, true, named);
        return ends;
    }

    private void missing(
            List<StripRows.EndLine> ends,
            Row row,
            List<Integer> parties,
            boolean silent,
            boolean named) {
        if (named) {
            parties.forEach(at -> named(ends, row, at, silent));
            return;
        }
        double most = axis.endWidth() - HATCH - 4;
        List<Integer> here = new ArrayList<>();
        double used = 0;
        for (int at : parties) {
            if (!here.isEmpty() && used + markWidth(at) > most) {
                marks(ends, row, List.copyOf(here), silent);
                here.clear();
                used = 0;
            }
            here.add(at);
            used += markWidth(at);
        }
        if (!here.isEmpty()) {
            marks(ends, row, here, silent);
        }
    }

    private double markWidth(int at) {
        return strip.parties().get(at).isDistinct() ? 13 : 20;
    }

    private void marks(
            List<StripRows.EndLine> ends, Row row, List<Integer> parties, boolean silent) {
        ends.add((sheet, start, y) -> {
            hatch(sheet, start, y, silent);
            double x = start + HATCH + 9;
            for (int at : parties) {
                marked(sheet, at, x, y);
                Box mark = sheet.box(x - 6.5, y - 11.6, markWidth(at), END_LINE);
                sheet.spot(mark, row.spots().get(at).place());
                x += markWidth(at);
            }
        });
    }

    private static void hatch(Sheet sheet, double start, double y, boolean silent) {
        Box hatch = sheet.box(start, y - 10.6, HATCH, 14);
        if (silent) {
            MatrixLegend.silent(sheet, new CellArt(sheet), hatch);
        } else {
            MatrixLegend.none(sheet, new CellArt(sheet), hatch);
        }
    }

    private void marked(Sheet sheet, int at, double middle, double y) {
        Party party = strip.parties().get(at);
        PartyArt art = new PartyArt(sheet);
        art.mark(party, sheet.box(middle, 0, 0, 0).x(), y - 3.6, 4.2, false);
        if (!party.isDistinct()) {
            double x = sheet.box(middle + 9, 0, 0, 0).x();
            sheet.number(
                    Role.CELL,
                    StripLanes.key(strip, at),
                    x,
                    y,
                    StripLanes.KEY,
                    art.nameColour(party));
        }
    }

    private void named(List<StripRows.EndLine> ends, Row row, int at, boolean silent) {
        Party party = strip.parties().get(at);
        double before = HATCH + (party.isDistinct() ? 18 : 28);
        TextStyle style = TextStyle.regular(10.5);
        List<String> name = lines.wrap(party.label(), style, axis.endWidth() - before);
        for (int i = 0; i < name.size(); i++) {
            String text = Texts.isolate(name.get(i));
            boolean first = i == 0;
            ends.add((sheet, start, y) -> {
                if (first) {
                    hatch(sheet, start, y, silent);
                    marked(sheet, at, start + HATCH + 9, y);
                }
                String grey = sheet.palette.secondary();
                sheet.textAtStart(Role.CELL, text, start + before, y, style, grey);
                if (first) {
                    Box line = sheet.box(start, y - 11.6, axis.endWidth(), END_LINE);
                    sheet.spot(line, row.spots().get(at).place());
                }
            });
        }
    }
}
