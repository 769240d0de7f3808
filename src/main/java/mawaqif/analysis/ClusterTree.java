package mawaqif.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A binary tree over items, made by joining again and again the two groups with the smallest mean
 * distance between their items (average linkage, UPGMA: Sokal and Michener 1958). Of equally near
 * pairs the one whose first items come first is joined.
 */
sealed interface ClusterTree {

    record Leaf(int item) implements ClusterTree {}

    record Branch(ClusterTree left, ClusterTree right, int[] items) implements ClusterTree {}

    /** The items below, ascending. */
    default int[] below() {
        return switch (this) {
            case Leaf leaf -> new int[] {leaf.item};
            case Branch branch -> branch.items;
        };
    }

    /**
     * Joins all items into one tree.
     *
     * @param distances symmetric; at least one item
     */
    static ClusterTree averageLinkage(long[][] distances) {
        List<ClusterTree> groups = new ArrayList<>();
        List<long[]> sums = new ArrayList<>();
        for (int item = 0; item < distances.length; item++) {
            groups.add(new Leaf(item));
            sums.add(distances[item].clone());
        }
        while (groups.size() > 1) {
            int[] pair = nearest(groups, sums);
            join(groups, sums, pair[0], pair[1]);
        }
        return groups.getFirst();
    }

    private static int[] nearest(List<ClusterTree> groups, List<long[]> sums) {
        int[] nearest = {0, 1};
        double least = Double.POSITIVE_INFINITY;
        for (int one = 0; one < groups.size(); one++) {
            for (int other = one + 1; other < groups.size(); other++) {
                long pairs =
                        (long) groups.get(one).below().length * groups.get(other).below().length;
                double mean = (double) sums.get(one)[other] / pairs;
                if (mean < least) {
                    least = mean;
                    nearest = new int[] {one, other};
                }
            }
        }
        return nearest;
    }

    /** Puts the joined group in the place of the first and moves the later ones up. */
    private static void join(List<ClusterTree> groups, List<long[]> sums, int one, int other) {
        ClusterTree left = groups.get(one);
        ClusterTree right = groups.get(other);
        int[] items =
                IntStream.concat(IntStream.of(left.below()), IntStream.of(right.below()))
                        .sorted()
                        .toArray();
        groups.set(one, new Branch(left, right, items));
        groups.remove(other);
        long[] absorbed = sums.remove(other);
        for (int group = 0; group < sums.size(); group++) {
            long[] row = sums.get(group);
            row[one] += row[other];
            System.arraycopy(row, other + 1, row, other, groups.size() - other);
        }
        long[] joined = sums.get(one);
        System.arraycopy(absorbed, other + 1, absorbed, other, groups.size() - other);
        for (int group = 0; group < groups.size(); group++) {
            if (group != one) {
                joined[group] += absorbed[group];
            }
        }
    }
}
