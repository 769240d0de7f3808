package mawaqif.comparison.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import mawaqif.api.Problem;
import mawaqif.claims.FilterOptions;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.Contrasts;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.sources.Sources;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;

/**
 * Use case "Lay sides side by side": stakeholders, scenarios or periods in columns, the largest
 * differences first, each cell with the words that carry it. The address is the whole state.
 */
@Route("studies/:study/compare")
@PermitAll
@Uses(CellElement.class) // which the bundler does not find behind the grid
class CompareView extends AddressedScreen {

    private static final String WITH = "with";
    private static final String BY = "by";
    private static final List<String> OWN = List.of(WITH, BY);

    private final Sources sources;
    private final Comparison comparison;
    private final Contrasts contrasts;
    private final Translations translations;

    private final ExportMenu export;
    private final PageHeader header;
    private final SidesBar sides = new SidesBar(this::compare, this::with);
    private final MatrixControls controls = new MatrixControls(this::address, this::go);
    private final Div content = new Div();

    CompareView(
            Studies studies,
            Sources sources,
            Comparison comparison,
            Contrasts contrasts,
            Translations translations,
            ViewsMenu views,
            ExportMenu export) {
        super(studies, comparison, "comparison.compare");
        this.sources = sources;
        this.comparison = comparison;
        this.contrasts = contrasts;
        this.translations = translations;
        this.export = export;
        header = new PageHeader(views, export);
        content.addClassName("mw-fill");
        Div body = new Div(header, views.banner(), sides, controls, content);
        body.addClassName("mw-page");
        add(body);
    }

    @Override
    List<String> own() {
        return OWN;
    }

    @Override
    void show(Study current, MatrixAddress address) {
        MatrixWording wording = new MatrixWording(translations, getLocale());
        Contrast contrast = contrasts.of(current, address.query(), address.own(), wording);
        Contrast.By by = contrast.by();
        StudyMatrix plain = comparison.matrix(current, address.query(), wording.language());
        FilterOptions options =
                new FilterOptions(
                        plain.codebook(),
                        sources.all(current.id(), address.query().version()),
                        comparison.coders(current, address.query().version()),
                        translations,
                        getLocale());
        sides.setVisible(true);
        controls.setVisible(true);
        header.say(
                wording.text("comparison.compare.title." + lower(by)),
                wording.text(
                        "comparison.compare.facts",
                        contrast.rows().size(),
                        contrast.oneSided().size()));
        showExport(current, address, contrast);
        sides.show(contrast, plain, wording);
        controls.show(plain, address, options, wording.language());
        content.removeAll();
        content.add(
                contrast.sides().size() < Contrasts.LEAST
                        ? new EmptyState(wording.text("comparison.compare.empty." + lower(by)))
                        : new ContrastGrid(contrast, contrasts, wording));
    }

    /** Of the very sides that are shown, also where the address left some to be filled up. */
    private void showExport(Study current, MatrixAddress address, Contrast contrast) {
        export.show(
                FigureExports.COMPARE,
                current,
                contrast.by() == Contrast.By.STAKEHOLDER
                        ? address.withOwn(WITH, joined(contrast.codes()))
                        : address);
    }

    @Override
    void showProblem(Study current, Problem.BadRequest problem) {
        header.say(getTranslation("comparison.compare"), "");
        content.removeAll();
        content.add(
                badAddress(
                        current,
                        problem,
                        "comparison.charts.bad-address",
                        "comparison.compare.bad-address.help"));
        List.of(sides, controls, export).forEach(part -> part.setVisible(false));
    }

    private void compare(Contrast.By by) {
        MatrixAddress next = address().withOwn(WITH, null);
        go(next.withOwn(BY, by == Contrast.By.STAKEHOLDER ? null : lower(by)));
    }

    private void with(List<Code> codes) {
        go(address().withOwn(WITH, joined(codes)));
    }

    private static String joined(List<Code> codes) {
        return codes.stream().map(Code::value).collect(Collectors.joining(","));
    }

    private static String lower(Contrast.By by) {
        return by.name().toLowerCase(Locale.ROOT);
    }
}
