package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.PlotInk;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/**
 * How the width of a page is shared out between names, the five stops and what stands at a row's
 * end. All x are distances from the page's reading start; −2 is left in both directions.
 *
 * @param beside whether the names stand beside the plot, else above it, and what is at the end
 *     below
 * @param label width of the names
 * @param plot where the plot starts
 * @param plotWidth its width
 * @param pitch from one stop to the next
 * @param end where the column at the row's end starts
 * @param endWidth its width; the whole room where it stands below
 */
record StripAxis(
        boolean beside,
        double label,
        double plot,
        double plotWidth,
        double pitch,
        double end,
        double endWidth) {
    static final TextStyle WORD = TextStyle.regular(10.5);
    static final TextStyle NUMBER = TextStyle.strong(11.5);
    static final TextStyle HEAD = TextStyle.strong(11);

    /** From this width on names stand beside the plot. */
    static final double BESIDE = 600;

    private static final double GAP = 12;
    private static final double WORD_LINE = 13;
    private static final double MOST_PITCH = 150;

    /**
     * @param names labels of the rows
     * @param wanted width of the column at the end, where it has room
     * @param pad what marks need beyond the outer stops
     */
    static StripAxis fit(
            double pageWidth, List<String> names, double wanted, double pad, Lines lines) {
        double room = pageWidth - 2 * Sheet.MARGIN;
        if (room < BESIDE) {
            double pitch = (room - 2 * Math.max(22, pad)) / 4;
            return new StripAxis(false, room, Sheet.MARGIN, room, pitch, Sheet.MARGIN, room);
        }
        double natural = 0;
        for (String name : names) {
            natural = Math.max(natural, lines.width(name, StripRows.name(lines)));
        }
        double label = Math.clamp(Math.ceil(natural), 120, room > 1000 ? 320 : 226);
        double free = room - label - wanted - 2 * GAP;
        double pitch = Math.min(MOST_PITCH, (free - 2 * Math.max(30, pad - GAP)) / 4);
        double plot = Sheet.MARGIN + label + GAP;
        return new StripAxis(true, label, plot, free, pitch, plot + free + GAP, wanted);
    }

    /** Physical x of a stance. */
    double x(Sheet sheet, double stance) {
        return sheet.box(plot, 0, plotWidth, 0).centreX() + stance * pitch;
    }

    /** Free space between the outer stops and the edge of the plot. */
    double pad() {
        return (plotWidth - 4 * pitch) / 2;
    }

    /** The words above the stops: all of them, those of the ends, or none, as there is room. */
    List<List<String>> words(List<String> stops, Lines lines) {
        List<List<String>> all = new ArrayList<>();
        boolean fit = true;
        for (int at = 0; at < stops.size(); at++) {
            all.add(wrapped(stops.get(at), wordWidth(at, 1), lines));
            fit &= all.getLast().size() <= 2;
        }
        if (fit) {
            return all;
        }
        List<String> left = wrapped(stops.getFirst(), wordWidth(0, 2), lines);
        List<String> right = wrapped(stops.getLast(), wordWidth(4, 2), lines);
        boolean ends = left.size() <= 2 && right.size() <= 2;
        List<String> none = List.of();
        return List.of(ends ? left : none, none, none, none, ends ? right : none);
    }

    private List<String> wrapped(String word, double width, Lines lines) {
        if (lines.widestWord(word, WORD) > width) {
            return List.of("", "", "");
        }
        return lines.wrap(word, WORD, width, 2);
    }

    private double wordWidth(int at, int pitches) {
        double inner = pitches * pitch - 6;
        return at == 0 || at == 4 ? Math.min(inner, 2 * pad() + (beside ? 2 * GAP - 4 : 0)) : inner;
    }

    /**
     * Words and numbers above the stops, and the heads of the columns at the end.
     *
     * @param ends drawn with the baseline of the numbers
     */
    Block heads(List<String> stops, Digits digits, Lines lines, Heads ends) {
        List<List<String>> words = words(stops, lines);
        int most = words.stream().mapToInt(List::size).max().orElse(0);
        double height = 22 + most * WORD_LINE;
        return new Block(
                height,
                (sheet, top) -> {
                    double y = top + height - 8;
                    for (int at = 0; at < stops.size(); at++) {
                        double x = x(sheet, at - 2);
                        String number = digits.signed(at - 2);
                        sheet.number(Role.COLUMN_HEAD, number, x, y, NUMBER, sheet.palette.ink());
                        List<String> word = words.get(at);
                        for (int i = 0; i < word.size(); i++) {
                            sheet.centred(
                                    Role.COLUMN_HEAD,
                                    Texts.isolate(word.get(i)),
                                    x,
                                    y - 14 - (word.size() - 1 - i) * WORD_LINE,
                                    WORD,
                                    sheet.palette.secondary());
                        }
                    }
                    ends.paint(sheet, y);
                });
    }

    /** Draws the heads at the end of the line of numbers. */
    interface Heads {
        void paint(Sheet sheet, double baseline);
    }

    /** Stops as vertical lines, the one at zero in ink. */
    void grid(Sheet sheet, double top, double height) {
        for (int stance = -2; stance <= 2; stance++) {
            double thick = stance == 0 ? 1.2 : 0.9;
            Box line = new Box(x(sheet, stance) - thick / 2, top, thick, height);
            String colour = stance == 0 ? sheet.palette.ink() : PlotInk.colour(sheet);
            sheet.add(new Mark.Rectangle(line, 0, colour, null));
        }
    }
}
