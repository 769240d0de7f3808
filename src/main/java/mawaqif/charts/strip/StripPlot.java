package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.PositionStrip.Row;
import mawaqif.charts.PositionStrip.Spot;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.parts.Notes;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * The position strip. Up to four stakeholders have a lane each with the range of their claims; five
 * or six stand side by side at each stop, those contested in a lane of their own below. Who has no
 * mark of their own has a number beside each mark.
 */
public final class StripPlot implements Plot {
    private static final double WIDEST = 40;
    private static final double MARK = 5.2;
    private static final double LANE = 8.6;
    private static final double NAMED_LANE = 13;
    private static final double SIDE = 13;
    private static final double SIDE_KEYED = 22;
    private static final int WITH_RANGES = 4;
    private static final int NAMED = 2;
    private static final double END = 104;
    private static final double HATCH = 20;
    private static final TextStyle KEY = TextStyle.strong(10);
    private static final TextStyle DIRECT = TextStyle.strong(10.5);

    private final PositionStrip strip;
    private final Lines lines;
    private final double room;
    private final StripAxis axis;
    private final StripRows rows;
    private final boolean keyed;
    private final boolean sideBySide;

    public StripPlot(PositionStrip strip, double pageWidth, TextMeasure measure) {
        this.strip = strip;
        this.lines = new Lines(measure, strip.frame().direction());
        this.room = pageWidth - 2 * Sheet.MARGIN;
        this.keyed = strip.parties().stream().anyMatch(party -> !party.isDistinct());
        List<String> names = strip.rows().stream().map(Row::label).toList();
        double places = place(strip.parties().size());
        StripAxis wide = StripAxis.fit(pageWidth, names, END, places / 2, lines);
        this.sideBySide = strip.parties().size() > WITH_RANGES && wide.pitch() >= places + 8;
        this.axis = sideBySide ? wide : StripAxis.fit(pageWidth, names, END, 0, lines);
        this.rows = new StripRows(axis, pageWidth, lines);
    }

    @Override
    public Frame frame() {
        return strip.frame();
    }

    @Override
    public @Nullable String banner() {
        return strip.banner();
    }

    /** Where a stakeholder's place among those side by side starts, or with their number ends. */
    private double place(int at) {
        double start = 0;
        for (Party party : strip.parties().subList(0, at)) {
            start += party.isDistinct() ? SIDE : SIDE_KEYED;
        }
        return start;
    }

    private boolean withRanges() {
        return strip.parties().size() <= WITH_RANGES;
    }

    @Override
    public List<Block> legend() {
        StripLegend legend = new StripLegend(lines, room);
        for (int at = 0; at < strip.parties().size(); at++) {
            Party party = strip.parties().get(at);
            String key = party.isDistinct() ? "" : Texts.ltr(key(at)) + " ";
            legend.name(
                    key + Texts.isolate(party.label()),
                    (sheet, art) -> art.nameColour(party),
                    (sheet, art, box) -> art.mark(party, box.centreX(), box.centreY(), 6, false));
        }
        if (withRanges() && !strip.words().range().isEmpty() && !strip.rows().isEmpty()) {
            legend.word(
                    strip.words().range(),
                    20,
                    (sheet, art, box) ->
                            StripMarks.range(
                                    sheet,
                                    box.x(),
                                    box.right(),
                                    box.centreY(),
                                    sheet.palette.secondary()));
        }
        legend.states(
                strip.words(),
                any(spot -> StripMarks.isLow(spot.cell())),
                any(spot -> spot.cell() instanceof Cell.Contested),
                any(spot -> spot.cell() instanceof Cell.Silent));
        return legend.blocks();
    }

    private boolean any(java.util.function.Predicate<Spot> state) {
        return strip.rows().stream().flatMap(row -> row.spots().stream()).anyMatch(state);
    }

    private String key(int at) {
        return strip.frame().digits().plain(at + 1);
    }

    @Override
    public List<Block> heads() {
        if (strip.rows().isEmpty()) {
            return List.of();
        }
        return List.of(
                axis.heads(
                        strip.words().stops(),
                        strip.frame().digits(),
                        lines,
                        (sheet, y) -> {
                            String head = strip.words().noEvidence();
                            if (axis.beside()
                                    && any(Spot::isMissing)
                                    && lines.width(head, StripAxis.HEAD) <= axis.endWidth()) {
                                sheet.textAtStart(
                                        Role.COLUMN_HEAD,
                                        head,
                                        axis.end(),
                                        y,
                                        StripAxis.HEAD,
                                        sheet.palette.secondary());
                            }
                        }));
    }

    @Override
    public List<Block> strips(double height) {
        if (strip.rows().isEmpty()) {
            return note();
        }
        double least = axis.beside() ? 30 : 22;
        double widest = axis.beside() ? WIDEST : 30;
        return at(StripRows.pitch(least, widest, height, pitch -> at(pitch, height)), height);
    }

    private List<Block> at(double pitch, double tallest) {
        List<Block> strips = new ArrayList<>();
        for (int at = 0; at < strip.rows().size(); at++) {
            Row row = strip.rows().get(at);
            boolean first = at == 0;
            double plot = Math.max(pitch, lanes(row) + (axis.beside() ? 14 : 12));
            strips.addAll(
                    rows.row(
                            row.label(),
                            missing(row),
                            plot,
                            tallest,
                            at == strip.rows().size() - 1,
                            (sheet, middle) -> spots(sheet, row, middle, first)));
        }
        strips.addAll(note());
        return strips;
    }

    /** From the first lane to the last. */
    private double lanes(Row row) {
        if (sideBySide) {
            return contested(row) * (LANE + 2);
        }
        return (strip.parties().size() - 1) * lane();
    }

    private double lane() {
        return keyed ? NAMED_LANE : LANE;
    }

    private static long contested(Row row) {
        return row.spots().stream().filter(s -> s.cell() instanceof Cell.Contested).count();
    }

    private void spots(Sheet sheet, Row row, double middle, boolean first) {
        if (sideBySide) {
            sideBySide(sheet, row, middle);
            return;
        }
        List<Box> taken = new ArrayList<>();
        double top = middle - lanes(row) / 2;
        PartyArt art = new PartyArt(sheet);
        for (int at = 0; at < row.spots().size(); at++) {
            lane(sheet, art, row, at, top + at * lane(), taken);
        }
        if (first && !keyed) {
            taken.add(new Box(axis.x(sheet, 0) - 2, top - LANE, 4, lanes(row) + 2 * LANE));
            direct(sheet, art, row, top, taken);
        }
    }

    private void lane(Sheet sheet, PartyArt art, Row row, int at, double y, List<Box> taken) {
        Spot spot = row.spots().get(at);
        Party party = strip.parties().get(at);
        if (spot.isMissing()) {
            return;
        }
        List<Integer> medians = StripMarks.medians(spot.cell());
        double from = axis.x(sheet, withRanges() ? spot.lowest() : medians.getFirst());
        double to = axis.x(sheet, withRanges() ? spot.highest() : medians.getLast());
        if (spot.cell() instanceof Cell.Contested) {
            StripMarks.broken(sheet, from, to, y, art.colour(party));
        } else {
            StripMarks.range(sheet, from, to, y, art.colour(party));
        }
        taken.add(new Box(from, y - 1, to - from, 2));
        for (int median : medians) {
            double x = axis.x(sheet, median);
            art.mark(party, x, y, MARK, StripMarks.isLow(spot.cell()));
            taken.add(new Box(x - MARK - 1, y - MARK - 1, 2 * MARK + 2, 2 * MARK + 2));
        }
        key(sheet, art, at, Math.max(to, axis.x(sheet, medians.getLast())), y);
    }

    /** The number of whoever has no mark of their own. */
    private void key(Sheet sheet, PartyArt art, int at, double x, double y) {
        Party party = strip.parties().get(at);
        if (!party.isDistinct()) {
            double left = x + MARK + 3;
            String colour = art.nameColour(party);
            sheet.text(Role.CELL, key(at), left, y + 3.6, Anchor.LEFT, Direction.LTR, KEY, colour);
        }
    }

    /** Names the two that are farthest apart, where there is room. */
    private void direct(Sheet sheet, PartyArt art, Row row, double top, List<Box> taken) {
        int low = -1;
        int high = -1;
        for (int at = 0; at < row.spots().size(); at++) {
            List<Integer> medians = StripMarks.medians(row.spots().get(at).cell());
            if (medians.size() == 1) {
                low = low < 0 || medians.getFirst() < median(row, low) ? at : low;
                high = high < 0 || medians.getFirst() > median(row, high) ? at : high;
            }
        }
        if (low >= 0 && median(row, low) < median(row, high)) {
            direct(sheet, art, row, low, top, taken);
            direct(sheet, art, row, high, top, taken);
        }
    }

    private static int median(Row row, int at) {
        return StripMarks.medians(row.spots().get(at).cell()).getFirst();
    }

    private void direct(Sheet sheet, PartyArt art, Row row, int at, double top, List<Box> taken) {
        Party party = strip.parties().get(at);
        Spot spot = row.spots().get(at);
        double y = top + at * lane();
        double width = lines.width(party.label(), DIRECT);
        double lowest = axis.x(sheet, withRanges() ? spot.lowest() : median(row, at));
        double highest = axis.x(sheet, withRanges() ? spot.highest() : median(row, at));
        double left = sheet.box(axis.plot(), 0, axis.plotWidth(), 0).x();
        double right = left + axis.plotWidth();
        for (double x : new double[] {highest + 9, lowest - 9 - width}) {
            Box box = new Box(x - 2, y - 6.5, width + 4, 13);
            boolean free = taken.stream().noneMatch(other -> other.overlaps(box, 0.5));
            if (free && box.x() >= left && box.right() <= right) {
                sheet.text(
                        Role.CELL,
                        Texts.isolate(party.label()),
                        x,
                        y + 3.8,
                        Anchor.LEFT,
                        sheet.direction,
                        DIRECT,
                        art.nameColour(party));
                taken.add(box);
                return;
            }
        }
    }

    private void sideBySide(Sheet sheet, Row row, double middle) {
        PartyArt art = new PartyArt(sheet);
        double y = middle - lanes(row) / 2;
        double lane = y;
        int all = strip.parties().size();
        for (int at = 0; at < all; at++) {
            Spot spot = row.spots().get(at);
            Party party = strip.parties().get(at);
            boolean low = StripMarks.isLow(spot.cell());
            double aside = place(at) + SIDE / 2 - place(all) / 2;
            List<Integer> medians = StripMarks.medians(spot.cell());
            if (medians.size() == 2) {
                lane += LANE + 2;
                double from = axis.x(sheet, medians.getFirst());
                double to = axis.x(sheet, medians.getLast());
                StripMarks.broken(sheet, from, to, lane, art.colour(party));
                art.mark(party, from, lane, MARK, low);
                art.mark(party, to, lane, MARK, low);
                key(sheet, art, at, to, lane);
            } else if (medians.size() == 1) {
                double x = axis.x(sheet, medians.getFirst()) + aside;
                art.mark(party, x, y, MARK, low);
                key(sheet, art, at, x, y);
            }
        }
    }

    /**
     * Those without evidence on the issue: hatch, mark and name; from three on, marks alone, which
     * the legend names.
     */
    private List<StripRows.EndLine> missing(Row row) {
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
        missing(ends, none, false, named);
        missing(ends, silent, true, named);
        return ends;
    }

    private void missing(
            List<StripRows.EndLine> ends, List<Integer> parties, boolean silent, boolean named) {
        if (named) {
            parties.forEach(at -> named(ends, at, silent));
            return;
        }
        double most = axis.endWidth() - HATCH - 4;
        List<Integer> here = new ArrayList<>();
        double used = 0;
        for (int at : parties) {
            if (!here.isEmpty() && used + markWidth(at) > most) {
                marks(ends, List.copyOf(here), silent);
                here.clear();
                used = 0;
            }
            here.add(at);
            used += markWidth(at);
        }
        if (!here.isEmpty()) {
            marks(ends, here, silent);
        }
    }

    private double markWidth(int at) {
        return strip.parties().get(at).isDistinct() ? 13 : 20;
    }

    private void marks(List<StripRows.EndLine> ends, List<Integer> parties, boolean silent) {
        ends.add((sheet, start, y) -> {
            hatch(sheet, start, y, silent);
            double x = start + HATCH + 9;
            for (int at : parties) {
                marked(sheet, at, x, y);
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
            sheet.number(Role.CELL, key(at), x, y, KEY, art.nameColour(party));
        }
    }

    private void named(List<StripRows.EndLine> ends, int at, boolean silent) {
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
            });
        }
    }

    private List<Block> note() {
        return Notes.strips(strip.note(), lines, room, strip.rows().isEmpty());
    }

    @Override
    public double naturalHeight() {
        return strip.rows().isEmpty()
                ? Block.height(note())
                : Block.height(at(axis.beside() ? WIDEST : 30, Size.MAX));
    }

    @Override
    public double leastWidth() {
        return StripAxis.BESIDE + 2 * Sheet.MARGIN;
    }

    @Override
    public double leastHeight() {
        return strip.rows().isEmpty()
                ? Block.height(note())
                : Block.height(at(axis.beside() ? 30 : 22, Size.MAX));
    }

    @Override
    public String description() {
        String given = strip.frame().description();
        return given == null ? strip.frame().title() : given;
    }
}
