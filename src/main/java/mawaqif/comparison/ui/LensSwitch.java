package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Lens;

import java.util.function.Consumer;

/** Chooses what is rated. */
class LensSwitch extends Div {

    private final Consumer<Code> chosen;

    LensSwitch(Consumer<Code> chosen) {
        this.chosen = chosen;
        addClassName("mw-switch");
        getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("comparison.lens-switch"));
    }

    void show(Codebook codebook, Lens current, String language) {
        removeAll();
        setVisible(codebook.lenses().size() > 1);
        for (Lens lens : codebook.lenses()) {
            NativeButton button =
                    new NativeButton(lens.label().in(language), _ -> chosen.accept(lens.code()));
            button.getElement()
                    .setAttribute(
                            "aria-pressed", String.valueOf(lens.code().equals(current.code())));
            add(button);
        }
    }
}
