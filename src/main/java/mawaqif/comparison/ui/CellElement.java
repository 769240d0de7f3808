package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** One cell outside the table, drawn exactly as in it. */
@Tag("mw-cell")
@JsModule("./mw-cell.ts")
class CellElement extends Component {

    /** How large a cell is drawn. */
    enum Size {
        LEGEND,
        SMALL,
        LARGE
    }

    private static final ObjectMapper JSON = new ObjectMapper();

    CellElement(CellData cell, Size size) {
        ObjectNode json = JSON.valueToTree(cell);
        getElement().setPropertyJson("cell", json);
        getElement().setAttribute("size", size.name().toLowerCase(java.util.Locale.ROOT));
    }
}
