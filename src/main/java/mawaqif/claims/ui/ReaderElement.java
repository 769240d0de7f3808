package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.BiConsumer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document in the browser: one element that draws what it is sent. */
@Tag("mw-reader")
@JsModule("./mw-reader.ts")
class ReaderElement extends Component {

    /**
     * @param opened takes the id of a claim and that of a quote, which is empty when the claim's
     *     card was chosen
     */
    ReaderElement(BiConsumer<String, String> opened) {
        getElement()
                .addEventListener(
                        "claim-open",
                        event ->
                                opened.accept(
                                        event.getEventData().get("event.detail.claim").asString(),
                                        event.getEventData().get("event.detail.quote").asString()))
                .addEventData("event.detail.claim")
                .addEventData("event.detail.quote");
    }

    void show(ReaderData data) {
        ObjectNode json = JsonMapper.shared().valueToTree(data);
        getElement().setPropertyJson("data", json);
    }
}
