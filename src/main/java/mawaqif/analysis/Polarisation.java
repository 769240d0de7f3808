package mawaqif.analysis;

import java.util.List;
import java.util.Optional;

/**
 * How divided an issue or a stakeholder is: van der Eijk's polarisation (1 − A) / 2, from 0 (all in
 * one point) over 0.5 (spread evenly) to 1 (half and half at the two ends).
 *
 * <p>An issue's is taken over its columns' weights, each column scaled to the same total, so that
 * it speaks of stakeholders and not of who was written about most. A stakeholder's is the mean over
 * its issues, because stances on different propositions must not be pooled.
 */
public final class Polarisation {
    /** Fractions closer than this are ties, whatever the rounding of the last digits. */
    private static final double UNIT = 1e-12;

    private Polarisation() {}

    /** The polarisation of some weights, 0 … 1. */
    public static double of(Weights weights) {
        return (1 - Agreement.of(weights)) / 2;
    }

    /** An issue's in units of 10⁻¹²; −1 without evidence. */
    static long ofIssue(Matrix matrix, int issue) {
        List<Weights> weights = weights(matrix.rows().get(issue));
        return weights.isEmpty() ? -1 : Math.round(of(Weights.sumOfScaled(weights)) / UNIT);
    }

    /** A column's in units of 10⁻¹²; −1 without evidence. */
    static long ofPart(Matrix matrix, int part) {
        List<Weights> weights = weights(matrix.rows().stream().map(row -> row.get(part)).toList());
        double mean = weights.stream().mapToDouble(Polarisation::of).average().orElse(-UNIT);
        return Math.round(mean / UNIT);
    }

    private static List<Weights> weights(List<Cell> cells) {
        return cells.stream()
                .map(Cell::found)
                .flatMap(Optional::stream)
                .map(Evidence::weights)
                .toList();
    }
}
