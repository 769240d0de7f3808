package mawaqif.charts.network;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Box;

/**
 * Finds a point on each line that is as far from the points of other lines as can be, so that each
 * can be pointed at by itself.
 */
final class NetworkPlaces {
    private static final double HALF = 4;

    /** Nearer to its ends than that no point of a line is taken; in parts of its length. */
    private static final double END = 0.06;

    private static final int STEPS = 24;
    private static final int SWEEPS = 6;

    /** A line's ends; it leaves and arrives level. */
    record Ends(double x1, double y1, double x2, double y2) {

        /** The box around the point that lies so far along, 0 … 1. */
        Box at(double t) {
            double u = 1 - t;
            double middle = (x1 + x2) / 2;
            double x = u * u * u * x1 + 3 * u * t * middle + t * t * t * x2;
            double y = (u * u * u + 3 * u * u * t) * y1 + (3 * u * t * t + t * t * t) * y2;
            return new Box(x - HALF, y - HALF, 2 * HALF, 2 * HALF);
        }
    }

    private NetworkPlaces() {}

    /** One box for each line, in their order. */
    static List<Box> of(List<Ends> lines) {
        List<Box> points = new ArrayList<>();
        lines.forEach(line -> points.add(line.at(0.5)));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int at = 0; at < lines.size(); at++) {
                points.set(at, freest(lines.get(at), at, points));
            }
        }
        return Reach.around(points);
    }

    private static Box freest(Ends line, int own, List<Box> points) {
        Box best = points.get(own);
        double most = room(best, own, points);
        for (int step = 0; step <= STEPS; step++) {
            Box box = line.at(END + (1 - 2 * END) * step / STEPS);
            double room = room(box, own, points);
            if (room > most + 1e-6) {
                most = room;
                best = box;
            }
        }
        return best;
    }

    /** How far the nearest other point is, at most as far as fingers need. */
    private static double room(Box box, int own, List<Box> points) {
        double least = Reach.LEAST + 1;
        for (int at = 0; at < points.size(); at++) {
            if (at != own) {
                double dx = Math.abs(points.get(at).centreX() - box.centreX());
                double dy = Math.abs(points.get(at).centreY() - box.centreY());
                least = Math.min(least, Math.max(dx, dy));
            }
        }
        return least;
    }
}
