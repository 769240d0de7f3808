package mawaqif.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The weighted median of stances over the 36 months around each day. A claim counts from 18 months
 * before its day to 18 months after it. There is a median only from the first claim to the last,
 * and none across a silence: where two claims that follow each other are more than 24 months apart
 * a new stretch begins. A stretch of a single day has none.
 */
public final class RollingMedian {
    /** Months before and after a day whose claims count on it. */
    public static final int REACH = 18;

    /** The longest silence in months that does not break the line. */
    public static final int SILENCE = 24;

    private static final int POINTS = 5;

    private RollingMedian() {}

    /**
     * A median that holds for some days.
     *
     * @param from first epoch day
     * @param to last epoch day, included
     * @param median −2 … +2
     */
    public record Step(int from, int to, int median) {}

    /**
     * The medians of a lane, stretch by stretch.
     *
     * @param said claims that stand at a moment, by date; others are passed over
     * @param options how claims are weighed, and whether each child of the column weighs the same
     * @param rolledUp whether the column has children
     * @return stretches in order, each with steps that follow each other without a gap, neighbours
     *     differing
     */
    public static List<List<Step>> of(
            List<Chronicle.Said> said, Options options, boolean rolledUp) {
        List<Chronicle.Said> moments = said.stream().filter(Chronicle.Said::isMoment).toList();
        boolean scaled = rolledUp && options.rollup() == Options.Rollup.CHILDREN;
        List<List<Step>> stretches = new ArrayList<>();
        int start = 0;
        for (int at = 1; at <= moments.size(); at++) {
            if (at == moments.size() || isSilence(moments.get(at - 1), moments.get(at))) {
                List<Chronicle.Said> stretch = moments.subList(start, at);
                if (stretch.getFirst().day() < stretch.getLast().day()) {
                    stretches.add(steps(stretch, options, scaled));
                }
                start = at;
            }
        }
        return List.copyOf(stretches);
    }

    private static boolean isSilence(Chronicle.Said one, Chronicle.Said next) {
        return next.day() > shifted(one.day(), SILENCE);
    }

    private static int shifted(int day, int months) {
        return (int) LocalDate.ofEpochDay(day).plusMonths(months).toEpochDay();
    }

    private static List<Step> steps(List<Chronicle.Said> stretch, Options options, boolean scaled) {
        int first = stretch.getFirst().day();
        int last = stretch.getLast().day();
        TreeSet<Integer> turns = new TreeSet<>(List.of(first));
        int[] enters = new int[stretch.size()];
        int[] leaves = new int[stretch.size()];
        for (int at = 0; at < stretch.size(); at++) {
            enters[at] = shifted(stretch.get(at).day(), -REACH);
            leaves[at] = shifted(stretch.get(at).day(), REACH) + 1;
            turns.add(enters[at]);
            turns.add(leaves[at]);
        }
        // Both follow the order of days, so the window is the claims from `gone` to `come`.
        var window = new Window(stretch, options, scaled);
        int come = 0;
        int gone = 0;
        List<Step> steps = new ArrayList<>();
        for (int turn : turns.subSet(first, true, last, true)) {
            while (come < enters.length && enters[come] <= turn) {
                window.add(come++, 1);
            }
            while (leaves[gone] <= turn) {
                window.add(gone++, -1);
            }
            int median = window.median();
            Integer next = turns.higher(turn);
            int to = next == null ? last : Math.min(last, next - 1);
            if (!steps.isEmpty() && steps.getLast().median() == median) {
                steps.set(steps.size() - 1, new Step(steps.getLast().from(), to, median));
            } else {
                steps.add(new Step(turn, to, median));
            }
        }
        return List.copyOf(steps);
    }

    /** The weights of the claims that count on a day, in their groups. */
    private static final class Window {
        private final List<Chronicle.Said> stretch;
        private final Options options;
        private final boolean scaled;
        private final long[][] weights;

        Window(List<Chronicle.Said> stretch, Options options, boolean scaled) {
            this.stretch = stretch;
            this.options = options;
            this.scaled = scaled;
            int most = stretch.stream().mapToInt(Chronicle.Said::group).max().orElse(0);
            this.weights = new long[scaled ? most + 1 : 1][POINTS];
        }

        void add(int at, int sign) {
            Chronicle.Said each = stretch.get(at);
            weights[scaled ? each.group() : 0][each.stance() + 2] +=
                    (long) sign * options.weight().of(each.confidence());
        }

        int median() {
            List<Weights> groups = Stream.of(weights).map(Weights::of).toList();
            Weights all = scaled ? Weights.sumOfScaled(groups) : groups.getFirst();
            return Median.of(all, 0, POINTS - 1).value();
        }
    }
}
