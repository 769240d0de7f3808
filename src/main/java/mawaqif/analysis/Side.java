package mawaqif.analysis;

/** One side of zero on the five points −2 … +2. */
enum Side {
    AGAINST(0, 1, 3, 3, -1, -1, -1),
    IN_FAVOUR(3, 4, -1, -1, -1, 3, 3);

    private final int from;
    private final int to;
    private final int[] quarter;

    Side(int from, int to, int... quarter) {
        this.from = from;
        this.to = to;
        this.quarter = quarter;
    }

    /** Whether at least a quarter of the weight lies here: 3 × here − elsewhere ≥ 0. */
    boolean hasQuarter(Weights weights) {
        return weights.sign(quarter) >= 0;
    }

    boolean isEmpty(Weights weights) {
        return share(weights) == 0;
    }

    double share(Weights weights) {
        return weights.share(from, to);
    }

    /** The weighted median of the weights here, of which there must be some. */
    Median median(Weights weights) {
        return Median.of(weights, from, to);
    }

    /** Whether a claim here is of medium or high confidence. */
    boolean isSure(Tally cell) {
        return Math.max(cell.bestConfidence(from), cell.bestConfidence(to)) >= 2;
    }
}
