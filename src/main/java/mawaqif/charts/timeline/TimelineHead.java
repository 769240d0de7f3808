package mawaqif.charts.timeline;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Place;
import mawaqif.charts.Texts;
import mawaqif.charts.Timeline;
import mawaqif.charts.Timeline.Event;
import mawaqif.charts.Timeline.Period;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/**
 * The names of periods and events above the lanes, each where it belongs in time and in the first
 * line in which it touches no other.
 */
final class TimelineHead {
    private static final double LINE = 15;
    private static final double GAP = 8;

    /**
     * A name that stands in some lines.
     *
     * @param left where its text starts
     * @param mark where its rule or band stands
     */
    private record Placed(
            List<String> lines, double left, double right, int row, double mark, Place place) {

        boolean isOneLine() {
            return lines.size() == 1;
        }
    }

    private final TimelineAxis axis;
    private final Lines lines;
    private final List<Placed> periods;
    private final List<Placed> events;
    private final TextStyle periodStyle;
    private final TextStyle eventStyle;
    private final double line;

    TimelineHead(Timeline timeline, TimelineAxis axis, Lines lines) {
        this.axis = axis;
        this.lines = lines;
        boolean rtl = lines.direction() == Direction.RTL;
        this.line = rtl ? LINE + 2 : LINE;
        this.periodStyle = TextStyle.strong(10.5).larger(rtl ? 0.5 : 0);
        this.eventStyle = TextStyle.regular(10.5).larger(rtl ? 0.5 : 0);
        TimelinePlaces places = new TimelinePlaces(timeline, axis);
        List<Placed> above = new ArrayList<>();
        for (Period period : timeline.periods()) {
            if (axis.covers(period.from(), period.to()) && !period.label().isEmpty()) {
                double from = axis.from(period.from());
                Place place = places.period(period);
                above.add(place(above, period.label(), periodStyle, from, from + 5, false, place));
            }
        }
        this.periods = above;
        List<Placed> below = new ArrayList<>();
        for (Event event : timeline.events()) {
            if (axis.covers(event.from(), event.to()) && !event.label().isEmpty()) {
                double at = axis.x(event.from());
                Place place = places.event(event);
                below.add(place(below, event.label(), eventStyle, at, at + 5, true, place));
            }
        }
        this.events = below;
    }

    private Placed place(
            List<Placed> others,
            String label,
            TextStyle style,
            double mark,
            double wanted,
            boolean either,
            Place place) {
        double room = axis.right() - axis.left();
        List<String> wrapped = lines.wrap(label, style, room);
        double width =
                wrapped.stream().mapToDouble(text -> lines.width(text, style)).max().orElse(0);
        double left = wanted;
        if (left + width > axis.right()) {
            double before = mark - 5 - width;
            left = either && before >= axis.left() ? before : axis.right() - width;
        }
        int row = 0;
        while (taken(others, row, wrapped.size(), left, left + width)) {
            row++;
        }
        return new Placed(wrapped, left, left + width, row, mark, place);
    }

    private static boolean taken(
            List<Placed> others, int row, int height, double left, double right) {
        return others.stream()
                .anyMatch(other ->
                        other.row() < row + height
                                && row < other.row() + other.lines().size()
                                && left < other.right() + GAP
                                && other.left() - GAP < right);
    }

    private static int rows(List<Placed> placed) {
        return placed.stream().mapToInt(each -> each.row() + each.lines().size()).max().orElse(0);
    }

    /** One strip a line, so that a page too low for all of them can go on with the next. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        int above = rows(periods);
        int all = above + rows(events);
        for (int row = 0; row < all; row++) {
            int here = row;
            boolean ofPeriods = row < above;
            double height = ofPeriods ? height(periods, row) : height(events, row - above);
            blocks.add(
                    new Block(
                                    height,
                                    (sheet, top) -> {
                                        if (ofPeriods) {
                                            periods(sheet, top, here, height);
                                        } else {
                                            events(sheet, top, here - above, height);
                                        }
                                    })
                            .goingOn(row < all - 1));
        }
        return blocks;
    }

    /** A row's height: what a finger needs where a name of one line stands in it. */
    private double height(List<Placed> placed, int row) {
        boolean alone = placed.stream().anyMatch(each -> each.row() == row && each.isOneLine());
        boolean goesOn =
                placed.stream()
                        .anyMatch(each ->
                                each.row() <= row && row < each.row() + each.lines().size() - 1);
        return alone && !goesOn ? Math.max(line, Reach.LEAST) : line;
    }

    private void periods(Sheet sheet, double top, int row, double height) {
        for (Placed each : periods) {
            if (each.row() <= row) {
                rule(sheet, each.mark(), top, height);
            }
        }
        texts(sheet, periods, top, row, height, periodStyle, sheet.palette.ink());
    }

    private void events(Sheet sheet, double top, int row, double height) {
        for (Placed each : periods) {
            rule(sheet, each.mark(), top, height);
        }
        for (Placed each : events) {
            if (each.row() <= row) {
                dashed(sheet, each.mark(), top, top + height);
            }
        }
        texts(sheet, events, top, row, height, eventStyle, sheet.palette.secondary());
    }

    private void texts(
            Sheet sheet,
            List<Placed> placed,
            double rowTop,
            int row,
            double height,
            TextStyle style,
            String colour) {
        for (Placed each : placed) {
            int at = row - each.row();
            if (at >= 0 && at < each.lines().size()) {
                double top = rowTop + (each.isOneLine() ? (height - line) / 2 : 0);
                String text = each.lines().get(at);
                double width = lines.width(text, style);
                Box plate = new Box(each.left() - 2, top + 1, width + 4, line - 1);
                sheet.add(new Rectangle(plate, 0, sheet.palette.ground(), null));
                boolean rtl = sheet.rtl();
                sheet.text(
                        Role.HEADING,
                        Texts.isolate(text),
                        rtl ? each.left() + width : each.left(),
                        top + 11.5,
                        rtl ? Anchor.RIGHT : Anchor.LEFT,
                        sheet.direction,
                        style,
                        colour);
                if (at == each.lines().size() - 1) {
                    double wide = each.right() - each.left() + 4;
                    double above = (each.lines().size() - 1) * line;
                    double from = rowTop - above;
                    Box box = new Box(each.left() - 2, from, wide, above + height);
                    sheet.spot(box, each.place());
                }
            }
        }
    }

    static void rule(Sheet sheet, double x, double top, double height) {
        Box box = new Box(x - 0.4, top, 0.8, height);
        sheet.add(new Rectangle(box, 0, sheet.palette.rule(), null));
    }

    static void dashed(Sheet sheet, double x, double top, double bottom) {
        sheet.add(
                new Mark.Outline(
                        List.of(new Mark.Step.Move(x, top), new Mark.Step.Line(x, bottom)),
                        null,
                        new Mark.Stroke(sheet.palette.secondary(), 1.2, List.of(3.0, 2.6))));
    }
}
