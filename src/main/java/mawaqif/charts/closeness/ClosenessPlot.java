package mawaqif.charts.closeness;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessMatrix.Pair;
import mawaqif.charts.Descriptions;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/** Lays the closeness matrix out: pieces of the triangle, each with its names, then the key. */
public final class ClosenessPlot implements Plot {
    private static final double HIGHEST = 76;
    private static final double LOWEST = 34;
    private static final double USUAL = 40;

    /** Height of the rows of a figure with few stakeholders. */
    private static final double TRIANGLE = 380;

    private static final double APART = 16;

    private final ClosenessMatrix figure;
    private final double width;
    private final Lines lines;
    private final ClosenessGrid grid;
    private final ClosenessLegend legend;

    public ClosenessPlot(ClosenessMatrix figure, double width, TextMeasure measure) {
        this.figure = figure;
        this.width = width;
        this.lines = new Lines(measure, figure.frame().direction());
        double room = width - 2 * Sheet.MARGIN;
        this.grid = new ClosenessGrid(figure, room, leastCell(), lines);
        this.legend = new ClosenessLegend(figure, lines, room);
    }

    private double leastCell() {
        double least = USUAL;
        Digits digits = figure.frame().digits();
        for (List<Pair> row : figure.rows()) {
            for (Pair pair : row) {
                String text =
                        switch (pair) {
                            case Pair.Compared c -> figure.scale().text(c.value(), digits);
                            case Pair.TooFew few -> "";
                        };
                least = Math.max(least, lines.width(text, ClosenessCell.VALUE) + 8);
            }
        }
        return least;
    }

    @Override
    public Frame frame() {
        return figure.frame();
    }

    @Override
    public @Nullable String banner() {
        return figure.note();
    }

    @Override
    public List<Block> legend() {
        return legend.blocks();
    }

    @Override
    public List<Block> strips(double room) {
        List<Block> strips = new ArrayList<>(pieces(pitch(room), room));
        strips.addAll(key());
        return strips;
    }

    /** The greatest height of rows at which everything stands on one page, else the usual one. */
    private double pitch(double room) {
        double rest = room - Block.height(key());
        for (double pitch = HIGHEST; pitch >= LOWEST; pitch--) {
            if (Block.height(pieces(pitch, Double.MAX_VALUE)) <= rest) {
                return pitch;
            }
        }
        return Math.clamp(room - grid.foot() - APART, LOWEST, USUAL);
    }

    private List<Block> pieces(double pitch, double room) {
        List<Block> pieces = new ArrayList<>();
        for (int slice = 0; slice < grid.slices(); slice++) {
            List<Integer> rows = grid.rows(slice);
            int from = 0;
            while (from < rows.size()) {
                double above = pieces.isEmpty() ? 0 : APART;
                double height = above + grid.foot();
                int to = from;
                while (to < rows.size()) {
                    double next = grid.height(slice, rows.get(to), pitch);
                    if (to > from && height + next > room) {
                        break;
                    }
                    height += next;
                    to++;
                }
                boolean whole = grid.slices() == 1 && from == 0 && to == rows.size();
                pieces.add(piece(slice, rows.subList(from, to), pitch, above, height, whole));
                from = to;
            }
        }
        return pieces;
    }

    private Block piece(
            int slice,
            List<Integer> rows,
            double pitch,
            double above,
            double height,
            boolean whole) {
        ClosenessPanel panel = whole ? panel(rows, pitch) : null;
        return new Block(
                height,
                (sheet, top) -> {
                    double y = top + above;
                    for (int row : rows) {
                        double rowHeight = grid.height(slice, row, pitch);
                        row(sheet, slice, row, y, rowHeight);
                        y += rowHeight;
                    }
                    foot(sheet, slice, rows.getLast(), y);
                    if (panel != null) {
                        panel.paint(sheet, top + above);
                    }
                });
    }

    private @Nullable ClosenessPanel panel(List<Integer> rows, double pitch) {
        List<Double> ends = new ArrayList<>();
        List<Double> starts = new ArrayList<>();
        double y = 0;
        for (int row : rows) {
            starts.add(y);
            ends.add(grid.cellStart(grid.cells(0, row)));
            y += grid.height(0, row, pitch);
        }
        return ClosenessPanel.fit(figure, lines, width, starts, ends, y);
    }

    private void row(Sheet sheet, int slice, int row, double top, double height) {
        Digits digits = figure.frame().digits();
        List<String> label = grid.labels.get(row);
        double middle = top + (height - 2) / 2;
        double first = middle - (label.size() - 1) * grid.line / 2 + 4.2;
        if (grid.numbered) {
            sheet.textAtStart(
                    Role.ROW_HEAD,
                    digits.plain(row + 1),
                    Sheet.MARGIN,
                    label.isEmpty() ? middle + 4.2 : first,
                    grid.headStyle,
                    sheet.palette.secondary());
        }
        for (int i = 0; i < label.size(); i++) {
            sheet.textAtStart(
                    Role.ROW_HEAD,
                    Texts.isolate(label.get(i)),
                    Sheet.MARGIN + grid.numbers,
                    first + i * grid.line,
                    grid.names,
                    sheet.palette.ink());
        }
        ClosenessCell art = new ClosenessCell(sheet, figure);
        for (int column = 0; column < grid.cells(slice, row); column++) {
            Box box = sheet.box(grid.cellStart(column), top, grid.cell - 2, height - 2);
            Pair pair = figure.rows().get(row).get(slice * grid.perPage + column);
            art.paint(pair, box);
            sheet.spot(box, pair.place());
        }
    }

    private void foot(Sheet sheet, int slice, int lastRow, double top) {
        for (int column = 0; column < grid.cells(slice, lastRow); column++) {
            int stakeholder = slice * grid.perPage + column;
            Box box = sheet.box(grid.cellStart(column), top, grid.cell - 2, 1);
            List<String> head =
                    grid.numbered
                            ? List.of(figure.frame().digits().plain(stakeholder + 1))
                            : grid.heads.get(stakeholder);
            for (int i = 0; i < head.size(); i++) {
                sheet.centred(
                        Role.COLUMN_HEAD,
                        Texts.isolate(head.get(i)),
                        box.centreX(),
                        top + 13 + i * grid.line,
                        grid.headStyle,
                        sheet.palette.ink());
            }
        }
    }

    /** Names too long for their rows, whole, by number. */
    private List<Block> key() {
        TextStyle style =
                TextStyle.regular(10.5).larger(lines.direction() == Direction.RTL ? 0.5 : 0);
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < figure.names().size(); i++) {
            if (!grid.labels.get(i).isEmpty()) {
                continue;
            }
            String number = figure.frame().digits().plain(i + 1);
            String entry = Texts.ltr(number) + "  " + Texts.isolate(figure.names().get(i));
            for (String text : lines.wrap(entry, style, width - 2 * Sheet.MARGIN)) {
                blocks.add(
                        new Block(
                                grid.line,
                                (sheet, top) ->
                                        sheet.textAtStart(
                                                Role.KEY,
                                                text,
                                                Sheet.MARGIN,
                                                top + 11,
                                                style,
                                                sheet.palette.secondary())));
            }
        }
        return blocks;
    }

    @Override
    public double naturalHeight() {
        int rows = Math.max(1, figure.names().size() - 1);
        double pitch = Math.clamp(TRIANGLE / rows, USUAL, HIGHEST);
        return Block.height(pieces(pitch, Double.MAX_VALUE)) + Block.height(key());
    }

    @Override
    public String description() {
        return Descriptions.of(figure.frame(), figure.note());
    }
}
