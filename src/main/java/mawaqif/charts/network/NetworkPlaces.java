package mawaqif.charts.network;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Box;

/**
 * Finds a point on each line that is as far from the points of other lines and from these lines
 * themselves as can be, so that each can be pointed at by itself.
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
        List<List<Box>> along = new ArrayList<>();
        for (Ends line : lines) {
            List<Box> boxes = new ArrayList<>();
            for (int step = 0; step <= STEPS; step++) {
                boxes.add(line.at(END + (1 - 2 * END) * step / STEPS));
            }
            along.add(boxes);
        }
        List<double[]> clear = new ArrayList<>();
        for (int at = 0; at < lines.size(); at++) {
            clear.add(clear(along, at));
        }
        List<Box> points = new ArrayList<>();
        along.forEach(boxes -> points.add(boxes.get(STEPS / 2)));
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int at = 0; at < lines.size(); at++) {
                points.set(at, freest(along.get(at), clear.get(at), at, points));
            }
        }
        return Reach.around(points);
    }

    /** How far each point of a line is from all other lines, at most as far as matters. */
    private static double[] clear(List<List<Box>> along, int own) {
        double[] clear = new double[STEPS + 1];
        for (int step = 0; step <= STEPS; step++) {
            double least = Reach.LEAST / 2;
            for (int other = 0; other < along.size(); other++) {
                if (other != own) {
                    for (Box box : along.get(other)) {
                        least = Math.min(least, apart(along.get(own).get(step), box));
                    }
                }
            }
            clear[step] = least;
        }
        return clear;
    }

    private static Box freest(List<Box> along, double[] clear, int own, List<Box> points) {
        Box best = points.get(own);
        double most = Double.NEGATIVE_INFINITY;
        for (int step = 0; step <= STEPS; step++) {
            double room = clear[step] + room(along.get(step), own, points);
            if (room > most + 1e-6) {
                most = room;
                best = along.get(step);
            }
        }
        return best;
    }

    /** How far the nearest other point is, at most as far as fingers need. */
    private static double room(Box box, int own, List<Box> points) {
        double least = Reach.LEAST + 1;
        for (int at = 0; at < points.size(); at++) {
            if (at != own) {
                least = Math.min(least, apart(box, points.get(at)));
            }
        }
        return least;
    }

    private static double apart(Box one, Box other) {
        return Math.max(
                Math.abs(one.centreX() - other.centreX()),
                Math.abs(one.centreY() - other.centreY()));
    }
}
