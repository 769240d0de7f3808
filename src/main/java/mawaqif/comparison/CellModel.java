package mawaqif.comparison;

import java.util.List;
import java.util.function.Predicate;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.SplitBy;
import mawaqif.charts.StanceMatrix;
import org.jspecify.annotations.Nullable;

/** Turns a cell into what figures draw. */
final class CellModel {

    private CellModel() {}

    /**
     * @param startsAgainst whether, of sides divided by period or scenario, the one against comes
     *     first; asked only where that is so
     */
    static StanceMatrix.Cell of(Cell cell, Predicate<SplitBy> startsAgainst) {
        return switch (cell) {
            case Cell.None none ->
                    none.silent() ? new StanceMatrix.Cell.Silent() : new StanceMatrix.Cell.None();
            case Cell.Neutral neutral ->
                    new StanceMatrix.Cell.Neutral(evidence(neutral.evidence()));
            case Cell.Clear clear ->
                    new StanceMatrix.Cell.Clear(clear.median(), evidence(clear.evidence()));
            case Cell.Contested contested -> {
                List<Integer> counts = contested.evidence().counts();
                yield new StanceMatrix.Cell.Contested(
                        contested.medianAgainst(),
                        counts.get(0) + counts.get(1),
                        contested.medianFor(),
                        counts.get(3) + counts.get(4),
                        evidence(contested.evidence()),
                        change(contested, startsAgainst));
            }
        };
    }

    private static StanceMatrix.Evidence evidence(Evidence found) {
        return new StanceMatrix.Evidence(found.n(), found.d(), found.lowConfidence());
    }

    /** Which way it moves: from the side of the value that the codebook lists first. */
    private static StanceMatrix.@Nullable Change change(
            Cell.Contested cell, Predicate<SplitBy> startsAgainst) {
        SplitBy by = cell.splitBy();
        if (by != SplitBy.PERIOD && by != SplitBy.SCENARIO) {
            return null;
        }
        return new StanceMatrix.Change(
                by == SplitBy.PERIOD
                        ? StanceMatrix.Change.By.PERIOD
                        : StanceMatrix.Change.By.SCENARIO,
                startsAgainst.test(by));
    }
}
