package mawaqif.users;

import org.springframework.security.authentication.AccountStatusException;

import java.time.Duration;

/** Too many wrong passwords in a row for a name, whether anybody has that name or not. */
final class TooManyFailures extends AccountStatusException {

    private final long seconds;

    TooManyFailures(Duration wait) {
        super("Too many wrong passwords in a row");
        this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** Whole seconds to wait, from 1. */
    long seconds() {
        return seconds;
    }
}
