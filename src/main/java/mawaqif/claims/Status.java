package mawaqif.claims;

/** How far a claim has come in review. */
public enum Status {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    DISPUTED,
    WITHDRAWN;

    /** As files, addresses and the API write it: {@code accepted}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
