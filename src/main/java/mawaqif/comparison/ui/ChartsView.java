package mawaqif.comparison.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mawaqif.api.Problem;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Bidi;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/**
 * Use case "Read the study in figures": one filter for all of them, each drawn for the window as it
 * is, with its numbers below. The address is the whole state.
 */
@Route("studies/:study/charts/:figure?")
@PermitAll
class ChartsView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final String FIGURE = "figure";

    private final Studies studies;
    private final Comparison comparison;
    private final FigureExports exports;
    private final Translations translations;

    private final ExportMenu export;
    private final PageHeader header;
    private final FigureTabs tabs = new FigureTabs();
    private final MatrixControls controls = new MatrixControls(this::address, this::go);
    private final FigureChoices choices = new FigureChoices(this::choose);
    private final FigurePicture picture = new FigurePicture(cell -> go(address().with(cell)));
    private final FigureNumbers numbers = new FigureNumbers();
    private final Div nothing = new Div();
    private final Div content;
    private final CellPanel panel;
    private final FigureWidth width = new FigureWidth(this::redraw);

    private @Nullable Study study;
    private String figure = "";
    private @Nullable MatrixAddress shown;

    ChartsView(
            Studies studies,
            Comparison comparison,
            FigureExports exports,
            Translations translations,
            ExportMenu export) {
        this.studies = studies;
        this.comparison = comparison;
        this.exports = exports;
        this.translations = translations;
        this.export = export;
        panel = new CellPanel(() -> go(address().with((MatrixAddress.CellKey) null)));
        header = new PageHeader(fullScreen(), copyLink(), export);
        controls.offer(choices);
        content = new Div(picture, nothing, numbers);
        content.addClassNames("mw-fill", "mw-figure-content");
        Div body = new Div(header, tabs, controls, content);
        body.addClassName("mw-page");
        addClassName("mw-with-panel");
        add(body, panel);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        width.watch(attached.getUI());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        study = StudyAddress.study(event, studies);
        figure = event.getRouteParameters().get(FIGURE).orElseGet(() -> FigureTabs.first(exports));
        if (!exports.figures().contains(figure)) {
            throw new NotFoundException("There is no figure '%s'".formatted(figure));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Study current = Objects.requireNonNull(study);
        try {
            shown =
                    MatrixAddress.read(
                            comparison.parameters(current),
                            event.getLocation().getQueryParameters(),
                            exports.parameters(figure));
            show(current, shown);
        } catch (Problem.BadRequest problem) {
            showProblem(current, problem);
        }
    }

    @Override
    public String getPageTitle() {
        String name = getTranslation("comparison.charts");
        return study == null
                ? name
                : name + " · " + study.title().in(Translations.language(getLocale()));
    }

    private void show(Study current, MatrixAddress address) {
        List.of(controls, export, picture, numbers).forEach(part -> part.setVisible(true));
        nothing.removeAll();
        FigureExport made =
                exports.show(
                        new FigureExports.Asked(
                                figure,
                                current,
                                address.query(),
                                address.opened(),
                                address.own(),
                                getLocale(),
                                ExportMenu.url(figure, current, address)),
                        Drawing.USUAL);
        StudyMatrix matrix = made.matrix();
        MatrixWording wording = made.wording();
        header.say(
                getTranslation("comparison.charts"),
                wording.text(
                        "comparison.facts",
                        matrix.columns().size(),
                        matrix.issues().size(),
                        matrix.totals().all().n(),
                        matrix.totals().all().d()));
        tabs.show(exports.figures(), figure, current, common(address));
        controls.show(matrix, address, made.options(), wording.language());
        choices.show(exports.choices(figure, made), address.own());
        export.show(figure, current, address);
        picture.show(exports.screen(made, width.width()));
        numbers.show(made.table(), wording);
        showCell(matrix, address, wording);
    }

    private void showCell(StudyMatrix matrix, MatrixAddress address, MatrixWording wording) {
        MatrixAddress.CellKey key = address.cell();
        if (key == null || matrix.cell(key.issue(), key.column()).isEmpty()) {
            panel.hide();
            return;
        }
        panel.show(
                matrix, comparison.evidence(matrix, key.column(), key.issue()), wording, address);
    }

    private void showProblem(Study current, Problem.BadRequest problem) {
        shown = null;
        header.say(getTranslation("comparison.charts"), "");
        nothing.removeAll();
        nothing.add(
                new EmptyState(
                        getTranslation(
                                "comparison.charts.bad-address", Bidi.leftToRight(problem.asked())),
                        new RouterLink(
                                getTranslation("comparison.charts.bad-address.help"),
                                ChartsView.class,
                                parameters(current))));
        panel.hide();
        List.of(controls, export, picture, numbers).forEach(part -> part.setVisible(false));
    }

    /** The window has another width: the same figure is laid out anew. */
    private void redraw() {
        if (shown != null) {
            show(Objects.requireNonNull(study), shown);
        }
    }

    private void choose(String name, @Nullable String value) {
        go(address().withOwn(name, value));
    }

    private void go(MatrixAddress next) {
        UI.getCurrent()
                .navigate(
                        ChartsView.class,
                        parameters(Objects.requireNonNull(study)),
                        next.toParameters());
    }

    private RouteParameters parameters(Study current) {
        return new RouteParameters(Map.of("study", current.slug().value(), FIGURE, figure));
    }

    /** The address's parameters that every figure knows. */
    private String common(MatrixAddress address) {
        MatrixAddress all = address.with((MatrixAddress.CellKey) null);
        for (String own : exports.parameters(figure)) {
            all = all.withOwn(own, null);
        }
        QueryParameters parameters = all.toParameters();
        return parameters.getQueryString();
    }

    private Button copyLink() {
        return new Button(
                getTranslation("comparison.charts.copy-link"),
                _ ->
                        getElement()
                                .executeJs(
                                        "return navigator.clipboard ? navigator.clipboard"
                                                + ".writeText(location.href)"
                                                + ".then(() => true, () => false) : false")
                                .then(Boolean.class, ChartsView::copied));
    }

    private static void copied(boolean done) {
        Notification.show(
                UI.getCurrent()
                        .getTranslation(
                                done
                                        ? "comparison.charts.copied"
                                        : "comparison.charts.not-copied"));
    }

    private Button fullScreen() {
        return new Button(
                getTranslation("comparison.charts.full-screen"),
                _ -> content.getElement().executeJs("this.requestFullscreen?.()"));
    }

    private MatrixAddress address() {
        return Objects.requireNonNull(shown);
    }
}
