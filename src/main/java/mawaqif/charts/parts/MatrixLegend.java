package mawaqif.charts.parts;

import java.util.List;
import java.util.function.Predicate;
import mawaqif.charts.MatrixWords;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Change;
import mawaqif.charts.StanceMatrix.Evidence;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/** The legend of the stance matrix: the scale, then a true miniature of every state that occurs. */
public final class MatrixLegend {
    private final StanceMatrix matrix;
    private final Lines lines;
    private final double room;

    public MatrixLegend(StanceMatrix matrix, Lines lines, double room) {
        this.matrix = matrix;
        this.lines = lines;
        this.room = room;
    }

    /** Rows of the legend; with more than two the end words go. */
    public List<Block> blocks() {
        Legend full = legend(matrix.words().against(), matrix.words().favour());
        return full.rows() > 2 || full.widest() > room ? legend("", "").blocks() : full.blocks();
    }

    private Legend legend(String against, String favour) {
        MatrixWords words = matrix.words();
        Legend legend = new Legend(lines, room);
        legend.scale(against, favour, matrix.frame().digits());
        if (has(contested(change -> change == null))) {
            legend.sample(words.contested(), split(null));
        }
        changes(legend, Change.By.PERIOD, words.changesWithPeriod());
        changes(legend, Change.By.SCENARIO, words.changesWithScenario());
        if (matrix.banner() == null && has(cell -> rests(cell, Evidence::thin))) {
            legend.sample(words.thin(), MatrixLegend::thin);
        }
        if (has(cell -> rests(cell, Evidence::low))) {
            legend.sample(words.lowConfidence(), this::low);
        }
        legend.sample(words.noEvidence(), MatrixLegend::none);
        if (has(Cell.Silent.class::isInstance)) {
            legend.sample(words.searchedSilent(), MatrixLegend::silent);
        }
        return legend;
    }

    private void changes(Legend legend, Change.By by, String word) {
        if (has(contested(change -> change != null && change.by() == by))) {
            legend.sample(word, split(by));
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

    private static Legend.Sample split(Change.@Nullable By by) {
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

    public static void none(Sheet sheet, CellArt art, Box box) {
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

    public static void silent(Sheet sheet, CellArt art, Box box) {
        art.hatched(box);
        art.pill(box.centreX(), box.centreY(), 10, 10);
        art.ring(box.centreX(), box.centreY(), 2.8);
    }
}
