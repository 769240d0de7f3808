package mawaqif.charts.parts;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** A legend: entries in rows under the subtitle, in the reading direction. */
public final class Legend {
    /** Size of a sample; its word stands 5 units after it. */
    public static final double SAMPLE = 24;

    public static final double HEIGHT = 14;
    private static final double SWATCH = 29;
    private static final double SCALE = 5 * SWATCH + 4;
    private static final double GAP = 14;

    /** From one line of an entry's words to the next. */
    private static final double WORDS_LINE = 15;

    /** Drawing of a state into a box, usually {@link #SAMPLE} wide, {@link #HEIGHT} high. */
    public interface Sample {
        void paint(Sheet sheet, CellArt art, Box box);
    }

    /**
     * One entry: its width, how many lines its words take, and how it is drawn into a box of that
     * width and 14 units' height.
     */
    private record Item(double width, int lines, Painter painter) {
        Item(double width, Painter painter) {
            this(width, 1, painter);
        }

        interface Painter {
            void paint(Sheet sheet, Box box);
        }
    }

    private final Lines lines;
    private final double room;
    private final TextStyle style = TextStyle.regular(10.5);
    private final List<Item> items = new ArrayList<>();

    /**
     * @param room width of a row
     */
    public Legend(Lines lines, double room) {
        this.lines = lines;
        this.room = room;
    }

    /** The five stances with the words of their ends; blank words are left out. */
    public Legend scale(String against, String favour, Digits digits) {
        double left = against.isEmpty() ? 0 : lines.width(against, style) + 6;
        double right = favour.isEmpty() ? 0 : lines.width(favour, style) + 6;
        items.add(
                new Item(
                        left + SCALE + right,
                        (sheet, box) -> {
                            swatches(sheet, box.x() + left, box.y(), digits);
                            word(sheet, against, box.x(), box.y());
                            word(sheet, favour, box.right() - right + 6, box.y());
                        }));
        return this;
    }

    /** A sample and what it stands for. */
    public Legend sample(String word, Sample sample) {
        return sample(word, SAMPLE, sample);
    }

    /** A sample of a width of its own and what it stands for. */
    public Legend sample(String word, double sampleWidth, Sample sample) {
        double most = Math.max(20, room - sampleWidth - 5);
        List<String> words =
                lines.width(word, style) <= most ? List.of(word) : lines.wrap(word, style, most);
        double width = words.stream().mapToDouble(each -> lines.width(each, style)).max().orElse(0);
        items.add(
                new Item(
                        sampleWidth + 5 + width,
                        words.size(),
                        (sheet, box) -> {
                            double x = sheet.rtl() ? box.right() - sampleWidth : box.x();
                            Box place = new Box(x, box.y(), sampleWidth, HEIGHT);
                            sample.paint(sheet, new CellArt(sheet), place);
                            for (int at = 0; at < words.size(); at++) {
                                String each = words.get(at);
                                double after =
                                        sheet.rtl()
                                                ? x - 5 - lines.width(each, style)
                                                : x + sampleWidth + 5;
                                word(sheet, each, after, box.y() + at * WORDS_LINE);
                            }
                        }));
        return this;
    }

    /** Words alone, such as what a measure means. */
    public Legend words(String words) {
        items.add(
                new Item(
                        lines.width(words, style),
                        (sheet, box) -> word(sheet, words, box.x(), box.y())));
        return this;
    }

    /** A drawing of the figure's own with its words. */
    public interface Drawing {
        void paint(Sheet sheet, Box box);
    }

    /**
     * An entry that a figure draws itself.
     *
     * @param width of its box, which is {@link #HEIGHT} high
     */
    public Legend drawing(double width, Drawing drawing) {
        items.add(new Item(width, drawing::paint));
        return this;
    }

    /** How wide the widest entry is. */
    public double widest() {
        return items.stream().mapToDouble(Item::width).max().orElse(0);
    }

    /** How many rows it takes. */
    public int rows() {
        return arranged().size();
    }

    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.space(14));
        for (List<Item> row : arranged()) {
            int most = row.stream().mapToInt(Item::lines).max().orElse(1);
            double height = 18 + (most - 1) * WORDS_LINE;
            blocks.add(new Block(height, (sheet, top) -> paint(sheet, row, top)));
        }
        blocks.add(Block.space(6));
        return blocks;
    }

    private List<List<Item>> arranged() {
        List<List<Item>> rows = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (Item item : items) {
            if (used + GAP + item.width() > room) {
                rows.add(new ArrayList<>());
                used = -GAP;
            }
            rows.getLast().add(item);
            used += GAP + item.width();
        }
        return rows;
    }

    private static void paint(Sheet sheet, List<Item> row, double top) {
        double start = Sheet.MARGIN;
        for (Item item : row) {
            item.painter().paint(sheet, sheet.box(start, top, item.width(), HEIGHT));
            start += item.width() + GAP;
        }
    }

    private void word(Sheet sheet, String text, double left, double y) {
        if (!text.isEmpty()) {
            String colour = sheet.palette.secondary();
            sheet.text(
                    Role.LEGEND, text, left, y + 10.5, Anchor.LEFT, sheet.direction, style, colour);
        }
    }

    private static void swatches(Sheet sheet, double left, double y, Digits digits) {
        CellArt art = new CellArt(sheet);
        for (int stance = -2; stance <= 2; stance++) {
            Box box = new Box(left + (stance + 2) * (SWATCH + 1), y, SWATCH, HEIGHT);
            art.filled(box, stance);
            sheet.number(
                    Role.LEGEND,
                    digits.signed(stance),
                    box.centreX(),
                    y + 10.8,
                    TextStyle.strong(10.5),
                    sheet.palette.inkOn(stance));
        }
    }
}
