package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.StripWords;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** The legend of strip and dumbbell: marks with their names, then what else is drawn. */
final class StripLegend {
    private static final double GAP = 16;
    private static final double SAMPLE = 24;
    private static final TextStyle NAME = TextStyle.strong(11.5);
    private static final TextStyle WORD = TextStyle.regular(10.5);

    private final Lines lines;
    private final double room;
    private final List<Item> items = new ArrayList<>();

    /** Draws a sample around a point at the start of an entry. */
    interface Sample {
        void paint(Sheet sheet, PartyArt art, Box box);
    }

    /** The colour of a name, which depends on the theme. */
    interface Colour {
        String of(Sheet sheet, PartyArt art);
    }

    private record Item(double sample, Sample art, String word, TextStyle style, Colour colour) {}

    StripLegend(Lines lines, double room) {
        this.lines = lines;
        this.room = room;
    }

    /**
     * @param word a name, isolated
     */
    void name(String word, Colour colour, Sample sample) {
        items.add(new Item(15, sample, word, NAME, colour));
    }

    void word(String word, double width, Sample sample) {
        items.add(new Item(width, sample, word, WORD, (sheet, art) -> sheet.palette.secondary()));
    }

    /** What is drawn hollow, broken and hatched, as far as it occurs; no evidence always. */
    void states(StripWords words, boolean low, boolean contested, boolean silent) {
        if (low) {
            word(
                    words.low(),
                    14,
                    (sheet, art, box) ->
                            sheet.add(
                                    new Mark.Circle(
                                            box.centreX(),
                                            box.centreY(),
                                            5,
                                            sheet.palette.ground(),
                                            Stroke.solid(sheet.palette.secondary(), 1.6))));
        }
        if (contested) {
            word(
                    words.contested(),
                    30,
                    (sheet, art, box) -> {
                        String grey = sheet.palette.secondary();
                        StripMarks.broken(sheet, box.x() + 4, box.right() - 4, box.centreY(), grey);
                        for (double x : new double[] {box.x() + 4, box.right() - 4}) {
                            sheet.add(new Mark.Circle(x, box.centreY(), 4, grey, null));
                        }
                    });
        }
        word(
                words.noEvidence(),
                SAMPLE,
                (sheet, art, box) -> MatrixLegend.none(sheet, new CellArt(sheet), box));
        if (silent) {
            word(
                    words.searchedSilent(),
                    SAMPLE,
                    (sheet, art, box) -> MatrixLegend.silent(sheet, new CellArt(sheet), box));
        }
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.space(14));
        List<Item> row = new ArrayList<>();
        double used = 0;
        for (Item item : items) {
            double width = width(item);
            if (!row.isEmpty() && (used + GAP + width > room || width > room)) {
                blocks.add(block(row));
                row = new ArrayList<>();
                used = 0;
            }
            if (width > room) {
                wrapped(blocks, item);
                continue;
            }
            used += (row.isEmpty() ? 0 : GAP) + width;
            row.add(item);
        }
        if (!row.isEmpty()) {
            blocks.add(block(row));
        }
        blocks.add(Block.space(4));
        return blocks;
    }

    private double width(Item item) {
        double sample = item.sample() == 0 ? 0 : item.sample() + 5;
        return sample + lines.width(item.word(), item.style());
    }

    private Block block(List<Item> row) {
        return new Block(
                18,
                (sheet, top) -> {
                    double start = Sheet.MARGIN;
                    for (Item item : row) {
                        paint(sheet, item, item.word(), true, start, top);
                        start += width(item) + GAP;
                    }
                });
    }

    /** A name longer than a row, on lines of its own. */
    private void wrapped(List<Block> blocks, Item item) {
        List<String> wrapped = lines.wrap(item.word(), item.style(), room - item.sample() - 8);
        for (int i = 0; i < wrapped.size(); i++) {
            String line = wrapped.get(i);
            boolean first = i == 0;
            blocks.add(
                    new Block(
                            18,
                            (sheet, top) -> paint(sheet, item, line, first, Sheet.MARGIN, top),
                            i < wrapped.size() - 1));
        }
    }

    private void paint(
            Sheet sheet, Item item, String line, boolean sample, double start, double top) {
        PartyArt art = new PartyArt(sheet);
        if (sample && item.sample() > 0) {
            item.art().paint(sheet, art, sheet.box(start, top, item.sample(), 14));
        }
        double after = start + (item.sample() == 0 ? 0 : item.sample() + 5);
        double x = sheet.rtl() ? sheet.width - after : after;
        sheet.text(
                Role.LEGEND,
                line,
                x,
                top + 11,
                sheet.rtl() ? Anchor.RIGHT : Anchor.LEFT,
                sheet.direction,
                item.style(),
                item.colour().of(sheet, art));
    }
}
