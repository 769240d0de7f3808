package mawaqif.studies;

/** Published inside the transaction that deletes a study; each module removes its own rows. */
public record StudyDeleted(StudyId study) {}
