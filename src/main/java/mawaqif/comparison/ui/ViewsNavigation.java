package mawaqif.comparison.ui;

import mawaqif.ui.StudyScreen;
import mawaqif.ui.Symbol;
import org.springframework.stereotype.Component;

/** Offers the saved views to the menu. */
@Component
class ViewsNavigation implements StudyScreen {

    @Override
    public String nameKey() {
        return "comparison.views";
    }

    @Override
    public String segment() {
        return "views";
    }

    @Override
    public Symbol symbol() {
        return Symbol.VIEWS;
    }

    @Override
    public int order() {
        return 35;
    }
}
