package mawaqif.users;

import org.springframework.security.access.AccessDeniedException;

/** A person may not do what they tried; the message says in English what is missing. */
public final class NotAllowed extends AccessDeniedException {

    private final Missing missing;

    NotAllowed(Missing missing, String message) {
        super(message);
        this.missing = missing;
    }

    /** What is missing; its key gives the sentence in either language. */
    public Missing missing() {
        return missing;
    }
}
