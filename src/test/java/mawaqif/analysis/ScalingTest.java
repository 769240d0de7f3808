package mawaqif.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import mawaqif.analysis.Scaling.Point;
import org.junit.jupiter.api.Test;

class ScalingTest {

    /**
     * Similarities of 14 colours, G. Ekman (1954), as in P. J. F. Groenen and M. van de Velden
     * (2004), Multidimensional Scaling, table 1 (there as 1 − similarity).
     */
    private static final String EKMAN =
            """
            86
            42 50
            42 44 81
            18 22 47 54
            6 9 17 25 61
            7 7 10 10 31 62
            4 7 8 9 26 45 73
            2 2 2 2 7 14 22 33
            7 4 1 1 2 8 14 19 58
            9 7 2 0 2 2 5 4 37 74
            12 11 1 1 1 2 2 3 27 50 76
            13 13 5 2 2 2 2 2 20 41 62 85
            16 14 3 4 0 1 0 2 23 28 55 68 76
            """;

    /**
     * Dissimilarities of nine Dutch parties (KVP, PvdA, VVD, ARP, CHU, CPN, PSP, BP, D66), D. N. M.
     * de Gruijter (1967), in hundredths, from the files of J. de Leeuw (2025).
     */
    private static final String PARTIES =
            """
            563
            527 672
            460 564 546
            480 622 497 320
            754 512 813 784 780
            673 459 755 673 708 408
            718 722 690 728 696 634 688
            617 547 467 613 604 742 636 736
            """;

    /**
     * J. de Leeuw (2025), Yet Another Smacof – Square Symmetric Case, arXiv:2512.00232, section
     * "Initial": metric, unweighted, in two dimensions, Σ (δ − d)² / Σ δ² to seven decimals, the
     * same by two programs, smacofSym and smacofSS.
     */
    @Test
    void findsTheColourCircleAtTheStressThatIsPublished() {
        double[][] colours = ekman();
        Scaling scaling = Scaling.of(colours);
        assertThat(scaling.stress() * scaling.stress()).isCloseTo(0.0172132, within(5e-8));
        List<Point> points = scaling.points();
        double turn = 0;
        for (int i = 0; i < points.size(); i++) {
            Point a = points.get(i);
            Point b = points.get((i + 1) % points.size());
            double step = Math.atan2(a.x() * b.y() - a.y() * b.x(), a.x() * b.x() + a.y() * b.y());
            assertThat(Math.signum(step)).as("colour %d", i).isEqualTo(Math.signum(turn + step));
            turn += step;
        }
        assertThat(Math.abs(turn)).isCloseTo(2 * Math.PI, within(1e-9));
    }

    /**
     * From classical scaling alone smacofSS is caught at 0.0446034; from its other starts it
     * reaches 0.0444297.
     */
    @Test
    void findsTheLowestOfTheStressesThatArePublishedForPartiesThatHardlyFit() {
        Scaling scaling = Scaling.of(parties());
        assertThat(scaling.stress() * scaling.stress()).isCloseTo(0.0444297, within(5e-8));
    }

    /** The slope of stress is zero there, and nothing lower is found from 1000 other places. */
    @Test
    void findsNothingLowerFromAThousandOtherStarts() {
        Random random = new Random(17);
        for (double[][] square : List.of(ekman(), parties())) {
            Scaling scaling = Scaling.of(square);
            assertThat(slope(square, scaling.points())).isLessThan(1e-5);
            for (int start = 0; start < 1000; start++) {
                assertThat(descended(square, random)).isGreaterThan(scaling.stress() - 1e-7);
            }
        }
    }

    /** The steepest partial derivative of Σ (δ − d)² / Σ δ². */
    private static double slope(double[][] square, List<Point> points) {
        double all = 0;
        for (double[] row : square) {
            for (double each : row) {
                all += each * each / 2;
            }
        }
        double steepest = 0;
        for (int i = 0; i < square.length; i++) {
            double x = 0;
            double y = 0;
            for (int j = 0; j < square.length; j++) {
                Point from = points.get(i);
                Point to = points.get(j);
                double d = from.distance(to);
                if (i != j) {
                    x += 2 * (d - square[i][j]) * (from.x() - to.x()) / d / all;
                    y += 2 * (d - square[i][j]) * (from.y() - to.y()) / d / all;
                }
            }
            steepest = Math.max(steepest, Math.max(Math.abs(x), Math.abs(y)));
        }
        return steepest;
    }

    /** The stress that steps down the slope lead to from somewhere. */
    private static double descended(double[][] square, Random random) {
        int size = square.length;
        double[][] at = new double[size][];
        for (int i = 0; i < size; i++) {
            at[i] = new double[] {random.nextGaussian(), random.nextGaussian()};
        }
        for (int step = 0; step < 150; step++) {
            double[][] next = new double[size][2];
            for (int i = 0; i < size; i++) {
                next[i] = at[i].clone();
                for (int j = 0; j < size; j++) {
                    double d = Math.hypot(at[i][0] - at[j][0], at[i][1] - at[j][1]);
                    for (int axis = 0; axis < 2 && d > 0; axis++) {
                        double slope = (1 - square[i][j] / d) * (at[i][axis] - at[j][axis]);
                        next[i][axis] -= slope / size;
                    }
                }
            }
            at = next;
        }
        return stress(
                square,
                java.util.Arrays.stream(at).map(place -> new Point(place[0], place[1])).toList());
    }

    private static double[][] ekman() {
        return square(EKMAN, hundredths -> 1 - hundredths / 100.0);
    }

    private static double[][] parties() {
        return square(PARTIES, hundredths -> hundredths / 100.0);
    }

    private static double[][] square(String below, IntToDoubleFunction dissimilarity) {
        List<String> lines = below.lines().toList();
        double[][] square = new double[lines.size() + 1][lines.size() + 1];
        for (int row = 1; row < square.length; row++) {
            String[] cells = lines.get(row - 1).split(" ");
            for (int column = 0; column < row; column++) {
                square[row][column] = dissimilarity.applyAsDouble(Integer.parseInt(cells[column]));
                square[column][row] = square[row][column];
            }
        }
        return square;
    }

    @Test
    void findsPlacesAgainFromTheirDistances() {
        Random random = new Random(11);
        for (int trial = 0; trial < 40; trial++) {
            double[][] distances = distances(random, 3 + trial % 10);
            Scaling scaling = Scaling.of(distances);
            assertThat(scaling.stress()).isLessThan(1e-6);
            for (int i = 0; i < distances.length; i++) {
                for (int j = 0; j < distances.length; j++) {
                    assertThat(scaling.points().get(i).distance(scaling.points().get(j)))
                            .isCloseTo(distances[i][j], within(1e-5));
                }
            }
        }
    }

    @Test
    void standsCentredOnItsMainAxesWithTheFirstOnThePositiveSide() {
        Random random = new Random(3);
        for (int trial = 0; trial < 40; trial++) {
            double[][] square = noise(random, 4 + trial % 8);
            List<Point> points = Scaling.of(square).points();
            double xx = points.stream().mapToDouble(p -> p.x() * p.x()).sum();
            double yy = points.stream().mapToDouble(p -> p.y() * p.y()).sum();
            assertThat(points.stream().mapToDouble(Point::x).sum()).isCloseTo(0, within(1e-9));
            assertThat(points.stream().mapToDouble(Point::y).sum()).isCloseTo(0, within(1e-9));
            assertThat(points.stream().mapToDouble(p -> p.x() * p.y()).sum())
                    .isCloseTo(0, within(1e-7));
            assertThat(xx).isGreaterThanOrEqualTo(yy);
            assertThat(points.getFirst().x()).isPositive();
            assertThat(points.getFirst().y()).isPositive();
            assertThat(Scaling.of(square).points()).isEqualTo(points);
        }
    }

    @Test
    void isALocalMinimumOfStress() {
        Random random = new Random(8);
        for (int trial = 0; trial < 20; trial++) {
            double[][] square = noise(random, 6);
            Scaling scaling = Scaling.of(square);
            for (int moved = 0; moved < 6; moved++) {
                List<Point> others = new ArrayList<>(scaling.points());
                Point from = others.get(moved);
                double angle = random.nextDouble() * 2 * Math.PI;
                others.set(
                        moved,
                        new Point(
                                from.x() + 0.01 * Math.cos(angle),
                                from.y() + 0.01 * Math.sin(angle)));
                assertThat(stress(square, others)).isGreaterThan(scaling.stress());
            }
            assertThat(stress(square, scaling.points())).isCloseTo(scaling.stress(), within(1e-9));
        }
    }

    @Test
    void findsALineAndATriangleThatIsNearlyOne() {
        double[][] square = {{0, 1, 1.9}, {1, 0, 1}, {1.9, 1, 0}};
        Scaling bent = Scaling.of(square);
        assertThat(bent.stress()).isLessThan(1e-5);
        assertThat(Scaling.of(new double[][] {{0, 1, 2}, {1, 0, 1}, {2, 1, 0}}).stress())
                .isLessThan(1e-5);
    }

    @Test
    void holdsNobodyOneTwoAndAllInOnePlace() {
        assertThat(Scaling.of(new double[0][0]).points()).isEmpty();
        assertThat(Scaling.of(new double[1][1]).points()).containsExactly(new Point(0, 0));
        List<Point> two = Scaling.of(new double[][] {{0, 0.5}, {0.5, 0}}).points();
        assertThat(two.getFirst().distance(two.getLast())).isCloseTo(0.5, within(1e-9));
        assertThat(two.getFirst().x()).isCloseTo(0.25, within(1e-9));
        Scaling one = Scaling.of(new double[4][4]);
        assertThat(one.stress()).isZero();
        assertThat(one.points()).allMatch(point -> point.distance(new Point(0, 0)) < 1e-12);
    }

    @Test
    void refusesWhatIsNoDissimilarity() {
        for (double[][] wrong :
                List.of(
                        new double[][] {{0, 1}, {2, 0}},
                        new double[][] {{0, -1}, {-1, 0}},
                        new double[][] {{1, 1}, {1, 0}},
                        new double[][] {{0, Double.NaN}, {Double.NaN, 0}},
                        new double[][] {{0}, {0, 0}})) {
            assertThatIllegalArgumentException().isThrownBy(() -> Scaling.of(wrong));
        }
    }

    private static double stress(double[][] square, List<Point> points) {
        double missed = 0;
        double all = 0;
        for (int i = 0; i < square.length; i++) {
            for (int j = 0; j < i; j++) {
                double distance =
                        Math.hypot(
                                points.get(i).x() - points.get(j).x(),
                                points.get(i).y() - points.get(j).y());
                missed += Math.pow(square[i][j] - distance, 2);
                all += Math.pow(square[i][j], 2);
            }
        }
        return Math.sqrt(missed / all);
    }

    private static double[][] distances(Random random, int size) {
        double[] x = random.doubles(size).toArray();
        double[] y = random.doubles(size).toArray();
        double[][] square = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                square[i][j] = Math.hypot(x[i] - x[j], y[i] - y[j]);
                square[j][i] = square[i][j];
            }
        }
        return square;
    }

    private static double[][] noise(Random random, int size) {
        double[][] square = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                square[i][j] = 0.2 + 0.8 * random.nextDouble();
                square[j][i] = square[i][j];
            }
        }
        return square;
    }
}
