package mawaqif.comparison.ui;

import mawaqif.ui.StudyScreen;
import mawaqif.ui.Symbol;
import org.springframework.stereotype.Component;

/** Offers the charts to the menu. */
@Component
class ChartsNavigation implements StudyScreen {

    @Override
    public String nameKey() {
        return "comparison.charts";
    }

    @Override
    public String segment() {
        return "charts";
    }

    @Override
    public Symbol symbol() {
        return Symbol.CHARTS;
    }

    @Override
    public int order() {
        return 30;
    }
}
