package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ObjectNode;

/** The legend in the browser, made of real small cells. */
@Tag("mw-legend")
@JsModule("./mw-legend.ts")
class LegendElement extends Component {

    private static final ObjectMapper JSON = new ObjectMapper();

    void show(LegendData data) {
        ObjectNode json = JSON.valueToTree(data);
        getElement().setPropertyJson("data", json);
    }
}
