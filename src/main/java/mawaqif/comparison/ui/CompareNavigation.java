package mawaqif.comparison.ui;

import mawaqif.ui.StudyScreen;
import mawaqif.ui.Symbol;
import org.springframework.stereotype.Component;

/** Offers the comparison to the menu. */
@Component
class CompareNavigation implements StudyScreen {

    @Override
    public String nameKey() {
        return "comparison.compare";
    }

    @Override
    public String segment() {
        return "compare";
    }

    @Override
    public Symbol symbol() {
        return Symbol.COMPARE;
    }

    @Override
    public int order() {
        return 25;
    }
}
