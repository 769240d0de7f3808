package mawaqif.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PositionMapTest {

    /** Closeness 0.9, 0.8 … by position, with the shared issues given. */
    private record Table(int[][] ks, double[][] values) implements Nearness {
        @Override
        public int size() {
            return ks.length;
        }

        @Override
        public OptionalDouble value(int one, int other) {
            return ks[one][other] == 0
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(values[one][other]);
        }

        @Override
        public int shared(int one, int other) {
            return ks[one][other];
        }
    }

    private static Table table(int[][] ks) {
        double[][] values = new double[ks.length][ks.length];
        for (int i = 0; i < ks.length; i++) {
            for (int j = 0; j < ks.length; j++) {
                values[i][j] = 1 - 0.1 * Math.abs(i - j);
            }
        }
        return new Table(ks, values);
    }

    @Test
    void leavesOutWhoeverSharesTooLittle() {
        PositionMap map =
                PositionMap.of(
                        table(
                                new int[][] {
                                    {9, 8, 4, 7},
                                    {8, 9, 4, 6},
                                    {4, 4, 9, 4},
                                    {7, 6, 4, 9}
                                }),
                        5);
        assertThat(map.placed()).containsExactly(0, 1, 3);
        assertThat(map.left()).containsExactly(2);
        assertThat(map.isDrawn()).isTrue();
        // 0, 1 and 3 lie on a line, 0.1 and 0.2 apart.
        var points = map.scaling().orElseThrow().points();
        assertThat(points.get(0).distance(points.get(2))).isCloseTo(0.3, within(1e-5));
    }

    @Test
    void drawsNothingWithFewerThanThree() {
        PositionMap map = PositionMap.of(table(new int[][] {{9, 8, 4}, {8, 9, 4}, {4, 4, 9}}), 5);
        assertThat(map.placed()).containsExactly(0, 1);
        assertThat(map.scaling()).isEmpty();
        assertThat(map.isDrawn()).isFalse();
        assertThat(PositionMap.of(table(new int[0][0]), 5).isDrawn()).isFalse();
    }

    @Test
    void isRefusedWhereThePlaneMisleads() {
        int size = 12;
        int[][] ks = new int[size][size];
        double[][] values = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                ks[i][j] = 9;
                values[i][j] = i == j ? 1 : 0.5; // all equally far: no plane holds that
            }
        }
        PositionMap map = PositionMap.of(new Table(ks, values), 5);
        assertThat(map.scaling().orElseThrow().stress()).isGreaterThan(PositionMap.MOST_STRESS);
        assertThat(map.isDrawn()).isFalse();
    }

    @Test
    void placesNoPairWithTooLittleAndKeepsNobodyOutWhoFits() {
        Random random = new Random(4);
        for (int trial = 0; trial < 200; trial++) {
            int size = 2 + random.nextInt(8);
            int[][] ks = new int[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j <= i; j++) {
                    ks[i][j] = i == j ? 12 : 2 + random.nextInt(8);
                    ks[j][i] = ks[i][j];
                }
            }
            PositionMap map = PositionMap.of(table(ks), 5);
            for (int one : map.placed()) {
                for (int other : map.placed()) {
                    assertThat(ks[one][other]).isGreaterThanOrEqualTo(5);
                }
            }
            for (int out : map.left()) {
                assertThat(map.placed()).anyMatch(in -> ks[out][in] < 5);
            }
            assertThat(map.placed().size() + map.left().size()).isEqualTo(size);
        }
    }
}
