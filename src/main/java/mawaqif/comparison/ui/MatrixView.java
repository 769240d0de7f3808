package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import mawaqif.api.Problem;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.comparison.CellEvidence;
import mawaqif.comparison.Comparison;
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
import org.jspecify.annotations.Nullable;

/**
 * Use case "See who stands where": issues × stakeholders, narrowed by the filter, every cell open
 * down to its quotes. The address is the whole state.
 */
@Route("studies/:study/matrix")
@PermitAll
class MatrixView extends AddressedScreen {

    private final Sources sources;
    private final Comparison comparison;
    private final Translations translations;

    private final ExportMenu export;
    private final PageHeader header;
    private final MatrixControls controls = new MatrixControls(this::address, this::go);
    private final LegendElement legend = new LegendElement();
    private final Paragraph banner = new Paragraph();
    private final MatrixElement table =
            new MatrixElement(
                    (column, issue) -> go(address().with(new MatrixAddress.CellKey(column, issue))),
                    parent -> go(address().withToggled(new Code(parent))));
    private final Div nothing = new Div();
    private final Paragraph footer = new Paragraph();
    private final CellPanel panel;

    private @Nullable MatrixAddress drawn;
    private @Nullable StudyMatrix matrix;

    MatrixView(
            Studies studies,
            Sources sources,
            Comparison comparison,
            Translations translations,
            ViewsMenu views,
            ExportMenu export) {
        super(studies, comparison, "comparison.matrix");
        this.sources = sources;
        this.comparison = comparison;
        this.translations = translations;
        this.export = export;
        header = new PageHeader(views, export);
        panel = new CellPanel(this::closePanel);
        addClassName("mw-with-panel");
        banner.addClassName("mw-banner");
        footer.addClassName("mw-footer");
        Div body =
                new Div(header, views.banner(), controls, legend, banner, table, nothing, footer);
        body.addClassName("mw-page");
        add(body, panel);
    }

    @Override
    void show(Study current, MatrixAddress address) {
        MatrixWording wording = new MatrixWording(translations, getLocale());
        boolean same = drawn != null && matrix != null && drawn.showsSameMatrix(address, matrix);
        drawn = address;
        if (!same) {
            matrix =
                    comparison.matrix(
                            current, address.query(), wording.language(), address.opened());
            showMatrix(current, matrix, address, wording);
        }
        StudyMatrix now = Objects.requireNonNull(matrix);
        table.select(address.cell());
        showCell(now, address, wording);
    }

    private void showMatrix(
            Study current, StudyMatrix now, MatrixAddress address, MatrixWording wording) {
        FilterOptions options =
                new FilterOptions(
                        now.codebook(),
                        sources.all(current.id(), address.query().version()),
                        comparison.coders(current, address.query().version()),
                        translations,
                        getLocale());
        header.say(
                wording.title(now.lens()),
                wording.text(
                        "comparison.facts",
                        now.columns().size(),
                        now.issues().size(),
                        now.totals().all().n(),
                        now.totals().all().d()));
        for (var part : List.of(controls, legend, table)) {
            part.setVisible(true); // a bad address had hidden them
        }
        controls.show(now, address, options, wording.language());
        export.show(FigureExports.MATRIX, current, address);
        legend.show(LegendData.of(now, wording, address.opened()));
        boolean empty = now.totals().all().n() == 0;
        banner.setVisible(now.isOneSource() && !empty);
        if (now.isOneSource()) {
            banner.setText(
                    wording.text(
                            "comparison.banner.one-source",
                            options.of(Filter.Field.SOURCE).getFirst().label()));
        }
        nothing.removeAll();
        if (empty) {
            nothing.add(emptyState(current, address));
        }
        table.show(MatrixData.of(now, wording, address.opened(), address.cell()));
        footer.setText(
                String.join(" ", wording.reckoning(now))
                        + " "
                        + wording.evidence("comparison.footer", now.totals())
                        + " "
                        + wording.text("comparison.footer.version", now.query().version()));
    }

    private EmptyState emptyState(Study current, MatrixAddress address) {
        if (address.parameters().write(address.query()).isEmpty()) {
            return new EmptyState(getTranslation("comparison.empty.never"));
        }
        return new EmptyState(
                getTranslation("comparison.empty.coded"),
                toStart(current, "comparison.empty.reset"));
    }

    private void showCell(StudyMatrix now, MatrixAddress address, MatrixWording wording) {
        MatrixAddress.CellKey key = address.cell();
        if (key == null || now.cell(key.issue(), key.column()).isEmpty()) {
            panel.hide();
            return;
        }
        CellEvidence evidence = comparison.evidence(now, key.column(), key.issue());
        panel.show(now, evidence, wording, address);
    }

    private void closePanel() {
        MatrixAddress before = address();
        go(before.with((MatrixAddress.CellKey) null));
        MatrixAddress.CellKey cell = before.cell();
        if (cell != null) {
            table.focus(cell);
        }
    }

    @Override
    void showProblem(Study current, Problem.BadRequest problem) {
        drawn = null;
        header.say(getTranslation("comparison.title"), "");
        nothing.removeAll();
        nothing.add(
                badAddress(
                        current, problem, "comparison.bad-address", "comparison.bad-address.help"));
        panel.hide();
        for (var part : List.of(controls, export, legend, banner, table)) {
            part.setVisible(false);
        }
    }
}
