package mawaqif.studies;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * One line of a study's history.
 *
 * @param person who wrote, or null for the application itself
 * @param what one line, such as "Imported claims.csv"
 */
public record StudyVersion(long version, Instant at, @Nullable String person, String what) {}
