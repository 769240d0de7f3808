package mawaqif.charts.bars;

import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * How the width of a page is shared out between names, bars and columns. All x are distances from
 * the page's reading start; inside the plot against is left and for right in both directions.
 *
 * @param form what stands where
 * @param label width of the names
 * @param plot where the plot starts
 * @param plotWidth its width
 * @param zero distance of the zero line from the plot's left edge
 * @param unit length of a claim, or of a hundredth
 * @param neutral middle of the neutral column
 * @param n middle of the claims column
 * @param d middle of the sources column
 * @param reads where the column of verdicts starts
 * @param readsWidth its width
 */
record BarsColumns(
        Form form,
        double label,
        double plot,
        double plotWidth,
        double zero,
        double unit,
        double neutral,
        double n,
        double d,
        double reads,
        double readsWidth) {

    /** What stands where. */
    enum Form {
        /** Name, bar and columns in one line. */
        BESIDE,
        /** The name above the bar and its columns, the verdict with the name. */
        ABOVE,
        /** Nothing beside the bar; a line below says the numbers. */
        BARE
    }

    static final double INDENT = 20;
    private static final double GAP = 12;
    private static final int STEPS = 560;
    private static final double SHORTER = 0.97;

    /** Longest that one claim is drawn. */
    private static final double MOST_CLAIM = 30;

    /** Longest that a hundredth of a row's claims is drawn. */
    private static final double MOST_HUNDREDTH = 5;

    /** The first form that the width has room for. */
    static BarsColumns fit(DivergingBars bars, double pageWidth, Lines lines) {
        double room = pageWidth - 2 * Sheet.MARGIN;
        BarsColumns columns = null;
        if (room >= 640) {
            columns = beside(bars, room, lines);
        }
        if (columns == null && room >= 330) {
            columns = above(bars, room, lines);
        }
        return columns != null ? columns : bare(bars, room, lines);
    }

    private static @Nullable BarsColumns beside(DivergingBars bars, double room, Lines lines) {
        double names = 0;
        double verdicts = lines.width(bars.words().readsAs(), BarsRows.HEAD);
        for (Row row : bars.rows()) {
            double name = lines.width(row.label(), BarsNames.style(row, lines));
            names = Math.max(names, name + indent(row));
            verdicts = Math.max(verdicts, BarsRows.verdictWidth(row, lines));
        }
        double label = Math.clamp(Math.ceil(names), 84, room > 1000 ? 320 : 226);
        double reads = Math.clamp(Math.ceil(verdicts), 104, Math.max(104, room * 0.16));
        double number = number(bars, lines);
        double free = room - label - 2 * GAP - 2 * number - reads;
        Needs needs = new Needs(bars, lines, true);
        double unit = needs.unit(free);
        return unit == 0
                ? null
                : of(Form.BESIDE, label, label + GAP, free, needs, unit, number, reads);
    }

    private static @Nullable BarsColumns above(DivergingBars bars, double room, Lines lines) {
        double number = number(bars, lines);
        double free = room - 2 * number;
        Needs needs = new Needs(bars, lines, true);
        double unit = needs.unit(free);
        return unit == 0 ? null : of(Form.ABOVE, room, 0, free, needs, unit, number, 0);
    }

    private static BarsColumns bare(DivergingBars bars, double room, Lines lines) {
        Needs needs = new Needs(bars, lines, false);
        return of(Form.BARE, room, 0, room, needs, needs.unit(room), 0, 0);
    }

    private static double number(DivergingBars bars, Lines lines) {
        int most = bars.rows().stream().mapToInt(row -> row.cell().n()).max().orElse(0);
        String widest = bars.frame().digits().plain(most);
        return Math.max(28, lines.width(widest, BarsRows.NUMBER) + 12);
    }

    private static BarsColumns of(
            Form form,
            double label,
            double plot,
            double free,
            Needs needs,
            double unit,
            double number,
            double reads) {
        double neutral = needs.neutral(unit);
        double plotWidth = free - neutral;
        double spare = Math.max(0, plotWidth - needs.left(unit) - needs.right(unit));
        double start = Sheet.MARGIN + plot;
        double after = start + free;
        return new BarsColumns(
                form,
                label,
                start,
                plotWidth,
                needs.left(unit) + spare / 2,
                unit,
                start + plotWidth + neutral / 2,
                after + number / 2,
                after + number * 1.5,
                after + 2 * number + GAP,
                reads);
    }

    static double indent(Row row) {
        return row.kind() == Kind.PART ? INDENT : 0;
    }

    /** Physical x of the zero line. */
    double zeroX(Sheet sheet) {
        return sheet.box(plot, 0, plotWidth, 0).x() + zero;
    }

    /**
     * Widths that the rows ask for at a unit.
     *
     * @param columns whether numbers stand beside the bars and neutral claims in a column
     */
    private record Needs(DivergingBars bars, Lines lines, boolean columns) {

        /** The longest unit at which all has room; 0 if there is none. */
        double unit(double free) {
            double unit = bars.percent() ? MOST_HUNDREDTH : MOST_CLAIM;
            for (int step = 0; step < STEPS; step++) {
                if (left(unit) + right(unit) + neutral(unit) <= free) {
                    return unit;
                }
                unit *= SHORTER;
            }
            return 0;
        }

        double left(double unit) {
            return side(-1, unit, bars.words().against());
        }

        double right(double unit) {
            return side(1, unit, bars.words().favour());
        }

        private double side(int side, double unit, String word) {
            BarsLabels labels = new BarsLabels(bars, lines);
            double most = lines.width(word, BarsRows.HEAD) + (columns ? 26 : 10);
            for (Row row : bars.rows()) {
                int claims = side < 0 ? row.against() : row.favour();
                double beside =
                        Math.max(
                                columns ? labels.beside(row, side, unit) + 2 : 0,
                                BarsTicks.halfWidth(bars, lines, labels.length(row, claims)));
                most = Math.max(most, labels.length(row, claims) * unit + beside);
            }
            return most;
        }

        double neutral(double unit) {
            if (!columns) {
                return 0;
            }
            BarsLabels labels = new BarsLabels(bars, lines);
            double most = lines.width(bars.words().neutral(), BarsRows.HEAD);
            for (Row row : bars.rows()) {
                most = Math.max(most, labels.neutral(row, unit));
            }
            return most + 16;
        }
    }
}
