package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.BiConsumer;
import mawaqif.api.Query;
import mawaqif.comparison.FigureChoice;
import org.jspecify.annotations.Nullable;

/** What a figure lets its reader choose beside filter and display. */
class FigureChoices extends Div {

    private final BiConsumer<String, @Nullable String> chosen;

    /**
     * @param chosen takes a parameter's name and its value, null for the usual one
     */
    FigureChoices(BiConsumer<String, @Nullable String> chosen) {
        this.chosen = chosen;
        addClassName("mw-figure-choices");
    }

    void show(List<FigureChoice> choices, Query own) {
        removeAll();
        setVisible(!choices.isEmpty());
        for (FigureChoice choice : choices) {
            add(select(choice, own.one(choice.parameter()).orElse(choice.usual())));
        }
    }

    private Select<FigureChoice.Value> select(FigureChoice choice, String current) {
        Select<FigureChoice.Value> select = new Select<>();
        select.setAriaLabel(choice.label());
        select.setItemLabelGenerator(FigureChoice.Value::label);
        select.setItems(choice.values());
        choice.values().stream()
                .filter(value -> value.code().equals(current))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                String code = change.getValue().code();
                chosen.accept(choice.parameter(), code.equals(choice.usual()) ? null : code);
            }
        });
        return select;
    }
}
