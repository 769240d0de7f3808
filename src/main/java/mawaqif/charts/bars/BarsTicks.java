package mawaqif.charts.bars;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.bars.BarsColumns.Form;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.TextStyle;

/**
 * Where the axis has numbers.
 *
 * @param step distance between two, in units
 * @param against the last one to the left, 0 or less
 * @param favour the last one to the right, 0 or more
 */
record BarsTicks(int step, int against, int favour) {
    static final TextStyle STYLE = TextStyle.regular(10.5);

    static BarsTicks of(DivergingBars bars, BarsLabels labels, BarsColumns columns, Lines lines) {
        double left = 0;
        double right = 0;
        for (Row row : bars.rows()) {
            left = Math.max(left, labels.length(row, row.against()));
            right = Math.max(right, labels.length(row, row.favour()));
        }
        int most = (int) Math.max(left, right);
        double wide = lines.width(text(bars, Math.max(1, most)), STYLE) + 16;
        double usual = columns.form() == Form.BARE ? 40 : 60;
        int step = 1;
        for (int at = 0;
                step * columns.unit() < Math.max(wide, Math.min(usual, most * columns.unit()));
                at++) {
            step = step(at);
        }
        return new BarsTicks(step, -(int) (left / step) * step, (int) (right / step) * step);
    }

    /** 1, 2, 5, 10, 20, 50 … */
    private static int step(int at) {
        int[] mantissas = {1, 2, 5};
        long step = mantissas[at % 3];
        for (int i = 0; i < at / 3 && step < 100_000_000; i++) {
            step *= 10;
        }
        return (int) step;
    }

    /** Room that the number under the end of a bar of such a length may need beyond it. */
    static double halfWidth(DivergingBars bars, Lines lines, double length) {
        return lines.width(text(bars, (int) length), STYLE) / 2;
    }

    List<Integer> all() {
        List<Integer> all = new ArrayList<>();
        for (int tick = against; tick <= favour; tick += step) {
            all.add(tick);
        }
        return all;
    }

    static String text(DivergingBars bars, int tick) {
        return bars.frame().digits().plain(Math.abs(tick)) + (bars.percent() ? "%" : "");
    }
}
