package mawaqif.sources;

import java.util.List;
import java.util.Optional;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.StudyId;

/** Keeps documents and their verbatim texts; authorises every call for the signed-in person. */
public interface Sources {

    /** The sources of a study at a data version, in the order they were added. */
    List<Source> all(StudyId study, long version);

    Optional<Source> find(StudyId study, long version, Code source);

    /** The decoded text of a source that exists, kept in a cache. */
    SourceText text(StudyId study, Code source);

    /** The file of a source that exists, byte for byte as it was supplied. */
    byte[] bytes(StudyId study, Code source);

    /**
     * Adds a document. Asks for an analyst.
     *
     * @throws IllegalArgumentException if the code is taken or the bytes are no text
     */
    void add(Change change, Source source, byte[] file);
}
