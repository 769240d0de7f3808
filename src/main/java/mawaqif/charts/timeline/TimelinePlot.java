package mawaqif.charts.timeline;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.charts.Place;
import mawaqif.charts.Texts;
import mawaqif.charts.Timeline;
import mawaqif.charts.Timeline.Lane;
import mawaqif.charts.Timeline.Span;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * The timeline's strips: as many lanes as a page holds, then the axis of years, and again. Names
 * stand beside the lanes, on narrow pages above them.
 */
public final class TimelinePlot implements Plot {
    private static final double NARROW = 520;
    private static final double NAME = 122;
    private static final double STANCES = 38;
    private static final double NARROW_STANCES = 24;
    private static final double AFTER = 8;
    private static final double MOST_PITCH = 90;
    private static final double LEAST_PITCH = 56;
    private static final double COUNT_LINE = 13;

    private final Timeline timeline;
    private final Lines lines;
    private final double room;
    private final boolean narrow;
    private final TextStyle name = TextStyle.strong(12.5);
    private final TextStyle count;
    private final double line;
    private final @Nullable TimelineAxis axis;
    private final List<List<String>> names = new ArrayList<>();
    private final List<List<String>> counts = new ArrayList<>();

    public TimelinePlot(Timeline timeline, int width, TextMeasure measure) {
        this.timeline = timeline;
        this.lines = new Lines(measure, timeline.frame().direction());
        this.room = width - 2 * Sheet.MARGIN;
        this.narrow = width < NARROW;
        boolean rtl = lines.direction() == Direction.RTL;
        this.count = TextStyle.regular(10.5).larger(rtl ? 0.5 : 0);
        this.line = rtl ? 17 : 15;
        this.axis = axis(timeline.span(), width, rtl);
        double wide = narrow || axis == null ? room : NAME;
        for (Lane lane : timeline.lanes()) {
            names.add(lines.wrap(lane.label(), name, wide));
            List<String> small = new ArrayList<>();
            small.add(numbers(lane));
            if (lane.unplaced() != null) {
                small.addAll(lines.wrap(lane.unplaced(), count, wide));
            }
            counts.add(small);
        }
    }

    private @Nullable TimelineAxis axis(@Nullable Span span, int width, boolean rtl) {
        if (span == null) {
            return null;
        }
        double start = Sheet.MARGIN + (narrow ? NARROW_STANCES : NAME + STANCES);
        double end = Sheet.MARGIN + AFTER;
        return rtl
                ? new TimelineAxis(span, end, width - start)
                : new TimelineAxis(span, start, width - end);
    }

    private Place place(int at) {
        return TimelinePlaces.lane(timeline, timeline.lanes().get(at), counts.get(at).getFirst());
    }

    private String numbers(Lane lane) {
        Digits digits = timeline.frame().digits();
        String n = Texts.ltr("n=" + digits.plain(lane.n()));
        if (lane.n() == 0) {
            return n;
        }
        String comma = lines.direction() == Direction.RTL ? "، " : ", ";
        return n + comma + Texts.ltr("d=" + digits.plain(lane.d()));
    }

    @Override
    public Frame frame() {
        return timeline.frame();
    }

    @Override
    public @Nullable String banner() {
        return timeline.banner();
    }

    @Override
    public List<Block> legend() {
        return new TimelineLegend(timeline, lines, room).blocks();
    }

    @Override
    public List<Block> heads() {
        List<Block> heads = new ArrayList<>();
        if (axis != null) {
            heads.addAll(new TimelineHead(timeline, axis, lines).blocks());
        }
        return heads.isEmpty() ? List.of(Block.space(2)) : heads;
    }

    @Override
    public List<Block> strips(double height) {
        double axisHeight = axis == null ? 0 : TimelineAxis.HEIGHT;
        double pitch = pitch(height - axisHeight);
        List<Block> strips = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        for (int at = 0; at < timeline.lanes().size(); at++) {
            List<Block> lane = lane(at, pitch, height - axisHeight);
            if (!page.isEmpty() && Block.height(page) + Block.height(lane) + axisHeight > height) {
                close(strips, page);
            }
            page.addAll(lane);
        }
        close(strips, page);
        return strips;
    }

    /** Lanes grow until as many as fit fill the page. */
    private double pitch(double height) {
        if (axis == null) {
            return 0;
        }
        double tallest = 0;
        for (int at = 0; at < timeline.lanes().size(); at++) {
            tallest = Math.max(tallest, least(at));
        }
        int lanes = Math.max(1, timeline.lanes().size());
        double usual = Math.max(TimelineLanes.PITCH, tallest);
        double most = Math.max(MOST_PITCH, tallest + MOST_PITCH - LEAST_PITCH);
        if (lanes * Math.max(LEAST_PITCH, tallest) <= height) {
            return Math.clamp(height / lanes, LEAST_PITCH, most);
        }
        double perPage = Math.max(1, Math.floor(height / usual));
        return Math.clamp(height / perPage, TimelineLanes.PITCH, most);
    }

    /** Height of the words beside a lane, or with it below them. */
    private double least(int at) {
        double words = names.get(at).size() * line + counts.get(at).size() * COUNT_LINE + 10;
        return narrow ? LEAST_PITCH + words : words;
    }

    private void close(List<Block> strips, List<Block> page) {
        if (page.isEmpty()) {
            return;
        }
        for (Block block : page) {
            strips.add(block.goingOn(true));
        }
        if (axis == null) {
            strips.set(strips.size() - 1, page.getLast().goingOn(false));
        } else {
            TimelineAxis years = axis;
            strips.add(
                    new Block(
                            TimelineAxis.HEIGHT,
                            (sheet, top) -> years.paint(sheet, top, frame().digits())));
        }
        page.clear();
    }

    /** One lane as strips: usually one, more where its name is longer than a page. */
    private List<Block> lane(int at, double pitch, double tallest) {
        List<String> all = names.get(at);
        List<String> small = counts.get(at);
        double smallHeight = small.size() * COUNT_LINE;
        if (axis != null && !narrow && least(at) <= Math.max(pitch, tallest)) {
            double height = Math.max(pitch, least(at));
            return List.of(
                    new Block(
                            height,
                            (sheet, top) -> {
                                drawn(sheet, at, top, height, pitch);
                                words(sheet, at, top + (height - least(at)) / 2 + 5);
                                sheet.spot(sheet.box(Sheet.MARGIN, top, NAME, height), place(at));
                            }));
        }
        double wide = narrow || axis == null ? room : NAME;
        List<Block> strips = new ArrayList<>();
        strips.add(Block.space(5));
        for (String text : all) {
            strips.add(
                    new Block(
                            line,
                            (sheet, top) -> text(sheet, Role.ROW_HEAD, text, top + 11.5, name)));
        }
        strips.add(
                new Block(
                        smallHeight + 3,
                        (sheet, top) -> {
                            for (int i = 0; i < small.size(); i++) {
                                double y = top + 10 + i * COUNT_LINE;
                                text(sheet, Role.TOTAL, small.get(i), y, count);
                            }
                            double above = Math.max(line, Reach.LEAST - smallHeight - 3);
                            sheet.spot(
                                    sheet.box(
                                            Sheet.MARGIN,
                                            top - above,
                                            wide,
                                            smallHeight + 3 + above),
                                    place(at));
                        }));
        if (axis != null) {
            double height =
                    narrow
                            ? Math.max(LEAST_PITCH, pitch - Block.height(strips))
                            : TimelineLanes.PITCH;
            strips.add(new Block(height, (sheet, top) -> drawn(sheet, at, top, height, height)));
        } else {
            strips.add(new Block(5, (sheet, top) -> rule(sheet, top + 5)));
        }
        return strips;
    }

    private void drawn(Sheet sheet, int at, double top, double height, double pitch) {
        if (axis == null) {
            return;
        }
        TimelineLanes art = new TimelineLanes(timeline, axis);
        art.background(sheet, top, height);
        rule(sheet, top + height);
        double marks = Math.min(height, Math.max(pitch, LEAST_PITCH));
        art.lane(sheet, timeline.lanes().get(at), top + (height - marks) / 2, marks);
    }

    private void rule(Sheet sheet, double y) {
        sheet.rule(Sheet.MARGIN, Sheet.MARGIN + room, y, 0.8);
    }

    private void words(Sheet sheet, int at, double top) {
        double y = top + 11.5;
        for (String text : names.get(at)) {
            text(sheet, Role.ROW_HEAD, text, y, name);
            y += line;
        }
        for (String text : counts.get(at)) {
            text(sheet, Role.TOTAL, text, y, count);
            y += COUNT_LINE;
        }
    }

    private static void text(Sheet sheet, Role role, String text, double y, TextStyle style) {
        boolean strong = role == Role.ROW_HEAD;
        sheet.textAtStart(
                role,
                strong ? Texts.isolate(text) : text,
                Sheet.MARGIN,
                y,
                style,
                strong ? sheet.palette.ink() : sheet.palette.secondary());
    }

    @Override
    public double naturalHeight() {
        double height = TimelineAxis.HEIGHT;
        for (int at = 0; at < timeline.lanes().size(); at++) {
            height += Math.max(TimelineLanes.PITCH, least(at));
        }
        return height;
    }

    @Override
    public double leastHeight() {
        double height = TimelineAxis.HEIGHT;
        for (int at = 0; at < timeline.lanes().size(); at++) {
            height += Math.max(LEAST_PITCH, least(at));
        }
        return height;
    }

    @Override
    public double leastWidth() {
        return NARROW;
    }

    @Override
    public String description() {
        String own = timeline.frame().description();
        return own == null ? timeline.frame().title() : own;
    }
}
