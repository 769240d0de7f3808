package mawaqif.studies.ui;

import mawaqif.ui.StudyScreen;
import mawaqif.ui.Symbol;
import org.springframework.stereotype.Component;

/** The codebook in the menu of a study. */
@Component
class CodebookNavigation implements StudyScreen {

    @Override
    public String nameKey() {
        return "studies.codebook";
    }

    @Override
    public String segment() {
        return "codebook";
    }

    @Override
    public Symbol symbol() {
        return Symbol.CODEBOOK;
    }

    @Override
    public int order() {
        return 70;
    }
}
