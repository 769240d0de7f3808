package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.PositionStrip.Row;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Who has no evidence on an issue, at the end of its row. */
final class StripMissing {
    private static final int NAMED = 2;
    private static final double HATCH = 20;
    private static final TextStyle NAME = TextStyle.regular(10.5);

    /** From the top of a line at the row's end to its baseline. */
    private static final double BASELINE = 15.6;

    /** From one mark to the next: what a finger needs. */
    private static final double MARK = Reach.LEAST;

    /** How far a mark gives way to the number beside it. */
    private static final double NUMBER = 4;

    private final PositionStrip strip;
    private final StripAxis axis;
    private final Lines lines;

    StripMissing(PositionStrip strip, StripAxis axis, Lines lines) {
        this.strip = strip;
        this.axis = axis;
        this.lines = lines;
    }

    /**
     * Those without evidence on the issue: hatch, mark and name; from three on or with long names,
     * marks alone, which the legend names.
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
        boolean named =
                none.size() + silent.size() <= NAMED
                        && Stream.concat(none.stream(), silent.stream()).allMatch(this::fits);
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
        double most = axis.endWidth() - HATCH - 2;
        List<Integer> here = new ArrayList<>();
        double used = 0;
        for (int at : parties) {
            if (!here.isEmpty() && used + MARK > most) {
                marks(ends, row, List.copyOf(here), silent);
                here.clear();
                used = 0;
            }
            here.add(at);
            used += MARK;
        }
        if (!here.isEmpty()) {
            marks(ends, row, here, silent);
        }
    }

    private void marks(
            List<StripRows.EndLine> ends, Row row, List<Integer> parties, boolean silent) {
        ends.add((sheet, start, y) -> {
            hatch(sheet, start, y, silent);
            double x = start + HATCH + MARK / 2 + 2;
            for (int at : parties) {
                marked(sheet, at, x - (strip.parties().get(at).isDistinct() ? 0 : NUMBER), y);
                Box mark = sheet.box(x - MARK / 2, y - BASELINE, MARK, StripRows.END_LINE);
                sheet.spot(mark, row.spots().get(at).place());
                x += MARK;
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

    /** Whether the name stands whole in one line. */
    private boolean fits(int at) {
        String name = strip.parties().get(at).label();
        return lines.width(name, NAME) <= axis.endWidth() - before(at);
    }

    private double before(int at) {
        return HATCH + (strip.parties().get(at).isDistinct() ? 18 : 28);
    }

    private void named(List<StripRows.EndLine> ends, Row row, int at, boolean silent) {
        String text = Texts.isolate(strip.parties().get(at).label());
        ends.add((sheet, start, y) -> {
            hatch(sheet, start, y, silent);
            marked(sheet, at, start + HATCH + 9, y);
            String grey = sheet.palette.secondary();
            sheet.textAtStart(Role.CELL, text, start + before(at), y, NAME, grey);
            Box line = sheet.box(start, y - BASELINE, axis.endWidth(), StripRows.END_LINE);
            sheet.spot(line, row.spots().get(at).place());
        });
    }
}
