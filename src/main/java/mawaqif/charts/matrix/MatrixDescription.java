package mawaqif.charts.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.charts.MatrixWords;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Row;
import mawaqif.charts.Texts;

/** The alternative text of a stance matrix: its message in words with numbers. */
final class MatrixDescription {
    /** Beyond this many cells the table is too long to be listened to; the frame alone remains. */
    private static final int MOST_CELLS = 150;

    private MatrixDescription() {}

    static String of(StanceMatrix matrix) {
        Frame frame = matrix.frame();
        if (frame.description() != null) {
            return Texts.plain(frame.description());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(frame.title());
        if (frame.question() != null) {
            sentences.add(frame.question());
        }
        if (frame.scale() != null) {
            sentences.add(frame.scale());
        }
        if (matrix.banner() != null) {
            sentences.add(matrix.banner());
        }
        if (matrix.rows().size() * matrix.columns().size() <= MOST_CELLS) {
            matrix.rows().forEach(row -> sentences.add(row(matrix, row)));
        }
        sentences.add(String.join(" · ", frame.evidence()));
        StringBuilder out = new StringBuilder();
        for (String sentence : sentences) {
            String text = Texts.plain(sentence);
            out.append(out.isEmpty() ? "" : " ").append(text);
            out.append(text.matches("(?s).*[.!?؟۔:]") || text.isEmpty() ? "" : ".");
        }
        return out.toString();
    }

    private static String row(StanceMatrix matrix, Row row) {
        boolean rtl = matrix.frame().direction() == Direction.RTL;
        StringJoiner cells = new StringJoiner(rtl ? "؛ " : "; ", row.label() + ": ", ".");
        for (int i = 0; i < row.cells().size(); i++) {
            cells.add(matrix.columns().get(i).label() + " " + cell(matrix, row.cells().get(i)));
        }
        return cells.toString();
    }

    /** A cell with its stakeholder and its issue. */
    static String cell(StanceMatrix matrix, StanceMatrix.Column column, Row row, Cell cell) {
        boolean rtl = matrix.frame().direction() == Direction.RTL;
        return Texts.isolate(column.label())
                + (rtl ? "، " : ", ")
                + Texts.isolate(row.label())
                + ": "
                + cell(matrix, cell);
    }

    private static String cell(StanceMatrix matrix, Cell cell) {
        MatrixWords words = matrix.words();
        Digits digits = matrix.frame().digits();
        return switch (cell) {
            case Cell.None none -> words.noEvidence();
            case Cell.Silent silent -> words.searchedSilent();
            case Cell.Neutral neutral ->
                    "0 %s (n=%s)".formatted(words.neutral(), digits.plain(neutral.evidence().n()));
            case Cell.Clear clear -> withN(digits, clear.median(), clear.evidence().n());
            case Cell.Contested contested ->
                    "%s: %s, %s"
                            .formatted(
                                    kind(words, contested),
                                    withN(digits, contested.medianAgainst(), contested.nAgainst()),
                                    withN(digits, contested.medianFor(), contested.nFor()));
        };
    }

    private static String withN(Digits digits, int median, int n) {
        return Texts.ltr("%s (n=%s)".formatted(digits.signed(median), digits.plain(n)));
    }

    private static String kind(MatrixWords words, Cell.Contested cell) {
        if (cell.change() == null) {
            return words.contested();
        }
        return switch (cell.change().by()) {
            case PERIOD -> words.changesWithPeriod();
            case SCENARIO -> words.changesWithScenario();
        };
    }
}
