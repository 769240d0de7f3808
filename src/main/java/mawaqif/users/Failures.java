package mawaqif.users;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Wrong passwords in a row, and how long the next attempt has to wait: nothing for the first four,
 * from the fifth on 30 seconds, doubling to 15 minutes. A day of quiet forgets them.
 *
 * @param last when the last one came, null if there was none
 */
record Failures(int count, @Nullable Instant last) {

    static final Failures NONE = new Failures(0, null);
    static final int FREE = 5;
    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofMinutes(15);

    Failures {
        if (count < 0 || count > 0 && last == null) {
            throw new IllegalArgumentException("Not a row of failures: " + count + ", " + last);
        }
    }

    /** One more wrong password. */
    Failures next(Instant now) {
        int before = last != null && now.isBefore(last.plus(FORGOTTEN_AFTER)) ? count : 0;
        return new Failures(Math.min(before, 1_000_000) + 1, now);
    }

    /** When the next attempt is looked at, or empty if that is now. */
    Optional<Instant> waitUntil(Instant now) {
        return last == null || count < FREE
                ? Optional.empty()
                : Optional.of(last.plus(delay())).filter(now::isBefore);
    }

    private Duration delay() {
        Duration doubled = FIRST.multipliedBy(1L << Math.min(count - FREE, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
