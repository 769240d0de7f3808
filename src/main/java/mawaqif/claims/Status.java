package mawaqif.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far a claim has come in review. */
public enum Status {
    DRAFT,
    SUBMITTED,
    ACCEPTED,
    DISPUTED,
    WITHDRAWN;

    /** The one that is written so, or empty. */
    public static Optional<Status> of(String code) {
        return Stream.of(values()).filter(each -> each.code().equals(code)).findFirst();
    }

    /** As files, addresses and the API write it: {@code accepted}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
