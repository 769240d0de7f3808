package mawaqif.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import java.util.function.Supplier;

/**
 * Puts the figure as a picture into the clipboard, and says whether it is there; where the browser
 * does not let it, offers the picture for download.
 */
@Tag("mw-copy-image")
@JsModule("./mw-copy-image.ts")
class CopyImage extends HtmlContainer {

    private static final String RESULT = "event.detail";

    /** In milliseconds: long enough to read the sentence and press the link. */
    private static final int OFFERED = 12_000;

    private final Button button = new Button(getTranslation("comparison.copy-image"));
    private Supplier<Anchor> links = Anchor::new;

    CopyImage() {
        add(button);
        getElement()
                .addEventListener(
                        "mw-copied", event -> say(event.getEventData().get(RESULT).asString()))
                .addEventData(RESULT);
    }

    /**
     * @param toPicture makes a link to the picture, with its name
     */
    void show(Supplier<Anchor> toPicture) {
        links = toPicture;
        removeAll();
        Anchor hidden = toPicture.get();
        hidden.getElement().setAttribute("hidden", true);
        add(button, hidden);
    }

    private void say(String result) {
        if (result.equals("copied")) {
            Notification.show(getTranslation("comparison.copy-image.copied"));
            return;
        }
        String key = result.equals("missing") ? "missing" : "refused";
        Notification offer =
                new Notification(
                        new Span(getTranslation("comparison.copy-image." + key)), links.get());
        offer.addThemeVariants(NotificationVariant.WARNING);
        offer.setDuration(OFFERED);
        offer.open();
    }
}
