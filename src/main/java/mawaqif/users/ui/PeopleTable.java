package mawaqif.users.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.Table;
import com.vaadin.flow.component.html.TableRow;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import mawaqif.ui.ActionButton;
import mawaqif.ui.Bidi;
import mawaqif.users.Membership;
import mawaqif.users.Person;
import mawaqif.users.StudyDirectory;

/** Everybody with what they may do, as a real table. */
class PeopleTable extends Table {

    private final List<StudyDirectory.Entry> studies;
    private final Consumer<Person> edit;

    PeopleTable(
            List<Person> people,
            List<StudyDirectory.Entry> studies,
            String you,
            Consumer<Person> edit) {
        this.studies = studies;
        this.edit = edit;
        addClassName("mw-people-table");
        addHeaderRow()
                .addColumnHeaderCells(
                        Stream.of("name", "state", "roles", "edit")
                                .map(column -> getTranslation("users.people." + column))
                                .toList());
        people.forEach(person -> addRow(person, person.name().equals(you)));
    }

    private void addRow(Person person, boolean you) {
        TableRow row = addRow();
        String name = Bidi.isolate(person.name());
        row.addRowHeaderCell(you ? getTranslation("users.people.you", name) : name);
        row.addDataCell(state(person));
        row.addDataCell(roles(person));
        row.addDataCell(edit(person, name));
    }

    private String state(Person person) {
        if (person.disabled()) {
            return getTranslation("users.people.disabled");
        }
        return getTranslation(
                person.hasPassword() ? "users.people.active" : "users.people.waiting");
    }

    private Component roles(Person person) {
        if (person.administrator()) {
            return new Span(getTranslation("users.people.everywhere"));
        }
        if (person.memberships().isEmpty()) {
            return new Span(getTranslation("users.people.none"));
        }
        UnorderedList list = new UnorderedList();
        person.memberships().forEach(membership -> list.add(new ListItem(role(membership))));
        return list;
    }

    private String role(Membership membership) {
        return getTranslation(
                membership.mayExport() ? "users.people.role-in" : "users.people.role-in-no-export",
                Bidi.isolate(title(membership.study())),
                getTranslation("users.role." + membership.role().name().toLowerCase(Locale.ROOT)));
    }

    private String title(long study) {
        return studies.stream()
                .filter(entry -> entry.number() == study)
                .map(StudyDirectory.Entry::title)
                .findFirst()
                .orElseGet(
                        () -> getTranslation("users.people.study-number", String.valueOf(study)));
    }

    private Button edit(Person person, String name) {
        Button button =
                new ActionButton(getTranslation("users.people.edit"), () -> edit.accept(person));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation("users.people.edit-person", name));
        return button;
    }
}
