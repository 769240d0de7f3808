package mawaqif.analysis;

/** The weighted median on an ordinal scale whose middle point is zero. */
final class Medians {
    private Medians() {}

    /**
     * The weighted median of the points {@code from} … {@code to}, as a distance from the middle
     * point. The lower median is the first point at which the weight so far reaches half, the upper
     * the first at which it exceeds half. Of two, the one nearer zero counts; two at the same
     * distance on either side of zero give 0.
     *
     * @param from first point, an index from 0; the points must hold some weight
     * @param to last point, included
     */
    static int of(Weights weights, int from, int to) {
        int lower = reaches(weights, from, to, 0);
        int upper = reaches(weights, from, to, 1);
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
