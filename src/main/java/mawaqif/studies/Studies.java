package mawaqif.studies;

import java.util.List;
import java.util.Optional;

/** Finds, creates, changes and deletes studies; authorises every call for the signed-in person. */
public interface Studies {

    /** The studies that the signed-in person may read, by title. */
    List<Study> all();

    /** The study of that name, if the signed-in person may read it. */
    Optional<Study> find(Code slug);

    /** Whether any study exists, without regard to who asks. */
    boolean isEmpty();

    /** The codebook as it was at a data version. */
    Codebook codebook(StudyId study, long version);

    /**
     * Creates a study at data version 1. Asks for an administrator, or for anybody who may create
     * studies; the creator becomes its lead.
     *
     * @throws SlugTaken if another study has that name
     */
    Change create(Code slug, Codebook codebook);

    /**
     * Begins a write: raises the data version inside the running transaction, which it locks
     * against other writers of the same study until the end.
     *
     * @param what one line for the history, such as "Imported claims.csv"
     */
    Change begin(StudyId study, String what);

    /** Deletes a study and everything in it, in every module. Asks for a lead. */
    void delete(StudyId study);
}
