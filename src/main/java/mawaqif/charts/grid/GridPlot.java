package mawaqif.charts.grid;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Frame;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * A grid as a plot among others: rows in the least pitch at which n has room, without the totals of
 * columns. Columns that a page has no room for follow below, with heads of their own.
 */
public final class GridPlot implements Plot {

    /** Least height of a row whose cells have n under their number. */
    private static final double TWO_LINES = 32;

    /** Names need so much beside their cells, and a cell so much for a number. */
    private static final double NAMES = 148;

    private static final double CELL = 56;

    private final Grid grid;
    private final Lines lines;
    private final double legendRoom;
    private final MatrixColumns plan;
    private final List<MatrixTable> tables = new ArrayList<>();
    private final double pitch;

    /**
     * @param legendWidth of the page that its legend is for
     */
    public GridPlot(Grid grid, double pageWidth, double legendWidth, TextMeasure measure) {
        this.grid = grid;
        this.lines = new Lines(measure, grid.frame().direction());
        this.legendRoom = legendWidth - 2 * Sheet.MARGIN;
        MatrixColumns fitting = MatrixColumns.fit(grid, pageWidth, lines);
        this.plan = fitting.totals() ? fitting : fitting.withoutTotals();
        this.pitch = Math.max(grid.leastPitch(), plan.withN() ? TWO_LINES : 0);
        int slices = plan.slices(grid.columns().size());
        for (int slice = 0; slice < slices; slice++) {
            boolean totals = plan.totals() && slice == slices - 1;
            tables.add(MatrixTable.of(grid, plan, slice, totals, pageWidth, lines));
        }
    }

    @Override
    public Frame frame() {
        return grid.frame();
    }

    @Override
    public @Nullable String banner() {
        return grid.banner();
    }

    @Override
    public List<Block> legend() {
        return grid.legend(plan, lines, legendRoom);
    }

    @Override
    public List<Block> heads() {
        return tables.size() == 1 ? List.of(tables.getFirst().heads().block()) : List.of();
    }

    @Override
    public List<Block> strips(double room) {
        List<Block> strips = new ArrayList<>();
        for (MatrixTable table : tables) {
            if (tables.size() > 1) {
                strips.add(table.heads().block().goingOn(true));
            }
            for (MatrixRows.Strip strip : table.rows().strips(pitch, room)) {
                strips.add(strip.block().goingOn(strip.glued()));
            }
            strips.addAll(table.key());
        }
        return strips;
    }

    @Override
    public double leastWidth() {
        return 2 * Sheet.MARGIN + NAMES + CELL * grid.columns().size();
    }

    @Override
    public double naturalHeight() {
        return Block.height(strips(mawaqif.charts.Size.MAX));
    }

    @Override
    public String description() {
        return grid.description();
    }
}
