package mawaqif.analysis;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Pairs of claims, one of each of two columns on the same issue, counted by how far they agree: a
 * pair s points apart is 1 − s / 4 of a congruent pair and s / 4 of a conflicting one. Every claim
 * counts and nothing is normalised; weights play no part. Where all stances are −2 or +2 these are
 * the actor networks "congruence", "conflict" and "subtract" of the Discourse Network Analyzer. A
 * column is not paired with itself: there the value is 0.
 *
 * @see "P. Leifeld, J. Gruber, F. R. Bossner (2019). Discourse Network Analyzer Manual, on one-mode
 *     networks with a qualifier"
 */
final class ClaimPairs implements Nearness {
    private static final int RANGE = 4;

    private final long[][] quarters;
    private final int[][] shared;

    /**
     * @param agreeing what a congruent pair counts
     * @param disagreeing what a conflicting pair counts
     */
    ClaimPairs(Matrix matrix, int agreeing, int disagreeing) {
        int size = matrix.parts().size();
        quarters = new long[size][size];
        shared = new int[size][size];
        for (List<Cell> row : matrix.rows()) {
            for (int one = 0; one < size; one++) {
                for (int other = 0; other < size; other++) {
                    pair(row, one, other, agreeing, disagreeing);
                }
            }
        }
    }

    private void pair(List<Cell> row, int one, int other, int agreeing, int disagreeing) {
        Evidence left = row.get(one).found().orElse(null);
        Evidence right = row.get(other).found().orElse(null);
        if (left == null || right == null) {
            return;
        }
        shared[one][other]++;
        if (one == other) {
            return;
        }
        for (int a = 0; a <= RANGE; a++) {
            for (int b = 0; b <= RANGE; b++) {
                int apart = Math.abs(a - b);
                long pairs = (long) left.counts().get(a) * right.counts().get(b);
                quarters[one][other] += pairs * (agreeing * (RANGE - apart) + disagreeing * apart);
            }
        }
    }

    @Override
    public int size() {
        return shared.length;
    }

    @Override
    public OptionalDouble value(int one, int other) {
        return shared[one][other] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(quarters[one][other] / (double) RANGE);
    }

    @Override
    public int shared(int one, int other) {
        return shared[one][other];
    }
}
