package mawaqif.comparison.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import mawaqif.api.Problem;
import mawaqif.comparison.views.View;
import mawaqif.comparison.views.ViewRefused;
import mawaqif.ui.Bidi;

/** Asks under which name a screen is kept, whether it follows the data, and who sees it. */
class SaveViewDialog extends Dialog {

    /** What the answers are saved with. */
    interface Saving {

        /**
         * @throws ViewRefused if the name will not do
         * @throws Problem.BadRequest if the screen cannot be kept
         */
        View save(String name, boolean frozen, boolean shared);
    }

    private final TextField name = new TextField(getTranslation("comparison.views.name"));
    private final RadioButtonGroup<Boolean> frozen =
            new RadioButtonGroup<>(getTranslation("comparison.views.kind"));
    private final Checkbox shared = new Checkbox(getTranslation("comparison.views.share-it"));
    private final Saving saving;
    private final Consumer<View> saved;

    /**
     * @param version the data version that is shown
     * @param made when that came about, in words
     * @param mayShare whether the person may show views to others
     */
    SaveViewDialog(
            long version, String made, boolean mayShare, Saving saving, Consumer<View> saved) {
        this.saving = saving;
        this.saved = saved;
        addClassName("mw-view-dialog");
        setHeaderTitle(getTranslation("comparison.views.save-title"));
        name.setWidthFull();
        name.setMaxLength(400);
        name.setAutocomplete(Autocomplete.OFF);
        name.setRequiredIndicatorVisible(true);
        name.getElement().setAttribute("dir", "auto");
        name.addValueChangeListener(_ -> name.setInvalid(false));
        name.focus();
        frozen.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        frozen.setItems(false, true);
        frozen.setItemLabelGenerator(stays ->
                stays
                        ? getTranslation(
                                "comparison.views.kind.frozen", version, Bidi.isolate(made))
                        : getTranslation("comparison.views.kind.live"));
        frozen.setValue(false);
        shared.setVisible(mayShare);
        add(name, frozen, shared);
        Button save = new Button(getTranslation("comparison.views.save-submit"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("comparison.views.cancel"), _ -> close()), save);
    }

    private void save() {
        try {
            View view = saving.save(name.getValue(), frozen.getValue(), shared.getValue());
            close();
            saved.accept(view);
        } catch (ViewRefused refused) {
            refuse(getTranslation(refused.key()));
        } catch (Problem.BadRequest problem) {
            refuse(
                    getTranslation(
                            "comparison.charts.bad-address", Bidi.leftToRight(problem.asked())));
        }
    }

    private void refuse(String why) {
        name.setErrorMessage(why);
        name.setInvalid(true);
        name.focus();
    }
}
