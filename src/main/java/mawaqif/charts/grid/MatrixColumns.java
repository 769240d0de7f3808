package mawaqif.charts.grid;

import java.util.List;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;

/**
 * How the width of a page is shared out.
 *
 * @param label width of the issue names, 12 units before the first cell
 * @param cell distance from one column to the next; cells are 2 units narrower
 * @param perPage columns on a page, at most 12
 * @param totals whether n and d columns of 30 units follow
 * @param countsInHeads whether n stands in the heads, because it left both cells and totals
 */
public record MatrixColumns(
        double label, double cell, int perPage, boolean totals, boolean countsInHeads) {
    private static final double LABEL = 226;
    private static final double GAP = 12;
    private static final double TOTALS = 66;
    private static final double SMALL_PAGE = 700;

    /** From this width on cells carry n. */
    private static final double WITH_N = 60;

    private static final double SMALL_CELL = 56;

    /** Six columns of the square figure are 56 wide; fewer keep n where the names give way. */
    private static final int SQUARE = 6;

    private static final double NARROWEST = 34;
    private static final int MOST = 12;

    static MatrixColumns fit(Grid grid, double pageWidth, Lines lines) {
        double room = pageWidth - 2 * Sheet.MARGIN;
        int columns = Math.max(1, grid.columns().size());
        int pages = (columns + MOST - 1) / MOST;
        int perPage = (columns + pages - 1) / pages;
        for (boolean totals : new boolean[] {true, false}) {
            double cell = (room - LABEL - GAP - (totals ? TOTALS : 0)) / perPage;
            if (cell >= WITH_N) {
                return roomy(grid, room, perPage, totals, lines);
            }
        }
        return pageWidth > SMALL_PAGE
                ? narrow(room, columns, perPage)
                : small(room, columns, perPage);
    }

    /** Few columns: first the names grow until they need no second line, then the cells. */
    private static MatrixColumns roomy(
            Grid grid, double room, int perPage, boolean totals, Lines lines) {
        double rest = room - GAP - (totals ? TOTALS : 0);
        double natural =
                grid.rows().stream()
                        .mapToDouble(row -> lines.width(row.label(), MatrixRows.style(lines)))
                        .max()
                        .orElse(0);
        double label = Math.clamp(Math.ceil(natural), LABEL, Math.max(LABEL, rest - 83 * perPage));
        double cell = Math.min((rest - label) / perPage, 110);
        return new MatrixColumns(label, cell, perPage, totals, false);
    }

    private static MatrixColumns narrow(double room, int columns, int perPage) {
        double label = LABEL;
        for (boolean totals : new boolean[] {true, false}) {
            double rest = room - GAP - (totals ? TOTALS : 0);
            label = Math.clamp(rest - 40 * perPage, 150, LABEL);
            double cell = (rest - label) / perPage;
            if (cell >= (totals ? 40 : NARROWEST)) {
                return new MatrixColumns(label, cell, perPage, totals, false);
            }
        }
        return small(room, columns, perPage);
    }

    private static MatrixColumns small(double room, int columns, int perPage) {
        double least = Math.min(136, room * 0.4);
        int fitting = (int) Math.max(1, (room - GAP - least) / SMALL_CELL);
        int pages = (columns + Math.min(fitting, perPage) - 1) / Math.min(fitting, perPage);
        int each = (columns + pages - 1) / pages;
        double wanted = each < SQUARE ? WITH_N : SMALL_CELL;
        double label = Math.clamp(room - GAP - wanted * each, least, LABEL);
        double cell = Math.min((room - GAP - label) / each, 83);
        return new MatrixColumns(label, cell, each, false, false);
    }

    public boolean withN() {
        return cell >= WITH_N;
    }

    MatrixColumns withoutTotals() {
        return new MatrixColumns(label, cell, perPage, false, !withN());
    }

    /** Distance of the first cell from the page's reading start. */
    double cellsStart() {
        return Sheet.MARGIN + label + GAP;
    }

    public double cellStart(int index) {
        return cellsStart() + index * cell;
    }

    /** Distance of the middle of the n column, or with 1 of the d column. */
    public double totalMiddle(int columnsHere, int which) {
        return cellStart(columnsHere) + 6 + 15 + 30 * which;
    }

    public double tableEnd(int columnsHere) {
        return cellStart(columnsHere) + (totals ? TOTALS : -2);
    }

    /** How many pages of columns there are. */
    int slices(int columns) {
        return Math.max(1, (columns + perPage - 1) / perPage);
    }

    public <T> List<T> slice(List<T> all, int slice) {
        int from = Math.min(all.size(), slice * perPage);
        return all.subList(from, Math.min(all.size(), from + perPage));
    }
}
