package mawaqif.claims.ui;

import java.util.OptionalLong;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.ui.StudyScreen;
import mawaqif.ui.Symbol;
import org.springframework.stereotype.Component;

/** The claims in the menu of a study. */
@Component
class ClaimsNavigation implements StudyScreen {

    private final Studies studies;
    private final Claims claims;

    ClaimsNavigation(Studies studies, Claims claims) {
        this.studies = studies;
        this.claims = claims;
    }

    @Override
    public String nameKey() {
        return "claims.title";
    }

    @Override
    public String segment() {
        return "claims";
    }

    @Override
    public Symbol symbol() {
        return Symbol.CLAIMS;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public OptionalLong count(String study) {
        return Code.parse(study).flatMap(studies::find).stream()
                .mapToLong(
                        found -> claims.count(found.id(), found.dataVersion(), Filter.EVERYTHING))
                .findFirst();
    }
}
