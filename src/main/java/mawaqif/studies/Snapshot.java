package mawaqif.studies;

/**
 * A study as it was at one data version, which every read of a request keeps to.
 *
 * @param version 1 … the study's newest
 */
public record Snapshot(Study study, long version) {

    public StudyId id() {
        return study.id();
    }
}
