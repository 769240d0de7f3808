package mawaqif.charts.coverage;

import java.util.Collection;
import mawaqif.charts.sheet.TextStyle;

/**
 * How large a disc is: its area grows with the number of sources, the same all over a figure, and
 * so that the largest fits its cell and each number stands in its disc or beside it.
 *
 * @param unit radius of the disc of one source
 */
record CoverageScale(double unit) {
    private static final double USUAL = 4.9;
    private static final double SMALLEST = 0.3;
    private static final double LARGEST_NUMBER = 13;
    private static final double SMALLEST_NUMBER = 9.5;
    private static final double GAP = 3;

    /** Height of a digit in parts of its size. */
    private static final double DIGIT = 0.7;

    /** Measures a number. */
    interface Widths {
        double of(int d, TextStyle style);
    }

    /**
     * @param counts the sources of every cell, 1 or more each
     */
    static CoverageScale fit(Collection<Integer> counts, double width, double height, Widths on) {
        double most = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        double unit = USUAL;
        while (unit > SMALLEST) {
            CoverageScale scale = new CoverageScale(unit);
            boolean fits = 2 * scale.outer((int) most) <= Math.min(width, height);
            if (fits && counts.stream().distinct().allMatch(d -> scale.holds(d, width, on))) {
                return scale;
            }
            unit *= 0.97;
        }
        return new CoverageScale(SMALLEST);
    }

    private boolean holds(int d, double width, Widths on) {
        return isInside(d, on) || beside(d, on) <= width;
    }

    double radius(int d) {
        return unit * Math.sqrt(d);
    }

    double ring() {
        return Math.clamp(unit * 0.65, 2, 3.2);
    }

    double outer(int d) {
        return radius(d) + ring();
    }

    /** Whether the number stands in the disc, else beside it. */
    boolean isInside(int d, Widths on) {
        return inside(d, on, SMALLEST_NUMBER);
    }

    private boolean inside(int d, Widths on, double size) {
        double half = on.of(d, TextStyle.strong(size)) / 2;
        return Math.hypot(half, size * DIGIT / 2) <= radius(d) + 0.4;
    }

    /** The largest style in which the number fits its disc; a small one beside it. */
    TextStyle style(int d, Widths on) {
        if (!isInside(d, on)) {
            return TextStyle.strong(10.5);
        }
        double size = LARGEST_NUMBER;
        while (size > SMALLEST_NUMBER && !inside(d, on, size)) {
            size -= 0.5;
        }
        return TextStyle.strong(size);
    }

    /** Width of a disc with its number beside it. */
    double beside(int d, Widths on) {
        return 2 * outer(d) + GAP + on.of(d, TextStyle.strong(10.5));
    }
}
