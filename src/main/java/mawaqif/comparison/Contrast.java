package mawaqif.comparison;

import java.util.List;
import java.util.Optional;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Weights.Fraction;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import mawaqif.studies.Issue;
import org.jspecify.annotations.Nullable;

/**
 * Two to five sides laid side by side: stakeholders, or one study under different scenarios or in
 * different periods.
 *
 * @param sides from first to last
 * @param beyond names of further scenarios or periods with claims, for which there is no room
 * @param rows what at least two sides have evidence on, the largest gap first
 * @param oneSided what only one side has evidence on, in the codebook's order
 */
public record Contrast(
        By by, List<Side> sides, List<String> beyond, List<Row> rows, List<Row> oneSided) {

    /** What the sides are. */
    public enum By {
        STAKEHOLDER,
        SCENARIO,
        PERIOD
    }

    /**
     * One side.
     *
     * @param code of the stakeholder, scenario or period; {@code none} for claims without one
     * @param place which mark it has, from 0: a stakeholder's the same in every figure
     * @param column the column of its matrix that is compared, where sides are stakeholders
     * @param matrix from which its cells are
     */
    public record Side(
            String code,
            String label,
            int place,
            @Nullable MatrixColumn column,
            StudyMatrix matrix) {}

    /**
     * One thing on which sides are compared.
     *
     * @param stakeholder whose issue it is, where sides are not stakeholders themselves
     * @param cells one for each side
     * @param gap the largest Wasserstein-1 distance between two of the cells, 0 … 4, exactly; empty
     *     where fewer than two have evidence
     * @param first of the two sides that lie farthest apart, by position
     * @param second of them
     */
    public record Row(
            Issue issue,
            @Nullable MatrixColumn stakeholder,
            List<Cell> cells,
            Optional<Fraction> gap,
            int first,
            int second) {

        /** The column that a side's cell stands in. */
        public MatrixColumn column(Side side) {
            MatrixColumn own = stakeholder == null ? side.column() : stakeholder;
            if (own == null) {
                throw new IllegalStateException("A row needs a stakeholder where sides are none");
            }
            return own;
        }
    }

    /**
     * The words that carry what a side says.
     *
     * @param quote of the claim
     * @param source that the quote is from; null if the study has it no more
     */
    public record Told(Claim claim, Quote quote, @Nullable Source source) {

        /** Whether the quote may not leave with a file or on paper. */
        public boolean isWithheld() {
            return source != null && source.redistributable() == Source.Redistributable.NO;
        }
    }

    /** The codes of the sides. */
    public List<Code> codes() {
        return sides.stream().map(Side::code).map(Code::new).toList();
    }
}
