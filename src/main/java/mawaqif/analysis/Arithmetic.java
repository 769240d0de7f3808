package mawaqif.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How one cell came about: the claims that count and what each weighs, the claims left out as
 * duplicates, and the steps from the weights to the state. Claims are named by their position in
 * the order of ids, from 0.
 *
 * @param cell the result
 * @param counted the claims that count
 * @param dropped the claims left out by {@code count=sources}
 * @param groups with {@code rollup=children}, what is scaled to sum 1 each; otherwise empty
 * @param steps null if there is no claim
 */
public record Arithmetic(
        Cell cell,
        List<Counted> counted,
        List<Dropped> dropped,
        List<Group> groups,
        @Nullable Steps steps) {

    /**
     * A claim that counts.
     *
     * @param position in the order of ids
     * @param stakeholder the claim's own, which may stand below the cell's
     * @param stance −2 … +2
     * @param confidence 1 … 3
     * @param weight what it adds to the weight at its stance, exact
     * @param values by which it may stand on one side with its like
     */
    public record Counted(
            int position,
            int stakeholder,
            int stance,
            int confidence,
            Weights.Fraction weight,
            Values values) {}

    /**
     * What a claim has of each of the dimensions of {@link SplitBy}, in their order; {@link
     * Coding#NONE} where it has nothing.
     *
     * @param child the direct child of the cell's stakeholder that the claim comes through, or the
     *     cell's stakeholder itself for its own claims
     */
    public record Values(int period, int scenario, List<Integer> sources, int child, int coder) {}

    /**
     * A claim left out.
     *
     * @param position in the order of ids
     * @param kept the position of the claim that counts in its place
     */
    public record Dropped(int position, int kept) {}

    /**
     * One of the children that weigh the same.
     *
     * @param stakeholder the direct child, its descendants pooled; or the cell's own stakeholder
     *     for its own claims
     * @param n its claims, ≥ 1
     * @param weight the sum of its claims' weights, by which each is divided
     */
    public record Group(int stakeholder, int n, long weight) {}

    /**
     * The steps from weights to state.
     *
     * @param total all weight
     * @param quarterAgainst whether at least a quarter of it lies below zero
     * @param quarterFor whether at least a quarter of it lies above zero
     * @param sureAgainst whether a claim below zero is of medium or high confidence
     * @param sureFor whether a claim above zero is of medium or high confidence
     * @param median over all points; only shown when the cell is not contested
     * @param medianAgainst below zero; null if no weight lies there
     * @param medianFor above zero; null if no weight lies there
     * @param layers the layers of agreement A, widest first; A is Σ share × agreement
     */
    public record Steps(
            Weights.Fraction total,
            boolean quarterAgainst,
            boolean quarterFor,
            boolean sureAgainst,
            boolean sureFor,
            Median median,
            @Nullable Median medianAgainst,
            @Nullable Median medianFor,
            List<Agreement.Layer> layers) {}

    /**
     * The arithmetic of one cell, over the same claims as in a {@link Matrix} with that column.
     *
     * @param issue the issue's code
     */
    public static Arithmetic of(
            ClaimTable table, Selection selection, Options options, Part part, int issue) {
        return new ArithmeticReader(table, selection, options, part, issue).read(part);
    }
}
