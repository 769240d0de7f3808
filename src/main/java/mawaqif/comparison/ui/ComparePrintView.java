package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import mawaqif.api.Query;
import mawaqif.charts.PositionStrip;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Contrasts;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixWording;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;

/** Sides laid side by side on paper, with the words that carry each difference. */
@Route(value = "studies/:study/compare/print", autoLayout = false)
@PermitAll
@Uses(CellElement.class) // which the bundler does not find behind the sheet
class ComparePrintView extends PaperView {

    private final Contrasts contrasts;
    private final FigureExports exports;
    private final Translations translations;

    ComparePrintView(
            Studies studies,
            Comparison comparison,
            Contrasts contrasts,
            FigureExports exports,
            Translations translations) {
        super(studies, comparison);
        this.contrasts = contrasts;
        this.exports = exports;
        this.translations = translations;
    }

    @Override
    List<String> own() {
        return exports.parameters(FigureExports.COMPARE);
    }

    @Override
    List<Component> pages(Study study, MatrixAddress address) {
        MatrixWording wording = new MatrixWording(translations, getLocale());
        FigureExports.Asked asked =
                new FigureExports.Asked(
                        FigureExports.COMPARE,
                        study,
                        address.query(),
                        address.opened(),
                        address.own(),
                        getLocale(),
                        ExportMenu.url(FigureExports.COMPARE, study, address));
        return List.of(
                new CompareSheet(
                        (PositionStrip) exports.show(asked, Drawing.USUAL).figure(),
                        contrasts.of(study, address.query(), address.own(), wording),
                        contrasts,
                        wording));
    }

    @Override
    String screen(Query query) {
        return "compare";
    }

    @Override
    String back() {
        return "comparison.compare.print.back";
    }
}
