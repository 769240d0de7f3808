package mawaqif.comparison;

import java.util.List;
import mawaqif.analysis.Arithmetic;
import mawaqif.analysis.Cell;
import mawaqif.claims.Claim;
import mawaqif.claims.Filter;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import mawaqif.studies.Issue;
import mawaqif.studies.Stakeholder;

/**
 * A cell opened: what it says and the claims it says it from.
 *
 * @param filter lists just this cell's claims
 * @param claims the first of them, by id, at most {@link #SHOWN}
 * @param arithmetic how the cell was reckoned
 * @param repeated those of the claims that are passed over because another says the same from the
 *     same sources
 * @param parts what was rolled up, where the cell is more than its stakeholder's own claims
 * @param dissenters parts that take the other side
 * @param sources the study's sources, which the quotes name by code and the arithmetic by number
 * @param coders everybody who coded in the study, whom the arithmetic names by number
 */
public record CellEvidence(
        MatrixColumn column,
        Issue issue,
        Cell cell,
        Filter filter,
        List<Claim> claims,
        Arithmetic arithmetic,
        List<Code> repeated,
        List<Stakeholder> parts,
        List<Stakeholder> dissenters,
        List<Source> sources,
        List<Code> coders) {

    /** How many claims are looked up; the claims screen has the rest. */
    public static final int SHOWN = 200;

    /** Whether a claim is passed over by the counting rule. */
    public boolean repeats(Claim claim) {
        return repeated.contains(claim.id());
    }
}
