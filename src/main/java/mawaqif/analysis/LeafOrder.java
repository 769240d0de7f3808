package mawaqif.analysis;

import java.util.Arrays;

/**
 * Optimal leaf ordering: of the orders that an average-linkage tree allows by swapping the two
 * sides of its branches, the one with the smallest sum of distances between neighbours.
 *
 * <p>For two items on different sides of a branch, {@code lengths} holds the shortest order of what
 * is below that branch which starts with the one and ends with the other; two items meet in exactly
 * one branch, so one square table holds all branches. Time grows with the cube of the items.
 *
 * @see "Z. Bar-Joseph, D. K. Gifford, T. S. Jaakkola (2001). Fast optimal leaf ordering for
 *     hierarchical clustering. Bioinformatics 17 Suppl. 1, S22–S29"
 */
final class LeafOrder {
    private final long[][] distances;
    private final long[][] lengths;
    private final int[] order;
    private int placed;

    private LeafOrder(long[][] distances) {
        this.distances = distances;
        this.lengths = new long[distances.length][distances.length];
        this.order = new int[distances.length];
    }

    /**
     * The items in order; of two directions the one that starts with the earlier item.
     *
     * @param distances symmetric
     */
    static int[] of(long[][] distances) {
        var leafOrder = new LeafOrder(distances);
        if (distances.length > 0) {
            ClusterTree tree = ClusterTree.averageLinkage(distances);
            leafOrder.measure(tree);
            leafOrder.place(tree);
        }
        return leafOrder.order;
    }

    private void measure(ClusterTree tree) {
        if (tree instanceof ClusterTree.Branch(var left, var right, _)) {
            measure(left);
            measure(right);
            for (int first : left.below()) {
                long[] crossed = crossed(left, right, first);
                for (int last : right.below()) {
                    long shortest = Long.MAX_VALUE;
                    for (int entry : otherEnds(right, last)) {
                        shortest = Math.min(shortest, crossed[entry] + lengths[entry][last]);
                    }
                    lengths[first][last] = shortest;
                    lengths[last][first] = shortest;
                }
            }
        }
    }

    /** Per item of the right side: the shortest way from {@code first} through the left to it. */
    private long[] crossed(ClusterTree left, ClusterTree right, int first) {
        var crossed = new long[distances.length];
        int[] exits = otherEnds(left, first);
        for (int entry : right.below()) {
            long shortest = Long.MAX_VALUE;
            for (int exit : exits) {
                shortest = Math.min(shortest, lengths[first][exit] + distances[exit][entry]);
            }
            crossed[entry] = shortest;
        }
        return crossed;
    }

    /** The items that can stand at the other end when one stands at this end. */
    private static int[] otherEnds(ClusterTree tree, int end) {
        return switch (tree) {
            case ClusterTree.Leaf leaf -> leaf.below();
            case ClusterTree.Branch(var left, var right, _) ->
                    contains(left, end) ? right.below() : left.below();
        };
    }

    private static boolean contains(ClusterTree tree, int item) {
        return Arrays.binarySearch(tree.below(), item) >= 0;
    }

    private void place(ClusterTree root) {
        int bestFirst = root.below()[0];
        int bestLast = bestFirst;
        long shortest = Long.MAX_VALUE;
        for (int first : root.below()) {
            for (int last : otherEnds(root, first)) {
                if (lengths[first][last] < shortest) {
                    shortest = lengths[first][last];
                    bestFirst = first;
                    bestLast = last;
                }
            }
        }
        place(root, bestFirst, bestLast);
    }

    private void place(ClusterTree tree, int first, int last) {
        switch (tree) {
            case ClusterTree.Leaf leaf -> order[placed++] = leaf.item();
            case ClusterTree.Branch(var left, var right, _) -> {
                boolean forwards = contains(left, first);
                placeSides(forwards ? left : right, forwards ? right : left, first, last);
            }
        }
    }

    private void placeSides(ClusterTree start, ClusterTree end, int first, int last) {
        for (int exit : otherEnds(start, first)) {
            for (int entry : otherEnds(end, last)) {
                long length = lengths[first][exit] + distances[exit][entry] + lengths[entry][last];
                if (length == lengths[first][last]) {
                    place(start, first, exit);
                    place(end, entry, last);
                    return;
                }
            }
        }
        throw new IllegalStateException("No order has the length that was found");
    }
}
