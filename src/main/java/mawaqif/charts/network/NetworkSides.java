package mawaqif.charts.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mawaqif.charts.Network;
import mawaqif.charts.Network.Edge;

/**
 * Puts half of the stakeholders on each side, each side in such an order, that as few lines cross
 * as possible: every way is tried for up to six, for more each stands at the mean height of its
 * issues. Issues keep their order. Of equally good ways the one nearest the codebook's order is
 * taken.
 */
final class NetworkSides {

    /** So many can be tried in every way: 20 halves of 6 orders each, twice. */
    private static final int TRIED = 6;

    private final Network network;
    private final List<List<Integer>> issues = new ArrayList<>();

    NetworkSides(Network network) {
        this.network = network;
        for (int node = 0; node < network.stakeholders().size(); node++) {
            int own = node;
            issues.add(
                    network.edges().stream()
                            .filter(edge -> edge.stakeholder() == own)
                            .map(Edge::issue)
                            .sorted()
                            .toList());
        }
    }

    /** Positions of stakeholders from top to bottom: where reading starts, then the other side. */
    List<List<Integer>> sides() {
        int nodes = network.stakeholders().size();
        return nodes <= TRIED ? tried(nodes) : byMeans(nodes);
    }

    private List<List<Integer>> tried(int nodes) {
        int half = (nodes + 1) / 2;
        List<List<Integer>> best = List.of();
        long fewest = Long.MAX_VALUE;
        for (int chosen = 0; chosen < 1 << nodes; chosen++) {
            if (Integer.bitCount(chosen) != half) {
                continue;
            }
            List<Integer> start = new ArrayList<>();
            List<Integer> end = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                ((chosen >> node & 1) == 1 ? start : end).add(node);
            }
            List<Integer> first = bestOrder(start);
            List<Integer> second = bestOrder(end);
            long crossings = crossings(first) + crossings(second);
            if (crossings < fewest) {
                fewest = crossings;
                best = List.of(first, second);
            }
        }
        return best;
    }

    private List<Integer> bestOrder(List<Integer> side) {
        List<List<Integer>> orders = new ArrayList<>();
        permute(side, List.of(), orders);
        return orders.stream().min(Comparator.comparingLong(this::crossings)).orElse(side);
    }

    private static void permute(
            List<Integer> left, List<Integer> taken, List<List<Integer>> orders) {
        if (left.isEmpty()) {
            orders.add(taken);
            return;
        }
        for (Integer next : left) {
            List<Integer> others = new ArrayList<>(left);
            others.remove(next);
            List<Integer> more = new ArrayList<>(taken);
            more.add(next);
            permute(others, more, orders);
        }
    }

    /** Pairs of lines that cross on one side. */
    private long crossings(List<Integer> side) {
        long crossings = 0;
        for (int upper = 0; upper < side.size(); upper++) {
            for (int lower = upper + 1; lower < side.size(); lower++) {
                for (int above : issues.get(side.get(upper))) {
                    for (int below : issues.get(side.get(lower))) {
                        crossings += above > below ? 1 : 0;
                    }
                }
            }
        }
        return crossings;
    }

    private List<List<Integer>> byMeans(int nodes) {
        List<List<Integer>> sides = List.of(new ArrayList<>(), new ArrayList<>());
        for (int node = 0; node < nodes; node++) {
            sides.get(node % 2).add(node);
        }
        sides.forEach(side -> side.sort(Comparator.comparingDouble(this::mean)));
        return sides;
    }

    private double mean(int node) {
        return issues.get(node).stream().mapToInt(Integer::intValue).average().orElse(0);
    }
}
