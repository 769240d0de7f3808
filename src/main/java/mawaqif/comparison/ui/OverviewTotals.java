package mawaqif.comparison.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;

/** One line of what the study holds. */
class OverviewTotals extends Div {

    OverviewTotals(StudyMatrix matrix, MatrixWording wording) {
        addClassName("mw-totals");
        int claims = matrix.totals().all().n();
        int stakeholders = matrix.columns().size();
        int issues = matrix.issues().size();
        long some =
                matrix.cells().stream()
                        .flatMap(row -> row.stream())
                        .filter(cell -> cell.n() > 0)
                        .count();
        add(
                total(
                        String.valueOf(matrix.sources()),
                        wording.text("comparison.overview.sources", matrix.sources())),
                total(String.valueOf(claims), wording.text("comparison.overview.claims", claims)),
                total(
                        String.valueOf(stakeholders),
                        wording.text("comparison.overview.stakeholders", stakeholders)),
                total(String.valueOf(issues), wording.text("comparison.overview.issues", issues)),
                total(
                        some + "/" + (long) stakeholders * issues,
                        wording.text("comparison.overview.cells")));
        String version = String.valueOf(matrix.query().version());
        add(
                new Div(
                        wording.dates(matrix.totals())
                                .map(dates ->
                                        wording.text("comparison.overview.dates", dates, version))
                                .orElseGet(
                                        () -> wording.text("comparison.footer.version", version))));
    }

    private static Div total(String number, String word) {
        HtmlContainer bold = new HtmlContainer("b");
        bold.setText(number);
        bold.getElement().setAttribute("dir", "ltr");
        return new Div(bold, new Span(word));
    }
}
