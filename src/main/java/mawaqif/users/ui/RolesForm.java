package mawaqif.users.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;

import mawaqif.ui.Bidi;
import mawaqif.users.Membership;
import mawaqif.users.Person;
import mawaqif.users.Role;
import mawaqif.users.StudyDirectory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A person's role and leave to export, study by study. */
class RolesForm extends Div {

    private record Row(long study, Select<String> role, Checkbox mayExport) {}

    private static final String NONE = "none";

    private final Person person;
    private final List<Row> rows = new ArrayList<>();

    RolesForm(Person person, List<StudyDirectory.Entry> studies) {
        this.person = person;
        addClassName("mw-roles-form");
        if (studies.isEmpty()) {
            add(new Paragraph(getTranslation("users.people.no-studies")));
        }
        studies.forEach(this::addRow);
    }

    /** What differs from before. */
    List<Membership> given() {
        return rows.stream()
                .filter(row -> !row.role().getValue().equals(NONE))
                .map(row ->
                        new Membership(
                                row.study(),
                                Role.valueOf(row.role().getValue().toUpperCase(Locale.ROOT)),
                                row.mayExport().getValue()))
                .filter(membership -> !person.memberships().contains(membership))
                .toList();
    }

    /** The studies in which the person has no role any more. */
    List<Long> taken() {
        return rows.stream()
                .filter(row -> row.role().getValue().equals(NONE))
                .map(Row::study)
                .filter(study -> person.in(study).isPresent())
                .toList();
    }

    private void addRow(StudyDirectory.Entry study) {
        Optional<Membership> now = person.in(study.number());
        String title = Bidi.isolate(study.title());
        Select<String> role = new Select<>();
        role.setLabel(getTranslation("users.people.role-label", title));
        role.setItems(
                Stream.concat(Stream.of(NONE), Stream.of(Role.values()).map(this::code)).toList());
        role.setItemLabelGenerator(code -> getTranslation("users.role." + code));
        role.setValue(now.map(Membership::role).map(this::code).orElse(NONE));
        Checkbox mayExport = new Checkbox(getTranslation("users.people.may-export", title));
        mayExport.setValue(now.map(Membership::mayExport).orElse(true));
        mayExport.setEnabled(now.isPresent());
        role.addValueChangeListener(
                change -> mayExport.setEnabled(!change.getValue().equals(NONE)));
        rows.add(new Row(study.number(), role, mayExport));
        add(new Div(role, mayExport));
    }

    private String code(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }
}
