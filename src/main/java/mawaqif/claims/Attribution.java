package mawaqif.claims;

/** Who says that the stakeholder holds the stance. */
public enum Attribution {
    SELF_STATED,
    AUTHOR_ATTRIBUTED,
    THIRD_PARTY;

    /** As files, addresses and the API write it: {@code self-stated}. */
    public String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
