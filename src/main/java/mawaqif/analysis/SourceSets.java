package mawaqif.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The distinct sets of sources that claims quote. Sets are numbered so that the commonest kind
 * needs no look-up: set <i>s</i> &lt; {@link #sources()} is the single source <i>s</i>, set {@code
 * sources()} is the empty one, and those above hold several.
 */
final class SourceSets {
    private final int sources;
    private final int[] starts;
    private final int[] members;

    private SourceSets(int sources, int[] starts, int[] members) {
        this.sources = sources;
        this.starts = starts;
        this.members = members;
    }

    /** The number of sources: one more than the largest code seen. */
    int sources() {
        return sources;
    }

    int size() {
        return sources + starts.length;
    }

    /** The sources of a set, ascending. */
    List<Integer> members(int set) {
        if (set <= sources) {
            return set < sources ? List.of(set) : List.of();
        }
        int several = set - sources - 1;
        return Arrays.stream(members, starts[several], starts[several + 1]).boxed().toList();
    }

    /**
     * Marks the sources of up to 64 rows whose sets hold one source or none; no source is the bit
     * {@link #sources()}.
     *
     * @param sets per row its set
     * @param rows bit <i>j</i> asks for row {@code first} + <i>j</i>
     */
    static void markSingle(Column sets, long rows, int first, Bits seen) {
        for (long left = rows; left != 0; left &= left - 1) {
            seen.set(sets.at(first + Long.numberOfTrailingZeros(left)));
        }
    }

    /** Marks the sources of up to 64 rows whose sets hold several sources. */
    void markSeveral(Column sets, long rows, int first, Bits seen) {
        for (long left = rows; left != 0; left &= left - 1) {
            int several = sets.at(first + Long.numberOfTrailingZeros(left)) - sources - 1;
            for (int i = starts[several]; i < starts[several + 1]; i++) {
                seen.set(members[i]);
            }
        }
    }

    /** The distinct sources among marked bits. */
    int count(Bits seen) {
        return seen.count() - (seen.get(sources) ? 1 : 0);
    }

    /**
     * Per set 1 if any of its sources (or the absence of any) is listed, else 0; for a complement
     * the other way round, so that a list and its complement share no claim.
     */
    byte[] accepted(Choice choice) {
        var accepted = new byte[size()];
        for (int set = 0; set < accepted.length; set++) {
            accepted[set] = (byte) (accepts(choice, set) ? 1 : 0);
        }
        return accepted;
    }

    private boolean accepts(Choice choice, int set) {
        if (set <= sources) {
            return choice.accepts(set < sources ? set : Coding.NONE);
        }
        int several = set - sources - 1;
        return Arrays.stream(members, starts[several], starts[several + 1]).anyMatch(choice::lists)
                != choice.isComplement();
    }

    long bytes() {
        return 4L * starts.length + 4L * members.length;
    }

    /** Collects sets while the number of sources and the order of rows are still unknown. */
    static final class Builder {
        private static final int EMPTY = -1;

        private final Map<Several, Integer> numbers = new HashMap<>();
        private final List<Several> sets = new ArrayList<>();
        private int sources;

        /** A provisional number: ≥ 0 the single source, −1 none, below that several. */
        int number(int[] set) {
            int[] sorted = set.length < 2 ? set : IntStream.of(set).sorted().distinct().toArray();
            if (sorted.length == 0) {
                return EMPTY;
            }
            sources = Math.max(sources, sorted[sorted.length - 1] + 1);
            if (sorted.length == 1) {
                return sorted[0];
            }
            var several = new Several(sorted);
            Integer known = numbers.putIfAbsent(several, sets.size());
            if (known == null) {
                sets.add(several);
                known = sets.size() - 1;
            }
            return EMPTY - 1 - known;
        }

        /** Whether a provisional number stands for a set of several sources. */
        static boolean isSeveral(int number) {
            return number < EMPTY;
        }

        /**
         * Turns provisional numbers into final ones. Sets of several are numbered by their first
         * row, so that reading rows in order reads their members in order.
         *
         * @param provisional per claim; overwritten
         * @param claimOf per row its claim
         */
        SourceSets settle(int[] provisional, int[] claimOf) {
            var rank = new int[sets.size()];
            var ordered = new ArrayList<Several>(sets.size());
            for (int claim : claimOf) {
                int number = provisional[claim];
                if (isSeveral(number) && rank[EMPTY - 1 - number] == 0) {
                    ordered.add(sets.get(EMPTY - 1 - number));
                    rank[EMPTY - 1 - number] = ordered.size();
                }
                provisional[claim] =
                        number >= 0
                                ? number
                                : sources + (number == EMPTY ? 0 : rank[EMPTY - 1 - number]);
            }
            return packed(ordered);
        }

        private SourceSets packed(List<Several> ordered) {
            var starts = new int[ordered.size() + 1];
            for (int i = 0; i < ordered.size(); i++) {
                starts[i + 1] = starts[i] + ordered.get(i).sources.length;
            }
            int[] members = ordered.stream().flatMapToInt(s -> IntStream.of(s.sources)).toArray();
            return new SourceSets(sources, starts, members);
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
