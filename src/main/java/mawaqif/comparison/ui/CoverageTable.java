package mawaqif.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import mawaqif.analysis.Cell;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;

/** What is known and what is not: a dot whose area follows the evidence of each cell. */
class CoverageTable extends Section {

    /** Diameter of the largest dot, in pixels. */
    private static final double LARGEST = 24;

    private final StudyMatrix matrix;
    private final MatrixWording wording;
    private final int most;

    CoverageTable(StudyMatrix matrix, MatrixWording wording) {
        this.matrix = matrix;
        this.wording = wording;
        this.most =
                matrix.cells().stream()
                        .flatMap(row -> row.stream())
                        .mapToInt(this::amount)
                        .max()
                        .orElse(1);
        H2 title = new H2(wording.text("comparison.overview.coverage"));
        title.addClassName("mw-heading");
        HtmlContainer help = new HtmlContainer("small");
        help.setText(
                wording.text(
                        matrix.isOneSource()
                                ? "comparison.overview.coverage.help"
                                : "comparison.overview.coverage.sources"));
        Anchor map =
                new Anchor(
                        "studies/%s/charts/coverage".formatted(matrix.study().slug()),
                        wording.text("comparison.overview.open-coverage"));
        map.setRouterIgnore(false);
        Div top = new Div(title, help, map);
        top.addClassName("mw-coverage-top");
        NativeTable table = new NativeTable(head(), body());
        table.addClassName("mw-coverage");
        Div scroll = new Div(table);
        scroll.addClassName("mw-coverage-scroll");
        scroll.getStyle().set("--mw-columns", String.valueOf(matrix.columns().size()));
        add(top, scroll);
    }

    /** Sources; in a study with one source, claims, since sources would all be one. */
    private int amount(Cell cell) {
        return matrix.isOneSource() ? cell.n() : cell.d();
    }

    private NativeTableHeader head() {
        NativeTableRow row = new NativeTableRow();
        row.add(header(wording.text("comparison.issue"), "col"));
        matrix.columns().forEach(column -> row.add(header(wording.column(column), "col")));
        return new NativeTableHeader(row);
    }

    private NativeTableBody body() {
        NativeTableBody body = new NativeTableBody();
        for (int at = 0; at < matrix.issues().size(); at++) {
            NativeTableRow row = new NativeTableRow();
            row.add(header(wording.issue(matrix.issues().get(at)), "row"));
            for (int column = 0; column < matrix.columns().size(); column++) {
                row.add(cell(at, column));
            }
            body.add(row);
        }
        return body;
    }

    private NativeTableCell cell(int row, int column) {
        Cell cell = matrix.cells().get(row).get(column);
        if (cell instanceof Cell.None none) {
            return new NativeTableCell(nothing(none));
        }
        Span dot = new Span();
        dot.addClassName("mw-dot");
        dot.getStyle()
                .set(
                        "--mw-area",
                        String.format(
                                Locale.ROOT,
                                "%.2f",
                                LARGEST * Math.sqrt((double) amount(cell) / most)));
        Anchor link =
                new Anchor(
                        "studies/%s/matrix?cell=%s,%s"
                                .formatted(
                                        matrix.study().slug(),
                                        matrix.columns().get(column).address(),
                                        matrix.issues().get(row).code()));
        link.setRouterIgnore(false);
        link.add(dot, new Span(String.valueOf(amount(cell))));
        link.setAriaLabel(
                amount(cell)
                        + " – "
                        + wording.name(
                                matrix.columns().get(column),
                                matrix.issues().get(row),
                                cell,
                                matrix.lens()));
        link.addClassName("mw-coverage-link");
        return new NativeTableCell(link);
    }

    private Span nothing(Cell.None none) {
        if (none.silent()) {
            Span words = new Span(wording.text("comparison.word.silent.short"));
            words.addClassName("mw-secondary");
            return words;
        }
        Span hatch = new Span(new Span("–"));
        hatch.addClassNames("mw-none", "mw-coverage-none");
        hatch.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", wording.text("comparison.cell.none"));
        return hatch;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }
}
