package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Span;
import mawaqif.ui.Bidi;

/** A point of the scale as a small plate: the signed number on its colour. */
class StanceTag extends Span {

    private static final String[] CLASSES = {"mw-m2", "mw-m1", "mw-z", "mw-p1", "mw-p2"};

    /**
     * @param stance −2 … +2
     */
    StanceTag(int stance) {
        super(Bidi.bareSigned(stance));
        addClassNames("mw-tag", CLASSES[stance + 2]);
        getElement().setAttribute("dir", "ltr");
    }
}
