package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mawaqif.comparison.MatrixWording;
import mawaqif.ui.Bidi;

/**
 * Stakeholders that are shown, each with its mark and a way to remove it, and a way to add one.
 *
 * @param least so many stay
 * @param most so many can be shown
 * @param chosen gets the codes that are to be shown, in order
 */
record StakeholderChips(int least, int most, MatrixWording wording, Consumer<List<String>> chosen) {

    /** A stakeholder that is shown. */
    record Shown(String code, String label, int place) {}

    /** A stakeholder that can be shown. */
    record Offered(String code, String label) {}

    /** Chips for those shown, then where there is room a choice among the others. */
    List<Component> of(List<Shown> shown, List<Offered> offered) {
        List<String> codes = shown.stream().map(Shown::code).toList();
        List<Component> parts = new ArrayList<>();
        for (Shown each : shown) {
            parts.add(chip(each, codes));
        }
        List<Offered> further =
                offered.stream().filter(each -> !codes.contains(each.code())).toList();
        if (codes.size() < most && !further.isEmpty()) {
            parts.add(further(codes, further));
        }
        return parts;
    }

    private Component chip(Shown each, List<String> codes) {
        Span chip = new Span(new PartyMark(each.place()), new Span(each.label()));
        chip.addClassName("mw-chip");
        if (codes.size() > least) {
            NativeButton remove =
                    new NativeButton(
                            "×",
                            _ ->
                                    chosen.accept(
                                            codes.stream()
                                                    .filter(code -> !code.equals(each.code()))
                                                    .toList()));
            remove.addClassName("mw-chip-remove");
            remove.setAriaLabel(
                    wording.text("comparison.compare.remove", Bidi.isolate(each.label())));
            chip.add(remove);
        }
        return chip;
    }

    private Component further(List<String> codes, List<Offered> offered) {
        Select<Offered> add = new Select<>();
        add.setAriaLabel(wording.text("comparison.compare.add"));
        add.setPlaceholder(wording.text("comparison.compare.add"));
        add.setItemLabelGenerator(Offered::label);
        add.setItems(offered);
        add.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                List<String> more = new ArrayList<>(codes);
                more.add(change.getValue().code());
                chosen.accept(more);
            }
        });
        return add;
    }
}
