package mawaqif.analysis;

/**
 * The shortest path that visits every item once, found exactly by dynamic programming over subsets
 * (Held and Karp 1962); for up to about 15 items. Of equally short paths, the one that comes first
 * when read as a list of positions.
 */
final class ShortestPath {
    private final long[][] distances;
    private final long[][] lengths;

    private ShortestPath(long[][] distances) {
        this.distances = distances;
        int size = distances.length;
        this.lengths = new long[1 << size][size];
        for (int visited = 1; visited < 1 << size; visited++) {
            for (int first = 0; first < size; first++) {
                lengths[visited][first] = shortestFrom(visited, first);
            }
        }
    }

    /**
     * The items in the order of the path.
     *
     * @param distances symmetric
     */
    static int[] of(long[][] distances) {
        return new ShortestPath(distances).path();
    }

    /** The length of the shortest path through a subset that starts at {@code first}. */
    private long shortestFrom(int subset, int first) {
        int rest = subset & ~(1 << first);
        if (rest == subset) {
            return Long.MAX_VALUE;
        }
        long shortest = rest == 0 ? 0 : Long.MAX_VALUE;
        for (int left = rest; left != 0; left &= left - 1) {
            int next = Integer.numberOfTrailingZeros(left);
            shortest = Math.min(shortest, distances[first][next] + lengths[rest][next]);
        }
        return shortest;
    }

    private int[] path() {
        int size = distances.length;
        var path = new int[size];
        int subset = (1 << size) - 1;
        for (int step = 0; step < size; step++) {
            int next = next(subset, step == 0 ? new long[size] : distances[path[step - 1]]);
            path[step] = next;
            subset &= ~(1 << next);
        }
        return path;
    }

    /** The first item of the subset from which the rest is reached at the least total length. */
    private int next(int subset, long[] step) {
        long[] onwards = lengths[subset];
        int best = Integer.numberOfTrailingZeros(subset);
        for (int item = best + 1; item < step.length; item++) {
            if ((subset >> item & 1) != 0
                    && step[item] + onwards[item] < step[best] + onwards[best]) {
                best = item;
            }
        }
        return best;
    }
}
