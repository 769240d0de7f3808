package mawaqif.analysis;

import java.util.stream.IntStream;

/**
 * Orders that put alike beside alike. The distance of two columns or issues is 1 minus their {@link
 * Closeness}, and 1 if they share no evidence. Those without any evidence follow at the end.
 */
final class Similarity {
    /** Up to so many columns the best of all orders is found. */
    static final int EXACT = 12;

    /** Distances are counted in units of 10⁻⁹, so that sums are exact and ties are ties. */
    private static final double UNIT = 1e-9;

    private Similarity() {}

    static int[] issues(Matrix matrix) {
        int[] found =
                IntStream.range(0, matrix.issues().size())
                        .filter(issue -> matrix.totals().issues().get(issue).n() > 0)
                        .toArray();
        int[] order = LeafOrder.of(distances(Closeness.ofIssues(matrix), found));
        return withRest(found, order, matrix.issues().size());
    }

    static int[] parts(Matrix matrix) {
        int[] found =
                IntStream.range(0, matrix.parts().size())
                        .filter(part -> matrix.totals().parts().get(part).n() > 0)
                        .toArray();
        long[][] distances = distances(Closeness.ofParts(matrix), found);
        int[] order = found.length <= EXACT ? ShortestPath.of(distances) : LeafOrder.of(distances);
        return withRest(found, order, matrix.parts().size());
    }

    private static long[][] distances(Closeness closeness, int[] found) {
        var distances = new long[found.length][found.length];
        for (int one = 0; one < found.length; one++) {
            for (int other = 0; other < found.length; other++) {
                double distance = 1 - closeness.value(found[one], found[other]).orElse(0);
                distances[one][other] = one == other ? 0 : Math.round(distance / UNIT);
            }
        }
        return distances;
    }

    private static int[] withRest(int[] found, int[] order, int size) {
        IntStream rest =
                IntStream.range(0, size).filter(i -> IntStream.of(found).noneMatch(f -> f == i));
        return IntStream.concat(IntStream.of(order).map(i -> found[i]), rest).toArray();
    }
}
