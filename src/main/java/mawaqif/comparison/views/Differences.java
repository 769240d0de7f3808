package mawaqif.comparison.views;

import java.time.Instant;
import mawaqif.api.Problem;
import mawaqif.claims.Claims;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.springframework.stereotype.Service;

/** Finds what has changed since a data version; authorises every call for the signed-in person. */
@Service
public class Differences {

    private final Studies studies;
    private final Claims claims;
    private final Comparison comparison;
    private final KeptScreens screens;
    private final Access access;

    Differences(
            Studies studies,
            Claims claims,
            Comparison comparison,
            KeptScreens screens,
            Access access) {
        this.studies = studies;
        this.claims = claims;
        this.comparison = comparison;
        this.screens = screens;
        this.access = access;
    }

    /** When the data version that a screen shows came about. */
    public Instant madeAt(Study study, ShownScreen shown) {
        return studies.madeAt(study.id(), shown.query().version()).orElse(Instant.EPOCH);
    }

    /**
     * What has changed from the data version that a screen shows to the study's newest, under the
     * screen's filter, as far as the person may see it.
     *
     * @param language of names, which only orders: {@code en} or {@code ar}
     * @throws Problem.BadRequest if the screen's filter names what the codebook has no longer
     */
    public Difference since(Study study, ShownScreen shown, String language) {
        access.require(study.id().value(), Role.READER);
        MatrixQuery then = shown.query();
        MatrixQuery now = screens.read(study, shown.live()).query();
        StudyMatrix earlier = comparison.matrix(study, then, language, shown.opened());
        StudyMatrix later = comparison.matrix(study, now, language, shown.opened());
        return new Difference(
                then.version(),
                madeAt(study, shown),
                now.version(),
                claims.changes(
                        study.id(), then.version(), then.filter(), now.version(), now.filter()),
                CellChange.between(earlier, later),
                earlier.lens(),
                later.lens());
    }
}
