package mawaqif.users.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import mawaqif.ui.ActionButton;
import mawaqif.users.Refusal;

/** Takes a new password twice; a real form, so that password managers offer one and keep it. */
@Tag("form")
class PasswordForm extends HtmlContainer {

    private final TextField name = new TextField(getTranslation("users.sign-in.name"));
    private final PasswordField first = new PasswordField(getTranslation("users.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("users.password.again"));
    private final Paragraph trouble = new Paragraph();
    private final Consumer<String> chosen;

    /**
     * @param chosen takes the password, or throws a {@link Refusal} to be shown
     */
    PasswordForm(String person, Consumer<String> chosen) {
        this.chosen = chosen;
        addClassName("mw-password-form");
        name.setValue(person);
        name.setReadOnly(true);
        name.setAutocomplete(Autocomplete.USERNAME);
        first.setHelperText(getTranslation("users.password.hint"));
        first.setAutocomplete(Autocomplete.NEW_PASSWORD);
        first.focus();
        again.setAutocomplete(Autocomplete.NEW_PASSWORD);
        RevealButton.name(first, getTranslation("users.password.reveal"));
        RevealButton.name(again, getTranslation("users.password.reveal"));
        trouble.addClassName("mw-error");
        trouble.getElement().setAttribute("role", "alert");
        Button save = new ActionButton(getTranslation("users.password.save"), this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickShortcut(Key.ENTER);
        add(name, first, again, trouble, save);
    }

    private void save() {
        trouble.setText("");
        if (!first.getValue().equals(again.getValue())) {
            trouble.setText(getTranslation("users.refused.password-differs"));
            again.focus();
            return;
        }
        try {
            chosen.accept(first.getValue());
        } catch (Refusal refusal) {
            trouble.setText(getTranslation(refusal.key()));
            first.focus();
        }
    }
}
