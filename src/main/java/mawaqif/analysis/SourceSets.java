package mawaqif.analysis;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The distinct sets of sources that claims quote. Sets are numbered so that the commonest kind
 * needs no look-up: set <i>s</i> &lt; {@link #sources()} is the single source <i>s</i>, set {@code
 * sources()} is the empty one, and those above hold several.
 */
final class SourceSets {
    private final int sources;
    private final int[][] several;

    private SourceSets(int sources, int[][] several) {
        this.sources = sources;
        this.several = several;
    }

    /** The number of sources: one more than the largest code seen. */
    int sources() {
        return sources;
    }

    int size() {
        return sources + 1 + several.length;
    }

    /**
     * Adds a set's sources to {@code seen}; the empty set adds the bit {@link #sources()}, which
     * stands for "no source".
     */
    void mark(int set, Bits seen) {
        if (set <= sources) {
            seen.set(set);
        } else {
            for (int source : several[set - sources - 1]) {
                seen.set(source);
            }
        }
    }

    /** The distinct sources among bits that {@link #mark} has set. */
    int count(Bits seen) {
        return seen.count() - (seen.get(sources) ? 1 : 0);
    }

    /** Per set 1 if the choice accepts any of its sources (or the absence of any), else 0. */
    byte[] accepted(Choice choice) {
        var accepted = new byte[size()];
        for (int set = 0; set < accepted.length; set++) {
            boolean any =
                    set < sources
                            ? choice.accepts(set)
                            : set == sources
                                    ? choice.accepts(Coding.NONE)
                                    : IntStream.of(several[set - sources - 1])
                                            .anyMatch(choice::accepts);
            accepted[set] = (byte) (any ? 1 : 0);
        }
        return accepted;
    }

    long bytes() {
        return IntStream.range(0, several.length)
                .mapToLong(i -> 24L + 4L * several[i].length)
                .sum();
    }

    /** Collects sets while the number of sources is still unknown. */
    static final class Builder {
        private final Map<Several, Integer> numbers = new HashMap<>();
        private int sources;

        /** A provisional number: ≥ 0 single source, −1 none, below that several. */
        int number(int[] set) {
            int[] sorted = set.length < 2 ? set : IntStream.of(set).sorted().distinct().toArray();
            if (sorted.length == 0) {
                return -1;
            }
            sources = Math.max(sources, sorted[sorted.length - 1] + 1);
            return sorted.length == 1
                    ? sorted[0]
                    : numbers.computeIfAbsent(new Several(sorted), _ -> -2 - numbers.size());
        }

        /** Turns provisional numbers into final ones. */
        void settle(int[] provisional, int length) {
            for (int i = 0; i < length; i++) {
                provisional[i] =
                        provisional[i] >= 0 ? provisional[i] : sources - 1 - provisional[i];
            }
        }

        SourceSets build() {
            var several = new int[numbers.size()][];
            numbers.forEach((set, number) -> several[-2 - number] = set.sources);
            return new SourceSets(sources, several);
        }
    }

    private record Several(int[] sources) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Several(int[] others) && Arrays.equals(sources, others);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(sources);
        }
    }
}
