package mawaqif.studies;

import java.time.Instant;

/**
 * A write to a study that has begun and owns its new data version. Every module's writes ask for
 * one, so that nothing can change without raising the version. Only {@link Studies} makes them.
 *
 * @param version the data version from which the rows written are valid
 */
public record Change(StudyId study, long version, Instant at) {}
