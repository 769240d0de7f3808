package mawaqif.analysis;

import java.util.Arrays;

/**
 * Where the rows of each (lens, stakeholder, issue, stance, confidence, one source or several) lie
 * in the table: runs of neighbouring rows, sorted by these six, confidence from high to low. A cell
 * reads only its own runs, what a run's rows share is stored once, and the inner loops have nothing
 * left to decide row by row.
 */
final class Runs {
    static final int MAX_CODE = (1 << 20) - 1;

    private final long[] keys;
    private final int[] starts;

    /**
     * @param keys sorted
     * @param starts per key its first row, and the number of rows at the end
     */
    Runs(long[] keys, int[] starts) {
        this.keys = keys;
        this.starts = starts;
    }

    static long key(Coding coding, boolean severalSources) {
        return cell(coding.lens(), coding.stakeholder(), coding.issue()) << 6
                | (coding.stance() + 2L) << 3
                | (3 - coding.confidence()) << 1
                | (severalSources ? 1 : 0);
    }

    private static long cell(int lens, int stakeholder, int issue) {
        return ((long) lens << 40) + ((long) stakeholder << 20) + issue;
    }

    int size() {
        return keys.length;
    }

    /** The first row of a run; for {@link #size()} the number of rows. */
    int start(int run) {
        return starts[run];
    }

    int lens(int run) {
        return (int) (keys[run] >>> 46);
    }

    int stakeholder(int run) {
        return (int) (keys[run] >>> 26) & MAX_CODE;
    }

    int issue(int run) {
        return (int) (keys[run] >>> 6) & MAX_CODE;
    }

    /** The stance as an index: 0 stands for −2, 4 for +2. */
    int point(int run) {
        return (int) (keys[run] >>> 3) & 7;
    }

    int confidence(int run) {
        return 3 - ((int) keys[run] >>> 1 & 3);
    }

    /** Whether each of the run's rows quotes several sources; if not, each quotes one or none. */
    boolean severalSources(int run) {
        return (keys[run] & 1) != 0;
    }

    /** Whether two runs differ in confidence and number of sources at most. */
    boolean sameStance(int run, int other) {
        return keys[run] >>> 3 == keys[other] >>> 3;
    }

    /** The number of lenses: one more than the largest code. */
    int lenses() {
        return keys.length == 0 ? 0 : lens(keys.length - 1) + 1;
    }

    /** The first run at or after the given lens, stakeholder and issue. */
    int first(int lens, int stakeholder, int issue) {
        int at = Arrays.binarySearch(keys, cell(lens, stakeholder, issue) << 6);
        return at < 0 ? -at - 1 : at;
    }

    long bytes() {
        return 8L * keys.length + 4L * starts.length;
    }
}
