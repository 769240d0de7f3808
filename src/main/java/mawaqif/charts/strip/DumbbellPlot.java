package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Dumbbell.Row;
import mawaqif.charts.Frame;
import mawaqif.charts.Party;
import mawaqif.charts.Place;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.Notes;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import org.jspecify.annotations.Nullable;

/** The dumbbell: two marks a row, and from the earlier to the later an arrow. */
public final class DumbbellPlot implements Plot {
    private static final double WIDEST = 39;
    private static final double SMALL = 4.6;
    private static final double LARGE = 7;
    private static final double EVEN = 5.8;
    private static final double APART = 7;
    private static final double SHAFT = 2.4;

    private final Dumbbell dumbbell;
    private final Lines lines;
    private final double room;
    private final StripAxis axis;
    private final StripRows rows;
    private final DumbbellEnds ends;

    public DumbbellPlot(Dumbbell dumbbell, double pageWidth, TextMeasure measure) {
        this.dumbbell = dumbbell;
        this.lines = new Lines(measure, dumbbell.frame().direction());
        this.room = pageWidth - 2 * Sheet.MARGIN;
        this.ends = new DumbbellEnds(dumbbell, lines);
        List<String> names = dumbbell.rows().stream().map(Row::label).toList();
        this.axis = StripAxis.fit(pageWidth, names, ends.width(), 0, lines);
        this.rows = new StripRows(axis, pageWidth, lines);
    }

    @Override
    public Frame frame() {
        return dumbbell.frame();
    }

    @Override
    public @Nullable String banner() {
        return dumbbell.banner();
    }

    @Override
    public List<Block> legend() {
        StripLegend legend = new StripLegend(lines, room);
        legend.name(
                Texts.isolate(dumbbell.before().label()),
                (sheet, art) ->
                        dumbbell.moves()
                                ? sheet.palette.secondary()
                                : art.nameColour(dumbbell.before().party()),
                (sheet, art, box) -> mark(art, true, box.centreX(), box.centreY(), false));
        legend.name(
                Texts.isolate(dumbbell.after().label()),
                (sheet, art) -> art.nameColour(dumbbell.after().party()),
                (sheet, art, box) -> mark(art, false, box.centreX(), box.centreY(), false));
        if (!dumbbell.rows().isEmpty() && !dumbbell.words().arrow().isEmpty()) {
            legend.word(dumbbell.words().arrow(), 0, (sheet, art, box) -> {});
        }
        legend.states(
                dumbbell.words(),
                any(StripMarks::isLow),
                any(Cell.Contested.class::isInstance),
                any(Cell.Silent.class::isInstance));
        return legend.blocks();
    }

    private boolean any(java.util.function.Predicate<Cell> state) {
        return dumbbell.rows().stream()
                .anyMatch(row -> state.test(row.before()) || state.test(row.after()));
    }

    private void mark(PartyArt art, boolean before, double x, double y, boolean low) {
        Dumbbell.End end = before ? dumbbell.before() : dumbbell.after();
        double r = !dumbbell.moves() ? EVEN : before ? SMALL : LARGE;
        if (before && dumbbell.moves() && !low) {
            art.mark(end.party(), x, y, r, false, art.pale(end.party()));
        } else {
            art.mark(end.party(), x, y, r, low);
        }
    }

    @Override
    public List<Block> heads() {
        if (dumbbell.rows().isEmpty()) {
            return List.of();
        }
        return List.of(
                axis.heads(
                        dumbbell.words().stops(),
                        dumbbell.frame().digits(),
                        lines,
                        (sheet, y) -> {
                            if (axis.beside()) {
                                String grey = sheet.palette.secondary();
                                sheet.textAtStart(
                                        Role.COLUMN_HEAD,
                                        dumbbell.words().change(),
                                        axis.end(),
                                        y,
                                        StripAxis.HEAD,
                                        grey);
                                sheet.textAtEnd(
                                        Role.COLUMN_HEAD,
                                        dumbbell.words().counts(),
                                        Sheet.MARGIN,
                                        y,
                                        StripAxis.HEAD,
                                        grey);
                            }
                        }));
    }

    @Override
    public List<Block> strips(double height) {
        if (dumbbell.rows().isEmpty()) {
            return note();
        }
        return at(StripRows.pitch(28, WIDEST, height, pitch -> at(pitch, height)), height);
    }

    private List<Block> note() {
        return Notes.strips(dumbbell.note(), lines, room, dumbbell.rows().isEmpty());
    }

    private List<Block> at(double pitch, double tallest) {
        List<Block> strips = new ArrayList<>();
        for (int at = 0; at < dumbbell.rows().size(); at++) {
            Row row = dumbbell.rows().get(at);
            strips.addAll(
                    rows.row(
                            row.label(),
                            List.of((sheet, start, y) ->
                                    ends.paint(sheet, row, start, y, axis.beside())),
                            height(pitch),
                            tallest,
                            at == dumbbell.rows().size() - 1,
                            (sheet, middle) -> {
                                plot(sheet, row, middle);
                                places(sheet, row, middle);
                            }));
        }
        strips.addAll(note());
        return strips;
    }

    /** Of a row without its texts. */
    private double height(double pitch) {
        return axis.beside() ? Math.max(32, pitch) : 30;
    }

    private void plot(Sheet sheet, Row row, double middle) {
        PartyArt art = new PartyArt(sheet);
        List<Integer> before = StripMarks.medians(row.before());
        List<Integer> after = StripMarks.medians(row.after());
        if (before.size() == 1 && after.size() == 1) {
            pair(sheet, art, row, before.getFirst(), after.getFirst(), middle);
            return;
        }
        double apart = before.isEmpty() || after.isEmpty() ? 0 : APART;
        side(sheet, art, row.before(), true, middle - apart);
        side(sheet, art, row.after(), false, middle + apart);
    }

    /** One place for each end, around its mark or both of them. */
    private void places(Sheet sheet, Row row, double middle) {
        List<Integer> before = StripMarks.medians(row.before());
        List<Integer> after = StripMarks.medians(row.after());
        boolean level =
                before.size() == 1
                        && after.size() == 1
                        && (dumbbell.moves() || !before.equals(after));
        double apart = before.isEmpty() || after.isEmpty() || level ? 0 : APART;
        List<Box> marks = new ArrayList<>();
        List<Place> places = new ArrayList<>();
        if (row.first() != null && !before.isEmpty()) {
            marks.add(box(sheet, before, middle - apart));
            places.add(row.first());
        }
        if (row.second() != null && !after.isEmpty()) {
            marks.add(box(sheet, after, middle + apart));
            places.add(row.second());
        }
        double half = height(0) / 2;
        List<Box> boxes = Reach.around(marks, middle - half, middle + half);
        if (before.equals(after) && level && boxes.size() == 2) {
            // The second mark stands on the first: each gets a half.
            Box whole = Reach.grown(marks.getFirst());
            boxes =
                    List.of(
                            new Box(whole.x(), middle - half, whole.width(), half),
                            new Box(whole.x(), middle, whole.width(), half));
        }
        for (int at = 0; at < places.size(); at++) {
            sheet.spot(boxes.get(at), places.get(at));
        }
    }

    private Box box(Sheet sheet, List<Integer> medians, double y) {
        double left = axis.x(sheet, medians.getFirst()) - LARGE;
        double right = axis.x(sheet, medians.getLast()) + LARGE;
        return new Box(left, y - LARGE, right - left, 2 * LARGE);
    }

    private void side(Sheet sheet, PartyArt art, Cell cell, boolean before, double y) {
        List<Integer> medians = StripMarks.medians(cell);
        Party party = before ? dumbbell.before().party() : dumbbell.after().party();
        if (medians.size() == 2) {
            StripMarks.broken(
                    sheet,
                    axis.x(sheet, medians.getFirst()),
                    axis.x(sheet, medians.getLast()),
                    y,
                    art.colour(party));
        }
        for (int median : medians) {
            mark(art, before, axis.x(sheet, median), y, StripMarks.isLow(cell));
        }
    }

    private void pair(Sheet sheet, PartyArt art, Row row, int from, int to, double y) {
        double x = axis.x(sheet, from);
        double end = axis.x(sheet, to);
        String colour = art.colour(dumbbell.after().party());
        boolean lowBefore = StripMarks.isLow(row.before());
        boolean lowAfter = StripMarks.isLow(row.after());
        if (from == to) {
            if (dumbbell.moves()) {
                String pale = art.pale(dumbbell.after().party());
                Stroke ring = Stroke.solid(pale, 1.8);
                sheet.add(new Mark.Circle(x, y, LARGE + 5, sheet.palette.ground(), ring));
                mark(art, false, x, y, lowAfter);
            } else {
                mark(art, true, x, y - APART, lowBefore);
                mark(art, false, x, y + APART, lowAfter);
            }
            return;
        }
        int way = end > x ? 1 : -1;
        if (dumbbell.moves()) {
            double tip = end - way * (LARGE + 3);
            shaft(sheet, x + way * (SMALL + 2), tip - way * 6, y, colour);
            head(sheet, tip, way, y, colour);
        } else {
            double clear = way * (EVEN + 2);
            shaft(sheet, x + clear, end - clear, y, sheet.palette.rule());
        }
        mark(art, true, x, y, lowBefore);
        mark(art, false, end, y, lowAfter);
    }

    private static void shaft(Sheet sheet, double from, double to, double y, String colour) {
        double left = Math.min(from, to);
        Box line = new Box(left, y - SHAFT / 2, Math.abs(to - from), SHAFT);
        sheet.add(new Mark.Rectangle(line, 0, colour, null));
    }

    private static void head(Sheet sheet, double tip, int way, double y, String colour) {
        List<Step> steps =
                List.of(
                        new Step.Move(tip, y),
                        new Step.Line(tip - way * 7, y - 4.5),
                        new Step.Line(tip - way * 7, y + 4.5),
                        new Step.Close());
        sheet.add(new Mark.Outline(steps, colour, null));
    }

    @Override
    public double naturalHeight() {
        return dumbbell.rows().isEmpty()
                ? Block.height(note())
                : Block.height(at(WIDEST, Size.MAX));
    }

    @Override
    public String description() {
        String given = dumbbell.frame().description();
        return given == null ? dumbbell.frame().title() : given;
    }
}
