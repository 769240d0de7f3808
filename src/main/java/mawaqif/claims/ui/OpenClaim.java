package mawaqif.claims.ui;

import java.util.List;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimVersion;
import mawaqif.claims.Step;
import mawaqif.studies.Code;
import mawaqif.studies.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * The claim that the panel shows.
 *
 * @param claim as it stands, or stood last before it was removed
 * @param removal the line of its history that removed it; null where it stands
 * @param live whether it is shown as it is now, so that it can be written; false at a data version
 *     that the address names
 * @param steps what the person may do with it
 * @param parameters what links into the reader must carry on, such as {@code &version=3}
 */
record OpenClaim(
        Snapshot at,
        Claim claim,
        @Nullable ClaimVersion removal,
        boolean live,
        List<Step> steps,
        String parameters) {

    Code id() {
        return claim.id();
    }

    /** As it stands; null where it was removed. */
    @Nullable Claim standing() {
        return removal == null ? claim : null;
    }
}
