package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mawaqif.analysis.Measure;
import mawaqif.analysis.Nearness;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.Digits;

/**
 * Who of a matrix stands closest and who farthest apart, by the measure and the rule of the
 * closeness figure: only those are compared who share {@link #FEWEST} issues with evidence.
 *
 * @param compared the pairs that are compared, in the order of the columns
 * @param all how many pairs the columns make
 * @param mostShared on how many issues the two with most of them in common both have evidence
 */
public record Pairings(List<Pair> compared, int all, int mostShared) {

    /** So many shared issues are needed for two to be compared. */
    public static final int FEWEST = ClosenessMatrix.FEWEST;

    /** Sums of binary fractions that differ by less are equal. */
    private static final double SAME = 1e-9;

    /**
     * Two columns.
     *
     * @param one position of the column that comes first
     * @param other position of the other
     * @param similarity 0 … 1
     * @param shared on how many issues both have evidence, at least {@link #FEWEST}
     */
    public record Pair(int one, int other, double similarity, int shared) {

        /** The similarity as the figure writes it, with two decimals. */
        public String written() {
            return ClosenessScale.SHARE.text(similarity, Digits.LATN);
        }

        private long exact() {
            return Math.round(similarity / SAME);
        }
    }

    /** The pairs of a matrix's columns. */
    public static Pairings of(StudyMatrix matrix) {
        Nearness nearness = matrix.nearness(Measure.SIMILARITY);
        List<Pair> compared = new ArrayList<>();
        int most = 0;
        for (int one = 0; one < nearness.size(); one++) {
            for (int other = one + 1; other < nearness.size(); other++) {
                int shared = nearness.shared(one, other);
                most = Math.max(most, shared);
                if (shared >= FEWEST) {
                    double similarity = nearness.value(one, other).orElseThrow();
                    compared.add(new Pair(one, other, similarity, shared));
                }
            }
        }
        return new Pairings(
                List.copyOf(compared), nearness.size() * (nearness.size() - 1) / 2, most);
    }

    /** The pair that nobody outdoes; of equals the one whose columns come first. */
    public Optional<Pair> closest() {
        return compared.stream().max(Comparator.comparingLong(Pair::exact)); // keeps the first
    }

    /** The pair farthest apart; empty where no pair is farther apart than another. */
    public Optional<Pair> farthest() {
        return compared.stream()
                .min(Comparator.comparingLong(Pair::exact))
                .filter(pair -> othersLike(pair) < compared.size() - 1);
    }

    /** How many other pairs are exactly as close as this one. */
    public int othersLike(Pair pair) {
        return (int) compared.stream().filter(each -> each.exact() == pair.exact()).count() - 1;
    }
}
