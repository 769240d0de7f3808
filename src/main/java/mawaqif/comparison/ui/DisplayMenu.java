package mawaqif.comparison.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.select.Select;

import mawaqif.analysis.Options;
import mawaqif.analysis.Order;
import mawaqif.comparison.MatrixQuery;

import java.util.Locale;
import java.util.function.Consumer;

/** How claims become cells, and in what order they stand. */
class DisplayMenu extends Div {

    private final Select<Options.Level> level = choices("level", Options.Level.values());
    private final Select<Options.Rollup> rollup = choices("rollup", Options.Rollup.values());
    private final Select<Options.Count> count = choices("count", Options.Count.values());
    private final Select<Options.Weight> weight = choices("weight", Options.Weight.values());
    private final Select<Order> order = choices("order", Order.values());

    DisplayMenu(Consumer<Options> options, Consumer<Order> ordered) {
        addClassNames("mw-display", "mw-push");
        Button open = new Button(getTranslation("comparison.display"));
        open.addThemeVariants(ButtonVariant.TERTIARY);
        Div fields = new Div(level, rollup, count, weight, order);
        fields.addClassName("mw-display-fields");
        Popover popover = new Popover(fields);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("comparison.display"));
        add(open, popover);
        Runnable changed =
                () ->
                        options.accept(
                                new Options(
                                        level.getValue(),
                                        rollup.getValue(),
                                        count.getValue(),
                                        weight.getValue()));
        onChoice(level, changed);
        onChoice(rollup, changed);
        onChoice(count, changed);
        onChoice(weight, changed);
        onChoice(order, () -> ordered.accept(order.getValue()));
    }

    void show(MatrixQuery query) {
        level.setValue(query.options().level());
        rollup.setValue(query.options().rollup());
        rollup.setEnabled(query.options().level() == Options.Level.TOP);
        count.setValue(query.options().count());
        weight.setValue(query.options().weight());
        order.setValue(query.order());
    }

    @SafeVarargs
    private <E extends Enum<E>> Select<E> choices(String name, E... values) {
        String key = "comparison." + name;
        Select<E> select = new Select<>();
        select.setLabel(getTranslation(key));
        select.setItemLabelGenerator(
                value -> getTranslation(key + "." + value.name().toLowerCase(Locale.ROOT)));
        select.setItems(values);
        return select;
    }

    private static <E> void onChoice(Select<E> select, Runnable changed) {
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                changed.run();
            }
        });
    }
}
