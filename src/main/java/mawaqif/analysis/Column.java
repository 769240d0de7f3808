package mawaqif.analysis;

/** A column of non-negative integers, two bytes a row if they all fit, four if not. */
final class Column {
    private final char[] narrow;
    private final int[] wide;
    private final boolean isNarrow;

    private Column(char[] narrow, int[] wide, boolean isNarrow) {
        this.narrow = narrow;
        this.wide = wide;
        this.isNarrow = isNarrow;
    }

    /**
     * Packs values, each moved to its new row.
     *
     * @param values the first {@code target.length} of them count
     * @param target per value the row it goes to
     */
    static Column scatter(int[] values, int[] target) {
        var moved = new int[target.length];
        for (int i = 0; i < target.length; i++) {
            moved[target[i]] = values[i];
        }
        return of(moved);
    }

    /** Packs values; keeps the array if they need it. */
    static Column of(int[] values) {
        int max = 0;
        for (int value : values) {
            max = Math.max(max, value);
        }
        if (max > Character.MAX_VALUE) {
            return new Column(new char[0], values, false);
        }
        var narrow = new char[values.length];
        for (int i = 0; i < values.length; i++) {
            narrow[i] = (char) values[i];
        }
        return new Column(narrow, new int[0], true);
    }

    int at(int row) {
        return isNarrow ? narrow[row] : wide[row];
    }

    /**
     * Looks up to 64 rows up in a table of answers.
     *
     * @param answers per value 1 (yes) or 0 (no)
     * @param from the first row, a multiple of 64
     * @param to the row after the last
     * @return bit <i>j</i> is the answer for row {@code from} + <i>j</i>
     */
    long lookUp(byte[] answers, int from, int to) {
        long word = 0;
        if (isNarrow) {
            for (int row = from; row < to; row++) {
                word |= (long) answers[narrow[row]] << row;
            }
        } else {
            for (int row = from; row < to; row++) {
                word |= (long) answers[wide[row]] << row;
            }
        }
        return word;
    }

    long bytes() {
        return 2L * narrow.length + 4L * wide.length;
    }
}
