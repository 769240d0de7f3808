package mawaqif.comparison.views;

import java.time.Instant;
import java.util.List;
import mawaqif.claims.ClaimChanges;
import mawaqif.studies.Lens;

/**
 * What a screen at an earlier data version does not show yet.
 *
 * @param version the data version shown
 * @param made when that came about
 * @param newest the data version that it is compared with
 * @param claims of those that pass the screen's filter
 * @param cells of the screen's matrix, those that took the other side first
 * @param then the lens at the data version shown, in whose words the cells before are said
 * @param now the lens at the newest
 */
public record Difference(
        long version,
        Instant made,
        long newest,
        ClaimChanges claims,
        List<CellChange> cells,
        Lens then,
        Lens now) {}
