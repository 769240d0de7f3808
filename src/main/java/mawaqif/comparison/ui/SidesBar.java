package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.Contrasts;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Code;
import mawaqif.studies.Stakeholder;
import mawaqif.ui.Bidi;

/** Chooses what stands side by side: stakeholders by name, or all scenarios, or all periods. */
class SidesBar extends Div {

    private final Consumer<Contrast.By> by;
    private final Consumer<List<Code>> with;

    SidesBar(Consumer<Contrast.By> by, Consumer<List<Code>> with) {
        this.by = by;
        this.with = with;
        addClassNames("mw-filter-bar", "mw-sides");
    }

    void show(Contrast contrast, StudyMatrix matrix, MatrixWording wording) {
        removeAll();
        add(kinds(contrast.by(), wording));
        if (contrast.by() == Contrast.By.STAKEHOLDER) {
            List<Code> codes = contrast.codes();
            for (int at = 0; at < codes.size(); at++) {
                add(chip(contrast, at, wording));
            }
            if (codes.size() < Contrasts.MOST) {
                add(further(codes, matrix, wording));
            }
        }
    }

    private Div kinds(Contrast.By current, MatrixWording wording) {
        Div kinds = new Div();
        kinds.addClassName("mw-switch");
        kinds.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", wording.text("comparison.compare.by"));
        for (Contrast.By kind : Contrast.By.values()) {
            NativeButton button =
                    new NativeButton(
                            wording.text(
                                    "comparison.compare.by."
                                            + kind.name().toLowerCase(Locale.ROOT)),
                            _ -> by.accept(kind));
            button.getElement().setAttribute("aria-pressed", String.valueOf(kind == current));
            kinds.add(button);
        }
        return kinds;
    }

    private Component chip(Contrast contrast, int at, MatrixWording wording) {
        String label = contrast.sides().get(at).label();
        Span chip = new Span(new PartyMark(contrast.sides().get(at).place()), new Span(label));
        chip.addClassName("mw-chip");
        if (contrast.sides().size() > Contrasts.LEAST) {
            NativeButton remove =
                    new NativeButton(
                            "×",
                            _ -> {
                                List<Code> left = new ArrayList<>(contrast.codes());
                                left.remove(at);
                                with.accept(left);
                            });
            remove.addClassName("mw-chip-remove");
            remove.setAriaLabel(wording.text("comparison.compare.remove", Bidi.isolate(label)));
            chip.add(remove);
        }
        return chip;
    }

    private Component further(List<Code> codes, StudyMatrix matrix, MatrixWording wording) {
        Select<Stakeholder> add = new Select<>();
        add.setAriaLabel(wording.text("comparison.compare.add"));
        add.setPlaceholder(wording.text("comparison.compare.add"));
        add.setItemLabelGenerator(each -> each.label().in(wording.language()));
        add.setItems(
                matrix.codebook().stakeholders().stream()
                        .filter(each -> !codes.contains(each.code()))
                        .toList());
        add.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                List<Code> more = new ArrayList<>(codes);
                more.add(change.getValue().code());
                with.accept(more);
            }
        });
        return add;
    }
}
