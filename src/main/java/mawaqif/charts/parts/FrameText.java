package mawaqif.charts.parts;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/** The texts above and below a plot as strips, for one page width. */
public final class FrameText {

    /** Lines of Arabic may reach so far into each other; where marks stack, they stand apart. */
    private static final double INTERLOCK = 3;

    /** Top of the first strip, below the marking line. */
    public static final double TOP = 20;

    private static final double FOOTER_LINE = 14;
    private static final TextStyle MARKING = TextStyle.strong(10);

    private final Frame frame;
    private final Lines lines;
    private final double room;
    private final double larger;

    public FrameText(Frame frame, Lines lines, double room) {
        this.frame = frame;
        this.lines = lines;
        this.room = room;
        this.larger = frame.direction() == Direction.RTL ? 0.5 : 0;
    }

    /**
     * Title, question, scale and banner.
     *
     * @param withScale false where the legend's end words must do
     * @param padded keeps the place of missing subtitle lines, so that the plot starts where it
     *     does in every figure
     */
    public List<Block> header(@Nullable String banner, boolean withScale, boolean padded) {
        List<Block> blocks = new ArrayList<>();
        if (frame.marking() != null && !markingFits(frame.marking())) {
            text(blocks, Role.MARKING, frame.marking(), MARKING, 14, 10, false);
        }
        TextStyle title = TextStyle.strong(20);
        if (lines.width(frame.title(), title) > room) {
            title = TextStyle.strong(18);
        }
        title(blocks, title);
        int before = blocks.size();
        TextStyle subtitle = TextStyle.regular(12.5).larger(larger);
        if (frame.question() != null) {
            text(blocks, Role.SUBTITLE, frame.question(), subtitle, 16, 14, false);
        }
        if (frame.scale() != null && withScale) {
            text(blocks, Role.SUBTITLE, frame.scale(), subtitle, 16, 14, false);
        }
        if (banner != null) {
            text(blocks, Role.BANNER, banner, TextStyle.strong(12).larger(larger), 17, 15, true);
        }
        while (padded && blocks.size() - before < 2) {
            blocks.add(Block.space(16));
        }
        return blocks;
    }

    /** Lines 22 apart, in Arabic 24; the last is 22 high, so that one line never moves the rest. */
    private void title(List<Block> blocks, TextStyle style) {
        List<String> wrapped = lines.wrap(frame.title(), style, room);
        for (int i = 0; i < wrapped.size(); i++) {
            boolean higher = i < wrapped.size() - 1 && frame.direction() == Direction.RTL;
            blocks.add(
                    line(Role.TITLE, wrapped.get(i), style, higher ? 24 : 22, 16, true)
                            .goingOn(i < wrapped.size() - 1));
        }
    }

    private void text(
            List<Block> blocks,
            Role role,
            String text,
            TextStyle style,
            double height,
            double baseline,
            boolean ink) {
        List<String> wrapped = lines.wrap(text, style, room);
        for (int i = 0; i < wrapped.size(); i++) {
            boolean last = i == wrapped.size() - 1;
            boolean tight =
                    !last
                            && lines.interlock(wrapped.get(i), wrapped.get(i + 1), style, height)
                                    > INTERLOCK;
            blocks.add(
                    line(role, wrapped.get(i), style, tight ? height + 2 : height, baseline, ink)
                            .goingOn(!last));
        }
    }

    private static Block line(
            Role role, String text, TextStyle style, double height, double baseline, boolean ink) {
        return new Block(
                height,
                (sheet, top) ->
                        sheet.textAtStart(
                                role,
                                text,
                                Sheet.MARGIN,
                                top + baseline,
                                style,
                                ink ? sheet.palette.ink() : sheet.palette.secondary()));
    }

    /**
     * The strips at the bottom of a page.
     *
     * @param below free space that follows them, for the marking line
     */
    public record Footer(List<Block> blocks, double below) {
        public double height() {
            return Block.height(blocks) + below;
        }
    }

    /**
     * Rule, evidence and provenance.
     *
     * @param pageWords which page this is; null on a figure of one page
     * @param roomForSources whether numbered sources may take a second line
     */
    public Footer footer(@Nullable String pageWords, boolean roomForSources) {
        TextStyle style = TextStyle.regular(10).larger(larger);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(8, FrameText::footerRule, true));
        List<String> all = new ArrayList<>(lines.wrapParts(frame.evidence(), style, room));
        List<String> listed = lines.wrapParts(provenance(frame.sources(), pageWords), style, room);
        boolean list = frame.sourceCount() == null || listed.size() <= (roomForSources ? 2 : 1);
        all.addAll(
                list && frame.sources() != null
                        ? listed
                        : lines.wrapParts(provenance(frame.sourceCount(), pageWords), style, room));
        if (frame.marking() != null && !markingFits(frame.marking())) {
            all.addAll(lines.wrap(frame.marking(), style, room));
        }
        for (int i = 0; i < all.size(); i++) {
            blocks.add(
                    line(Role.FOOTER, all.get(i), style, FOOTER_LINE, 10, false)
                            .goingOn(i < all.size() - 1));
        }
        return new Footer(blocks, below(all.isEmpty() ? "" : all.getLast(), style));
    }

    /** The line "Page 1 of 3" at the foot of a page without the rest of the footer. */
    public List<Block> pageLine(int page, int pages) {
        TextStyle style = TextStyle.regular(10).larger(larger);
        List<Block> blocks = new ArrayList<>();
        text(blocks, Role.FOOTER, words(frame, page, pages), style, FOOTER_LINE, 10, false);
        return blocks;
    }

    private static void footerRule(Sheet sheet, double top) {
        sheet.rule(Sheet.MARGIN, sheet.width - Sheet.MARGIN, top + 4, 0.8);
    }

    private List<String> provenance(@Nullable String sources, @Nullable String pageWords) {
        List<String> parts = new ArrayList<>();
        if (sources != null) {
            parts.add(sources);
        }
        parts.addAll(frame.provenance());
        if (frame.url() != null) {
            parts.add(Texts.ltr(frame.url()));
        }
        if (pageWords != null) {
            parts.add(pageWords);
        }
        return parts;
    }

    private boolean markingFits(String marking) {
        return lines.width(marking, MARKING) <= room;
    }

    /** Free space below the footer: for the marking line, more where the two would collide. */
    private double below(String lastLine, TextStyle style) {
        boolean collides =
                frame.marking() != null
                        && markingFits(frame.marking())
                        && lines.width(lastLine, style) + 12 + lines.width(frame.marking(), MARKING)
                                > room;
        return collides ? 19 : 11;
    }

    /** The marking line at the top and bottom edge. */
    public void marking(Sheet sheet, double pageHeight) {
        String marking = frame.marking();
        if (marking != null && markingFits(marking)) {
            String colour = sheet.palette.secondary();
            sheet.textAtEnd(Role.MARKING, marking, Sheet.MARGIN, 15, MARKING, colour);
            sheet.textAtEnd(Role.MARKING, marking, Sheet.MARGIN, pageHeight - 6, MARKING, colour);
        }
    }

    /** Words for one of several pages, null for the only one. */
    public static @Nullable String pageWords(Frame frame, int page, int pages) {
        return pages == 1 ? null : words(frame, page, pages);
    }

    private static String words(Frame frame, int page, int pages) {
        return frame.pages()
                .replace("{page}", frame.digits().plain(page))
                .replace("{pages}", frame.digits().plain(pages));
    }
}
