package mawaqif.claims;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line of a claim's history.
 *
 * @param version the data version that wrote it
 * @param person who wrote, or null for the application itself
 * @param claim as it stood from then on; null once it was removed
 */
public record ClaimVersion(
        long version, Instant at, @Nullable String person, Event event, @Nullable Claim claim) {

    /** What happened to the claim. */
    public enum Event {
        MADE,
        CHANGED,
        REMOVED,
        RESTORED
    }

    public Optional<Claim> standing() {
        return Optional.ofNullable(claim);
    }
}
