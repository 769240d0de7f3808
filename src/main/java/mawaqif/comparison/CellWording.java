package mawaqif.comparison;

import java.util.Optional;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.SplitBy;
import mawaqif.studies.Lens;
import mawaqif.ui.Bidi;

/** Says what one cell is, in a line and in a word. */
record CellWording(MatrixWording wording, Lens lens) {

    /** What a cell is, without its stakeholder and issue. */
    String state(Cell cell) {
        return switch (cell) {
            case Cell.None none ->
                    wording.text(none.silent() ? "comparison.cell.silent" : "comparison.cell.none");
            case Cell.Contested contested -> contested(contested) + flags(contested.evidence());
            case Cell.Neutral neutral -> settled(0, neutral.evidence());
            case Cell.Clear clear -> settled(clear.median(), clear.evidence());
        };
    }

    /** The one-word or one-line verdict that heads a cell's evidence. */
    String verdict(Cell cell) {
        return switch (cell) {
            case Cell.None none ->
                    wording.text(
                            none.silent()
                                    ? "comparison.verdict.silent"
                                    : "comparison.verdict.none");
            case Cell.Contested contested ->
                    wording.text("comparison.verdict." + changes(contested).orElse("contested"));
            case Cell.Neutral _ ->
                    wording.text(
                            "comparison.verdict.clear",
                            MatrixWording.capitalised(wording.point(lens, 0)));
            case Cell.Clear clear ->
                    wording.text(
                            "comparison.verdict.clear",
                            MatrixWording.capitalised(wording.point(lens, clear.median())));
        };
    }

    private String contested(Cell.Contested cell) {
        Evidence evidence = cell.evidence();
        return wording.text(
                "comparison.cell." + changes(cell).orElse("contested"),
                Bidi.signed(cell.medianAgainst()),
                evidence.counts().get(0) + evidence.counts().get(1),
                Bidi.signed(cell.medianFor()),
                evidence.counts().get(3) + evidence.counts().get(4),
                evidence.d());
    }

    private String settled(int median, Evidence evidence) {
        return wording.text(
                        "comparison.cell.clear",
                        Bidi.signed(median),
                        wording.point(lens, median),
                        evidence.n(),
                        evidence.d())
                + flags(evidence);
    }

    private String flags(Evidence evidence) {
        return (evidence.thin() ? wording.text("comparison.cell.thin") : "")
                + (evidence.lowConfidence() ? wording.text("comparison.cell.low") : "");
    }

    /** {@code changes-period} or {@code changes-scenario} where one of these divides the sides. */
    static Optional<String> changes(Cell.Contested cell) {
        SplitBy by = cell.splitBy();
        return by == SplitBy.PERIOD || by == SplitBy.SCENARIO
                ? Optional.of("changes-" + MatrixWording.lower(by))
                : Optional.empty();
    }
}
