package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.PlotInk;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Rows of a strip: the name, the plot of the issue, and lines at the row's end or below it. */
final class StripRows {
    private static final double END_LINE = 16;

    private final StripAxis axis;
    private final Lines lines;
    private final double room;
    private final double line;

    /** Draws what the row shows, around a middle line. */
    interface Plot {
        void paint(Sheet sheet, double middle);
    }

    /** Draws one line at the row's end. */
    interface EndLine {
        void paint(Sheet sheet, double start, double baseline);
    }

    StripRows(StripAxis axis, double pageWidth, Lines lines) {
        this.axis = axis;
        this.lines = lines;
        this.room = pageWidth - 2 * Sheet.MARGIN;
        this.line = lines.direction() == Direction.RTL ? 16 : 14;
    }

    static TextStyle name(Lines lines) {
        return TextStyle.regular(12).larger(lines.direction() == Direction.RTL ? 0.5 : 0);
    }

    /**
     * The strips of one row.
     *
     * @param least height of the plot
     * @param tallest greatest height of a strip; longer texts go on in further strips
     * @param last whether no row follows
     */
    List<Block> row(
            String label,
            List<EndLine> end,
            double least,
            double tallest,
            boolean last,
            Plot plot) {
        List<String> name = lines.wrap(label, name(lines), axis.label());
        return axis.beside()
                ? beside(name, end, least, tallest, last, plot)
                : above(name, end, least, tallest, last, plot);
    }

    private List<Block> beside(
            List<String> name,
            List<EndLine> end,
            double least,
            double tallest,
            boolean last,
            Plot plot) {
        List<Block> strips = new ArrayList<>();
        int names = Math.max(1, (int) ((Math.max(least, tallest) - 10) / line));
        int ends = Math.max(1, (int) ((Math.max(least, tallest) - 10) / END_LINE));
        int strip = 0;
        do {
            List<String> here = slice(name, strip * names, names);
            List<EndLine> endHere = slice(end, strip * ends, ends);
            boolean first = strip == 0;
            strip++;
            boolean final_ = strip * names >= name.size() && strip * ends >= end.size();
            double texts = Math.max(here.size() * line, endHere.size() * END_LINE) + 10;
            double height = Math.max(first ? least : 0, texts);
            strips.add(
                    new Block(
                            height,
                            (sheet, top) -> {
                                axis.grid(sheet, top, height);
                                if (final_ && !last) {
                                    rule(sheet, top + height);
                                }
                                boolean tall = height > 2.5 * least || !first;
                                double middle = top + (tall ? least : height) / 2;
                                double start =
                                        tall
                                                ? top + 15
                                                : middle - (here.size() - 1) * line / 2 + 4.2;
                                names(sheet, here, start);
                                double endTop =
                                        tall
                                                ? top + 15
                                                : middle
                                                        - (endHere.size() - 1) * END_LINE / 2
                                                        + 3.8;
                                for (int i = 0; i < endHere.size(); i++) {
                                    endHere.get(i).paint(sheet, axis.end(), endTop + i * END_LINE);
                                }
                                if (first) {
                                    plot.paint(sheet, middle);
                                }
                            }));
        } while (strip * names < name.size() || strip * ends < end.size());
        return strips;
    }

    private List<Block> above(
            List<String> name,
            List<EndLine> end,
            double least,
            double tallest,
            boolean last,
            Plot plot) {
        List<Block> strips = new ArrayList<>();
        int most = Math.max(1, (int) ((tallest - 8) / line));
        for (int from = 0; from < name.size(); from += most) {
            List<String> here = slice(name, from, most);
            double lead = from == 0 ? 4 : 1;
            strips.add(
                    new Block(
                            here.size() * line + lead + 1,
                            (sheet, top) -> names(sheet, here, top + lead + 11),
                            true));
        }
        boolean only = end.isEmpty();
        strips.add(
                new Block(
                        least,
                        (sheet, top) -> {
                            axis.grid(sheet, top, least);
                            plot.paint(sheet, top + least / 2);
                            if (only && !last) {
                                rule(sheet, top + least);
                            }
                        },
                        !only));
        for (int i = 0; i < end.size(); i++) {
            EndLine each = end.get(i);
            boolean lowest = i == end.size() - 1;
            double height = END_LINE + (lowest ? 6 : 2);
            strips.add(
                    new Block(
                            height,
                            (sheet, top) -> {
                                each.paint(sheet, Sheet.MARGIN, top + 12);
                                if (lowest && !last) {
                                    rule(sheet, top + height);
                                }
                            },
                            !lowest));
        }
        return strips;
    }

    private void names(Sheet sheet, List<String> name, double first) {
        for (int i = 0; i < name.size(); i++) {
            sheet.textAtStart(
                    Role.ROW_HEAD,
                    Texts.isolate(name.get(i)),
                    Sheet.MARGIN,
                    first + i * line,
                    name(lines),
                    sheet.palette.ink());
        }
    }

    private void rule(Sheet sheet, double bottom) {
        Box rule = sheet.box(Sheet.MARGIN, bottom - 0.8, room, 0.8);
        sheet.add(new Mark.Rectangle(rule, 0, PlotInk.colour(sheet), null));
    }

    private static <T> List<T> slice(List<T> all, int from, int most) {
        int start = Math.min(all.size(), from);
        return all.subList(start, Math.min(all.size(), start + most));
    }

    /** Fewest pages first, then the highest pitch: how high the rows of a strip may be. */
    static double pitch(double least, double widest, double room, Heights heights) {
        int fewest = pages(heights.at(least), room);
        for (double pitch = widest; pitch > least; pitch--) {
            if (pages(heights.at(pitch), room) <= fewest) {
                return pitch;
            }
        }
        return least;
    }

    /** The strips there are at a pitch. */
    interface Heights {
        List<Block> at(double pitch);
    }

    private static int pages(List<Block> blocks, double room) {
        int pages = 1;
        double used = 0;
        for (Block block : blocks) {
            if (used > 0 && used + block.height() > room) {
                pages++;
                used = 0;
            }
            used += block.height();
        }
        return pages;
    }
}
