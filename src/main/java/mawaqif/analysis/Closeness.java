package mawaqif.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import mawaqif.analysis.Weights.Fraction;

/**
 * How alike the stakeholders of a matrix are, or its issues: 1 minus the mean, over what both have
 * evidence on, of the Wasserstein-1 distance between the two cells' weight distributions, divided
 * by 4, the largest there can be on −2 … +2. For single points that distance is the absolute
 * difference; contested cells need no special case.
 *
 * @see "L. N. Vaserstein (1969). Markov processes over denumerable products of spaces"
 */
public final class Closeness implements Nearness {
    private static final int STEPS = 4;

    private final double[][] values;
    private final int[][] shared;

    private Closeness(double[][][] cumulated) {
        int size = cumulated.length;
        values = new double[size][size];
        shared = new int[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = 0; other < size; other++) {
                compare(cumulated, one, other);
            }
        }
    }

    /** Column against column, over shared issues. */
    public static Closeness ofParts(Matrix matrix) {
        return new Closeness(
                IntStream.range(0, matrix.parts().size())
                        .mapToObj(part -> matrix.rows().stream().map(row -> row.get(part)).toList())
                        .map(Closeness::cumulated)
                        .toArray(double[][][]::new));
    }

    /** Issue against issue, over shared columns. */
    public static Closeness ofIssues(Matrix matrix) {
        return new Closeness(
                matrix.rows().stream().map(Closeness::cumulated).toArray(double[][][]::new));
    }

    @Override
    public int size() {
        return values.length;
    }

    /** Closeness of two positions, 0 … 1; empty if they share nothing. */
    @Override
    public OptionalDouble value(int one, int other) {
        return shared[one][other] == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(values[one][other]);
    }

    /** On how many issues (or columns) both have evidence. */
    @Override
    public int shared(int one, int other) {
        return shared[one][other];
    }

    /**
     * How far apart two cells are: their Wasserstein-1 distance, 0 … 4, exactly, so that equal
     * distances are equal; empty if one is none.
     */
    public static Optional<Fraction> distance(Cell one, Cell other) {
        return one.found()
                .map(Evidence::weights)
                .flatMap(from ->
                        other.found()
                                .map(Evidence::weights)
                                .map(to -> distance(shares(from), shares(to))));
    }

    private static Fraction distance(List<Fraction> one, List<Fraction> other) {
        Fraction area = Fraction.ZERO;
        for (int step = 0; step < STEPS; step++) {
            area = area.plus(one.get(step).distance(other.get(step)));
        }
        return area;
    }

    /** The exact share of weight up to each of the first four points. */
    private static List<Fraction> shares(Weights weights) {
        List<Fraction> sums = new ArrayList<>();
        Fraction sum = Fraction.ZERO;
        for (int point = 0; point <= STEPS; point++) {
            sum = sum.plus(weights.exact(point));
            sums.add(sum);
        }
        Fraction all = sum;
        return sums.stream().limit(STEPS).map(each -> each.over(all)).toList();
    }

    private void compare(double[][][] cumulated, int one, int other) {
        double sum = 0;
        for (int at = 0; at < cumulated[one].length; at++) {
            if (cumulated[one][at].length > 0 && cumulated[other][at].length > 0) {
                sum += wasserstein(cumulated[one][at], cumulated[other][at]);
                shared[one][other]++;
            }
        }
        if (shared[one][other] > 0) {
            values[one][other] = 1 - sum / shared[one][other] / STEPS;
        }
    }

    /** Wasserstein-1 on points one apart: the area between the cumulated distributions. */
    private static double wasserstein(double[] one, double[] other) {
        double area = 0;
        for (int step = 0; step < STEPS; step++) {
            area += Math.abs(one[step] - other[step]);
        }
        return area;
    }

    private static double[][] cumulated(List<Cell> cells) {
        return cells.stream().map(Closeness::cumulated).toArray(double[][]::new);
    }

    /** The share of weight up to each of the first four points; empty without claims. */
    private static double[] cumulated(Cell cell) {
        return cell.found().stream()
                .map(Evidence::weights)
                .flatMapToDouble(weights ->
                        IntStream.range(0, STEPS).mapToDouble(step -> weights.share(0, step)))
                .toArray();
    }
}
