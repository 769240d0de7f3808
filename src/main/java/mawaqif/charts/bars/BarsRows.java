package mawaqif.charts.bars;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.bars.BarsColumns.Form;
import mawaqif.charts.parts.Miniature;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** The rows of diverging bars as strips. */
final class BarsRows {
    static final TextStyle HEAD = TextStyle.strong(11.5);
    static final TextStyle NUMBER = TextStyle.regular(12);
    static final TextStyle WORDS = TextStyle.regular(10.5);
    static final TextStyle VERDICT = TextStyle.strong(10.5);

    private final DivergingBars bars;
    private final BarsColumns columns;
    private final BarsTicks ticks;
    private final BarsBeside beside;
    private final BarsAbove above;

    BarsRows(
            DivergingBars bars,
            DivergingBars scale,
            BarsColumns columns,
            double pageWidth,
            Lines lines) {
        this.bars = bars;
        this.columns = columns;
        BarsLabels labels = new BarsLabels(bars, lines);
        double room = pageWidth - 2 * Sheet.MARGIN;
        this.ticks = BarsTicks.of(scale, labels, columns, lines);
        BarsArt art =
                new BarsArt(
                        new BarsGround(bars, columns, ticks, room),
                        BarsNames.of(lines),
                        new BarsBar(bars, columns, labels, lines),
                        new BarsReading(bars, columns, labels, lines));
        this.beside = new BarsBeside(bars, columns, room, lines, art);
        this.above = new BarsAbove(bars, columns, room, lines, art);
    }

    /** Width of the sample with the verdict beside it, or of the words below it. */
    static double verdictWidth(Row row, Lines lines) {
        double head =
                Miniature.WIDTH
                        + (row.verdict() == null ? 0 : 6 + lines.width(row.verdict(), VERDICT));
        return Math.max(head, lines.width(row.words(), WORDS));
    }

    /** The least pitch at which a bar and its verdict have room. */
    double leastPitch() {
        return columns.form() == Form.BESIDE ? 36 : 20;
    }

    /**
     * All rows in order.
     *
     * @param pitch height of a row that has nothing to say beyond its bar
     * @param tallest greatest height of a strip; longer texts go on in further strips
     */
    List<Block> strips(double pitch, double tallest) {
        List<Block> strips = new ArrayList<>();
        for (int at = 0; at < bars.rows().size(); at++) {
            strips.addAll(
                    columns.form() == Form.BESIDE
                            ? beside.strips(at, pitch, tallest)
                            : above.strips(at, tallest));
        }
        return strips;
    }

    BarsTicks ticks() {
        return ticks;
    }
}
