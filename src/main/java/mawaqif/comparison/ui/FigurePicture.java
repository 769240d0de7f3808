package mawaqif.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import mawaqif.charts.Target;

/** A figure as it is drawn, page below page, with places that can be pointed at and opened. */
@Tag("mw-figure")
@JsModule("./mw-figure.ts")
class FigurePicture extends HtmlContainer {

    private static final String KEY = "event.detail";

    /**
     * @param open gets what a place leads to when somebody opens it
     */
    FigurePicture(Consumer<Target> open) {
        getElement()
                .addEventListener(
                        "mw-open",
                        event ->
                                Target.of(event.getEventData().get(KEY).asString()).ifPresent(open))
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
}
