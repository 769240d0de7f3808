package mawaqif.analysis;

import java.util.Comparator;
import java.util.function.IntUnaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;

/**
 * The order of a matrix's issues and columns. Ties keep the curated order, which is the matrix's
 * own; what has no evidence comes last in the orders that look at evidence.
 */
public enum Order {
    /** As in the codebook. */
    CURATED,
    /** By the labels, which the caller ranks. */
    NAME,
    /** More claims first, then more sources. */
    COVERAGE,
    /** The most divided first; see {@link Polarisation}. */
    POLARISATION,
    /** Alike beside alike: neighbours as close as they can be, by {@link Closeness}. */
    SIMILARITY;

    /**
     * The positions of the matrix's issues in this order.
     *
     * @param nameRank from an issue's code to its label's place in the alphabet
     */
    public int[] issues(Matrix matrix, IntUnaryOperator nameRank) {
        int size = matrix.issues().size();
        return switch (this) {
            case CURATED -> IntStream.range(0, size).toArray();
            case NAME -> sorted(size, i -> nameRank.applyAsInt(matrix.issues().get(i)));
            case COVERAGE -> sorted(size, i -> coverage(matrix.totals().issues().get(i)));
            case POLARISATION -> sorted(size, i -> -Polarisation.ofIssue(matrix, i));
            case SIMILARITY -> Similarity.issues(matrix);
        };
    }

    /**
     * The positions of the matrix's columns in this order.
     *
     * @param nameRank from a stakeholder's code to its label's place in the alphabet
     */
    public int[] parts(Matrix matrix, IntUnaryOperator nameRank) {
        int size = matrix.parts().size();
        return switch (this) {
            case CURATED -> IntStream.range(0, size).toArray();
            case NAME ->
                    sorted(size, i -> nameRank.applyAsInt(matrix.parts().get(i).stakeholder()));
            case COVERAGE -> sorted(size, i -> coverage(matrix.totals().parts().get(i)));
            case POLARISATION -> sorted(size, i -> -Polarisation.ofPart(matrix, i));
            case SIMILARITY -> Similarity.parts(matrix);
        };
    }

    private static int[] sorted(int size, ToLongFunction<Integer> key) {
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(key))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Small for many claims and, among as many, for many sources. */
    private static long coverage(Totals.Total total) {
        return -((long) total.n() << 32) - total.d();
    }
}
