package mawaqif.claims.ui;

import java.util.OptionalLong;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.ui.StudyScreen;
import mawaqif.ui.Symbol;
import org.springframework.stereotype.Component;

/** The library in the menu of a study. */
@Component
class SourcesNavigation implements StudyScreen {

    private final Studies studies;
    private final Sources sources;

    SourcesNavigation(Studies studies, Sources sources) {
        this.studies = studies;
        this.sources = sources;
    }

    @Override
    public String nameKey() {
        return "claims.sources";
    }

    @Override
    public String segment() {
        return "sources";
    }

    @Override
    public Symbol symbol() {
        return Symbol.SOURCES;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public OptionalLong count(String study) {
        return Code.parse(study).flatMap(studies::find).stream()
                .mapToLong(found ->
                        sources.counts(found.id(), found.dataVersion()).getOrDefault("sources", 0L))
                .findFirst();
    }
}
