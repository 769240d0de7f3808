package mawaqif.claims.rest;

import java.util.Locale;
import mawaqif.claims.ClaimVersion;
import org.jspecify.annotations.Nullable;

/**
 * A line of a claim's history as the API writes it.
 *
 * @param person null for the application itself
 * @param what {@code made}, {@code changed}, {@code removed} or {@code restored}
 * @param claim as it stood from then on; null once it was removed
 */
record HistoryBody(
        long version, String at, @Nullable String person, String what, @Nullable ClaimBody claim) {

    static HistoryBody of(ClaimVersion line) {
        return new HistoryBody(
                line.version(),
                line.at().toString(),
                line.person(),
                line.event().name().toLowerCase(Locale.ROOT),
                line.standing().map(ClaimBody::of).orElse(null));
    }
}
