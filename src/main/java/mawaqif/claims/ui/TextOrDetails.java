package mawaqif.claims.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.function.Consumer;

/** Turns from the text of a source to what is known of it, and back. */
class TextOrDetails extends Div {

    private final NativeButton text = new NativeButton();
    private final NativeButton details = new NativeButton();

    TextOrDetails(Consumer<Boolean> chosen) {
        addClassNames("mw-switch", "mw-push");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("claims.reader.show"));
        text.setText(getTranslation("claims.reader.text"));
        details.setText(getTranslation("claims.reader.details"));
        text.addClickListener(_ -> chosen.accept(false));
        details.addClickListener(_ -> chosen.accept(true));
        add(text, details);
    }

    void show(boolean theDetails) {
        setVisible(true);
        text.getElement().setAttribute("aria-pressed", String.valueOf(!theDetails));
        details.getElement().setAttribute("aria-pressed", String.valueOf(theDetails));
    }
}
