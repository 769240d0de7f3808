package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import mawaqif.analysis.Cell;
import mawaqif.analysis.SplitBy;
import mawaqif.analysis.Totals;
import mawaqif.charts.MatrixWords;
import mawaqif.charts.StanceMatrix;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;

/** Turns a matrix into the figure model that pictures, tables and workbooks are made from. */
final class MatrixFigure {

    private final StudyMatrix matrix;
    private final MatrixWording wording;
    private final FigureFrame frame;
    private final Directions directions;

    MatrixFigure(
            StudyMatrix matrix, MatrixWording wording, FigureFrame frame, Directions directions) {
        this.matrix = matrix;
        this.wording = wording;
        this.frame = frame;
        this.directions = directions;
    }

    StanceMatrix model() {
        List<StanceMatrix.Column> columns = new ArrayList<>();
        for (int at = 0; at < matrix.columns().size(); at++) {
            MatrixColumn column = matrix.columns().get(at);
            columns.add(
                    new StanceMatrix.Column(
                            column.address(),
                            wording.column(column),
                            count(matrix.totals().parts().get(at))));
        }
        List<StanceMatrix.Row> rows = new ArrayList<>();
        for (int at = 0; at < matrix.issues().size(); at++) {
            rows.add(row(at));
        }
        return new StanceMatrix(
                frame.of(wording.question(matrix), wording.scale(matrix.lens()), description()),
                words(),
                frame.banner(),
                columns,
                rows,
                count(matrix.totals().all()));
    }

    /** Tells which side of a cell that changes comes first. */
    interface Directions {

        /** Whether the value that the codebook lists first stands on the side against. */
        boolean startsAgainst(int row, int column, SplitBy by);
    }

    private StanceMatrix.Row row(int at) {
        Issue issue = matrix.issues().get(at);
        return new StanceMatrix.Row(
                issue.code().value(),
                wording.issue(issue),
                issue.heading() == null ? null : issue.heading().in(wording.language()),
                count(matrix.totals().issues().get(at)),
                cells(at));
    }

    private List<StanceMatrix.Cell> cells(int row) {
        List<StanceMatrix.Cell> cells = new ArrayList<>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            Cell cell = matrix.cells().get(row).get(column);
            int at = column;
            cells.add(CellModel.of(cell, by -> directions.startsAgainst(row, at, by)));
        }
        return cells;
    }

    private MatrixWords words() {
        Lens lens = matrix.lens();
        return new MatrixWords(
                wording.point(lens, -2),
                wording.point(lens, 2),
                wording.text("comparison.word.contested"),
                wording.text("comparison.legend.changes-period"),
                wording.text("comparison.legend.changes-scenario"),
                wording.text("comparison.legend.thin"),
                wording.text("comparison.legend.low"),
                wording.text("comparison.legend.none"),
                wording.text("comparison.legend.silent"),
                wording.point(lens, 0),
                wording.text("comparison.word.silent.short"),
                wording.text("comparison.word.low"),
                wording.text("comparison.claims-n"),
                wording.text("comparison.sources-d"));
    }

    private String description() {
        int some = 0;
        int contested = 0;
        int neutral = 0;
        int all = 0;
        for (List<Cell> row : matrix.cells()) {
            for (Cell cell : row) {
                all++;
                some += cell.n() > 0 ? 1 : 0;
                contested += cell instanceof Cell.Contested ? 1 : 0;
                neutral += cell instanceof Cell.Neutral ? 1 : 0;
            }
        }
        return wording.text(
                "comparison.figure.description",
                matrix.issues().size(),
                matrix.columns().size(),
                wording.text(
                        "comparison.figure.description.cells",
                        some,
                        contested,
                        neutral,
                        all - some));
    }

    private static StanceMatrix.Count count(Totals.Total total) {
        return new StanceMatrix.Count(total.n(), total.d());
    }
}
