package mawaqif.charts.grid;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Place;
import mawaqif.charts.Target;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** The body of one page of columns: issue rows, headings, totals, as strips. */
public final class MatrixRows {
    private static final double HEADING = 16;

    private final Grid grid;
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

    MatrixRows(Grid grid, MatrixColumns plan, int slice, boolean totalsHere, Lines lines) {
        this.grid = grid;
        this.plan = plan;
        this.slice = slice;
        this.totalsHere = totalsHere;
        this.lines = lines;
        this.line = grid.frame().direction() == Direction.RTL ? 16 : 14;
        this.style = style(lines);
        for (Grid.Row row : grid.rows()) {
            labels.add(lines.wrap(row.label(), style, plan.label()));
        }
    }

    public static TextStyle style(Lines lines) {
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
        for (int i = 0; i < labels.size(); i++) {
            int at = i;
            Grid.Row row = grid.rows().get(i);
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
                                                row(sheet, top, height, pitch, at, part, first)),
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
            int row,
            List<String> label,
            boolean withCells) {
        if (withCells && grid.ruled()) {
            sheet.rule(
                    Sheet.MARGIN,
                    plan.tableEnd(plan.slice(grid.columns(), slice).size()),
                    top - 1,
                    0.6);
        }
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
        cells(sheet, top, cellHeight, row);
        if (totalsHere) {
            int here = plan.slice(grid.columns(), slice).size();
            grid.rowTotal(sheet, plan, here, row, middle);
        }
    }

    private void cells(Sheet sheet, double top, double height, int row) {
        Grid.CellPainter art = grid.cells(sheet, plan);
        String issue = grid.rows().get(row).code();
        int here = plan.slice(grid.columns(), slice).size();
        for (int i = 0; i < here; i++) {
            int column = slice * plan.perPage() + i;
            Box box = sheet.box(plan.cellStart(i), top, plan.cell() - 2, height);
            art.paint(row, column, box);
            Target cell = new Target.Cell(grid.columns().get(column).code(), issue);
            sheet.spot(box, new Place(grid.says(row, column), cell));
        }
    }

    /** Totals of the columns, under a rule. */
    Block totals() {
        return grid.foot(plan, slice, totalsHere, lines);
    }
}
