package mawaqif.analysis;

import java.util.List;

/**
 * The figures of a cell that has claims. Points run from −2 to +2; shares are parts of the weight.
 *
 * @param n claims, ≥ 1
 * @param d distinct sources over all sources of these claims
 * @param counts claims at each of the five points
 * @param weights weight at each of the five points, exact
 * @param against share of the weight below zero, 0 … 1
 * @param inFavour share of the weight above zero, 0 … 1
 * @param agreementA van der Eijk's A of the weights, −1 … 1
 * @param confidence the best confidence of any claim, 1 … 3
 */
public record Evidence(
        int n,
        int d,
        List<Integer> counts,
        Weights weights,
        double against,
        double inFavour,
        double agreementA,
        int confidence) {

    /** Whether all claims rest on a single source. */
    public boolean thin() {
        return d == 1;
    }

    /** Whether no claim is better than low. */
    public boolean lowConfidence() {
        return confidence == 1;
    }
}
