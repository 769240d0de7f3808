package mawaqif.claims;

import org.jspecify.annotations.Nullable;

/** What may be done with a claim in review; {@link Codings#steps} says which of them now. */
public enum Step {
    ACCEPT,
    SUBMIT,
    DISPUTE,
    REVISE,
    WITHDRAW,
    REMOVE;

    /** Whether a step says why it is taken. */
    public enum Reason {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    public Reason reason() {
        return switch (this) {
            case DISPUTE -> Reason.REQUIRED;
            case WITHDRAW -> Reason.OPTIONAL;
            case SUBMIT, ACCEPT, REVISE, REMOVE -> Reason.NONE;
        };
    }

    /**
     * The claim after this step; null where the step removes it.
     *
     * @param why kept with a claim that is disputed or withdrawn; blank or null for no reason
     * @throws IllegalArgumentException if the reason is missing and required
     */
    public @Nullable Claim taken(Claim claim, @Nullable String why) {
        String reason = why == null || why.isBlank() ? null : why.strip();
        if (reason() == Reason.REQUIRED && reason == null) {
            throw new IllegalArgumentException("To dispute a claim is to say why");
        }
        return switch (this) {
            case SUBMIT -> claim.withStatus(Status.SUBMITTED, null);
            case ACCEPT -> claim.withStatus(Status.ACCEPTED, null);
            case DISPUTE -> claim.withStatus(Status.DISPUTED, reason);
            case REVISE -> claim.withStatus(Status.DRAFT, null);
            case WITHDRAW -> claim.withStatus(Status.WITHDRAWN, reason);
            case REMOVE -> null;
        };
    }

    boolean leadsOnFrom(Status status) {
        return switch (this) {
            case SUBMIT -> status == Status.DRAFT || status == Status.DISPUTED;
            case ACCEPT -> status != Status.ACCEPTED && status != Status.WITHDRAWN;
            case DISPUTE -> status == Status.SUBMITTED || status == Status.ACCEPTED;
            case REVISE -> status != Status.DRAFT;
            case WITHDRAW -> status != Status.WITHDRAWN;
            case REMOVE -> true;
        };
    }
}
