package mawaqif.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import mawaqif.studies.Code;
import mawaqif.studies.Study;
import org.jspecify.annotations.Nullable;

/**
 * Brings studies and claims in from files, all or nothing. Every import checks everything first
 * and, if anything is wrong, ends with {@link mawaqif.api.Problem.InvalidContent} telling all of
 * it. It runs on the calling thread, for the person signed in there, and deletes the upload in the
 * end.
 */
public interface Imports {

    /**
     * Takes a file in, onto disk.
     *
     * @throws mawaqif.api.Problem.TooLarge beyond 2 GB
     * @throws IOException if it stops arriving; nothing of it stays then
     */
    Upload receive(InputStream content) throws IOException;

    /**
     * Makes a study out of a zipped study folder. Asks for an administrator.
     *
     * @param slug what to call the study, or null to call it as its study.yaml does
     * @param language in which faults are put into words: English or Arabic
     * @throws mawaqif.studies.SlugTaken if another study has the name
     * @throws mawaqif.api.Problem.TooLarge if the archive unpacks to more than is taken
     * @throws ImportCancelled once the progress says so; nothing is stored then
     */
    ImportReport importStudy(
            Upload archive, @Nullable Code slug, Locale language, ImportProgress progress);

    /**
     * Adds the claims of a table shaped like claims.csv; a claim whose id is there already is
     * replaced as a whole, quotes included. Asks for an analyst, and for a lead to replace the
     * claims of others.
     *
     * @throws ImportCancelled once the progress says so; nothing is stored then
     */
    ImportReport importClaims(Study study, Upload table, Locale language, ImportProgress progress);
}
