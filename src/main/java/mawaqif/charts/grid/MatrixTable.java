package mawaqif.charts.grid;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Size;
import mawaqif.charts.grid.MatrixRows.Strip;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * One page's worth of columns over all rows, and how its rows are shared out over pages.
 *
 * @param key names too long for a head
 * @param leastPitch least height of a row
 */
record MatrixTable(MatrixHeads heads, MatrixRows rows, List<Block> key, double leastPitch) {

    private static final double WIDEST_PITCH = 40;

    /** Least height of a row of the stance matrix. */
    static final double NARROWEST_PITCH = 22;

    private static final int MOST_ROWS = 60;

    /** One page's worth of columns of a plan. */
    static MatrixTable of(
            Grid grid,
            MatrixColumns plan,
            int slice,
            boolean totals,
            double pageWidth,
            Lines lines) {
        MatrixHeads heads = new MatrixHeads(grid, plan, slice, totals, pageWidth, lines);
        MatrixRows rows = new MatrixRows(grid, plan, slice, totals, lines);
        List<Block> key = key(heads.key(), lines, pageWidth - 2 * Sheet.MARGIN);
        return new MatrixTable(heads, rows, key, grid.leastPitch());
    }

    private static List<Block> key(List<String> names, Lines lines, double room) {
        TextStyle style =
                TextStyle.regular(10.5).larger(lines.direction() == Direction.RTL ? 0.5 : 0);
        List<Block> blocks = new ArrayList<>();
        for (String name : names) {
            for (String line : lines.wrap(name, style, room)) {
                blocks.add(
                        new Block(
                                14,
                                (sheet, top) ->
                                        sheet.textAtStart(
                                                Role.KEY,
                                                line,
                                                Sheet.MARGIN,
                                                top + 11,
                                                style,
                                                sheet.palette.secondary())));
            }
        }
        return blocks;
    }

    /** What the longest page takes whose height sets no bound, so that it holds 60 rows at most. */
    double height(double pitch) {
        double body =
                pages(rows.strips(pitch, Size.MAX), Double.MAX_VALUE, 0).stream()
                        .mapToDouble(Block::height)
                        .max()
                        .orElse(0);
        return heads.block().height() + body + rows.totals().height() + Block.height(key) + 2;
    }

    /** Pages of at most {@code room} height, or null if a page can't hold head and a row. */
    @Nullable List<List<Block>> paged(double room, boolean totals) {
        double head = heads.block().height();
        double foot = (totals ? rows.totals().height() : 0) + Block.height(key);
        double body = room - head;
        if (body - foot < 3 * leastPitch) {
            return null;
        }
        List<List<Block>> tight = pages(rows.strips(leastPitch, body - foot), body, foot);
        double pitch = leastPitch;
        List<List<Block>> best = tight;
        while (pitch < WIDEST_PITCH) {
            pitch++;
            List<List<Block>> wider = pages(rows.strips(pitch, body - foot), body, foot);
            if (wider.size() > tight.size()) {
                break;
            }
            best = wider;
        }
        List<List<Block>> whole = new ArrayList<>();
        for (List<Block> rowsHere : best) {
            List<Block> page = new ArrayList<>(List.of(heads.block()));
            page.addAll(rowsHere);
            whole.add(page);
        }
        if (totals) {
            whole.getLast().add(rows.totals());
        }
        whole.getLast().addAll(key);
        return whole;
    }

    private static List<List<Block>> pages(List<Strip> strips, double body, double foot) {
        List<List<Block>> pages = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        double used = 0;
        int count = 0;
        for (int i = 0; i < strips.size(); i++) {
            Strip strip = strips.get(i);
            double needed = strip.block().height();
            for (int k = i; k + 1 < strips.size() && strips.get(k).glued(); k++) {
                needed += strips.get(k + 1).block().height();
            }
            boolean last = i == strips.size() - 1;
            double free = body - used - (last ? foot : 0);
            if (!page.isEmpty() && (needed > free || (strip.row() && count == MOST_ROWS))) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
                count = 0;
            }
            page.add(strip.block());
            used += strip.block().height();
            count += strip.row() ? 1 : 0;
        }
        pages.add(page);
        return pages;
    }
}
