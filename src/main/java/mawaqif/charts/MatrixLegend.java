package mawaqif.charts;

import mawaqif.charts.Mark.Anchor;
import mawaqif.charts.Mark.Role;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Change;
import mawaqif.charts.StanceMatrix.Evidence;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The legend of the stance matrix: the scale, then a true miniature of every state that occurs. */
final class MatrixLegend {
    private static final double SAMPLE = 24;
    private static final double SWATCH = 29;
    private static final double SCALE = 5 * SWATCH + 4;
    private static final double HEIGHT = 14;
    private static final double GAP = 14;

    private final StanceMatrix matrix;
    private final Lines lines;
    private final TextStyle style;
    private final double room;

    /** One entry: its width, and how it is drawn into a box of that width and 14 units' height. */
    private record Item(double width, Painter painter) {
        interface Painter {
            void paint(Sheet sheet, Box box);
        }
    }

    private interface Sample {
        void paint(Sheet sheet, CellArt art, Box box);
    }

    MatrixLegend(StanceMatrix matrix, Lines lines, double room) {
        this.matrix = matrix;
        this.lines = lines;
        this.room = room;
        this.style = TextStyle.regular(10.5);
    }

    /** Rows of the legend; with more than two the end words go. */
    List<Block> blocks() {
        List<List<Item>> rows = rows(true);
        if (rows.size() > 2 || scale(true).width() > room) {
            rows = rows(false);
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.space(14));
        for (List<Item> row : rows) {
            blocks.add(new Block(18, (sheet, top) -> paint(sheet, row, top)));
        }
        blocks.add(Block.space(6));
        return blocks;
    }

    private void paint(Sheet sheet, List<Item> row, double top) {
        double start = Sheet.MARGIN;
        for (Item item : row) {
            item.painter().paint(sheet, sheet.box(start, top, item.width(), HEIGHT));
            start += item.width() + GAP;
        }
    }

    private List<List<Item>> rows(boolean endWords) {
        List<List<Item>> rows = new ArrayList<>();
        double used = Double.MAX_VALUE;
        for (Item item : items(endWords)) {
            if (used + GAP + item.width() > room) {
                rows.add(new ArrayList<>());
                used = -GAP;
            }
            rows.getLast().add(item);
            used += GAP + item.width();
        }
        return rows;
    }

    private List<Item> items(boolean endWords) {
        MatrixWords words = matrix.words();
        List<Item> items = new ArrayList<>();
        items.add(scale(endWords));
        if (has(contested(change -> change == null))) {
            items.add(item(words.contested(), split(null)));
        }
        changes(items, Change.By.PERIOD, words.changesWithPeriod());
        changes(items, Change.By.SCENARIO, words.changesWithScenario());
        if (matrix.banner() == null && has(cell -> rests(cell, Evidence::thin))) {
            items.add(item(words.thin(), MatrixLegend::thin));
        }
        if (has(cell -> rests(cell, Evidence::low))) {
            items.add(item(words.lowConfidence(), this::low));
        }
        items.add(item(words.noEvidence(), this::none));
        if (has(Cell.Silent.class::isInstance)) {
            items.add(item(words.searchedSilent(), MatrixLegend::silent));
        }
        return items;
    }

    private void changes(List<Item> items, Change.By by, String word) {
        if (has(contested(change -> change != null && change.by() == by))) {
            items.add(item(word, split(by)));
        }
    }

    private boolean has(Predicate<Cell> state) {
        return matrix.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(state);
    }

    private static Predicate<Cell> contested(Predicate<@Nullable Change> change) {
        return cell -> cell instanceof Cell.Contested c && change.test(c.change());
    }

    private static boolean rests(Cell cell, Predicate<Evidence> evidence) {
        return switch (cell) {
            case Cell.None none -> false;
            case Cell.Silent silent -> false;
            case Cell.Clear clear -> evidence.test(clear.evidence());
            case Cell.Neutral neutral -> evidence.test(neutral.evidence());
            case Cell.Contested contested -> evidence.test(contested.evidence());
        };
    }

    private Item scale(boolean endWords) {
        String against = matrix.words().against();
        String favour = matrix.words().favour();
        double left = endWords ? lines.width(against, style) + 6 : 0;
        double right = endWords ? lines.width(favour, style) + 6 : 0;
        return new Item(
                left + SCALE + right,
                (sheet, box) -> {
                    swatches(sheet, box.x() + left, box.y());
                    if (endWords) {
                        word(sheet, against, box.x(), box.y());
                        word(sheet, favour, box.right() - right + 6, box.y());
                    }
                });
    }

    private void word(Sheet sheet, String text, double left, double y) {
        sheet.text(
                Role.LEGEND,
                text,
                left,
                y + 10.5,
                Anchor.LEFT,
                sheet.direction,
                style,
                sheet.palette.secondary());
    }

    private void swatches(Sheet sheet, double left, double y) {
        CellArt art = new CellArt(sheet);
        for (int stance = -2; stance <= 2; stance++) {
            Box box = new Box(left + (stance + 2) * (SWATCH + 1), y, SWATCH, HEIGHT);
            art.filled(box, stance);
            sheet.number(
                    Role.LEGEND,
                    matrix.frame().digits().signed(stance),
                    box.centreX(),
                    y + 10.8,
                    TextStyle.strong(10.5),
                    sheet.palette.inkOn(stance));
        }
    }

    private Item item(String text, Sample sample) {
        double width = lines.width(text, style);
        return new Item(
                SAMPLE + 5 + width,
                (sheet, box) -> {
                    double x = sheet.rtl() ? box.right() - SAMPLE : box.x();
                    sample.paint(sheet, new CellArt(sheet), new Box(x, box.y(), SAMPLE, HEIGHT));
                    word(sheet, text, sheet.rtl() ? box.x() : x + SAMPLE + 5, box.y());
                });
    }

    private static Sample split(Change.@Nullable By by) {
        return (sheet, art, box) -> {
            art.split(box, -1, 1);
            art.pill(box.centreX(), box.centreY(), 14, 10);
            if (by == null) {
                art.exchange(box.centreX(), box.centreY(), 0.76);
            } else {
                art.arrow(box.centreX(), box.centreY(), true, 0.76);
            }
        };
    }

    private static void thin(Sheet sheet, CellArt art, Box box) {
        art.filled(box, 1);
        art.thin(box, 1, 1, 0.85);
    }

    private void low(Sheet sheet, CellArt art, Box box) {
        art.filled(box, 1);
        sheet.number(
                Role.LEGEND,
                matrix.frame().digits().signed(1),
                box.centreX(),
                box.y() + 10.8,
                TextStyle.regular(10.5),
                sheet.palette.inkOn(1));
    }

    private void none(Sheet sheet, CellArt art, Box box) {
        art.hatched(box);
        art.pill(box.centreX(), box.centreY(), 10, 10);
        sheet.number(
                Role.LEGEND,
                "–",
                box.centreX(),
                box.y() + 10.6,
                TextStyle.strong(10.5),
                sheet.palette.ink());
    }

    private static void silent(Sheet sheet, CellArt art, Box box) {
        art.hatched(box);
        art.pill(box.centreX(), box.centreY(), 10, 10);
        art.ring(box.centreX(), box.centreY(), 2.8);
    }
}
