package mawaqif.claims.ui;

import java.util.List;
import mawaqif.claims.Attribution;
import mawaqif.claims.Claim;
import mawaqif.claims.Codings.Setting;
import mawaqif.claims.Confidence;
import mawaqif.claims.Quote;
import mawaqif.claims.Status;
import mawaqif.studies.Code;
import org.jspecify.annotations.Nullable;

/**
 * What the coding form says of a passage.
 *
 * @param translation of the passage, or null
 */
record CodingValues(
        Code stakeholder,
        Code issue,
        Code lens,
        int stance,
        @Nullable Code scenario,
        @Nullable Code period,
        Attribution attribution,
        Confidence confidence,
        @Nullable String note,
        @Nullable String translation) {

    /** The claim made of a passage. */
    Claim claim(Setting setting, Status status, Quote passage) {
        return new Claim(
                setting.id(),
                stakeholder,
                issue,
                lens,
                stance,
                scenario,
                period,
                attribution,
                confidence,
                status,
                null,
                setting.coder(),
                note,
                null,
                List.of(passage));
    }
}
