package mawaqif.claims;

import mawaqif.api.Problem;
import org.jspecify.annotations.Nullable;

/** A claim is no longer as it was when somebody began to change it; nothing was stored. */
public final class Stale extends Problem {

    private final transient @Nullable Claim current;

    Stale(@Nullable Claim current) {
        super(
                412,
                "Precondition failed",
                current == null
                        ? "The claim has been removed meanwhile; its history has it"
                        : "Claim %s has been changed meanwhile; get it again, then change that"
                                .formatted(current.id()));
        this.current = current;
    }

    /** The claim as it is now; null where it was removed. */
    public @Nullable Claim current() {
        return current;
    }
}
