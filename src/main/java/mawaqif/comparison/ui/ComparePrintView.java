package mawaqif.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import mawaqif.api.Problem;
import mawaqif.charts.PositionStrip;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Contrasts;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixWording;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Bidi;
import mawaqif.ui.EmptyState;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Sides laid side by side on paper, with the words that carry each difference. */
@Route(value = "studies/:study/compare/print", autoLayout = false)
@PermitAll
@Uses(CellElement.class) // which the bundler does not find behind the sheet
class ComparePrintView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final Studies studies;
    private final Comparison comparison;
    private final Contrasts contrasts;
    private final FigureExports exports;
    private final Translations translations;
    private @Nullable Study study;

    ComparePrintView(
            Studies studies,
            Comparison comparison,
            Contrasts contrasts,
            FigureExports exports,
            Translations translations) {
        this.studies = studies;
        this.comparison = comparison;
        this.contrasts = contrasts;
        this.exports = exports;
        this.translations = translations;
        addClassName("mw-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        study = StudyAddress.study(event, studies);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Study current = Objects.requireNonNull(study);
        removeAll();
        var parameters = event.getLocation().getQueryParameters();
        String query = parameters.getQueryString();
        add(head(current, query.isEmpty() ? "" : "?" + query));
        try {
            add(
                    sheet(
                            current,
                            MatrixAddress.read(
                                    comparison.parameters(current),
                                    parameters,
                                    exports.parameters(FigureExports.COMPARE))));
        } catch (Problem.BadRequest problem) {
            add(
                    new EmptyState(
                            getTranslation(
                                    "comparison.charts.bad-address",
                                    Bidi.leftToRight(problem.asked()))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("comparison.print.title");
    }

    private CompareSheet sheet(Study current, MatrixAddress address) {
        MatrixWording wording = new MatrixWording(translations, getLocale());
        FigureExports.Asked asked =
                new FigureExports.Asked(
                        FigureExports.COMPARE,
                        current,
                        address.query(),
                        address.opened(),
                        address.own(),
                        getLocale(),
                        ExportMenu.url(FigureExports.COMPARE, current, address));
        return new CompareSheet(
                (PositionStrip) exports.show(asked, Drawing.USUAL).figure(),
                contrasts.of(current, address.query(), address.own(), wording),
                contrasts,
                wording);
    }

    private Header head(Study current, String query) {
        Anchor back =
                new Anchor(
                        "studies/%s/compare%s".formatted(current.slug(), query),
                        getTranslation("comparison.compare.print.back"));
        back.setRouterIgnore(false);
        Button print =
                new Button(
                        getTranslation("comparison.print.do"),
                        _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Header head = new Header(back, print);
        head.addClassNames("mw-screen-only", "mw-paper-head");
        return head;
    }
}
