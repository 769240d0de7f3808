package mawaqif.charts.bars;

import mawaqif.charts.Digits;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.TextStyle;

/**
 * What is written in and beside the segments of a bar. A number stands in its segment where that is
 * wide enough; what does not fit is said beside the bar, before or after the side's total.
 */
final class BarsLabels {
    static final TextStyle INSIDE = TextStyle.strong(11.5);
    static final TextStyle TOTAL = TextStyle.strong(11.5);
    static final TextStyle BESIDE = TextStyle.regular(10);

    /** Least width of a segment that holds a number. */
    private static final double LEAST = 14;

    private final DivergingBars bars;
    private final Lines lines;
    private final Digits digits;

    BarsLabels(DivergingBars bars, Lines lines) {
        this.bars = bars;
        this.lines = lines;
        this.digits = bars.frame().digits();
    }

    /** Length of so many of a row's claims in units: claims, or hundredths of its claims. */
    double length(Row row, int claims) {
        int n = row.cell().n();
        return !bars.percent() ? claims : n == 0 ? 0 : 100.0 * claims / n;
    }

    boolean fits(int claims, double width) {
        return width >= LEAST && lines.width(digits.plain(claims), INSIDE) + 4 <= width;
    }

    /** The side's total, or its share; with few claims the count comes first. */
    String total(Row row, int claims) {
        if (!bars.percent()) {
            return digits.plain(claims);
        }
        String share = share(claims, row.cell().n());
        return row.cell().n() < DivergingBars.FEW ? digits.plain(claims) + " · " + share : share;
    }

    private String share(int claims, int n) {
        long rounded = Math.round(100.0 * claims / n);
        if (claims > 0 && rounded == 0) {
            return "<" + digits.plain(1) + "%";
        }
        return (claims < n && rounded == 100 ? ">" + digits.plain(99) : digits.plain((int) rounded))
                + "%";
    }

    /**
     * The claims at either point of a side, from left to right, where not both stand in their
     * segment; empty where they do.
     *
     * @param side −1 or 1
     */
    String parts(Row row, int side, double unit) {
        int strong = row.count(2 * side);
        int mild = row.count(side);
        boolean inside =
                (strong == 0 || fits(strong, length(row, strong) * unit))
                        && (mild == 0 || fits(mild, length(row, mild) * unit));
        if (inside) {
            return "";
        }
        if (strong == 0 || mild == 0) {
            boolean said = !bars.percent() || row.cell().n() < DivergingBars.FEW;
            return said ? "" : "(" + digits.plain(strong + mild) + ")";
        }
        return side < 0
                ? "(%s+%s)".formatted(digits.plain(strong), digits.plain(mild))
                : "(%s+%s)".formatted(digits.plain(mild), digits.plain(strong));
    }

    /** Width beside the end of a side, 0 where it has no claims. */
    double beside(Row row, int side, double unit) {
        int claims = side < 0 ? row.against() : row.favour();
        if (claims == 0) {
            return 0;
        }
        String parts = parts(row, side, unit);
        return 5
                + lines.width(total(row, claims), TOTAL)
                + (parts.isEmpty() ? 0 : 4 + lines.width(parts, BESIDE));
    }

    /** Width of the neutral box with what stands beside it. */
    double neutral(Row row, double unit) {
        int claims = row.count(0);
        if (claims == 0) {
            return 8;
        }
        double box = Math.max(1, length(row, claims) * unit);
        return box
                + (neutralBeside(row, box).isEmpty()
                        ? 0
                        : 4 + lines.width(neutralBeside(row, box), BESIDE));
    }

    /** What stands beside the neutral box: the count where it doesn't fit, and the share. */
    String neutralBeside(Row row, double box) {
        int claims = row.count(0);
        boolean inside = fits(claims, box);
        if (!bars.percent()) {
            return inside ? "" : digits.plain(claims);
        }
        String share = share(claims, row.cell().n());
        return inside ? share : digits.plain(claims) + " · " + share;
    }
}
