package mawaqif.sources;

import java.util.Arrays;

/**
 * The stretch of a text most like a pattern, by edit distance.
 *
 * @param from its first UTF-16 unit
 * @param to the unit after its last
 * @param distance the edits between pattern and stretch
 * @param pattern the pattern's length
 */
record Alignment(int from, int to, int distance, int pattern) {

    /** The most: a long quote whose compared beginning fits is not in the text all the same. */
    private static final double MOST = 0.99;

    /** 1 − distance / the longer length, at most 0.99. */
    double similarity() {
        double similarity = 1 - (double) distance / Math.max(pattern, Math.max(1, to - from));
        return Math.min(MOST, similarity);
    }

    /**
     * Aligns the whole pattern with any part of {@code text} between {@code from} and {@code to},
     * in time proportional to the product of their lengths.
     *
     * @see <a href="https://doi.org/10.1016/0196-6774(80)90016-4">Sellers 1980, The theory and
     *     computation of evolutionary distances</a>
     */
    static Alignment best(String pattern, String text, int from, int to) {
        int m = pattern.length();
        int[] cost = new int[m + 1];
        int[] start = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            cost[j] = j;
        }
        Arrays.fill(start, from);
        Alignment best = new Alignment(from, from, m, m);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            int diagonalCost = 0;
            int diagonalStart = i;
            start[0] = i + 1;
            for (int j = 1; j <= m; j++) {
                int change = diagonalCost + (pattern.charAt(j - 1) == c ? 0 : 1);
                int skipText = cost[j] + 1;
                int skipPattern = cost[j - 1] + 1;
                diagonalCost = cost[j];
                int nextStart = start[j];
                if (change <= skipText && change <= skipPattern) {
                    cost[j] = change;
                    start[j] = diagonalStart;
                } else if (skipText <= skipPattern) {
                    cost[j] = skipText;
                } else {
                    cost[j] = skipPattern;
                    start[j] = start[j - 1];
                }
                diagonalStart = nextStart;
            }
            if (cost[m] < best.distance()) {
                best = new Alignment(start[m], i + 1, cost[m], m);
            }
        }
        return best;
    }
}
