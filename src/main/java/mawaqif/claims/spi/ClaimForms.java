package mawaqif.claims.spi;

import java.util.List;
import java.util.Locale;
import mawaqif.claims.Claim;
import mawaqif.studies.StudyId;

/** Reads single claims by the same rules as tables of them, and finds their quotes. */
public interface ClaimForms {

    /** The columns of claims.csv that belong to the claim, its id apart. */
    List<String> columns();

    /** The columns of claims.csv that belong to a quote. */
    List<String> quoteColumns();

    /**
     * The claim that a form describes, its quotes as the sources have them.
     *
     * @param form with {@code claim}, {@code coder} and {@code status} given
     * @param version the data version whose codebook and sources count
     * @param language in which faults are put into words: English or Arabic
     * @throws mawaqif.api.Problem.InvalidContent telling everything that is wrong, by the names of
     *     {@code claims.csv}; those of quotes as {@code quotes[0].quote}
     */
    Claim read(StudyId study, long version, ClaimForm form, Locale language);
}
