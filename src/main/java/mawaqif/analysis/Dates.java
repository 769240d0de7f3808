package mawaqif.analysis;

/** The claims' dates, stored as days after the earliest; 0 stands for no date. */
final class Dates {
    private final Column column;
    private final int origin;

    private Dates(Column column, int origin) {
        this.column = column;
        this.origin = origin;
    }

    /**
     * Packs epoch days, overwriting {@code days} on the way.
     *
     * @throws ArithmeticException if the dates span more than two thousand million days
     */
    static Dates scatter(int[] days, int[] target) {
        int earliest = Integer.MAX_VALUE;
        for (int i = 0; i < target.length; i++) {
            if (days[i] != Coding.NO_DATE) {
                earliest = Math.min(earliest, days[i]);
            }
        }
        int origin = earliest == Integer.MAX_VALUE ? 0 : Math.subtractExact(earliest, 1);
        for (int i = 0; i < target.length; i++) {
            days[i] = days[i] == Coding.NO_DATE ? 0 : Math.subtractExact(days[i], origin);
        }
        return new Dates(Column.scatter(days, target), origin);
    }

    /** Days since {@link #origin}; 0 = no date. */
    int offset(int row) {
        return column.at(row);
    }

    /** The day that offset 0 would be. */
    int origin() {
        return origin;
    }

    int day(int row) {
        return offset(row) == 0 ? Coding.NO_DATE : origin + offset(row);
    }

    long bytes() {
        return column.bytes();
    }
}
