package mawaqif.charts.map;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.MapModel.Placed;
import mawaqif.charts.sheet.Box;

/**
 * Where the points of a map come to lie in a box: one scale for both axes, never mirrored. Marks
 * that would cover each other are moved apart until they touch.
 *
 * @param radius of the marks
 * @param bar how long 0.10 is
 * @param xs of the marks, in the order of those placed
 * @param ys of the marks
 */
record MapGround(double radius, double bar, List<Double> xs, List<Double> ys) {
    private static final double LONGEST_BAR = 160;
    private static final int ROUNDS = 60;
    private static final double RIM = 2;

    static MapGround of(List<Placed> placed, Box area) {
        double radius = radius(placed.size(), area);
        double side = Math.min(90, area.width() * 0.16) + radius;
        double above = Math.min(34, area.height() * 0.12) + radius;
        double left = placed.stream().mapToDouble(Placed::x).min().orElse(0);
        double right = placed.stream().mapToDouble(Placed::x).max().orElse(0);
        double low = placed.stream().mapToDouble(Placed::y).min().orElse(0);
        double high = placed.stream().mapToDouble(Placed::y).max().orElse(0);
        double scale = Math.min(LONGEST_BAR, area.width() / 3) * 10;
        if (right > left) {
            scale = Math.min(scale, (area.width() - 2 * side) / (right - left));
        }
        if (high > low) {
            scale = Math.min(scale, (area.height() - 2 * above) / (high - low));
        }
        double[] xs = new double[placed.size()];
        double[] ys = new double[placed.size()];
        for (int i = 0; i < xs.length; i++) {
            xs[i] = area.centreX() + (placed.get(i).x() - (left + right) / 2) * scale;
            ys[i] = area.centreY() - (placed.get(i).y() - (low + high) / 2) * scale;
        }
        Box inside = area.inset(radius * 1.2 + 1);
        int round = 0;
        while (round < ROUNDS && partedOnce(xs, ys, radius, inside)) {
            round++;
        }
        return new MapGround(radius, scale / 10, list(xs), list(ys));
    }

    private static double radius(int size, Box area) {
        double roomy = Math.sqrt(area.width() * area.height() / Math.max(1, size)) / 11;
        return Math.clamp(roomy, 4, 10);
    }

    /** Moves marks that cover each other apart a little; false where none does. */
    private static boolean partedOnce(double[] xs, double[] ys, double radius, Box inside) {
        boolean moved = false;
        double least = 2 * radius + RIM;
        for (int i = 0; i < xs.length; i++) {
            for (int j = 0; j < i; j++) {
                double dx = xs[i] - xs[j];
                double dy = ys[i] - ys[j];
                double distance = Math.hypot(dx, dy);
                if (distance >= least - 1e-6) {
                    continue;
                }
                moved = true;
                double push = (least - distance) / 2;
                double ux = distance < 1e-9 ? 1 : dx / distance;
                double uy = distance < 1e-9 ? 0 : dy / distance;
                xs[i] = Math.clamp(xs[i] + ux * push, inside.x(), inside.right());
                ys[i] = Math.clamp(ys[i] + uy * push, inside.y(), inside.bottom());
                xs[j] = Math.clamp(xs[j] - ux * push, inside.x(), inside.right());
                ys[j] = Math.clamp(ys[j] - uy * push, inside.y(), inside.bottom());
            }
        }
        return moved;
    }

    private static List<Double> list(double[] values) {
        List<Double> list = new ArrayList<>();
        for (double value : values) {
            list.add(value);
        }
        return list;
    }

    Box mark(int i) {
        double half = radius * 1.15 + 1;
        return new Box(xs.get(i) - half, ys.get(i) - half, 2 * half, 2 * half);
    }
}
