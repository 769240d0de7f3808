package mawaqif.comparison.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import mawaqif.api.Problem;
import mawaqif.comparison.views.View;
import mawaqif.comparison.views.ViewRefused;

/** Asks for another name of a view. */
class RenameViewDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("comparison.views.name"));
    private final Consumer<String> rename;

    /**
     * @param rename takes the new name; what it refuses is said beside the field
     */
    RenameViewDialog(View view, Consumer<String> rename) {
        this.rename = rename;
        addClassName("mw-view-dialog");
        setHeaderTitle(getTranslation("comparison.views.rename-title"));
        name.setWidthFull();
        name.setMaxLength(400);
        name.setAutocomplete(Autocomplete.OFF);
        name.setValue(view.name());
        name.setAutoselect(true);
        name.getElement().setAttribute("dir", "auto");
        name.focus();
        add(name);
        Button save = new Button(getTranslation("comparison.views.save-submit"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new Button(getTranslation("comparison.views.cancel"), _ -> close()), save);
    }

    private void save() {
        try {
            rename.accept(name.getValue());
            close();
        } catch (ViewRefused refused) {
            refuse(refused.key());
        } catch (Problem.NotFound gone) {
            refuse("comparison.views.refused.gone");
        }
    }

    private void refuse(String key) {
        name.setErrorMessage(getTranslation(key));
        name.setInvalid(true);
        name.focus();
    }
}
