package mawaqif.charts.network;

import java.util.List;
import mawaqif.charts.Network.Pull;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;

/**
 * Lines of the network: solid for, dashed against, and where both hold a pair of one each. Solid
 * and dashed can be told apart without colour.
 */
final class NetworkLine {
    private static final double NARROWEST = 1.2;
    private static final double WIDEST = 5.6;
    private static final int FULL = 6;

    /** Ground that shows beside a line where it crosses another. */
    private static final double CASING = 0.8;

    /** Of the pair, the lines' distance from the middle beside their own width. */
    private static final double PART = 0.6;

    private final Sheet sheet;

    NetworkLine(Sheet sheet) {
        this.sheet = sheet;
    }

    /** Width for so many sources: 1.2 for one, 5.6 from six on. */
    static double width(int d) {
        double share = (Math.min(d, FULL) - 1) / (FULL - 1.0);
        return NARROWEST + (WIDEST - NARROWEST) * share;
    }

    /** How far a line takes up room, across. */
    static double room(Pull pull, int d) {
        return pull == Pull.CONTESTED ? 2 * half(d) + 2 * PART : width(d);
    }

    private static double half(int d) {
        return Math.max(NARROWEST, width(d) / 2);
    }

    /** From one point to another, leaving and arriving level. */
    void curve(Pull pull, int d, double x1, double y1, double x2, double y2) {
        line(sheet.palette.ground(), room(pull, d) + 2 * CASING, false, x1, y1, x2, y2, 0);
        switch (pull) {
            case FOR -> line(sheet.palette.fill(2), width(d), false, x1, y1, x2, y2, 0);
            case AGAINST -> line(sheet.palette.fill(-2), width(d), true, x1, y1, x2, y2, 0);
            case CONTESTED -> {
                double by = half(d) / 2 + PART;
                line(sheet.palette.fill(2), half(d), false, x1, y1, x2, y2, -by);
                line(sheet.palette.fill(-2), half(d), true, x1, y1, x2, y2, by);
            }
        }
    }

    private void line(
            String colour,
            double width,
            boolean dashed,
            double x1,
            double y1,
            double x2,
            double y2,
            double lower) {
        // A pair that runs steeply would close up: its lines part sideways as well.
        double steep = Math.min(1, Math.abs(y2 - y1) / Math.max(1, Math.abs(x2 - x1)));
        double aside = -lower * steep * Math.signum((y2 - y1) * (x2 - x1));
        double middle = (x1 + x2) / 2 + aside;
        List<Double> dash = dashed ? List.of(4 + width, 2.5 + 0.4 * width) : List.of();
        sheet.add(
                new Outline(
                        List.of(
                                new Step.Move(x1, y1 + lower),
                                new Step.Curve(
                                        middle, y1 + lower, middle, y2 + lower, x2, y2 + lower)),
                        null,
                        new Stroke(colour, width, dash)));
    }
}
