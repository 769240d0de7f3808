package mawaqif.analysis;

/**
 * The claims' dates, stored as days after the earliest (0 stands for no date), and the first and
 * last date of every run, so that most runs need no look at their rows to know a range.
 */
final class Dates {
    private final Column days;
    private final Column firsts;
    private final Column lasts;
    private final int origin;

    private Dates(Column days, Column firsts, Column lasts, int origin) {
        this.days = days;
        this.firsts = firsts;
        this.lasts = lasts;
        this.origin = origin;
    }

    /**
     * Packs epoch days, overwriting {@code days} on the way.
     *
     * @param rowOf per claim its row
     * @param starts per run its first row, and the number of rows at the end
     * @throws ArithmeticException if the dates span more than two thousand million days
     */
    static Dates scatter(int[] days, int[] rowOf, int[] starts) {
        int earliest = Integer.MAX_VALUE;
        for (int claim = 0; claim < rowOf.length; claim++) {
            if (days[claim] != Coding.NO_DATE) {
                earliest = Math.min(earliest, days[claim]);
            }
        }
        int origin = earliest == Integer.MAX_VALUE ? 0 : Math.subtractExact(earliest, 1);
        for (int claim = 0; claim < rowOf.length; claim++) {
            int day = days[claim];
            days[claim] = day == Coding.NO_DATE ? 0 : Math.subtractExact(day, origin);
        }
        return withRanges(Column.scatter(days, rowOf), starts, origin);
    }

    private static Dates withRanges(Column days, int[] starts, int origin) {
        var firsts = new int[starts.length - 1];
        var lasts = new int[starts.length - 1];
        for (int run = 0; run < firsts.length; run++) {
            var range = new Range();
            for (int row = starts[run]; row < starts[run + 1]; row++) {
                range.add(days.at(row));
            }
            firsts[run] = range.isEmpty() ? 0 : range.first;
            lasts[run] = range.last;
        }
        return new Dates(days, Column.of(firsts), Column.of(lasts), origin);
    }

    /** The epoch day of a row, or {@link Coding#NO_DATE}. */
    int day(int row) {
        int day = days.at(row);
        return day == 0 ? Coding.NO_DATE : origin + day;
    }

    /** The epoch day of a day as stored here. */
    int epochDay(int day) {
        return origin + day;
    }

    /** Whether a run has a date outside a range. */
    boolean exceeds(int run, Range range) {
        return lasts.at(run) > range.last || (firsts.at(run) != 0 && firsts.at(run) < range.first);
    }

    /**
     * Adds the dates of up to 64 rows to a range; bit <i>j</i> asks for {@code first} + <i>j</i>.
     */
    void addTo(Range range, long rows, int first) {
        for (long left = rows; left != 0; left &= left - 1) {
            range.add(days.at(first + Long.numberOfTrailingZeros(left)));
        }
    }

    long bytes() {
        return days.bytes() + firsts.bytes() + lasts.bytes();
    }

    /** The first and last of some days. */
    static final class Range {
        private int first = Integer.MAX_VALUE;
        private int last;

        boolean isEmpty() {
            return last == 0;
        }

        int first() {
            return first;
        }

        int last() {
            return last;
        }

        private void add(int day) {
            if (day != 0) {
                first = Math.min(first, day);
                last = Math.max(last, day);
            }
        }
    }
}
