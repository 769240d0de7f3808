package mawaqif.claims;

/**
 * How the claims that pass a filter differ between two data versions.
 *
 * @param added pass at the later one only
 * @param changed pass at both, and are not the same: in coding, quotes, status or note
 * @param removed pass at the earlier one only
 */
public record ClaimChanges(int added, int changed, int removed) {

    public boolean isEmpty() {
        return added == 0 && changed == 0 && removed == 0;
    }
}
