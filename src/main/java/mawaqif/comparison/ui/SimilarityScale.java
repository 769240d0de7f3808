package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import mawaqif.comparison.MatrixColumn;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.Pairings;
import mawaqif.comparison.Parties;
import mawaqif.comparison.StudyMatrix;
import mawaqif.ui.Bidi;

/** All compared pairs on a line from 0 to 1, one of them marked: that nobody outdoes it is seen. */
class SimilarityScale extends Div {

    private final StudyMatrix matrix;
    private final MatrixWording wording;

    SimilarityScale(
            StudyMatrix matrix, Pairings pairings, Pairings.Pair marked, MatrixWording wording) {
        this.matrix = matrix;
        this.wording = wording;
        Div names = new Div(name(marked.one()), name(marked.other()));
        names.addClassName("mw-pair-names");
        add(names, line(pairings, marked), ends());
        addClassName("mw-pair");
    }

    private Div name(int column) {
        MatrixColumn shown = matrix.columns().get(column);
        return new Div(
                new PartyMark(Parties.place(matrix.codebook(), shown.stakeholder())),
                new Span(wording.column(shown)));
    }

    private Div line(Pairings pairings, Pairings.Pair marked) {
        Div line = new Div();
        line.addClassName("mw-pair-line");
        line.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label",
                        wording.text(
                                "comparison.overview.pair.scale",
                                pairings.compared().size(),
                                Bidi.leftToRight(pairings.farthest().orElse(marked).written()),
                                Bidi.leftToRight(pairings.closest().orElse(marked).written()),
                                Bidi.leftToRight(marked.written())));
        pairings.compared().forEach(pair -> line.add(tick(pair, "mw-pair-tick")));
        Span number = tick(marked, "mw-pair-mark");
        number.setText(marked.written());
        line.add(number);
        return line;
    }

    private static Span tick(Pairings.Pair pair, String name) {
        Span tick = new Span();
        tick.addClassName(name);
        tick.getStyle().set("--mw-at", pair.written());
        return tick;
    }

    private Div ends() {
        Div ends = new Div(end("low"), end("high"));
        ends.addClassName("mw-pair-ends");
        return ends;
    }

    private Span end(String which) {
        Span end = new Span(wording.text("comparison.overview.pair." + which));
        end.getElement().setAttribute("dir", "auto");
        return end;
    }
}
