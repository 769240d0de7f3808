package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mawaqif.analysis.Cell;
import mawaqif.studies.Period;

/**
 * A stakeholder whose median on an issue differs between two periods that follow one another in the
 * codebook. A contested cell has no median and does not move.
 *
 * @param row of the matrix
 * @param column of the matrix
 * @param others how many other movements there are of the same size
 */
public record Movement(int row, int column, End before, End after, int others) {

    /**
     * One period of a movement.
     *
     * @param cell of the claims that speak of the period
     * @param median −2 … 2
     */
    public record End(Period period, Cell cell, int median) {}

    /** A matrix's cells when only claims count that speak of a period. */
    record Then(Period period, List<List<Cell>> cells) {}

    /** By how many points the median moved, 1 … 4. */
    public int size() {
        return Math.abs(after.median() - before.median());
    }

    /** The claims of the period that has fewer. */
    private int carriedBy() {
        return Math.min(before.cell().n(), after.cell().n());
    }

    /**
     * The largest movement; of equals the one whose thinner period has more claims, then the first
     * in the order of issues, stakeholders, periods.
     *
     * @param periods in the codebook's order, cells of the same rows and columns
     */
    static Optional<Movement> largest(List<Then> periods) {
        List<Movement> all = all(periods);
        return all.stream()
                .max(
                        Comparator.comparingInt(Movement::size)
                                .thenComparingInt(Movement::carriedBy)) // keeps the first
                .map(best ->
                        new Movement(
                                best.row(),
                                best.column(),
                                best.before(),
                                best.after(),
                                (int) all.stream().filter(one -> one.size() == best.size()).count()
                                        - 1));
    }

    private static List<Movement> all(List<Then> periods) {
        List<Movement> all = new ArrayList<>();
        int rows = periods.isEmpty() ? 0 : periods.getFirst().cells().size();
        for (int row = 0; row < rows; row++) {
            int columns = periods.getFirst().cells().get(row).size();
            for (int column = 0; column < columns; column++) {
                for (int at = 1; at < periods.size(); at++) {
                    between(periods.get(at - 1), periods.get(at), row, column).ifPresent(all::add);
                }
            }
        }
        return all;
    }

    private static Optional<Movement> between(Then before, Then after, int row, int column) {
        Cell from = before.cells().get(row).get(column);
        Cell to = after.cells().get(row).get(column);
        OptionalInt first = from.overallMedian();
        OptionalInt second = to.overallMedian();
        return first.isEmpty() || second.isEmpty() || first.equals(second)
                ? Optional.empty()
                : Optional.of(
                        new Movement(
                                row,
                                column,
                                new End(before.period(), from, first.getAsInt()),
                                new End(after.period(), to, second.getAsInt()),
                                0));
    }
}
