package mawaqif.comparison.ui;

import com.vaadin.flow.component.Svg;

/** A side's mark: a shape, and a colour that repeats it. */
class PartyMark extends Svg {

    private static final String[] SHAPES = {
        "<path d=\"M7 1l6.5 12h-13z\"/>",
        "<circle cx=\"7\" cy=\"7\" r=\"6\"/>",
        "<path d=\"M1.5 1.5h11v11h-11z\"/>",
        "<path d=\"M7 0l7 7-7 7-7-7z\"/>",
        "<path d=\"M5 .5h4V5h4.500v4H9v4.500H5V9H.5V5H5z\"/>",
        "<path d=\"M7 13L.5 1h13z\"/>"
    };

    /**
     * @param place from 0; beyond the shapes they come again, in ink
     */
    PartyMark(int place) {
        super(
                "<svg class=\"mw-mark%s\" viewBox=\"0 0 14 14\" aria-hidden=\"true\">%s</svg>"
                        .formatted(
                                place < SHAPES.length ? " mw-party-" + (place + 1) : "",
                                SHAPES[place % SHAPES.length]));
    }
}
