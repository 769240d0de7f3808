package mawaqif.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who stands where: a cell for every issue and every column under one selection, with totals.
 *
 * @param parts the columns
 * @param issues the rows' issue codes
 * @param rows per issue one cell per column
 * @param totals in the order of columns and rows
 */
public record Matrix(List<Part> parts, List<Integer> issues, List<List<Cell>> rows, Totals totals) {

    /** The matrix of a level: its columns and the selected issues, both in curated order. */
    public static Matrix of(ClaimTable table, Selection selection, Options options) {
        List<Part> parts = Part.columns(options.level(), table.stakeholders(), selection);
        return of(table, selection, options, parts);
    }

    /**
     * The matrix with columns of one's own choice, such as {@link Part#inside} for an opened
     * parent. Columns may overlap. {@link Options#level()} is not looked at.
     */
    public static Matrix of(
            ClaimTable table, Selection selection, Options options, List<Part> parts) {
        return new MatrixReader(table, selection, options).read(parts);
    }

    public Cell cell(int issue, int part) {
        return rows.get(issue).get(part);
    }

    /**
     * The same cells in another order.
     *
     * @param issueOrder positions of this matrix's rows, such as {@link Order#issues} gives
     * @param partOrder positions of its columns
     */
    public Matrix ordered(int[] issueOrder, int[] partOrder) {
        List<List<Cell>> moved = new ArrayList<>();
        for (int issue : issueOrder) {
            moved.add(pick(rows.get(issue), partOrder));
        }
        var movedTotals =
                new Totals(
                        pick(totals.parts(), partOrder),
                        pick(totals.issues(), issueOrder),
                        totals.all(),
                        totals.earliest(),
                        totals.latest());
        return new Matrix(pick(parts, partOrder), pick(issues, issueOrder), moved, movedTotals);
    }

    /** The positions of the columns that oppose a cell of the same issue: its dissenters. */
    public List<Integer> dissenters(int issue, Cell whole) {
        return IntStream.range(0, parts.size())
                .filter(part -> cell(issue, part).opposes(whole))
                .boxed()
                .toList();
    }

    private static <T> List<T> pick(List<T> items, int[] order) {
        return IntStream.of(order).mapToObj(items::get).toList();
    }
}
