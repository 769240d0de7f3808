package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.Contrasts;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Code;

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
        add(new BySwitch(contrast.by(), wording, by));
        if (contrast.by() == Contrast.By.STAKEHOLDER) {
            List<StakeholderChips.Shown> shown = new ArrayList<>();
            contrast.sides()
                    .forEach(side ->
                            shown.add(
                                    new StakeholderChips.Shown(
                                            side.code(), side.label(), side.place())));
            add(
                    new StakeholderChips(
                                    Contrasts.LEAST,
                                    Contrasts.MOST,
                                    wording,
                                    codes -> with.accept(codes.stream().map(Code::new).toList()))
                            .of(
                                    shown,
                                    matrix.codebook().stakeholders().stream()
                                            .map(each ->
                                                    new StakeholderChips.Offered(
                                                            each.code().value(),
                                                            each.label().in(wording.language())))
                                            .toList()));
        }
    }
}
