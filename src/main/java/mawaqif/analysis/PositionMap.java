package mawaqif.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Who can stand on a map of closeness, and where: the {@link Scaling} of 1 − closeness. Only those
 * are placed of whom every two share enough issues. Of the rest, whoever lacks most pairs leaves
 * first; among equals whoever shares fewest issues, then whoever comes last.
 *
 * @param placed positions in the closeness, in their order
 * @param left the others
 * @param scaling of those placed; empty with fewer than {@link #FEWEST}
 */
public record PositionMap(List<Integer> placed, List<Integer> left, Optional<Scaling> scaling) {

    /** With fewer points distances say all. */
    public static final int FEWEST = 3;

    /** Above this stress a map misleads: Kruskal's "poor". */
    public static final double MOST_STRESS = 0.2;

    public PositionMap {
        placed = List.copyOf(placed);
        left = List.copyOf(left);
    }

    /**
     * @param enough shared issues that every pair needs
     */
    public static PositionMap of(Nearness closeness, int enough) {
        List<Integer> placed =
                new ArrayList<>(IntStream.range(0, closeness.size()).boxed().toList());
        while (true) {
            int worst = worst(closeness, placed, enough);
            if (worst < 0) {
                break;
            }
            placed.remove(worst);
        }
        for (int each = 0; each < closeness.size(); each++) {
            if (!placed.contains(each) && lacking(closeness, placed, each, enough) == 0) {
                placed.add(each);
            }
        }
        List<Integer> sorted = placed.stream().sorted().toList();
        List<Integer> left =
                IntStream.range(0, closeness.size())
                        .filter(each -> !sorted.contains(each))
                        .boxed()
                        .toList();
        return new PositionMap(
                sorted,
                left,
                sorted.size() < FEWEST
                        ? Optional.empty()
                        : Optional.of(Scaling.of(dissimilarities(closeness, sorted))));
    }

    /** Whether there is a map that may be shown. */
    public boolean isDrawn() {
        return scaling.filter(made -> made.stress() <= MOST_STRESS).isPresent();
    }

    /** The place among those placed of whoever has to leave, or −1. */
    private static int worst(Nearness closeness, List<Integer> placed, int enough) {
        int worst = -1;
        long most = 0;
        int fewest = 0;
        for (int at = 0; at < placed.size(); at++) {
            int each = placed.get(at);
            long lacking = lacking(closeness, placed, each, enough);
            int shared = placed.stream().mapToInt(other -> closeness.shared(each, other)).sum();
            if (lacking > most || (lacking == most && lacking > 0 && shared <= fewest)) {
                worst = at;
                most = lacking;
                fewest = shared;
            }
        }
        return worst;
    }

    private static long lacking(Nearness closeness, List<Integer> placed, int each, int enough) {
        return placed.stream()
                .filter(other -> other != each && closeness.shared(each, other) < enough)
                .count();
    }

    private static double[][] dissimilarities(Nearness closeness, List<Integer> placed) {
        double[][] square = new double[placed.size()][placed.size()];
        for (int i = 0; i < square.length; i++) {
            for (int j = 0; j < i; j++) {
                double near = closeness.value(placed.get(i), placed.get(j)).orElseThrow();
                square[i][j] = Math.max(0, 1 - near);
                square[j][i] = square[i][j];
            }
        }
        return square;
    }
}
