package mawaqif.charts.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Place;
import mawaqif.charts.Target;
import mawaqif.charts.Texts;
import mawaqif.charts.Timeline;
import mawaqif.charts.Timeline.Bar;
import mawaqif.charts.Timeline.Event;
import mawaqif.charts.Timeline.Lane;
import mawaqif.charts.Timeline.Period;
import mawaqif.charts.Timeline.Tick;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline says when it is pointed at. Claims of neighbouring days share a place, so that
 * each is wide enough to be hit.
 */
final class TimelinePlaces {
    private static final String STAKEHOLDER = "stakeholder";
    private static final String PERIOD = "period";

    /** Up to so many days a place names each; beyond, the first and the last. */
    private static final int NAMED = 4;

    private final Timeline timeline;
    private final TimelineAxis axis;
    private final Digits digits;
    private final String comma;

    TimelinePlaces(Timeline timeline, TimelineAxis axis) {
        this.timeline = timeline;
        this.axis = axis;
        this.digits = timeline.frame().digits();
        this.comma = comma(timeline);
    }

    private static String comma(Timeline timeline) {
        return timeline.frame().direction() == Direction.RTL ? "، " : ", ";
    }

    /**
     * A whole lane.
     *
     * @param numbers its counts in words
     */
    static Place lane(Timeline timeline, Lane lane, String numbers) {
        StringBuilder words = new StringBuilder(Texts.isolate(lane.label()));
        words.append(": ").append(numbers);
        if (lane.unplaced() != null) {
            words.append(comma(timeline)).append(lane.unplaced());
        }
        if (lane.empty() != null) {
            words.append(comma(timeline)).append(lane.empty());
        }
        return new Place(words.toString(), new Target.Claims(Map.of(STAKEHOLDER, lane.code())));
    }

    /**
     * The claims of a lane: a place for each stretch of the axis that has some at moments, and one
     * for each period that has some, the whole height of the lane, beneath those of moments. A
     * period of which these leave too little gets a band along the foot of the lane.
     *
     * @param bars the drawn ones of periods
     * @param half half the height for places
     */
    void claims(Sheet sheet, Lane lane, List<Box> bars, double middle, double half) {
        Map<Integer, List<Tick>> moments = stretches(lane);
        List<Box> columns = new ArrayList<>();
        double each = stretch();
        for (int stretch : moments.keySet()) {
            double left = axis.left() + stretch * each;
            columns.add(new Box(left, middle - half, each, 2 * half));
        }
        Map<List<@Nullable Object>, List<Integer>> periods = new LinkedHashMap<>();
        for (int at = 0; at < bars.size(); at++) {
            Bar bar = lane.bars().get(at);
            List<@Nullable Object> same = Arrays.asList(bar.period(), bar.from(), bar.to());
            periods.computeIfAbsent(same, _ -> new ArrayList<>()).add(at);
        }
        List<Box> marks = new ArrayList<>();
        for (List<Integer> own : periods.values()) {
            Box first = bars.get(own.getFirst());
            boolean free = isFree(first, columns);
            double top = free ? middle - half : middle + half - Reach.LEAST;
            marks.add(new Box(first.x(), top, first.width(), middle + half - top));
        }
        List<Box> boxes = Reach.around(marks);
        int at = 0;
        double foot = middle + half;
        for (List<Integer> own : periods.values()) {
            Box box = boxes.get(at++);
            if (box.height() < half) {
                foot = Math.min(foot, box.y());
            }
            sheet.spot(box, about(lane, own.stream().map(lane.bars()::get).toList()));
        }
        at = 0;
        for (List<Tick> ticks : moments.values()) {
            Box column = columns.get(at++);
            Box above = new Box(column.x(), column.y(), column.width(), foot - column.y());
            sheet.spot(above, moments(lane, ticks));
        }
    }

    private double stretch() {
        double width = axis.right() - axis.left();
        return width / Math.max(1, (int) (width / Reach.LEAST));
    }

    private Map<Integer, List<Tick>> stretches(Lane lane) {
        double width = axis.right() - axis.left();
        int last = (int) Math.round(width / stretch()) - 1;
        Map<Integer, List<Tick>> found = new TreeMap<>();
        for (Tick tick : lane.ticks()) {
            int stretch = (int) ((axis.x(tick.from()) - axis.left()) / stretch());
            found.computeIfAbsent(Math.clamp(stretch, 0, last), _ -> new ArrayList<>()).add(tick);
        }
        return found;
    }

    /** Whether columns leave as much of a bar as a finger needs. */
    private static boolean isFree(Box bar, List<Box> columns) {
        double from = bar.x();
        for (Box column : columns) {
            if (column.right() > from && column.x() < bar.right()) {
                if (column.x() - from >= Reach.LEAST) {
                    return true;
                }
                from = column.right();
            }
        }
        return columns.stream().noneMatch(column -> column.overlaps(Reach.grown(bar), 0))
                || bar.right() - from >= Reach.LEAST;
    }

    private Place moments(Lane lane, List<Tick> ticks) {
        Map<String, Map<Integer, Integer>> byDay = new TreeMap<>();
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        int lastFirst = Integer.MIN_VALUE;
        for (Tick tick : ticks) {
            first = Math.min(first, tick.from());
            // Filters see the first day that a date can mean.
            lastFirst = Math.max(lastFirst, tick.from());
            last = Math.max(last, tick.to());
            String key = "%08d-%08d".formatted(tick.from() + 4_000_000, tick.to() + 4_000_000);
            byDay.computeIfAbsent(key, _ -> new TreeMap<>())
                    .merge(tick.stance(), tick.count(), Integer::sum);
        }
        List<String> parts = new ArrayList<>();
        if (byDay.size() <= NAMED) {
            byDay.forEach((key, counts) -> {
                int from = Integer.parseInt(key.substring(0, 8)) - 4_000_000;
                int to = Integer.parseInt(key.substring(9)) - 4_000_000;
                parts.add(timeline.words().days(from, to, digits) + ": " + counts(counts));
            });
        } else {
            Map<Integer, Integer> all = new TreeMap<>();
            byDay.values().forEach(day -> day.forEach((s, n) -> all.merge(s, n, Integer::sum)));
            parts.add(timeline.words().days(first, last, digits) + ": " + counts(all));
        }
        return new Place(
                Texts.isolate(lane.label()) + comma + String.join(semicolon(), parts),
                new Target.Claims(
                        Map.of(
                                STAKEHOLDER,
                                lane.code(),
                                PERIOD,
                                "none",
                                "from",
                                LocalDate.ofEpochDay(first).toString(),
                                "to",
                                LocalDate.ofEpochDay(lastFirst).toString())));
    }

    private String semicolon() {
        return timeline.frame().direction() == Direction.RTL ? "؛ " : "; ";
    }

    private String counts(Map<Integer, Integer> counts) {
        List<String> parts = new ArrayList<>();
        counts.forEach((stance, n) ->
                parts.add(
                        Texts.ltr("%s (n=%s)".formatted(digits.signed(stance), digits.plain(n)))));
        return String.join(comma, parts);
    }

    private Place about(Lane lane, List<Bar> bars) {
        Bar first = bars.getFirst();
        Period period =
                timeline.periods().stream()
                        .filter(each -> isAbout(first, each))
                        .findFirst()
                        .orElse(null);
        String name =
                period == null ? span(first.from(), first.to()) : Texts.isolate(period.label());
        Map<Integer, Integer> counts = new TreeMap<>();
        bars.forEach(bar -> counts.merge(bar.stance(), bar.count(), Integer::sum));
        String words = Texts.isolate(lane.label()) + comma + name + ": " + counts(counts);
        Map<String, String> filter = new TreeMap<>();
        filter.put(STAKEHOLDER, lane.code());
        if (first.period() != null) {
            filter.put(PERIOD, first.period());
        }
        return new Place(words, new Target.Claims(filter));
    }

    private static boolean isAbout(Bar bar, Period period) {
        return Objects.equals(period.code(), bar.period())
                && Objects.equals(period.from(), bar.from())
                && Objects.equals(period.to(), bar.to());
    }

    /** A period of the codebook with its days. */
    Place period(Period period) {
        String words = Texts.isolate(period.label()) + ": " + span(period.from(), period.to());
        return new Place(
                words,
                period.code() == null
                        ? Target.NOWHERE
                        : new Target.Claims(Map.of(PERIOD, period.code())));
    }

    /** An event with its day. */
    Place event(Event event) {
        return new Place(
                Texts.isolate(event.label())
                        + ": "
                        + timeline.words().days(event.from(), event.to(), digits),
                Target.NOWHERE);
    }

    private String span(@Nullable Integer from, @Nullable Integer to) {
        if (from != null && to != null) {
            return timeline.words().days(from, to, digits);
        }
        String start = from == null ? "…" : timeline.words().days(from, from, digits);
        String end = to == null ? "…" : timeline.words().days(to, to, digits);
        return start + " – " + end;
    }
}
