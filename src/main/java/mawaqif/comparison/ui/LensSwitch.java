package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.function.Consumer;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Lens;

/** Chooses what is rated. */
class LensSwitch extends Div {

    private final RadioButtonGroup<Lens> group = new RadioButtonGroup<>();

    LensSwitch(Consumer<Code> chosen) {
        addClassName("mw-switch");
        group.setAriaLabel(getTranslation("comparison.lens-switch"));
        group.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                chosen.accept(change.getValue().code());
            }
        });
        add(group);
    }

    void show(Codebook codebook, Lens current, String language) {
        setVisible(codebook.lenses().size() > 1);
        group.setItemLabelGenerator(lens -> lens.label().in(language));
        group.setItems(codebook.lenses());
        group.setValue(current);
    }
}
