package mawaqif.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Closeness;
import mawaqif.analysis.Weights.Fraction;
import mawaqif.comparison.Contrast.By;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.studies.Issue;
import org.jspecify.annotations.Nullable;

/** Finds how far apart sides are on one thing, and puts such rows in order. */
final class ContrastRows {

    private ContrastRows() {}

    /** A row whose gap is that of the two sides farthest apart, the first such two. */
    static Row row(Issue issue, @Nullable MatrixColumn stakeholder, List<Cell> cells) {
        Optional<Fraction> gap = Optional.empty();
        int first = 0;
        int second = 0;
        for (int one = 0; one < cells.size(); one++) {
            for (int other = one + 1; other < cells.size(); other++) {
                Optional<Fraction> distance = Closeness.distance(cells.get(one), cells.get(other));
                if (distance.isPresent()
                        && (gap.isEmpty() || distance.get().compareTo(gap.get()) > 0)) {
                    gap = distance;
                    first = one;
                    second = other;
                }
            }
        }
        return new Row(issue, stakeholder, cells, gap, first, second);
    }

    /** The largest gap first, equal ones as they came; apart what only one side speaks on. */
    static Contrast ordered(By by, List<Side> sides, List<String> beyond, List<Row> rows) {
        List<Row> shared =
                rows.stream()
                        .filter(row -> row.gap().isPresent())
                        .sorted(
                                Comparator.comparing((Row row) -> row.gap().orElseThrow())
                                        .reversed())
                        .toList();
        List<Row> oneSided =
                rows.stream()
                        .filter(row -> row.gap().isEmpty())
                        .filter(row -> row.cells().stream().anyMatch(cell -> cell.n() > 0))
                        .toList();
        return new Contrast(by, sides, beyond, shared, oneSided);
    }

    static Cell cell(StudyMatrix matrix, String issue, String column) {
        return matrix.cell(issue, column).orElse(new Cell.None(false));
    }
}
