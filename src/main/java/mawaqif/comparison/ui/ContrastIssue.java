package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import mawaqif.analysis.Weights.Fraction;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.MatrixWording;
import mawaqif.ui.Bidi;

/** What sides are compared on: its name, the largest gap, and the claims at each point. */
class ContrastIssue extends Div {

    private static final int POINTS = 5;
    private static final String[] STANCES = {"mw-m2", "mw-m1", "mw-z", "mw-p1", "mw-p2"};

    private final Contrast contrast;
    private final MatrixWording wording;

    ContrastIssue(Contrast contrast, Row row, MatrixWording wording) {
        this.contrast = contrast;
        this.wording = wording;
        add(title(row), gap(row), points(row));
        addClassName("mw-compare-issue");
    }

    private H2 title(Row row) {
        String issue = wording.issue(row.issue());
        return new H2(
                row.stakeholder() == null
                        ? issue
                        : wording.text(
                                "comparison.compare.of",
                                Bidi.isolate(wording.column(row.stakeholder())),
                                Bidi.isolate(issue)));
    }

    private Paragraph gap(Row row) {
        Paragraph gap =
                new Paragraph(
                        wording.text(
                                "comparison.compare.gap",
                                row.gap().map(Fraction::doubleValue).orElse(0.0),
                                Bidi.isolate(contrast.sides().get(row.first()).label()),
                                Bidi.isolate(contrast.sides().get(row.second()).label())));
        gap.addClassName("mw-gap");
        return gap;
    }

    /** Claims at each point, one line a side; for the eye, since each cell says its own. */
    private Div points(Row row) {
        Div points = new Div();
        points.addClassName("mw-counts");
        points.getElement().setAttribute("aria-hidden", "true").setAttribute("dir", "ltr");
        for (int at = 0; at < row.cells().size(); at++) {
            List<Integer> counts =
                    row.cells().get(at).found().map(found -> found.counts()).orElse(List.of());
            for (int point = 0; point < POINTS; point++) {
                int n = counts.isEmpty() ? 0 : counts.get(point);
                Span plate = new Span(n == 0 ? "" : String.valueOf(n));
                if (n > 0) {
                    plate.addClassNames("mw-cell-fill", STANCES[point]);
                }
                points.add(plate);
            }
            points.add(new PartyMark(contrast.sides().get(at).place()));
        }
        return points;
    }
}
