package mawaqif.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mawaqif.analysis.Cell;

/** Something that stands out of a matrix and that anybody can check by looking at its cells. */
public sealed interface Finding {

    /** The row of the matrix that proves it. */
    int row();

    /**
     * Nobody who spoke is against it.
     *
     * @param spoke stakeholders with evidence, at least two
     */
    record Shared(int row, int spoke) implements Finding {}

    /** Stakeholders stand on both sides of it. */
    record Divided(int row, int against, int inFavour) implements Finding {}

    /** One stakeholder's stance changes with period or scenario, or is contested within. */
    record Within(int row, int column, Cell.Contested cell) implements Finding {

        /** Whether period or scenario divides the sides. */
        public boolean changes() {
            return CellWording.changes(cell).isPresent();
        }
    }

    /** The proposition that most stakeholders share; the first of the curated order on ties. */
    static Optional<Shared> mostShared(StudyMatrix matrix) {
        return rows(matrix)
                .filter(row -> against(matrix, row) + contested(matrix, row) == 0)
                .filter(row -> inFavour(matrix, row) >= 2)
                .boxed()
                .max(
                        Comparator.<Integer>comparingInt(row -> inFavour(matrix, row))
                                .thenComparing(Comparator.reverseOrder()))
                .map(row -> new Shared(row, spoke(matrix, row)));
    }

    /** The proposition that divides most stakeholders. */
    static Optional<Divided> mostDivided(StudyMatrix matrix) {
        return rows(matrix)
                .filter(row -> against(matrix, row) > 0 && inFavour(matrix, row) > 0)
                .boxed()
                .max(
                        Comparator.<Integer>comparingInt(row ->
                                        Math.min(against(matrix, row), inFavour(matrix, row)))
                                .thenComparing(row -> spoke(matrix, row))
                                .thenComparing(Comparator.reverseOrder()))
                .map(row -> new Divided(row, against(matrix, row), inFavour(matrix, row)));
    }

    /** The contested cell with most claims, those that change with period or scenario first. */
    static Optional<Within> within(StudyMatrix matrix) {
        return rows(matrix)
                .boxed()
                .flatMap(row ->
                        IntStream.range(0, matrix.columns().size())
                                .filter(at -> cell(matrix, row, at) instanceof Cell.Contested)
                                .mapToObj(at ->
                                        new Within(
                                                row, at, (Cell.Contested) cell(matrix, row, at))))
                .max(
                        Comparator.<Within>comparingInt(each -> each.changes() ? 1 : 0)
                                .thenComparing(each -> each.cell().n())
                                .thenComparing(each -> -each.row())
                                .thenComparing(each -> -each.column()));
    }

    private static IntStream rows(StudyMatrix matrix) {
        return IntStream.range(0, matrix.issues().size());
    }

    private static Cell cell(StudyMatrix matrix, int row, int column) {
        return matrix.cells().get(row).get(column);
    }

    private static int spoke(StudyMatrix matrix, int row) {
        return count(matrix.cells().get(row), cell -> cell.n() > 0);
    }

    private static int against(StudyMatrix matrix, int row) {
        return count(matrix.cells().get(row), cell -> cell.overallMedian().orElse(0) < 0);
    }

    private static int inFavour(StudyMatrix matrix, int row) {
        return count(matrix.cells().get(row), cell -> cell.overallMedian().orElse(0) > 0);
    }

    private static int contested(StudyMatrix matrix, int row) {
        return count(matrix.cells().get(row), cell -> cell instanceof Cell.Contested);
    }

    private static int count(List<Cell> cells, java.util.function.Predicate<Cell> which) {
        return (int) cells.stream().filter(which).count();
    }
}
