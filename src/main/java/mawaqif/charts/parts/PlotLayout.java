package mawaqif.charts.parts;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Frame;
import mawaqif.charts.NoSuchPage;
import mawaqif.charts.Size;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Puts a plot on pages, each with title, subtitle, legend, heads and footer. Where a page has no
 * room for all that and the highest strip, the scale line goes first; if that is not enough,
 * everything flows from page to page, a text whole on one page where it fits one, and every page
 * says which of how many it is.
 */
public final class PlotLayout implements Layout {

    /** Free between the plot and the footer. */
    private static final double BREATH = 2;

    /** How often pages are counted anew because their number changes the footer. */
    private static final int ATTEMPTS = 4;

    private final Plot plot;
    private final Size size;
    private final TextMeasure measure;
    private final FrameText text;
    private final List<List<Block>> pages;

    public PlotLayout(Plot plot, Size size, TextMeasure measure) {
        this.plot = plot;
        this.size = size;
        this.measure = measure;
        Lines lines = new Lines(measure, plot.frame().direction());
        this.text = new FrameText(plot.frame(), lines, size.width() - 2 * Sheet.MARGIN);
        this.pages = arranged();
    }

    @Override
    public int pages() {
        return pages.size();
    }

    @Override
    public Scene scene(Theme theme, int page) {
        if (page < 1 || page > pages.size()) {
            throw new NoSuchPage(page, pages.size(), size);
        }
        Frame frame = plot.frame();
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
                Texts.plain(plot.description()),
                sheet.palette.ground(),
                sheet.marks());
    }

    @Override
    public int naturalHeight() {
        double height =
                FrameText.TOP
                        + Block.height(header(true))
                        + Block.height(plot.heads())
                        + plot.naturalHeight()
                        + Block.height(plot.tail())
                        + BREATH
                        + text.footer(null, true).height();
        return (int) Math.clamp(Math.ceil(height), Size.STANDARD.height(), Size.MAX);
    }

    private List<Block> header(boolean withScale) {
        List<Block> blocks = new ArrayList<>(text.header(plot.banner(), withScale, true));
        blocks.addAll(plot.legend());
        return blocks;
    }

    private List<List<Block>> arranged() {
        for (boolean withScale : new boolean[] {true, false}) {
            int pages = 1;
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                List<List<Block>> framed = framed(withScale, pages);
                if (framed.isEmpty()) {
                    break;
                }
                if (framed.size() == pages) {
                    return framed;
                }
                pages = framed.size();
            }
        }
        return flowing();
    }

    /** Pages with the whole frame, or none where that leaves no room for the highest strip. */
    private List<List<Block>> framed(boolean withScale, int expected) {
        List<Block> header = header(withScale);
        header.addAll(plot.heads());
        boolean roomForSources = size.height() >= Size.STANDARD.height();
        double foot = text.footer(words(expected, expected), roomForSources).height();
        double room = size.height() - FrameText.TOP - Block.height(header) - foot - BREATH;
        List<Block> tail = plot.tail();
        double tailHeight = Block.height(tail);
        List<Block> strips = room > tailHeight ? plot.strips(room - tailHeight) : List.of();
        if (strips.stream().anyMatch(strip -> strip.height() > room - tailHeight)
                || room <= tailHeight
                || isTornText(strips, room - tailHeight)) {
            return List.of();
        }
        List<List<Block>> bodies = new ArrayList<>();
        bodies.add(new ArrayList<>());
        double used = 0;
        for (int i = 0; i < strips.size(); i++) {
            double needed = textHeight(strips, i) + (i == strips.size() - 1 ? tailHeight : 0);
            if (used > 0 && used + Math.min(needed, room) > room) {
                bodies.add(new ArrayList<>());
                used = 0;
            }
            bodies.getLast().add(strips.get(i));
            used += strips.get(i).height();
        }
        bodies.getLast().addAll(tail);
        return withFrame(header, bodies, roomForSources);
    }

    /** Whether all that there is is one text, which only a page without a frame holds whole. */
    private boolean isTornText(List<Block> strips, double room) {
        double text = strips.isEmpty() ? 0 : textHeight(strips, 0);
        return text > room && text == Block.height(strips) && text <= flowingRoom();
    }

    private double flowingRoom() {
        return size.height() - 19 - FrameText.TOP - Block.height(text.pageLine(888, 888));
    }

    private List<List<Block>> withFrame(
            List<Block> header, List<List<Block>> bodies, boolean roomForSources) {
        List<List<Block>> pages = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            FrameText.Footer footer = text.footer(words(i + 1, bodies.size()), roomForSources);
            List<Block> page = new ArrayList<>(header);
            page.addAll(bodies.get(i));
            double used = FrameText.TOP + Block.height(page) + footer.height();
            page.add(Block.space(Math.max(0, size.height() - used)));
            page.addAll(footer.blocks());
            pages.add(page);
        }
        return pages;
    }

    private List<List<Block>> flowing() {
        double room = flowingRoom();
        List<Block> all = new ArrayList<>(text.header(plot.banner(), true, false));
        all.addAll(plot.legend());
        all.addAll(plot.heads());
        all.addAll(plot.strips(room - Block.height(plot.heads())));
        all.addAll(plot.tail());
        all.addAll(text.footer(null, false).blocks());
        List<List<Block>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        boolean inText = false;
        for (int i = 0; i < all.size(); i++) {
            double whole = textHeight(all, i);
            double needed = !inText && whole <= room ? whole : all.get(i).height();
            if (Block.height(pages.getLast()) + needed > room && !pages.getLast().isEmpty()) {
                pages.add(new ArrayList<>());
            }
            pages.getLast().add(all.get(i));
            inText = all.get(i).goesOn();
        }
        for (int i = 0; i < pages.size(); i++) {
            List<Block> page = pages.get(i);
            page.add(Block.space(Math.max(0, room - Block.height(page))));
            page.addAll(text.pageLine(i + 1, pages.size()));
        }
        return pages;
    }

    /** Height from the strip to the end of what must stay together with it. */
    private static double textHeight(List<Block> blocks, int from) {
        double height = blocks.get(from).height();
        for (int i = from; blocks.get(i).goesOn() && i + 1 < blocks.size(); i++) {
            height += blocks.get(i + 1).height();
        }
        return height;
    }

    private @Nullable String words(int page, int pages) {
        return FrameText.pageWords(plot.frame(), page, pages);
    }
}
