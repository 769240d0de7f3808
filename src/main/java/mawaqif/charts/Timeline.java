package mawaqif.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What moved: a lane per stakeholder, its claims at their days and stances. Days are epoch days;
 * time runs from left to right in every language.
 *
 * @param banner a line of warning under the subtitle, or null
 * @param lanes stakeholders in order
 * @param periods of the codebook, as bands behind the lanes
 * @param events of the codebook, as dashed rules; those outside the span are not given
 * @param span what the time axis covers; null where nothing has a place in time
 */
public record Timeline(
        Frame frame,
        TimelineWords words,
        @Nullable String banner,
        List<Lane> lanes,
        List<Period> periods,
        List<Event> events,
        @Nullable Span span)
        implements Figure {
    public Timeline {
        lanes = List.copyOf(lanes);
        periods = List.copyOf(periods);
        events = List.copyOf(events);
        banner = banner == null ? null : Texts.prose(banner);
        if (span == null && lanes.stream().anyMatch(Lane::isDrawn)) {
            throw new IllegalArgumentException("Claims in time need a span of time");
        }
    }

    /**
     * What the time axis covers, whole years.
     *
     * @param first year
     * @param last year, included, not before the first
     */
    public record Span(int first, int last) {
        public Span {
            if (last < first) {
                throw new IllegalArgumentException("%d lies before %d".formatted(last, first));
            }
        }
    }

    /**
     * A stakeholder; a blank label is replaced by the code.
     *
     * @param n counted claims, 0 or more
     * @param d distinct sources, 0 or more
     * @param ticks claims at a moment
     * @param bars claims about a period
     * @param medians stretches of the rolling median, each with steps that follow each other
     * @param unplaced words for the claims that have no place in time, or null
     * @param empty words for a lane without a mark: no evidence, silence, no date; null where it
     *     has marks
     */
    public record Lane(
            String code,
            String label,
            int n,
            int d,
            List<Tick> ticks,
            List<Bar> bars,
            List<List<Step>> medians,
            @Nullable String unplaced,
            @Nullable String empty) {
        public Lane {
            String clean = Texts.name(label);
            label = clean.isEmpty() ? Texts.name(code) : clean;
            ticks = List.copyOf(ticks);
            bars = List.copyOf(bars);
            medians = medians.stream().map(List::copyOf).toList();
            unplaced = unplaced == null ? null : Texts.prose(unplaced);
            empty = empty == null ? null : Texts.prose(empty);
            if (n < 0 || d < 0) {
                throw new IllegalArgumentException(
                        "Counts can't be negative: n=%d d=%d".formatted(n, d));
            }
        }

        boolean isDrawn() {
            return !ticks.isEmpty() || !bars.isEmpty();
        }
    }

    /**
     * Claims of one day and stance.
     *
     * @param from the day; the first one where only month or year is known
     * @param to the last day that it can be
     * @param count claims, 1 or more
     */
    public record Tick(int from, int to, int stance, int count) {
        public Tick {
            check(from <= to, "a day that ends before it starts");
            check(Math.abs(stance) <= 2, "the stance " + stance);
            check(count > 0, count + " claims");
        }
    }

    /**
     * Claims of one stance about one period.
     *
     * @param period its code, or null where it has none
     * @param from first day, or null for an open start
     * @param to last day, or null for an open end
     * @param count claims, 1 or more
     */
    public record Bar(
            @Nullable String period,
            @Nullable Integer from,
            @Nullable Integer to,
            int stance,
            int count) {

        /** Claims about a period without a code. */
        public Bar(@Nullable Integer from, @Nullable Integer to, int stance, int count) {
            this(null, from, to, stance, count);
        }

        public Bar {
            check(from == null || to == null || from <= to, "a period that ends before it starts");
            check(Math.abs(stance) <= 2, "the stance " + stance);
            check(count > 0, count + " claims");
        }
    }

    /**
     * A median that holds from a day to a day.
     *
     * @param median −2 … +2
     */
    public record Step(int from, int to, int median) {
        public Step {
            check(from <= to, "a step that ends before it starts");
            check(Math.abs(median) <= 2, "the median " + median);
        }
    }

    /**
     * A period of the codebook.
     *
     * @param code its code, or null where it leads nowhere
     * @param from first day, or null for an open start
     * @param to last day, or null for an open end
     */
    public record Period(
            @Nullable String code, String label, @Nullable Integer from, @Nullable Integer to) {

        /** A period that leads nowhere. */
        public Period(String label, @Nullable Integer from, @Nullable Integer to) {
            this(null, label, from, to);
        }

        public Period {
            label = Texts.name(label);
        }
    }

    /**
     * An event of the codebook.
     *
     * @param from the day; the first one where only month or year is known
     * @param to the last day that it can be
     */
    public record Event(String label, int from, int to) {
        public Event {
            label = Texts.name(label);
        }
    }

    private static void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException("A timeline can't hold " + what);
        }
    }
}
