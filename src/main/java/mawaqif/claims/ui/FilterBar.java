package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.shared.Registration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.Filter.Field;
import mawaqif.claims.FilterOptions;
import mawaqif.claims.Status;
import mawaqif.ui.ActionButton;
import org.jspecify.annotations.Nullable;

/**
 * The filter as one sees and changes it: a chip for everything that is not the default, a button
 * for more; on phones one button with a count. It holds no state of its own: whoever listens puts
 * the new filter into the address and shows it again.
 */
public final class FilterBar extends Div {

    private static final Choice ACCEPTED = new Choice(Set.of(Status.ACCEPTED.code()), false);

    private final Set<Field> hidden;
    private final Consumer<Filter> changed;
    private final Div chips = new Div();
    private final Button phone = new Button();
    private @Nullable Registration opening;

    /**
     * @param hidden fields that the screen asks for in another way
     * @param changed takes the new filter
     */
    public FilterBar(Set<Field> hidden, Consumer<Filter> changed) {
        this.hidden = hidden.isEmpty() ? EnumSet.noneOf(Field.class) : EnumSet.copyOf(hidden);
        this.changed = changed;
        addClassName("mw-filters");
        chips.addClassName("mw-chips");
        phone.addClassName("mw-filter-phone");
        add(chips, phone);
    }

    /** Shows a filter with the words of its study. */
    public void show(Filter filter, FilterOptions options) {
        List<Component> all = chips(filter, options);
        chips.removeAll();
        chips.add(all);
        chips.add(addButton(filter, options));
        phone.setText(getTranslation("claims.filter.button", all.size()));
        if (opening != null) {
            opening.remove();
        }
        opening = phone.addClickListener(ActionButton.once(() -> openOnPhone(filter, options)));
    }

    private List<Component> chips(Filter filter, FilterOptions options) {
        List<Component> all = new ArrayList<>();
        for (Field field : Field.values()) {
            Choice choice = filter.choice(field).orElse(null);
            if (choice != null && !hidden.contains(field) && !isDefault(field, choice)) {
                all.add(
                        chip(
                                options.name(field),
                                options.words(field, choice),
                                new FilterEditor(filter, options, hidden, field, changed),
                                without(filter, field)));
            }
        }
        if (filter.from() != null || filter.to() != null) {
            all.add(
                    chip(
                            getTranslation("claims.field.date"),
                            dates(filter.from(), filter.to()),
                            new FilterEditor(filter, options, hidden, null, changed),
                            new Filter(filter.choices(), null, null, filter.text())));
        }
        if (filter.text() != null) {
            all.add(
                    chip(
                            getTranslation("claims.field.q"),
                            "\u2068" + filter.text() + "\u2069",
                            new FilterEditor(filter, options, hidden, null, changed),
                            new Filter(filter.choices(), filter.from(), filter.to(), null)));
        }
        return all;
    }

    private Component chip(String name, String value, Component editor, Filter removed) {
        NativeButton edit = new NativeButton();
        edit.addClassName("mw-chip-edit");
        Span bold = new Span(value);
        bold.addClassName("mw-chip-value");
        Span subject = new Span(name);
        subject.addClassName("mw-chip-name");
        edit.add(subject, bold);
        NativeButton remove = new NativeButton("×", _ -> changed.accept(removed));
        remove.addClassName("mw-chip-remove");
        remove.setAriaLabel(getTranslation("claims.filter.remove", name));
        Div chip = new Div(edit, remove, popover(edit, editor));
        chip.addClassName("mw-chip");
        return chip;
    }

    private Component addButton(Filter filter, FilterOptions options) {
        NativeButton more = new NativeButton(getTranslation("claims.filter.add"));
        more.addClassName("mw-add-filter");
        FilterEditor editor = new FilterEditor(filter, options, hidden, null, changed);
        Div holder = new Div(more, popover(more, editor));
        holder.addClassName("mw-chip-holder");
        return holder;
    }

    private Popover popover(Component target, Component content) {
        Popover popover = new Popover(content);
        popover.setTarget(target);
        popover.setPosition(PopoverPosition.BOTTOM_START);
        popover.setModal(false);
        popover.setAriaLabel(getTranslation("claims.filter.edit"));
        popover.addClassName("mw-filter-popover");
        return popover;
    }

    private void openOnPhone(Filter filter, FilterOptions options) {
        Dialog dialog = new Dialog();
        dialog.setHeaderTitle(getTranslation("claims.filter.title"));
        Div all = new Div();
        all.addClassNames("mw-chips", "mw-chips-phone");
        Consumer<Filter> closing =
                next -> {
                    dialog.close();
                    changed.accept(next);
                };
        FilterBar inside = new FilterBar(hidden, closing);
        all.add(inside.chips(filter, options));
        dialog.add(all, new FilterEditor(filter, options, hidden, null, closing));
        Button close = new Button(getTranslation("claims.filter.close"), _ -> dialog.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        dialog.getFooter().add(close);
        dialog.open();
    }

    private String dates(@Nullable LocalDate from, @Nullable LocalDate to) {
        String earliest = from == null ? "" : from.toString();
        String latest = to == null ? "" : to.toString();
        return "\u2066" + earliest + "–" + latest + "\u2069";
    }

    private static boolean isDefault(Field field, Choice choice) {
        return field == Field.STATUS && choice.equals(ACCEPTED);
    }

    /** The filter with one field back at its default. */
    static Filter without(Filter filter, Field field) {
        return with(filter, field, field == Field.STATUS ? ACCEPTED : null);
    }

    static Filter with(Filter filter, Field field, @Nullable Choice choice) {
        Map<Field, Choice> choices = new HashMap<>(filter.choices());
        if (choice == null) {
            choices.remove(field);
        } else {
            choices.put(field, choice);
        }
        return new Filter(choices, filter.from(), filter.to(), filter.text());
    }
}
