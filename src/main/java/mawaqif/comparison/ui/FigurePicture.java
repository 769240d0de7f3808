package mawaqif.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** A figure as it is drawn, page below page, with places that can be pointed at and opened. */
@Tag("mw-figure")
@JsModule("./mw-figure.ts")
class FigurePicture extends HtmlContainer {

    private static final String KEY = "event.detail";

    /**
     * @param open gets the cell that a place stands for when somebody opens it
     */
    FigurePicture(Consumer<MatrixAddress.CellKey> open) {
        getElement()
                .addEventListener(
                        "mw-open", event -> key(event.getEventData().get(KEY).asString(), open))
                .addEventData(KEY);
    }

    /**
     * @param pages SVG documents
     */
    void show(List<String> pages) {
        removeAll();
        for (String page : pages) {
            Div sheet = new Div(new Svg(page));
            sheet.addClassName("mw-figure-page");
            add(sheet);
        }
    }

    private static void key(String text, Consumer<MatrixAddress.CellKey> open) {
        int comma = text.indexOf(',');
        if (comma > 0 && comma < text.length() - 1) {
            open.accept(
                    new MatrixAddress.CellKey(text.substring(0, comma), text.substring(comma + 1)));
        }
    }
}
