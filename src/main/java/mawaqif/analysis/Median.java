package mawaqif.analysis;

/**
 * The weighted median on an ordinal scale whose middle point is zero, decided exactly.
 *
 * @param lower the first point at which the weight so far reaches half
 * @param upper the first point at which the weight so far exceeds half
 */
public record Median(int lower, int upper) {

    /**
     * The lower and upper weighted median of some neighbouring points.
     *
     * @param from first point, an index from 0; the points must hold some weight
     * @param to last point, included
     */
    static Median of(Weights weights, int from, int to) {
        return new Median(reaches(weights, from, to, 0), reaches(weights, from, to, 1));
    }

    /**
     * The median: of lower and upper the one nearer zero; if they lie at the same distance on
     * either side of zero, 0.
     */
    public int value() {
        if (lower == -upper) {
            return 0;
        }
        return Math.abs(lower) < Math.abs(upper) ? lower : upper;
    }

    /** The first point where the weight up to it minus the weight after it has at least a sign. */
    private static int reaches(Weights weights, int from, int to, int sign) {
        var balance = new int[weights.size()];
        for (int point = from; point <= to; point++) {
            balance[point] = -1;
        }
        int middle = weights.size() / 2;
        for (int point = from; point < to; point++) {
            balance[point] = 1;
            if (weights.sign(balance) >= sign) {
                return point - middle;
            }
        }
        return to - middle;
    }
}
