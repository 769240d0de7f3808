package mawaqif.claims.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.Filter.Field;
import mawaqif.claims.FilterOptions;
import mawaqif.claims.FilterOptions.Option;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/** Changes one field of a filter: which one, which values, or all but these. */
final class FilterEditor extends Div {

    /** What can be edited: a field with codes, the dates, or the text. */
    private record Subject(@Nullable Field field, String name) {}

    private final Filter filter;
    private final FilterOptions options;
    private final Consumer<Filter> changed;
    private final String dateName = getTranslation("claims.field.date");
    private final String textName = getTranslation("claims.field.q");
    private final Select<Subject> subject = new Select<>();
    private final MultiSelectComboBox<Option> values = new MultiSelectComboBox<>();
    private final Checkbox excluded = new Checkbox(getTranslation("claims.filter.all-but"));
    private final TextField from = new TextField(getTranslation("claims.filter.from"));
    private final TextField to = new TextField(getTranslation("claims.filter.to"));
    private final TextField text = new TextField(textName);

    FilterEditor(
            Filter filter,
            FilterOptions options,
            Set<Field> hidden,
            @Nullable Field start,
            Consumer<Filter> changed) {
        this.filter = filter;
        this.options = options;
        this.changed = changed;
        addClassName("mw-filter-editor");
        List<Subject> subjects = subjects(hidden);
        subject.setLabel(getTranslation("claims.filter.field"));
        subject.setItems(subjects);
        subject.setItemLabelGenerator(Subject::name);
        subject.addValueChangeListener(_ -> showSubject());
        values.setItemLabelGenerator(Option::label);
        values.setLabel(getTranslation("claims.filter.values"));
        values.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        from.setPlaceholder("2024-01");
        to.setPlaceholder("2025-12-31");
        Button apply = new Button(getTranslation("claims.filter.apply"), _ -> apply());
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        add(subject, values, excluded, from, to, text, apply);
        subject.setValue(
                subjects.stream()
                        .filter(each -> start == null || each.field() == start)
                        .findFirst()
                        .orElseThrow());
    }

    private List<Subject> subjects(Set<Field> hidden) {
        List<Subject> subjects = new ArrayList<>();
        for (Field field : Field.values()) {
            if (!hidden.contains(field)) {
                subjects.add(new Subject(field, options.name(field)));
            }
        }
        subjects.add(new Subject(null, dateName));
        subjects.add(new Subject(null, textName));
        return subjects;
    }

    private void showSubject() {
        Field field = subject.getValue().field();
        values.setVisible(field != null);
        excluded.setVisible(field != null);
        from.setVisible(field == null && subject.getValue().name().equals(dateName));
        to.setVisible(from.isVisible());
        text.setVisible(field == null && !from.isVisible());
        if (field != null) {
            List<Option> all = options.of(field);
            values.setItems(all);
            Choice now = filter.choice(field).orElse(new Choice(Set.of(), false));
            values.setValue(Set.copyOf(options.chosen(field, now)));
            excluded.setValue(now.excluded());
        } else {
            from.setValue(filter.from() == null ? "" : filter.from().toString());
            to.setValue(filter.to() == null ? "" : filter.to().toString());
            text.setValue(filter.text() == null ? "" : filter.text());
        }
    }

    private void apply() {
        Field field = subject.getValue().field();
        if (field != null) {
            Set<Option> chosen = values.getValue();
            changed.accept(
                    chosen.isEmpty()
                            ? FilterBar.without(filter, field)
                            : FilterBar.with(
                                    filter,
                                    field,
                                    options.choice(field, chosen, excluded.getValue())));
        } else if (text.isVisible()) {
            String words = text.getValue().strip();
            changed.accept(
                    new Filter(
                            filter.choices(),
                            filter.from(),
                            filter.to(),
                            words.isEmpty() ? null : words));
        } else if (isDate(from) & isDate(to)) {
            changed.accept(new Filter(filter.choices(), first(from), last(to), filter.text()));
        }
    }

    private boolean isDate(TextField field) {
        boolean good = field.isEmpty() || PartialDate.parse(field.getValue().strip()).isPresent();
        field.setErrorMessage(getTranslation("claims.filter.no-date"));
        field.setInvalid(!good);
        return good;
    }

    private static @Nullable LocalDate first(TextField field) {
        return field.isEmpty() ? null : new PartialDate(field.getValue().strip()).firstDay();
    }

    private static @Nullable LocalDate last(TextField field) {
        return field.isEmpty() ? null : new PartialDate(field.getValue().strip()).lastDay();
    }
}
