package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.Movement;
import mawaqif.comparison.StudyMatrix;
import mawaqif.ui.Bidi;

/** Who moved: the cell of one period, an arrow, the cell of the next. */
final class MovementCard {

    private static final String TEXTS = "comparison.overview.moved";

    private final StudyMatrix matrix;
    private final Movement moved;
    private final MatrixWording wording;
    private final String stakeholder;
    private final String issue;

    MovementCard(StudyMatrix matrix, Movement moved, MatrixWording wording) {
        this.matrix = matrix;
        this.moved = moved;
        this.wording = wording;
        stakeholder = wording.column(matrix.columns().get(moved.column()));
        issue = wording.issue(matrix.issues().get(moved.row()));
    }

    FindingCard card() {
        String lens = MatrixWording.isImpact(matrix.lens()) ? ".impact" : "";
        String column = matrix.columns().get(moved.column()).address();
        String between = moved.before().period().code() + "," + moved.after().period().code();
        return new FindingCard(
                        matrix,
                        wording,
                        wording.text(TEXTS + lens),
                        wording.text(
                                TEXTS + ".finding" + lens,
                                Bidi.isolate(stakeholder),
                                Bidi.isolate(issue),
                                Bidi.signed(moved.before().median()),
                                Bidi.signed(moved.after().median())),
                        wording.text(
                                "comparison.compare.of",
                                Bidi.isolate(stakeholder),
                                Bidi.isolate(issue)),
                        proof())
                .note(
                        wording.text(
                                        TEXTS + ".counts",
                                        point(moved.before()),
                                        moved.before().cell().n(),
                                        point(moved.after()),
                                        moved.after().cell().n())
                                + wording.text(TEXTS + ".others", moved.others()))
                .link(
                        "comparison.overview.open-dumbbell",
                        "charts/strip?by=period&with=%s&between=%s".formatted(column, between))
                .link(
                        "comparison.overview.open-compare",
                        "compare?by=period&stakeholder=%s&issue=%s&period=%s"
                                .formatted(
                                        column, matrix.issues().get(moved.row()).code(), between));
    }

    private String point(Movement.End end) {
        return Bidi.isolate(wording.point(matrix.lens(), end.median()));
    }

    private Component proof() {
        Svg arrow =
                new Svg(
                        "<svg viewBox=\"0 0 34 14\" aria-hidden=\"true\">"
                                + "<path d=\"M1 7h31M26 1l6 6-6 6\"/></svg>");
        arrow.addClassName("mw-moved-arrow");
        Div proof = new Div(end(moved.before()), arrow, end(moved.after()));
        proof.addClassNames("mw-proof", "mw-moved");
        return proof;
    }

    private Div end(Movement.End end) {
        String period = end.period().label().in(wording.language());
        Div name = new Div(period);
        name.addClassName("mw-proof-name");
        String spoken =
                wording.text(
                        "comparison.cell.name",
                        stakeholder,
                        wording.text(
                                "comparison.compare.of", Bidi.isolate(issue), Bidi.isolate(period)),
                        wording.state(end.cell(), matrix.lens()));
        return new Div(
                name,
                new CellElement(
                        CellData.of(end.cell(), spoken, matrix.isOneSource(), false),
                        CellElement.Size.SMALL));
    }
}
