package mawaqif.charts.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
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

    /** How much larger a bar's place is than the bar where ticks lie around it. */
    private static final double AROUND = 2;

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

    /** The claims of a lane at moments, a place for each stretch of the axis that has some. */
    void ticks(Sheet sheet, Lane lane, double middle, double half) {
        double width = axis.right() - axis.left();
        int stretches = Math.max(1, (int) (width / Reach.LEAST));
        double each = width / stretches;
        Map<Integer, List<Tick>> found = new TreeMap<>();
        for (Tick tick : lane.ticks()) {
            int stretch =
                    Math.clamp(
                            (int) ((axis.x(tick.from()) - axis.left()) / each), 0, stretches - 1);
            found.computeIfAbsent(stretch, _ -> new ArrayList<>()).add(tick);
        }
        found.forEach((stretch, ticks) -> {
            double left = axis.left() + stretch * each;
            sheet.spot(new Box(left, middle - half, each, 2 * half), moments(lane, ticks));
        });
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

    /** The claims of a lane about periods, a place for each bar. */
    void bars(Sheet sheet, Lane lane, List<Box> bars) {
        List<Box> boxes =
                lane.ticks().isEmpty()
                        ? Reach.around(bars)
                        : bars.stream().map(bar -> bar.inset(-AROUND)).toList();
        for (int at = 0; at < bars.size(); at++) {
            sheet.spot(boxes.get(at), about(lane, lane.bars().get(at)));
        }
    }

    private Place about(Lane lane, Bar bar) {
        Period period =
                timeline.periods().stream()
                        .filter(each -> isAbout(bar, each))
                        .findFirst()
                        .orElse(null);
        String name = period == null ? span(bar.from(), bar.to()) : Texts.isolate(period.label());
        String words =
                Texts.isolate(lane.label()) + comma + name + ": " + counts(stances(lane, bar));
        Map<String, String> filter = new TreeMap<>();
        filter.put(STAKEHOLDER, lane.code());
        if (bar.period() != null) {
            filter.put(PERIOD, bar.period());
        }
        return new Place(words, new Target.Claims(filter));
    }

    /**
     * The claims of a lane about a bar's period, the bar's own first: a filter has no stance, so
     * the place opens them all.
     */
    private static Map<Integer, Integer> stances(Lane lane, Bar bar) {
        Map<Integer, Integer> counts = new LinkedHashMap<>(Map.of(bar.stance(), bar.count()));
        for (Bar each : lane.bars()) {
            if (each.stance() != bar.stance() && isAboutTheSame(each, bar)) {
                counts.merge(each.stance(), each.count(), Integer::sum);
            }
        }
        return counts;
    }

    private static boolean isAboutTheSame(Bar one, Bar other) {
        return Objects.equals(one.period(), other.period())
                && Objects.equals(one.from(), other.from())
                && Objects.equals(one.to(), other.to());
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
