package mawaqif.comparison;

import java.util.List;
import mawaqif.analysis.Arithmetic;
import mawaqif.analysis.Coding;
import mawaqif.analysis.SplitBy;

/** Finds out which side of a cell came first, where period or scenario divides its sides. */
public final class Changes implements MatrixFigure.Directions {

    private final Comparison comparison;
    private final StudyMatrix matrix;

    public Changes(Comparison comparison, StudyMatrix matrix) {
        this.comparison = comparison;
        this.matrix = matrix;
    }

    @Override
    public boolean startsAgainst(int row, int column, SplitBy by) {
        List<Arithmetic.Counted> claims =
                comparison
                        .evidence(
                                matrix,
                                matrix.columns().get(column).address(),
                                matrix.issues().get(row).code().value())
                        .arithmetic()
                        .counted();
        return first(claims, by, -1) <= first(claims, by, 1);
    }

    /** The earliest place in the codebook of any value on a side; absent values come last. */
    private static int first(List<Arithmetic.Counted> claims, SplitBy by, int side) {
        return claims.stream()
                .filter(claim -> claim.stance() * side > 0)
                .map(Arithmetic.Counted::values)
                .mapToInt(values -> by == SplitBy.PERIOD ? values.period() : values.scenario())
                .map(place -> place == Coding.NONE ? Integer.MAX_VALUE : place)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
