package mawaqif.studies;

/** Identifies a study in the database, whatever its address. */
public record StudyId(long value) {}
