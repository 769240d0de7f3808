package mawaqif.studies;

/**
 * One body of work.
 *
 * @param slug its name in addresses: a {@link Code}
 * @param dataVersion the newest data version, from 1
 */
public record Study(StudyId id, Code slug, LocalizedText title, long dataVersion) {}
