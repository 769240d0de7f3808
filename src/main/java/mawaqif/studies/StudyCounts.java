package mawaqif.studies;

import java.util.Map;

/** Told by every module that keeps something in a study: how much of it there is. */
public interface StudyCounts {

    /**
     * Plural noun to number, such as {@code claims} to 96, of what the signed-in person may see at
     * a data version.
     */
    Map<String, Long> counts(StudyId study, long version);
}
