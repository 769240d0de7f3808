package mawaqif.users.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import mawaqif.ui.ActionButton;
import mawaqif.users.People;
import mawaqif.users.Refusal;
import mawaqif.users.SignInLink;

/** Adds a person by name; what follows is the link they are given. */
class AddPersonDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("users.people.add-name"));
    private final Checkbox administrator =
            new Checkbox(getTranslation("users.people.add-administrator"));
    private final People people;
    private final Consumer<SignInLink> added;

    AddPersonDialog(People people, Consumer<SignInLink> added) {
        this.people = people;
        this.added = added;
        addClassName("mw-person-dialog");
        setHeaderTitle(getTranslation("users.people.add"));
        name.setWidthFull();
        name.setMaxLength(64);
        name.setAutocomplete(Autocomplete.OFF);
        name.focus();
        add(name, administrator);
        Button save = new ActionButton(getTranslation("users.people.add-submit"), this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        getFooter().add(new ActionButton(getTranslation("users.people.cancel"), this::close), save);
    }

    private void save() {
        try {
            SignInLink link = people.add(name.getValue(), administrator.getValue());
            close();
            added.accept(link);
        } catch (Refusal refusal) {
            name.setErrorMessage(getTranslation(refusal.key()));
            name.setInvalid(true);
            name.focus();
        }
    }
}
