package mawaqif.comparison.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawaqif.analysis.Cell;
import mawaqif.comparison.MatrixColumn;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Issue;

/**
 * A cell that says something else in a later matrix than in an earlier one: another state, or
 * another median, of a side where it is contested. More or fewer claims that leave both as they
 * were are no change.
 */
public record CellChange(Issue issue, MatrixColumn column, Cell before, Cell after) {

    private static final Cell NONE = new Cell.None(false);

    /** What a cell says in one glance: state and medians. */
    private record Standing(Class<? extends Cell> state, int lower, int upper) {

        static Standing of(Cell cell) {
            return switch (cell) {
                case Cell.None _ -> new Standing(Cell.None.class, 0, 0);
                case Cell.Contested contested ->
                        new Standing(
                                Cell.Contested.class,
                                contested.medianAgainst(),
                                contested.medianFor());
                case Cell.Neutral _ -> new Standing(Cell.Neutral.class, 0, 0);
                case Cell.Clear clear ->
                        new Standing(Cell.Clear.class, clear.median(), clear.median());
            };
        }
    }

    /** Whether a stakeholder that stood on one side stands on the other. */
    public boolean turned() {
        return before.opposes(after);
    }

    /**
     * Every cell that changed between two matrices of one study; what one of them does not have is
     * without evidence there.
     *
     * @return those that took the other side first, otherwise in the order of the later matrix,
     *     what only the earlier one has last
     */
    static List<CellChange> between(StudyMatrix earlier, StudyMatrix later) {
        Map<String, Issue> issues = new LinkedHashMap<>();
        Map<String, MatrixColumn> columns = new LinkedHashMap<>();
        for (StudyMatrix matrix : List.of(later, earlier)) {
            matrix.issues().forEach(issue -> issues.putIfAbsent(issue.code().value(), issue));
            matrix.columns().forEach(column -> columns.putIfAbsent(column.address(), column));
        }
        List<CellChange> changes = new ArrayList<>();
        Cells before = new Cells(earlier);
        Cells after = new Cells(later);
        issues.forEach((row, issue) ->
                columns.forEach((at, column) -> {
                    CellChange change =
                            new CellChange(issue, column, before.get(row, at), after.get(row, at));
                    if (!Standing.of(change.before).equals(Standing.of(change.after))) {
                        changes.add(change);
                    }
                }));
        changes.sort(Comparator.comparing(CellChange::turned).reversed());
        return List.copyOf(changes);
    }

    /** The cells of a matrix by issue and column. */
    private static final class Cells {

        private final Map<String, Map<String, Cell>> cells = new LinkedHashMap<>();

        Cells(StudyMatrix matrix) {
            for (int row = 0; row < matrix.issues().size(); row++) {
                Map<String, Cell> line = new LinkedHashMap<>();
                for (int at = 0; at < matrix.columns().size(); at++) {
                    line.put(matrix.columns().get(at).address(), matrix.cells().get(row).get(at));
                }
                cells.put(matrix.issues().get(row).code().value(), line);
            }
        }

        Cell get(String issue, String column) {
            return cells.getOrDefault(issue, Map.of()).getOrDefault(column, NONE);
        }
    }
}
