package mawaqif.comparison.ui;

import mawaqif.ui.StudyScreen;
import mawaqif.ui.Symbol;
import org.springframework.stereotype.Component;

/** Offers the overview to the menu. */
@Component
class OverviewNavigation implements StudyScreen {

    @Override
    public String nameKey() {
        return "comparison.overview";
    }

    @Override
    public String segment() {
        return "";
    }

    @Override
    public Symbol symbol() {
        return Symbol.OVERVIEW;
    }

    @Override
    public int order() {
        return 10;
    }
}
