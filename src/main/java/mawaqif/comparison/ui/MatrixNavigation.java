package mawaqif.comparison.ui;

import mawaqif.ui.StudyScreen;
import mawaqif.ui.Symbol;
import org.springframework.stereotype.Component;

/** Offers the matrix to the menu. */
@Component
class MatrixNavigation implements StudyScreen {

    @Override
    public String nameKey() {
        return "comparison.matrix";
    }

    @Override
    public String segment() {
        return "matrix";
    }

    @Override
    public Symbol symbol() {
        return Symbol.MATRIX;
    }

    @Override
    public int order() {
        return 20;
    }
}
