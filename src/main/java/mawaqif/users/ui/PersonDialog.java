package mawaqif.users.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.function.Consumer;
import mawaqif.ui.ActionButton;
import mawaqif.ui.Bidi;
import mawaqif.users.People;
import mawaqif.users.Person;
import mawaqif.users.Refusal;
import mawaqif.users.SignInLink;
import mawaqif.users.StudyDirectory;

/** One person: what they may do, a new link, shutting out and removing. */
class PersonDialog extends Dialog {

    private final People people;
    private final Person person;
    private final Consumer<SignInLink> showLink;
    private final Checkbox administrator =
            new Checkbox(getTranslation("users.people.add-administrator"));
    private final RolesForm roles;
    private final Paragraph trouble = new Paragraph();

    PersonDialog(
            People people,
            Person person,
            List<StudyDirectory.Entry> studies,
            Consumer<SignInLink> showLink) {
        this.people = people;
        this.person = person;
        this.showLink = showLink;
        addClassName("mw-person-dialog");
        setHeaderTitle(getTranslation("users.people.edit-person", Bidi.isolate(person.name())));
        roles = new RolesForm(person, studies);
        administrator.setValue(person.administrator());
        administrator.addValueChangeListener(change -> roles.setVisible(!change.getValue()));
        roles.setVisible(!person.administrator());
        trouble.addClassName("mw-error");
        trouble.getElement().setAttribute("role", "alert");
        add(administrator, roles, trouble, further());
        Button save = new ActionButton(getTranslation("users.people.save"), this::save);
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new ActionButton(getTranslation("users.people.cancel"), this::close), save);
    }

    private Div further() {
        Button disable =
                further(
                        person.disabled() ? "users.people.enable" : "users.people.disable",
                        () -> attempt(() -> people.disable(person.id(), !person.disabled())));
        Div further =
                new Div(
                        further("users.people.new-link", this::newLink),
                        disable,
                        further("users.people.remove", this::askToRemove));
        further.addClassName("mw-person-further");
        return further;
    }

    private Button further(String key, Runnable action) {
        Button button = new ActionButton(getTranslation(key), action);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private void save() {
        attempt(() -> {
            people.administrator(person.id(), administrator.getValue());
            roles.given().forEach(membership -> people.give(person.id(), membership));
            roles.taken().forEach(study -> people.take(person.id(), study));
        });
    }

    private void newLink() {
        try {
            SignInLink link = people.newLink(person.id());
            close();
            showLink.accept(link);
        } catch (Refusal refusal) {
            trouble.setText(getTranslation(refusal.key()));
        }
    }

    private void askToRemove() {
        ConfirmDialog question =
                new ConfirmDialog(
                        getTranslation("users.people.remove-title", Bidi.isolate(person.name())),
                        getTranslation("users.people.remove-explained"),
                        getTranslation("users.people.remove-confirm"),
                        confirmed -> attempt(() -> people.remove(person.id())),
                        getTranslation("users.people.cancel"),
                        cancelled -> {});
        question.open();
    }

    private void attempt(Runnable change) {
        try {
            change.run();
            close();
            Notification.show(getTranslation("users.people.saved"));
        } catch (Refusal refusal) {
            trouble.setText(getTranslation(refusal.key()));
        }
    }
}
