package mawaqif.analysis;

import static mawaqif.analysis.Claims.HIGH;
import static mawaqif.analysis.Claims.LOW;
import static mawaqif.analysis.Claims.MEDIUM;
import static mawaqif.analysis.Claims.claim;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mawaqif.analysis.Options.Count;
import mawaqif.analysis.Options.Rollup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArithmeticTest {
    private static final ClaimTable TABLE =
            Claims.table(
                    Hierarchy.of(-1, 0),
                    1,
                    claim(1, 2, LOW, 0),
                    claim(1, 2, HIGH, 0),
                    claim(0, -1, MEDIUM, 0),
                    claim(1, -2, HIGH, 1));

    static LongStream seeds() {
        return LongStream.range(1_000, 1_060);
    }

    @Test
    void namesDroppedClaimsAndTheOneKeptInTheirPlace() {
        Arithmetic arithmetic = of(Options.DEFAULT.with(Count.SOURCES));
        assertThat(arithmetic.dropped()).containsExactly(new Arithmetic.Dropped(0, 1));
        assertThat(arithmetic.counted())
                .extracting(Arithmetic.Counted::position)
                .containsExactly(1, 2, 3);
    }

    @Test
    void dividesEachChildsWeightsByTheirSum() {
        Arithmetic arithmetic = of(Options.DEFAULT.with(Rollup.CHILDREN));
        assertThat(arithmetic.groups())
                .containsExactly(new Arithmetic.Group(0, 1, 2), new Arithmetic.Group(1, 3, 7));
        assertThat(arithmetic.counted())
                .extracting(counted -> counted.weight().toString())
                .containsExactly("1/7", "3/7", "1", "3/7");
        assertThat(arithmetic.steps().total()).hasToString("2");
    }

    @Test
    void showsEveryStep() {
        Arithmetic.Steps steps = of(Options.DEFAULT).steps();
        assertThat(steps.total()).hasToString("9");
        assertThat(steps.quarterAgainst()).isTrue();
        assertThat(steps.quarterFor()).isTrue();
        assertThat(steps.sureAgainst()).isTrue();
        assertThat(steps.sureFor()).isTrue();
        assertThat(steps.medianAgainst()).isEqualTo(new Median(-2, -2));
        assertThat(steps.medianFor()).isEqualTo(new Median(2, 2));
        assertThat(steps.median()).isEqualTo(new Median(-1, -1));
        assertThat(steps.layers()).extracting(Agreement.Layer::pattern).contains("10001");
    }

    @Test
    void hasNoStepsWithoutClaims() {
        ClaimTable empty = Claims.table(Hierarchy.flat(1), 1);
        Arithmetic arithmetic =
                Arithmetic.of(empty, Selection.all(), Options.DEFAULT, new Part(0, true), 0);
        assertThat(arithmetic)
                .isEqualTo(
                        new Arithmetic(
                                new Cell.None(false), List.of(), List.of(), List.of(), null));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void listsExactlyTheClaimsOfTheDirectComputation(long seed) {
        var generated = new Generated(seed);
        NaiveStudy study = generated.study();
        ClaimTable table = study.table();
        Query query = generated.query(study);
        Options options =
                Options.DEFAULT
                        .with(Count.values()[(int) (seed % 2)])
                        .with(Rollup.values()[(int) (seed / 2 % 2)]);
        Matrix matrix = Matrix.of(table, query.selection(), options);
        List<Integer> filtered = study.filtered(query);
        List<Integer> counted = study.counted(query, options);
        List<Integer> listed = new ArrayList<>();
        for (int part = 0; part < matrix.parts().size(); part++) {
            for (int issue = 0; issue < matrix.issues().size(); issue++) {
                Arithmetic arithmetic =
                        Arithmetic.of(
                                table,
                                query.selection(),
                                options,
                                matrix.parts().get(part),
                                matrix.issues().get(issue));
                assertThat(arithmetic.cell()).isEqualTo(matrix.cell(issue, part));
                check(arithmetic);
                for (var claim : arithmetic.counted()) {
                    Coding coding = study.claims().get(claim.position());
                    int column = matrix.parts().get(part).stakeholder();
                    assertThat(claim.values())
                            .isEqualTo(
                                    new Arithmetic.Values(
                                            coding.period(),
                                            coding.scenario(),
                                            IntStream.of(coding.sources())
                                                    .sorted()
                                                    .distinct()
                                                    .boxed()
                                                    .toList(),
                                            study.childOf(column, coding.stakeholder()),
                                            coding.coder()));
                    listed.add(claim.position());
                }
                for (var dropped : arithmetic.dropped()) {
                    assertThat(filtered).contains(dropped.position());
                    assertThat(counted).doesNotContain(dropped.position()).contains(dropped.kept());
                    listed.add(dropped.position());
                }
            }
        }
        assertThat(listed).containsExactlyInAnyOrderElementsOf(filtered);
    }

    private static void check(Arithmetic arithmetic) {
        arithmetic
                .cell()
                .found()
                .ifPresent(evidence -> {
                    for (int point = 0; point < 5; point++) {
                        int stance = point - 2;
                        double sum =
                                arithmetic.counted().stream()
                                        .filter(claim -> claim.stance() == stance)
                                        .mapToDouble(claim -> claim.weight().doubleValue())
                                        .sum();
                        assertThat(sum).isCloseTo(evidence.weights().at(point), within(1e-9));
                    }
                });
    }

    private static Arithmetic of(Options options) {
        return Arithmetic.of(TABLE, Selection.all(), options, new Part(0, true), 0);
    }
}
