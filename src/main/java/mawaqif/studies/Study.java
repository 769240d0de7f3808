package mawaqif.studies;

import mawaqif.api.Problem;
import org.jspecify.annotations.Nullable;

/**
 * One body of work.
 *
 * @param slug its name in addresses: a {@link Code}
 * @param dataVersion the newest data version, from 1
 */
public record Study(StudyId id, Code slug, LocalizedText title, long dataVersion) {

    /**
     * The data version that an address asks for.
     *
     * @param given as it stands in the address, or null for the newest
     * @throws Problem.BadRequest if the study has no such version
     */
    public long version(@Nullable String given) {
        if (given == null) {
            return dataVersion;
        }
        if (given.matches("[1-9][0-9]{0,17}") && Long.parseLong(given) <= dataVersion) {
            return Long.parseLong(given);
        }
        throw Problem.BadRequest.of(
                "version",
                given,
                "is no data version of this study; it has 1 … %d".formatted(dataVersion));
    }
}
