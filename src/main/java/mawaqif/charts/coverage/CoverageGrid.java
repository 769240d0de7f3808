package mawaqif.charts.coverage;

import java.util.List;
import java.util.TreeSet;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.CoverageMap.Cell;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.Texts;
import mawaqif.charts.grid.Grid;
import mawaqif.charts.grid.MatrixColumns;
import mawaqif.charts.grid.MatrixRows;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * The coverage map as a grid: discs in the cells, distinct sources as totals.
 *
 * @param scale the map that discs and bars are scaled for: itself, or one of which it is a part
 */
public record CoverageGrid(CoverageMap map, CoverageMap scale) implements Grid {
    private static final double PITCH = 30;

    public CoverageGrid(CoverageMap map) {
        this(map, map);
    }

    @Override
    public Frame frame() {
        return map.frame();
    }

    @Override
    public @Nullable String banner() {
        return map.banner();
    }

    @Override
    public List<Column> columns() {
        return map.columns();
    }

    @Override
    public List<Row> rows() {
        return map.rows().stream()
                .map(row -> new Row(row.code(), row.label(), row.heading()))
                .toList();
    }

    @Override
    public double leastPitch() {
        return PITCH;
    }

    @Override
    public boolean ruled() {
        return true;
    }

    private CoverageScale scale(MatrixColumns plan, CoverageScale.Widths widths) {
        return CoverageScale.fit(counts(), plan.cell() - 2, PITCH - 2, widths);
    }

    private TreeSet<Integer> counts() {
        TreeSet<Integer> counts = new TreeSet<>();
        for (CoverageMap.Row row : scale.rows()) {
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Known known) {
                    counts.add(known.d());
                }
            }
        }
        return counts;
    }

    private CoverageScale.Widths widths(TextMeasure measure) {
        Digits digits = map.frame().digits();
        return (d, style) -> measure.measure(digits.plain(d), style, Direction.LTR).advance();
    }

    @Override
    public CellPainter cells(Sheet sheet, MatrixColumns plan) {
        CoverageScale.Widths widths = widths(sheet.measure);
        CoverageArt art = new CoverageArt(sheet, scale(plan, widths), widths, map.frame().digits());
        CoverageCell cell = new CoverageCell(sheet, map, art);
        return (row, column, box) -> cell.paint(map.rows().get(row).cells().get(column), box);
    }

    @Override
    public String says(int row, int column) {
        CoverageMap.Row issue = map.rows().get(row);
        return CoverageCell.says(map, columns().get(column), issue, issue.cells().get(column));
    }

    @Override
    public List<Block> legend(MatrixColumns plan, Lines lines, double room) {
        Digits digits = map.frame().digits();
        CoverageScale.Widths widths = (d, style) -> lines.width(digits.plain(d), style);
        return new CoverageLegend(map, scale(plan, widths), widths).blocks(counts(), lines, room);
    }

    @Override
    public String countInHead(int column) {
        return "d=" + map.frame().digits().plain(columns().get(column).total().d());
    }

    @Override
    public void totalHead(Sheet sheet, MatrixColumns plan, int columnsHere, double baseline) {
        totals().head(sheet, plan.cellStart(columnsHere), baseline);
    }

    @Override
    public void rowTotal(Sheet sheet, MatrixColumns plan, int columnsHere, int row, double middle) {
        CoverageArt art =
                new CoverageArt(
                        sheet, new CoverageScale(1), widths(sheet.measure), map.frame().digits());
        totals().row(sheet, plan.cellStart(columnsHere), row, middle, art);
    }

    @Override
    public Block foot(MatrixColumns plan, int slice, boolean totalsHere, Lines lines) {
        TextStyle label = new TextStyle(MatrixRows.style(lines).size() - 0.5, 600);
        return new Block(
                25, (sheet, top) -> totals().foot(sheet, top, plan, slice, totalsHere, label));
    }

    private CoverageTotals totals() {
        return new CoverageTotals(map, scale);
    }

    @Override
    public String description() {
        String own = map.frame().description();
        return Texts.plain(own == null ? map.frame().title() : own);
    }
}
