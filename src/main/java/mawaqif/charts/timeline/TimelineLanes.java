package mawaqif.charts.timeline;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Timeline;
import mawaqif.charts.Timeline.Bar;
import mawaqif.charts.Timeline.Event;
import mawaqif.charts.Timeline.Lane;
import mawaqif.charts.Timeline.Period;
import mawaqif.charts.Timeline.Step;
import mawaqif.charts.Timeline.Tick;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Draws what lies to the right of the names: bands, rules, bars, medians and ticks of a lane. */
final class TimelineLanes {
    /** Height of a lane in which two points of stance are 22 units apart. */
    static final double PITCH = 64;

    private static final double POINT = 11;
    private static final double TICK_WIDTH = 5;
    private static final double TICK_HEIGHT = 13;
    private static final double BAR_HEIGHT = 5;
    private static final double NEARER_ZERO = 6;
    private static final TextStyle COUNT = TextStyle.regular(9.5);
    private static final TextStyle STANCE = TextStyle.regular(10.5);

    private final Timeline timeline;
    private final TimelineAxis axis;
    private final TimelineCrowd crowd;
    private final Digits digits;
    private final TimelinePlaces places;

    TimelineLanes(Timeline timeline, TimelineAxis axis) {
        this.timeline = timeline;
        this.axis = axis;
        this.crowd = new TimelineCrowd(timeline, axis);
        this.digits = timeline.frame().digits();
        this.places = new TimelinePlaces(timeline, axis);
    }

    /** Bands of periods and rules of years, periods and events, through a strip. */
    void background(Sheet sheet, double top, double height) {
        boolean dark = sheet.dark();
        String tint = dark ? "#1A2222" : "#F4F5F7";
        for (int at = 0; at < timeline.periods().size(); at += 2) {
            Period period = timeline.periods().get(at);
            if (axis.covers(period.from(), period.to())) {
                double from = axis.from(period.from());
                double to = axis.to(period.to());
                Box band = new Box(from, top, to - from, height);
                sheet.add(new Rectangle(band, 0, tint, null));
            }
        }
        for (Period period : timeline.periods()) {
            if (axis.covers(period.from(), period.to())) {
                if (period.from() != null && axis.covers(period.from(), period.from())) {
                    TimelineHead.rule(sheet, axis.from(period.from()), top, height);
                }
                if (period.to() != null && axis.covers(period.to(), period.to())) {
                    TimelineHead.rule(sheet, axis.to(period.to()), top, height);
                }
            }
        }
    }

    private void events(Sheet sheet, double top, double height) {
        for (Event event : timeline.events()) {
            if (axis.covers(event.from(), event.to())) {
                TimelineHead.dashed(sheet, axis.x(event.from()), top, top + height);
            }
        }
    }

    /** A lane of that height; its marks grow with it. */
    void lane(Sheet sheet, Lane lane, double top, double height) {
        double middle = top + height / 2;
        double scale = Math.min(1.4, height / PITCH);
        if (lane.empty() != null) {
            events(sheet, top, height);
            empty(sheet, lane, middle);
            return;
        }
        marks(sheet, lane, top, height, middle, scale);
        List<Box> bars = lane.bars().stream().map(b -> box(b, middle, scale)).toList();
        places.claims(sheet, lane, bars, middle, height / 2 - 1);
    }

    private void marks(
            Sheet sheet, Lane lane, double top, double height, double middle, double scale) {
        grid(sheet, middle, scale);
        events(sheet, top, height);
        List<Box> taken = new ArrayList<>();
        for (Bar bar : lane.bars()) {
            taken.add(bar(sheet, bar, middle, scale));
        }
        if (TimelineCrowd.isCrowded(lane)) {
            crowd.paint(sheet, lane, middle, POINT * scale);
            lane.medians().forEach(stretch -> median(sheet, stretch, middle, scale, false));
            return;
        }
        lane.medians().forEach(stretch -> median(sheet, stretch, middle, scale, true));
        ticks(sheet, lane, middle, scale, taken);
        for (Bar bar : lane.bars()) {
            count(sheet, bar.count(), box(bar, middle, scale), taken, top, height);
        }
        for (Tick tick : lane.ticks()) {
            count(sheet, tick.count(), box(tick, middle, scale), taken, top, height);
        }
    }

    private void ticks(Sheet sheet, Lane lane, double middle, double scale, List<Box> taken) {
        for (Tick tick : lane.ticks()) {
            if (tick.to() > tick.from()) {
                Box box = box(tick, middle, scale);
                double end = end(tick, box);
                reach(sheet, box, end);
                taken.add(new Box(box.right(), box.bottom() - 4, end - box.right(), 5));
            }
        }
        for (Tick tick : lane.ticks()) {
            taken.add(tick(sheet, tick, middle, scale));
        }
    }

    private void grid(Sheet sheet, double middle, double scale) {
        for (int stance : List.of(2, 0, -2)) {
            double y = middle - stance * POINT * scale;
            String colour = stance == 0 ? sheet.palette.edge() : sheet.palette.rule();
            double line = stance == 0 ? 0.8 : 0.5;
            Box box = new Box(axis.left(), y - line / 2, axis.right() - axis.left(), line);
            sheet.add(new Rectangle(box, 0, colour, null));
            double x = sheet.rtl() ? axis.right() + 15 : axis.left() - 13;
            sheet.number(
                    Role.CELL,
                    digits.signed(stance),
                    x,
                    y + 3.7,
                    STANCE,
                    sheet.palette.secondary());
        }
    }

    private void empty(Sheet sheet, Lane lane, double middle) {
        CellArt art = new CellArt(sheet);
        double width = axis.right() - axis.left();
        art.hatched(new Box(axis.left(), middle - 17, width, 34));
        Lines lines = new Lines(sheet.measure, sheet.direction);
        TextStyle style = TextStyle.regular(10.5);
        String words = lane.empty() == null ? "" : lane.empty();
        if (lines.width(words, style) + 20 > width) {
            words = "–";
        }
        double plate = lines.width(words, style) + 14;
        art.pill(axis.left() + width / 2, middle, plate, 18);
        sheet.centred(
                Role.CELL,
                words,
                axis.left() + width / 2,
                middle + 3.7,
                style,
                sheet.palette.ink());
    }

    private Box box(Tick tick, double middle, double scale) {
        double x = axis.x(tick.from());
        double left = Math.clamp(x - TICK_WIDTH / 2, axis.left(), axis.right() - TICK_WIDTH);
        double y = middle - tick.stance() * POINT * scale;
        return new Box(left, y - TICK_HEIGHT / 2, TICK_WIDTH, TICK_HEIGHT);
    }

    private Box tick(Sheet sheet, Tick tick, double middle, double scale) {
        Box box = box(tick, middle, scale);
        mark(sheet, box, tick.stance());
        return box;
    }

    /** Where the line of a tick ends of which only month or year is known. */
    private double end(Tick tick, Box box) {
        return Math.max(box.right() + 1, axis.to(tick.to()));
    }

    /** A line from the foot of a tick to the last day that it can be, below any median. */
    static void reach(Sheet sheet, Box tick, double end) {
        String ink = sheet.palette.ink();
        double y = tick.bottom() - 1.5;
        Box line = new Box(tick.right(), y - 0.5, end - tick.right(), 1);
        sheet.add(new Rectangle(line, 0, ink, null));
        sheet.add(new Rectangle(new Box(end - 1, y - 2.5, 1, 5), 0, ink, null));
    }

    /** A filled box with an outline that is seen on every ground. */
    static void mark(Sheet sheet, Box box, int stance) {
        sheet.add(
                new Rectangle(
                        box,
                        0,
                        sheet.palette.fill(stance),
                        Stroke.solid(sheet.palette.ink(), 0.9)));
    }

    private Box box(Bar bar, double middle, double scale) {
        double from = axis.from(bar.from());
        double to = Math.max(from + 3, axis.to(bar.to()));
        double y =
                middle - bar.stance() * POINT * scale + Integer.signum(bar.stance()) * NEARER_ZERO;
        return new Box(from, y - BAR_HEIGHT / 2, to - from, BAR_HEIGHT);
    }

    private Box bar(Sheet sheet, Bar bar, double middle, double scale) {
        Box box = box(bar, middle, scale);
        mark(sheet, box, bar.stance());
        String ground = sheet.palette.ground();
        if (bar.from() == null) {
            sheet.add(new Rectangle(new Box(box.x() - 1, box.y() - 1, 2, 7), 0, ground, null));
        }
        if (bar.to() == null) {
            sheet.add(new Rectangle(new Box(box.right() - 1, box.y() - 1, 2, 7), 0, ground, null));
        }
        return box;
    }

    private void median(
            Sheet sheet, List<Step> stretch, double middle, double scale, boolean cased) {
        List<Mark.Step> line = new ArrayList<>();
        for (Step step : stretch) {
            double y = middle - step.median() * POINT * scale;
            double from = axis.x(step.from());
            line.add(line.isEmpty() ? new Mark.Step.Move(from, y) : new Mark.Step.Line(from, y));
            line.add(new Mark.Step.Line(axis.x(step.to()), y));
        }
        if (cased) {
            sheet.add(new Outline(line, null, Stroke.solid(sheet.palette.ground(), 3.4)));
        }
        sheet.add(new Outline(line, null, Stroke.solid(sheet.palette.ink(), 1.8)));
    }

    /** How many claims a mark stands for, where it is more than one and a place is free. */
    private void count(
            Sheet sheet, int count, Box mark, List<Box> taken, double top, double height) {
        if (count < 2) {
            return;
        }
        String text = "×" + digits.plain(count);
        double width = sheet.measure.measure(text, COUNT, Direction.LTR).advance();
        List<Box> places =
                List.of(
                        new Box(mark.right() + 2, mark.centreY() - 4.5, width, 9),
                        new Box(mark.x() - 2 - width, mark.centreY() - 4.5, width, 9),
                        new Box(mark.x(), mark.y() - 11, width, 9),
                        new Box(mark.x(), mark.bottom() + 2, width, 9),
                        new Box(mark.centreX(), mark.y() - 11, width, 9),
                        new Box(mark.centreX(), mark.bottom() + 2, width, 9));
        for (Box place : places) {
            boolean inside =
                    place.x() >= axis.left()
                            && place.right() <= axis.right()
                            && place.y() >= top + 1
                            && place.bottom() <= top + height - 1;
            if (inside && taken.stream().noneMatch(other -> other.overlaps(place, 0.2))) {
                taken.add(place);
                plate(sheet, place);
                sheet.number(
                        Role.CELL,
                        text,
                        place.centreX(),
                        place.y() + 8,
                        COUNT,
                        sheet.palette.ink());
                return;
            }
        }
    }

    private static void plate(Sheet sheet, Box place) {
        Box plate = new Box(place.x() - 0.5, place.y() - 0.5, place.width() + 1, 10);
        sheet.add(new Rectangle(plate, 2, sheet.palette.ground(), null));
    }
}
