package mawaqif.claims;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.StudyId;
import org.jspecify.annotations.Nullable;

/**
 * Keeps coded claims and recorded silences; authorises every call for the signed-in person. A
 * reader never sees the drafts of others.
 */
public interface Claims {

    /** How many came in as new and how many took the place of one with the same id. */
    record Stored(int added, int replaced) {}

    /** A page of claims in the order of their ids, and the cursor of the next, if there is one. */
    record Page(List<Claim> items, @Nullable Code next) {}

    Optional<Claim> find(StudyId study, long version, Code claim);

    /**
     * The claims that pass the filter, by id.
     *
     * @param after the cursor of the page before, or null for the first page
     * @param limit 1 … 1000
     */
    Page page(StudyId study, long version, Filter filter, @Nullable Code after, int limit);

    /** Hands over every claim that the person may see, by id, without holding them all. */
    void forEach(StudyId study, long version, Consumer<Claim> reader);

    long count(StudyId study, long version, Filter filter);

    /** The ids of the claims in which all words of a text occur, Arabic-normalised. */
    List<Code> search(StudyId study, long version, String text);

    List<Silence> silences(StudyId study, long version);

    /**
     * Stores claims, each in the place of the one with the same id. Asks for an analyst; replacing
     * the claim of another coder asks for a lead.
     */
    Stored put(Change change, Collection<Claim> claims);

    void addSilences(Change change, Collection<Silence> silences);
}
