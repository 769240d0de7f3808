package mawaqif.charts.grid;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Frame;
import mawaqif.charts.NoSuchPage;
import mawaqif.charts.Size;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.grid.MatrixRows.Strip;
import mawaqif.charts.parts.FrameText;
import mawaqif.charts.parts.Layout;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Lays a grid such as the stance matrix out: fits columns to the width, chooses the row pitch, and
 * continues on further pages where the height is used up. What goes first on small pages: row and
 * column totals, then n in cells, then the scale line; then pages. Where even the texts around the
 * plot leave no room for a row, everything flows from page to page ("flowing"): the head on pages
 * of its own, a text whole on one page where it fits one, and on every page which of how many it
 * is.
 */
public final class MatrixLayout implements Layout {
    private final Grid grid;

    /** From row to row, so that a finger can tell the cells of many rows apart. */
    private static final double FINGER = Reach.LEAST + 4;

    private final Size size;
    private final TextMeasure measure;
    private final Lines lines;
    private final FrameText text;
    private final MatrixColumns columns;
    private final List<Block> legend;
    private @Nullable List<List<Block>> arranged;

    public MatrixLayout(Grid grid, Size size, TextMeasure measure) {
        this.grid = grid;
        this.size = size;
        this.measure = measure;
        double room = size.width() - 2 * Sheet.MARGIN;
        this.lines = new Lines(measure, grid.frame().direction());
        this.text = new FrameText(grid.frame(), lines, room);
        this.columns = MatrixColumns.fit(grid, size.width(), lines);
        this.legend = grid.legend(columns, lines, room);
    }

    @Override
    public int pages() {
        return arranged().size();
    }

    @Override
    public Scene scene(Theme theme, int page) {
        return scene(arranged(), theme, page);
    }

    private Scene scene(List<List<Block>> pages, Theme theme, int page) {
        if (page < 1 || page > pages.size()) {
            throw new NoSuchPage(page, pages.size(), size);
        }
        Frame frame = grid.frame();
        Sheet sheet = new Sheet(size.width(), frame.direction(), theme, measure);
        text.marking(sheet, size.height());
        Block.paint(pages.get(page - 1), sheet, FrameText.TOP);
        return new Scene(
                size,
                page,
                pages.size(),
                frame.language(),
                frame.direction(),
                Texts.plain(frame.title()),
                grid.description(),
                sheet.palette.ground(),
                sheet.marks());
    }

    @Override
    public int naturalHeight() {
        double pitch = Math.max(grid.leastPitch(), grid.rows().size() <= 24 ? 30 : FINGER);
        double body = 0;
        for (MatrixTable table : tables(columns)) {
            body = Math.max(body, table.height(pitch));
        }
        double around =
                FrameText.TOP + Block.height(header(true)) + text.footer(null, true).height();
        return (int) Math.clamp(Math.ceil(around + body), 600, Size.MAX);
    }

    private List<Block> header(boolean withScale) {
        List<Block> blocks = new ArrayList<>(text.header(grid.banner(), withScale, true));
        blocks.addAll(legend);
        return blocks;
    }

    private List<List<Block>> arranged() {
        if (arranged == null) {
            arranged = arrange();
        }
        return arranged;
    }

    private List<List<Block>> arrange() {
        boolean small = size.width() <= 700 || size.height() < 600;
        List<List<Block>> pages = framed(columns, true, true);
        if (pages != null && (pages.size() == columns.slices(grid.columns().size()) || !small)) {
            return pages;
        }
        MatrixColumns bare = columns.withoutTotals();
        List<List<Block>> best = pages;
        for (boolean scale : new boolean[] {true, false}) {
            List<List<Block>> next = framed(bare, scale, false);
            if (next != null && (best == null || next.size() < best.size())) {
                best = next;
            }
        }
        return best != null ? best : flowing(bare);
    }

    /** Each page with the whole frame; null where that leaves no room for the table. */
    private @Nullable List<List<Block>> framed(
            MatrixColumns plan, boolean withScale, boolean withTotals) {
        int pages = 1;
        for (int attempt = 0; attempt < 4; attempt++) {
            List<Block> header = header(withScale);
            String widest = FrameText.pageWords(grid.frame(), pages, pages);
            double footer = text.footer(widest, size.height() >= 600).height();
            double room = size.height() - FrameText.TOP - Block.height(header) - footer - 2;
            List<List<Block>> bodies = new ArrayList<>();
            for (MatrixTable table : tables(plan)) {
                List<List<Block>> slice = table.paged(room, withTotals);
                if (slice == null) {
                    return null;
                }
                bodies.addAll(slice);
            }
            if (bodies.size() == pages) {
                return framed(header, bodies, room);
            }
            pages = bodies.size();
        }
        return null;
    }

    private List<List<Block>> framed(List<Block> header, List<List<Block>> bodies, double room) {
        List<List<Block>> pages = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            String words = FrameText.pageWords(grid.frame(), i + 1, bodies.size());
            FrameText.Footer footer = text.footer(words, size.height() >= 600);
            List<Block> page = new ArrayList<>(header);
            page.addAll(bodies.get(i));
            double used = FrameText.TOP + Block.height(page) + footer.height();
            page.add(Block.space(size.height() - used));
            page.addAll(footer.blocks());
            pages.add(page);
        }
        return pages;
    }

    private List<List<Block>> flowing(MatrixColumns plan) {
        double bottom = size.height() - 19;
        double foot = Block.height(text.pageLine(888, 888));
        List<List<Block>> pages = flowing(plan, bottom - foot - FrameText.TOP);
        if (pages.size() == 1) {
            return flowing(plan, bottom - FrameText.TOP);
        }
        for (int i = 0; i < pages.size(); i++) {
            List<Block> page = pages.get(i);
            double free = bottom - foot - FrameText.TOP - Block.height(page);
            page.add(Block.space(Math.max(0, free)));
            page.addAll(text.pageLine(i + 1, pages.size()));
        }
        return pages;
    }

    private List<List<Block>> flowing(MatrixColumns plan, double room) {
        FrameText.Footer footer = text.footer(null, false);
        List<List<Block>> pages = new ArrayList<>();
        List<Block> page = new ArrayList<>();
        List<Block> start = new ArrayList<>(text.header(grid.banner(), true, false));
        start.addAll(legend);
        page = flow(pages, page, start, room);
        for (MatrixTable table : tables(plan)) {
            List<Block> head = List.of(table.heads().block());
            double left = room - Block.height(page);
            List<Strip> strips = table.rows().strips(grid.leastPitch(), room - Block.height(head));
            boolean headed = false;
            for (Strip strip : strips) {
                double needed = strip.block().height() + (headed ? 0 : Block.height(head));
                if (needed > left && !page.isEmpty()) {
                    pages.add(page);
                    page = new ArrayList<>();
                    headed = false;
                }
                if (!headed) {
                    page.addAll(head);
                    headed = true;
                }
                page.add(strip.block());
                left = room - Block.height(page);
            }
            page = flow(pages, page, table.key(), room);
        }
        page = flow(pages, page, footer.blocks(), room);
        pages.add(page);
        return pages;
    }

    /** Puts strips on pages; those of one text stay together unless they are more than a page. */
    private static List<Block> flow(
            List<List<Block>> pages, List<Block> page, List<Block> blocks, double room) {
        List<Block> current = page;
        boolean inText = false;
        for (int i = 0; i < blocks.size(); i++) {
            double text = textHeight(blocks, i);
            double needed = !inText && text <= room ? text : blocks.get(i).height();
            if (Block.height(current) + needed > room && !current.isEmpty()) {
                pages.add(current);
                current = new ArrayList<>();
            }
            current.add(blocks.get(i));
            inText = blocks.get(i).goesOn();
        }
        return current;
    }

    /** Height from the strip to the end of its text. */
    private static double textHeight(List<Block> blocks, int from) {
        double height = blocks.get(from).height();
        for (int i = from; blocks.get(i).goesOn() && i + 1 < blocks.size(); i++) {
            height += blocks.get(i + 1).height();
        }
        return height;
    }

    private List<MatrixTable> tables(MatrixColumns plan) {
        List<MatrixTable> tables = new ArrayList<>();
        int slices = plan.slices(grid.columns().size());
        for (int slice = 0; slice < slices; slice++) {
            boolean totals = plan.totals() && slice == slices - 1;
            tables.add(MatrixTable.of(grid, plan, slice, totals, size.width(), lines));
        }
        return tables;
    }
}
