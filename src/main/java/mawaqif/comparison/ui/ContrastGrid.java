package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.comparison.Contrasts;
import mawaqif.comparison.MatrixWording;

/** Sides in columns, what they are compared on in rows: cells with the words that carry them. */
class ContrastGrid extends Div {

    private final Contrast contrast;
    private final MatrixWording wording;

    ContrastGrid(Contrast contrast, Contrasts contrasts, MatrixWording wording) {
        this.contrast = contrast;
        this.wording = wording;
        Div grid = new Div();
        grid.addClassName("mw-compare");
        grid.getStyle().set("--mw-columns", String.valueOf(contrast.sides().size()));
        head(grid);
        ContrastCells cells = new ContrastCells(contrast, contrasts, wording, false);
        for (Row row : contrast.rows()) {
            grid.add(new ContrastIssue(contrast, row, wording));
            grid.add(cells.of(row));
        }
        add(grid);
        ContrastRest rest = new ContrastRest(contrast, wording);
        if (!rest.isEmpty()) {
            add(rest);
        }
    }

    private void head(Div grid) {
        Span order = new Span(wording.text("comparison.compare.order"));
        order.addClassName("mw-gap");
        Div first = new Div(new Span(wording.text("comparison.issue")), order);
        first.addClassNames("mw-compare-head", "mw-compare-issue");
        grid.add(first);
        for (Side side : contrast.sides()) {
            Span counts =
                    new Span(
                            wording.text(
                                    "comparison.compare.counts",
                                    total(side, true),
                                    total(side, false)));
            counts.addClassName("mw-gap");
            Div head = new Div(new PartyMark(side.place()), new Span(side.label()), counts);
            head.addClassName("mw-compare-head");
            grid.add(head);
        }
    }

    private static int total(Side side, boolean claims) {
        var totals = side.matrix().totals();
        var total =
                side.column() == null
                        ? totals.all()
                        : totals.parts().get(side.matrix().columns().indexOf(side.column()));
        return claims ? total.n() : total.d();
    }
}
