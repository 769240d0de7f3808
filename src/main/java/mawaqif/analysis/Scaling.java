package mawaqif.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Points in the plane whose distances are as near as possible, by least squares, to given
 * dissimilarities: metric multidimensional scaling by majorisation (SMACOF), started from classical
 * scaling and from up to 40 scattered places, always the same, of which the best is taken, so that
 * the same numbers always give the same points. They are centred, turned to their principal axes,
 * and mirrored so that the first point off an axis lies on its positive side.
 *
 * @param points in the order of the dissimilarities and in their unit
 * @param stress √(Σ (δ − d)² / Σ δ²) over pairs, 0 … 1; at a minimum this is Kruskal's stress-1
 *     with disparities in proportion to δ
 * @see "J. de Leeuw, P. Mair (2009). Multidimensional Scaling Using Majorization: SMACOF in R.
 *     Journal of Statistical Software 31(3)"
 * @see "J. B. Kruskal (1964). Multidimensional scaling by optimizing goodness of fit to a nonmetric
 *     hypothesis. Psychometrika 29, 1–27"
 */
public record Scaling(List<Point> points, double stress) {
    private static final int MOST_STEPS = 5000;
    private static final double ENOUGH = 1e-13;

    /** Enough to tell which start leads lowest. */
    private static final double ROUGHLY = 1e-8;

    /** Starts beside the classical one, always the same, and what they have to gain to be taken. */
    private static final int STARTS = 40;

    private static final int WORK = 20_000;

    private static final long SEED = 1952;
    private static final double BETTER = 1e-5;

    /** Shares of the greatest extent below this are noise of rounding. */
    private static final double NOISE = 1e-7;

    public Scaling {
        points = List.copyOf(points);
    }

    /** A place in the plane. */
    public record Point(double x, double y) {
        double distance(Point other) {
            return Math.hypot(x - other.x, y - other.y);
        }
    }

    /**
     * @param dissimilarities a symmetric square, not negative, zeros on the diagonal
     * @throws IllegalArgumentException if it is not
     */
    public static Scaling of(double[][] dissimilarities) {
        check(dissimilarities);
        Scaling best = settled(dissimilarities, classical(dissimilarities), ROUGHLY);
        Random random = new Random(SEED);
        for (int start = 0; start < starts(dissimilarities.length); start++) {
            Scaling other = settled(dissimilarities, scattered(dissimilarities, random), ROUGHLY);
            best = other.stress < best.stress - BETTER ? other : best;
        }
        Scaling settled = settled(dissimilarities, best.points, ENOUGH);
        return new Scaling(turned(settled.points), settled.stress);
    }

    /** Fewer for more points, each of which takes its time with every other. */
    private static int starts(int size) {
        return size <= 3 ? 0 : Math.min(STARTS, WORK / (size * size));
    }

    /** Moves points until stress falls by no more than that. */
    private static Scaling settled(double[][] dissimilarities, List<Point> start, double enough) {
        List<Point> points = start;
        double stress = stress(dissimilarities, points);
        for (int step = 0; step < MOST_STEPS; step++) {
            List<Point> moved = transformed(dissimilarities, points);
            double lower = stress(dissimilarities, moved);
            boolean done = stress - lower <= enough;
            points = moved;
            stress = lower;
            if (done) {
                break;
            }
        }
        return new Scaling(points, stress);
    }

    private static List<Point> scattered(double[][] dissimilarities, Random random) {
        double extent = 0;
        for (double[] row : dissimilarities) {
            for (double each : row) {
                extent = Math.max(extent, each);
            }
        }
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < dissimilarities.length; i++) {
            points.add(new Point(extent * random.nextGaussian(), extent * random.nextGaussian()));
        }
        return points;
    }

    private static void check(double[][] dissimilarities) {
        int size = dissimilarities.length;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double d = dissimilarities[i].length == size ? dissimilarities[i][j] : Double.NaN;
                if (!(d >= 0) || (i == j && d != 0) || d != dissimilarities[j][i]) {
                    throw new IllegalArgumentException(
                            "No dissimilarity at %d, %d: %s".formatted(i, j, d));
                }
            }
        }
    }

    /** Torgerson's solution: the two main axes of the doubly centred squares. */
    private static List<Point> classical(double[][] dissimilarities) {
        int size = dissimilarities.length;
        double[] means = new double[size];
        double mean = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                means[i] += dissimilarities[i][j] * dissimilarities[i][j] / size;
            }
            mean += means[i] / size;
        }
        double[][] products = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double square = dissimilarities[i][j] * dissimilarities[i][j];
                products[i][j] = -(square - means[i] - means[j] + mean) / 2;
            }
        }
        Eigen eigen = new Eigen(products);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            points.add(new Point(coordinate(eigen, 0, i), coordinate(eigen, 1, i)));
        }
        return points;
    }

    /**
     * An axis without extent would stay without for ever, even where going off the line fits
     * better; so it starts with a small uneven one.
     */
    private static double coordinate(Eigen eigen, int axis, int point) {
        if (axis >= eigen.size()) {
            return 0;
        }
        double main = Math.sqrt(Math.max(0, eigen.value(0)));
        double extent = Math.sqrt(Math.max(0, eigen.value(axis)));
        return extent > NOISE * main
                ? eigen.vector(axis, point) * extent
                : 0.01 * main * Math.sin(1 + 2.0 * point);
    }

    /** One step of Guttman's transform: never farther from the dissimilarities than before. */
    private static List<Point> transformed(double[][] dissimilarities, List<Point> points) {
        int size = points.size();
        List<Point> moved = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            Point from = points.get(i);
            double x = 0;
            double y = 0;
            for (int j = 0; j < size; j++) {
                Point to = points.get(j);
                double distance = from.distance(to);
                if (distance > 0) {
                    double ratio = dissimilarities[i][j] / distance;
                    x += ratio * (from.x - to.x);
                    y += ratio * (from.y - to.y);
                }
            }
            moved.add(new Point(x / size, y / size));
        }
        return moved;
    }

    private static double stress(double[][] dissimilarities, List<Point> points) {
        double missed = 0;
        double all = 0;
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < i; j++) {
                double off = dissimilarities[i][j] - points.get(i).distance(points.get(j));
                missed += off * off;
                all += dissimilarities[i][j] * dissimilarities[i][j];
            }
        }
        return all == 0 ? 0 : Math.sqrt(missed / all);
    }

    private static List<Point> turned(List<Point> points) {
        double centreX = points.stream().mapToDouble(Point::x).average().orElse(0);
        double centreY = points.stream().mapToDouble(Point::y).average().orElse(0);
        List<Point> centred =
                points.stream().map(p -> new Point(p.x - centreX, p.y - centreY)).toList();
        double xx = centred.stream().mapToDouble(p -> p.x * p.x).sum();
        double yy = centred.stream().mapToDouble(p -> p.y * p.y).sum();
        double xy = centred.stream().mapToDouble(p -> p.x * p.y).sum();
        double angle = 0.5 * Math.atan2(2 * xy, xx - yy);
        if (Math.hypot(2 * xy, xx - yy) <= NOISE * (xx + yy)) {
            Point first =
                    centred.stream()
                            .filter(p -> Math.hypot(p.x, p.y) > NOISE * Math.sqrt(xx + yy))
                            .findFirst()
                            .orElse(new Point(1, 0));
            angle = Math.atan2(first.y, first.x);
        }
        double cosine = Math.cos(angle);
        double sine = Math.sin(angle);
        List<Point> along =
                centred.stream()
                        .map(p -> new Point(cosine * p.x + sine * p.y, cosine * p.y - sine * p.x))
                        .toList();
        double noise = NOISE * Math.sqrt(xx + yy);
        double x = sign(along.stream().mapToDouble(Point::x).toArray(), noise);
        double y = sign(along.stream().mapToDouble(Point::y).toArray(), noise);
        return along.stream().map(p -> new Point(x * p.x, y * p.y)).toList();
    }

    private static double sign(double[] coordinates, double noise) {
        for (double coordinate : coordinates) {
            if (Math.abs(coordinate) > noise) {
                return Math.signum(coordinate);
            }
        }
        return 1;
    }
}
