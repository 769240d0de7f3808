package mawaqif.charts;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Mark.Role;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Count;
import mawaqif.charts.StanceMatrix.Row;

/** The body of one page of columns: issue rows, headings, totals, as strips. */
final class MatrixRows {
    private static final double HEADING = 16;
    private static final TextStyle TOTAL = TextStyle.regular(11);

    private final StanceMatrix matrix;
    private final MatrixColumns plan;
    private final int slice;
    private final boolean totalsHere;
    private final Lines lines;
    private final double line;
    private final TextStyle style;
    private final List<List<String>> labels = new ArrayList<>();

    /**
     * One strip of the body.
     *
     * @param glued must not be the last strip on its page
     * @param row whether it is (part of) an issue's row, not a heading
     */
    record Strip(Block block, boolean glued, boolean row) {}

    MatrixRows(
            StanceMatrix matrix, MatrixColumns plan, int slice, boolean totalsHere, Lines lines) {
        this.matrix = matrix;
        this.plan = plan;
        this.slice = slice;
        this.totalsHere = totalsHere;
        this.lines = lines;
        this.line = matrix.frame().direction() == Direction.RTL ? 16 : 14;
        this.style = style(lines);
        for (Row row : matrix.rows()) {
            labels.add(lines.wrap(row.label(), style, plan.label()));
        }
    }

    static TextStyle style(Lines lines) {
        return TextStyle.regular(12).larger(lines.direction() == Direction.RTL ? 0.5 : 0);
    }

    /**
     * All rows in order.
     *
     * @param pitch least height of a row, 22 to 40
     * @param tallest greatest height of a strip; a longer name goes on in a further strip
     */
    List<Strip> strips(double pitch, double tallest) {
        List<Strip> strips = new ArrayList<>();
        String heading = null;
        for (int i = 0; i < matrix.rows().size(); i++) {
            Row row = matrix.rows().get(i);
            if (row.heading() != null && !row.heading().equals(heading)) {
                headings(strips, row.heading());
            }
            heading = row.heading();
            int most = Math.max(1, (int) ((tallest - 4) / line));
            List<String> label = labels.get(i);
            for (int from = 0; from < label.size(); from += most) {
                List<String> part = label.subList(from, Math.min(label.size(), from + most));
                boolean first = from == 0;
                double height = Math.max(first ? pitch : line, part.size() * line + 4);
                strips.add(
                        new Strip(
                                new Block(
                                        height,
                                        (sheet, top) ->
                                                row(sheet, top, height, pitch, row, part, first)),
                                false,
                                true));
            }
        }
        return strips;
    }

    private void headings(List<Strip> strips, String heading) {
        TextStyle strong = new TextStyle(style.size(), 600);
        double room = plan.tableEnd(plan.perPage()) - Sheet.MARGIN;
        List<String> wrapped = lines.wrap(heading, strong, room);
        boolean glued = wrapped.size() <= 3;
        strips.add(new Strip(Block.space(strips.isEmpty() ? 1 : 6), true, false));
        for (String text : wrapped) {
            Block block =
                    new Block(
                            HEADING,
                            (sheet, top) ->
                                    sheet.textAtStart(
                                            Role.HEADING,
                                            Texts.isolate(text),
                                            Sheet.MARGIN,
                                            top + 11,
                                            strong,
                                            sheet.palette.secondary()));
            strips.add(new Strip(block, glued, false));
        }
    }

    private void row(
            Sheet sheet,
            double top,
            double height,
            double pitch,
            Row row,
            List<String> label,
            boolean withCells) {
        double cellHeight = height > 2.5 * pitch ? pitch - 2 : height - 2;
        double middle = top + cellHeight / 2;
        double first = middle - (label.size() - 1) * line / 2 + 4.2;
        if (height > 2.5 * pitch || !withCells) {
            first = top + 12;
        }
        for (int k = 0; k < label.size(); k++) {
            sheet.textAtStart(
                    Role.ROW_HEAD,
                    Texts.isolate(label.get(k)),
                    Sheet.MARGIN,
                    first + k * line,
                    style,
                    sheet.palette.ink());
        }
        if (!withCells) {
            return;
        }
        MatrixCell art = new MatrixCell(sheet, matrix, plan.withN());
        List<Cell> cells = plan.slice(row.cells(), slice);
        for (int i = 0; i < cells.size(); i++) {
            Box box = sheet.box(plan.cellStart(i), top, plan.cell() - 2, cellHeight);
            art.paint(cells.get(i), box);
            StanceMatrix.Column column = plan.slice(matrix.columns(), slice).get(i);
            sheet.spot(
                    box,
                    column.code() + "," + row.code(),
                    MatrixDescription.cell(matrix, column, row, cells.get(i)));
        }
        if (totalsHere) {
            total(sheet, row.total().n(), cells.size(), 0, middle + 3.5);
            total(sheet, row.total().d(), cells.size(), 1, middle + 3.5);
        }
    }

    private void total(Sheet sheet, int value, int cells, int which, double y) {
        Box point = sheet.box(plan.totalMiddle(cells, which), 0, 0, 0);
        sheet.number(
                Role.TOTAL,
                matrix.frame().digits().plain(value),
                point.x(),
                y,
                TOTAL,
                sheet.palette.secondary());
    }

    /** Claims and sources per column, under a rule. */
    Block totals() {
        return new Block(38, this::totals);
    }

    private void totals(Sheet sheet, double top) {
        int here = plan.slice(matrix.columns(), slice).size();
        sheet.rule(Sheet.MARGIN, plan.tableEnd(here), top + 4, 0.8);
        TextStyle label = new TextStyle(style.size() - 0.5, 600);
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
}
