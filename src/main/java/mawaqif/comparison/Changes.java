package mawaqif.comparison;

import java.util.List;
import mawaqif.analysis.SplitBy;
import mawaqif.claims.Claim;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Period;
import mawaqif.studies.Scenario;

/** Finds out which side of a cell came first, where period or scenario divides its sides. */
final class Changes implements MatrixFigure.Directions {

    private final Comparison comparison;
    private final StudyMatrix matrix;

    Changes(Comparison comparison, StudyMatrix matrix) {
        this.comparison = comparison;
        this.matrix = matrix;
    }

    @Override
    public boolean startsAgainst(int row, int column, SplitBy by) {
        List<Claim> claims =
                comparison
                        .evidence(
                                matrix,
                                matrix.columns().get(column).address(),
                                matrix.issues().get(row).code().value())
                        .claims();
        return first(claims, by, -1) <= first(claims, by, 1);
    }

    /** The earliest place in the codebook of any value on a side; absent values come last. */
    private int first(List<Claim> claims, SplitBy by, int side) {
        return claims.stream()
                .filter(claim -> claim.stance() * side > 0)
                .mapToInt(claim -> place(claim, by))
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    private int place(Claim claim, SplitBy by) {
        Codebook codebook = matrix.codebook();
        Code value = by == SplitBy.PERIOD ? claim.period() : claim.scenario();
        List<Code> listed =
                by == SplitBy.PERIOD
                        ? codebook.periods().stream().map(Period::code).toList()
                        : codebook.scenarios().stream().map(Scenario::code).toList();
        return value == null ? listed.size() : listed.indexOf(value);
    }
}
