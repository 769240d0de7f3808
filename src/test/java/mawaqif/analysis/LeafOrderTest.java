package mawaqif.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;

class LeafOrderTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherOrderOfTheTreeIsShorter(long seed) {
        long[][] distances = distances(seed, 1 + (int) (seed % 8));
        ClusterTree tree = ClusterTree.averageLinkage(distances);
        List<List<Integer>> allowed = orders(tree);
        List<Integer> found = Arrays.stream(LeafOrder.of(distances)).boxed().toList();
        long shortest =
                allowed.stream().mapToLong(order -> length(distances, order)).min().orElseThrow();
        assertThat(allowed).contains(found);
        assertThat(length(distances, found)).isEqualTo(shortest);
        assertThat(found.getFirst()).isLessThanOrEqualTo(found.getLast());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void noOtherPathIsShorterAndOfEqualOnesTheFirstIsTaken(long seed) {
        long[][] distances = distances(seed, 1 + (int) (seed % 7));
        List<List<Integer>> all = new ArrayList<>();
        permutations(distances.length, List.of(), all);
        List<Integer> best = all.getFirst();
        for (List<Integer> path : all) {
            if (length(distances, path) < length(distances, best)) {
                best = path;
            }
        }
        assertThat(Arrays.stream(ShortestPath.of(distances)).boxed().toList()).isEqualTo(best);
    }

    @Test
    void joinsByMeanDistance() {
        // 0 and 1 meet first; 2 is nearer to their mean (5) than 3 is to it (6) or to 2 (7).
        long[][] distances = {
            {0, 1, 4, 6},
            {1, 0, 6, 6},
            {4, 6, 0, 7},
            {6, 6, 7, 0}
        };
        assertThat(ClusterTree.averageLinkage(distances))
                .isInstanceOfSatisfying(
                        ClusterTree.Branch.class,
                        root -> {
                            assertThat(root.left().below()).containsExactly(0, 1, 2);
                            assertThat(root.right()).isEqualTo(new ClusterTree.Leaf(3));
                        });
    }

    @Test
    void ordersNothing() {
        assertThat(LeafOrder.of(new long[0][0])).isEmpty();
        assertThat(ShortestPath.of(new long[0][0])).isEmpty();
    }

    /** Small distances, so that ties are frequent. */
    private static long[][] distances(long seed, int size) {
        var random = new Random(seed);
        var distances = new long[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < one; other++) {
                distances[one][other] = random.nextInt(seed % 2 == 0 ? 5 : 1_000);
                distances[other][one] = distances[one][other];
            }
        }
        return distances;
    }

    private static List<List<Integer>> orders(ClusterTree tree) {
        return switch (tree) {
            case ClusterTree.Leaf(int item) -> List.of(List.of(item));
            case ClusterTree.Branch(var left, var right, _) ->
                    orders(left).stream()
                            .flatMap(one ->
                                    orders(right).stream()
                                            .flatMap(other ->
                                                    Stream.of(
                                                            joined(one, other),
                                                            joined(other, one))))
                            .toList();
        };
    }

    private static List<Integer> joined(List<Integer> one, List<Integer> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static void permutations(int size, List<Integer> begun, List<List<Integer>> all) {
        if (begun.size() == size) {
            all.add(begun);
        }
        for (int item = 0; item < size; item++) {
            if (!begun.contains(item)) {
                permutations(size, joined(begun, List.of(item)), all);
            }
        }
    }

    private static long length(long[][] distances, List<Integer> order) {
        long length = 0;
        for (int i = 1; i < order.size(); i++) {
            length += distances[order.get(i - 1)][order.get(i)];
        }
        return length;
    }
}
