package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Locale;
import java.util.function.Consumer;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.MatrixWording;

/** Chooses what is compared: stakeholders, scenarios or periods. */
class BySwitch extends Div {

    BySwitch(Contrast.By current, MatrixWording wording, Consumer<Contrast.By> by) {
        addClassName("mw-switch");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", wording.text("comparison.compare.by"));
        for (Contrast.By kind : Contrast.By.values()) {
            NativeButton button =
                    new NativeButton(
                            wording.text(
                                    "comparison.compare.by."
                                            + kind.name().toLowerCase(Locale.ROOT)),
                            _ -> by.accept(kind));
            button.getElement().setAttribute("aria-pressed", String.valueOf(kind == current));
            add(button);
        }
    }
}
