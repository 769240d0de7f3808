package mawaqif.charts.matrix;

import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.Frame;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.StanceMatrix.Count;
import mawaqif.charts.grid.Grid;
import mawaqif.charts.grid.MatrixColumns;
import mawaqif.charts.grid.MatrixRows;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/** The stance matrix as a grid: medians in the cells, n and d as totals. */
public record StanceGrid(StanceMatrix matrix) implements Grid {
    private static final TextStyle TOTAL = TextStyle.regular(11);

    @Override
    public Frame frame() {
        return matrix.frame();
    }

    @Override
    public @Nullable String banner() {
        return matrix.banner();
    }

    @Override
    public List<Column> columns() {
        return matrix.columns();
    }

    @Override
    public List<Row> rows() {
        return matrix.rows().stream()
                .map(row -> new Row(row.code(), row.label(), row.heading()))
                .toList();
    }

    @Override
    public List<Block> legend(MatrixColumns plan, Lines lines, double room) {
        return new MatrixLegend(matrix, lines, room).blocks();
    }

    @Override
    public CellPainter cells(Sheet sheet, MatrixColumns plan) {
        MatrixCell art = new MatrixCell(sheet, matrix, plan.withN());
        return (row, column, box) -> art.paint(matrix.rows().get(row).cells().get(column), box);
    }

    @Override
    public String says(int row, int column) {
        StanceMatrix.Row issue = matrix.rows().get(row);
        return MatrixDescription.cell(
                matrix, columns().get(column), issue, issue.cells().get(column));
    }

    @Override
    public String countInHead(int column) {
        return "n=" + matrix.frame().digits().plain(columns().get(column).total().n());
    }

    @Override
    public void totalHead(Sheet sheet, MatrixColumns plan, int columnsHere, double baseline) {
        for (int which = 0; which < 2; which++) {
            Box point = sheet.box(plan.totalMiddle(columnsHere, which), baseline, 0, 0);
            sheet.number(
                    Role.COLUMN_HEAD,
                    which == 0 ? "n" : "d",
                    point.x(),
                    baseline,
                    TextStyle.strong(11.5),
                    sheet.palette.secondary());
        }
    }

    @Override
    public void rowTotal(Sheet sheet, MatrixColumns plan, int columnsHere, int row, double middle) {
        Count total = matrix.rows().get(row).total();
        total(sheet, total.n(), plan.totalMiddle(columnsHere, 0), middle + 3.5);
        total(sheet, total.d(), plan.totalMiddle(columnsHere, 1), middle + 3.5);
    }

    private void total(Sheet sheet, int value, double start, double y) {
        Box point = sheet.box(start, 0, 0, 0);
        sheet.number(
                Role.TOTAL,
                matrix.frame().digits().plain(value),
                point.x(),
                y,
                TOTAL,
                sheet.palette.secondary());
    }

    @Override
    public Block foot(MatrixColumns plan, int slice, boolean totalsHere, Lines lines) {
        TextStyle label = new TextStyle(MatrixRows.style(lines).size() - 0.5, 600);
        return new Block(38, (sheet, top) -> foot(sheet, top, plan, slice, totalsHere, label));
    }

    private void foot(
            Sheet sheet,
            double top,
            MatrixColumns plan,
            int slice,
            boolean totalsHere,
            TextStyle label) {
        int here = plan.slice(matrix.columns(), slice).size();
        sheet.rule(Sheet.MARGIN, plan.tableEnd(here), top + 4, 0.8);
        String grey = sheet.palette.secondary();
        sheet.textAtStart(Role.TOTAL, matrix.words().claims(), Sheet.MARGIN, top + 20, label, grey);
        sheet.textAtStart(
                Role.TOTAL, matrix.words().sources(), Sheet.MARGIN, top + 35, label, grey);
        for (int i = 0; i < here; i++) {
            Count count = plan.slice(matrix.columns(), slice).get(i).total();
            Box column = sheet.box(plan.cellStart(i), top, plan.cell() - 2, 1);
            counts(sheet, count, column.centreX(), column.centreX(), top, TOTAL, grey);
        }
        if (totalsHere) {
            double n = sheet.box(plan.totalMiddle(here, 0), 0, 0, 0).x();
            double d = sheet.box(plan.totalMiddle(here, 1), 0, 0, 0).x();
            counts(sheet, matrix.total(), n, d, top, TextStyle.strong(11), sheet.palette.ink());
        }
    }

    private void counts(
            Sheet sheet,
            Count count,
            double n,
            double d,
            double top,
            TextStyle with,
            String colour) {
        Digits digits = matrix.frame().digits();
        sheet.number(Role.TOTAL, digits.plain(count.n()), n, top + 20, with, colour);
        sheet.number(Role.TOTAL, digits.plain(count.d()), d, top + 35, with, colour);
    }

    @Override
    public String description() {
        return MatrixDescription.of(matrix);
    }
}
