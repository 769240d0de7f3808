package mawaqif.claims;

/** How sure the coder is that the passage supports the coding. */
public enum Confidence {
    LOW,
    MEDIUM,
    HIGH;

    /** As files, addresses and the API write it: {@code medium}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** What a claim of this confidence weighs: 1, 2 or 3. */
    public int weight() {
        return ordinal() + 1;
    }
}
