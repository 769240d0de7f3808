package mawaqif.comparison.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import mawaqif.api.Problem;
import mawaqif.charts.Target;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/**
 * Use case "Read the study in figures": one filter for all of them, each drawn for the window as it
 * is, with its numbers below. The address is the whole state.
 */
@Route("studies/:study/charts/:figure?")
@PermitAll
class ChartsView extends AddressedScreen {

    private static final String FIGURE = "figure";

    private final Comparison comparison;
    private final FigureExports exports;
    private final Translations translations;

    private final ExportMenu export;
    private final PageHeader header;
    private final FigureTabs tabs = new FigureTabs();
    private final MatrixControls controls = new MatrixControls(this::address, this::go);
    private final FigureChoices choices = new FigureChoices(this::choose);
    private final StripBar strip = new StripBar(this::address, this::go);
    private final FigurePicture picture = new FigurePicture(this::open);
    private final FigureNumbers numbers = new FigureNumbers();
    private final Div nothing = new Div();
    private final Div content;
    private final CellPanel panel;
    private final FigureWidth width = new FigureWidth(this::again);

    private String figure = "";

    ChartsView(
            Studies studies,
            Comparison comparison,
            FigureExports exports,
            Translations translations,
            ViewsMenu views,
            ExportMenu export) {
        super(studies, comparison, "comparison.charts");
        this.comparison = comparison;
        this.exports = exports;
        this.translations = translations;
        this.export = export;
        panel = new CellPanel(() -> go(address().with((MatrixAddress.CellKey) null)));
        header = new PageHeader(fullScreen(), copyLink(), views, export);
        controls.offer(choices);
        content = new Div(picture, nothing, numbers);
        content.addClassNames("mw-fill", "mw-figure-content");
        Div body = new Div(header, views.banner(), tabs, strip, controls, content);
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
        super.beforeEnter(event);
        figure = event.getRouteParameters().get(FIGURE).orElseGet(() -> FigureTabs.first(exports));
        if (!exports.figures().contains(figure)) {
            throw new NotFoundException("There is no figure '%s'".formatted(figure));
        }
    }

    @Override
    List<String> own() {
        return exports.parameters(figure);
    }

    @Override
    RouteParameters route(Study current) {
        return new RouteParameters(Map.of("study", current.slug().value(), FIGURE, figure));
    }

    @Override
    void show(Study current, MatrixAddress address) {
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
        strip.show(
                made.figure(), () -> comparison.stripChoices(made, address.own()), made.wording());
        export.show(figure, current, address);
        picture.show(exports.screen(made, width.width()));
        numbers.show(made.table(), wording);
        showCell(matrix, address, wording);
    }

    private void showCell(StudyMatrix matrix, MatrixAddress address, MatrixWording wording) {
        MatrixAddress.CellKey key = address.cell();
        if (key == null) {
            panel.hide();
            return;
        }
        // Figures show parts that the reader has not opened.
        StudyMatrix holder =
                matrix.column(key.column()).isPresent()
                        ? matrix
                        : comparison.opened(matrix, wording.language());
        if (holder.cell(key.issue(), key.column()).isEmpty()) {
            panel.hide();
            return;
        }
        panel.show(
                holder, comparison.evidence(holder, key.column(), key.issue()), wording, address);
    }

    @Override
    void showProblem(Study current, Problem.BadRequest problem) {
        header.say(getTranslation("comparison.charts"), "");
        nothing.removeAll();
        nothing.add(
                badAddress(
                        current,
                        problem,
                        "comparison.charts.bad-address",
                        "comparison.charts.bad-address.help"));
        panel.hide();
        List.of(strip, controls, export, picture, numbers).forEach(part -> part.setVisible(false));
    }

    private void open(Target target) {
        if (target instanceof Target.Cell cell) {
            go(address().with(new MatrixAddress.CellKey(cell.column(), cell.issue())));
        } else {
            new FigureTargets(study(), address(), exports.parameters(figure)).open(target);
        }
    }

    private void choose(String name, @Nullable String value) {
        go(address().withOwn(name, value));
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
}
