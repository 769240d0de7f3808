package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document in the browser: one element that draws what it is sent. */
@Tag("mw-reader")
@JsModule("./mw-reader.ts")
class ReaderElement extends Component {

    private static final String START = "event.detail ? event.detail.start : -1";
    private static final String END = "event.detail ? event.detail.end : -1";

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

    /** What people do with the words of the document. */
    interface Words {

        /** They are selected, in UTF-16 units of the text. */
        void selected(int start, int end);

        /** Nothing is selected any more. */
        void deselected();

        /** What is selected shall be coded. */
        void coded();
    }

    void listen(Words words) {
        getElement()
                .addEventListener(
                        "text-select",
                        event -> {
                            int start = event.getEventData().get(START).asInt();
                            if (start < 0) {
                                words.deselected();
                            } else {
                                words.selected(start, event.getEventData().get(END).asInt());
                            }
                        })
                .addEventData(START)
                .addEventData(END);
        getElement().addEventListener("text-code", _ -> words.coded());
    }

    /** Keeps a passage in colour, in UTF-16 units; none from −1 on. */
    void pick(int start, int end) {
        getElement().executeJs("this.picked = $0 < 0 ? null : { start: $0, end: $1 }", start, end);
    }

    /** Whether words can be coded here, so that a hint to the keyboard makes sense. */
    void offerCoding(@Nullable String hint) {
        getElement().setProperty("hint", hint == null ? "" : hint);
    }

    void show(ReaderData data) {
        ObjectNode json = JsonMapper.shared().valueToTree(data);
        getElement().setPropertyJson("data", json);
    }
}
