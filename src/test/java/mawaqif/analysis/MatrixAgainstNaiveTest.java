package mawaqif.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import mawaqif.analysis.NaiveStudy.NaiveCell;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MatrixAgainstNaiveTest {
    private static final Offset<Double> TINY = within(1e-14);
    private static final int SEEDS = 120;

    static LongStream seeds() {
        return LongStream.range(0, SEEDS);
    }

    static Stream<Options> allOptions() {
        return Stream.of(Options.Level.values())
                .map(Options.DEFAULT::with)
                .flatMap(o -> Stream.of(Options.Rollup.values()).map(o::with))
                .flatMap(o -> Stream.of(Options.Count.values()).map(o::with))
                .flatMap(o -> Stream.of(Options.Weight.values()).map(o::with));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyCellEqualsTheDirectComputation(long seed) {
        var generated = new Generated(seed);
        NaiveStudy study = generated.study();
        ClaimTable table = study.table();
        Query query = generated.query(study);
        allOptions()
                .forEach(options -> {
                    Matrix matrix = Matrix.of(table, query.selection(), options);
                    assertThat(matrix.parts()).isEqualTo(columns(study, query, options));
                    assertThat(matrix.issues()).isEqualTo(rows(study, query));
                    check(study, query, options, matrix);
                });
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyOpenedParentEqualsTheDirectComputation(long seed) {
        var generated = new Generated(seed + SEEDS);
        NaiveStudy study = generated.study();
        ClaimTable table = study.table();
        Query query = generated.query(study);
        for (int parent = 0; parent < study.parents().length; parent++) {
            var parts = new ArrayList<Part>();
            parts.add(new Part(parent, true));
            parts.addAll(Part.inside(parent, table.stakeholders(), query.selection()));
            for (Options options : allOptions().toList()) {
                check(study, query, options, Matrix.of(table, query.selection(), options, parts));
            }
        }
    }

    @Test
    void theGeneratedStudiesReachEveryStateAndEverySplit() {
        Set<Object> reached = new HashSet<>();
        seeds().forEach(seed -> {
            var generated = new Generated(seed);
            NaiveStudy study = generated.study();
            Query query = generated.query(study);
            Matrix.of(study.table(), query.selection(), Options.DEFAULT).rows().stream()
                    .flatMap(List::stream)
                    .forEach(cell -> {
                        reached.add(cell.getClass().getSimpleName());
                        if (cell instanceof Cell.Contested c && c.splitBy() != null) {
                            reached.add(c.splitBy());
                        }
                        if (cell.equals(new Cell.None(true))) {
                            reached.add("silent");
                        }
                    });
        });
        assertThat(reached)
                .contains("None", "silent", "Contested", "Neutral", "Clear")
                .contains((Object[]) SplitBy.values());
    }

    private static List<Part> columns(NaiveStudy study, Query query, Options options) {
        List<Integer> selected =
                IntStream.range(0, study.parents().length)
                        .filter(s -> study.passes(query, Dimension.STAKEHOLDER, s))
                        .boxed()
                        .toList();
        return switch (options.level()) {
            case LEAF -> selected.stream().map(s -> new Part(s, false)).toList();
            case TOP ->
                    IntStream.range(0, study.parents().length)
                            .filter(s -> study.parents()[s] < 0)
                            .filter(s -> selected.stream().anyMatch(m -> study.isBelow(m, s)))
                            .mapToObj(s -> new Part(s, true))
                            .toList();
        };
    }

    private static List<Integer> rows(NaiveStudy study, Query query) {
        return IntStream.range(0, study.issues())
                .filter(issue -> study.passes(query, Dimension.ISSUE, issue))
                .boxed()
                .toList();
    }

    private static void check(NaiveStudy study, Query query, Options options, Matrix matrix) {
        List<Integer> counted = study.counted(query, options);
        Set<Integer> all = new HashSet<>();
        List<Set<Integer>> byPart = new ArrayList<>();
        matrix.parts().forEach(_ -> byPart.add(new HashSet<>()));
        for (int issue = 0; issue < matrix.issues().size(); issue++) {
            Set<Integer> row = new HashSet<>();
            for (int part = 0; part < matrix.parts().size(); part++) {
                NaiveCell expected =
                        study.cell(
                                query,
                                options,
                                matrix.parts().get(part),
                                matrix.issues().get(issue),
                                counted);
                check(matrix.cell(issue, part), expected);
                row.addAll(expected.ids());
                byPart.get(part).addAll(expected.ids());
            }
            all.addAll(row);
            assertThat(matrix.totals().issues().get(issue)).isEqualTo(total(study, row));
        }
        for (int part = 0; part < byPart.size(); part++) {
            assertThat(matrix.totals().parts().get(part)).isEqualTo(total(study, byPart.get(part)));
        }
        assertThat(matrix.totals().all()).isEqualTo(total(study, all));
        assertThat(matrix.totals().earliest()).isEqualTo(dates(study, all).min());
        assertThat(matrix.totals().latest()).isEqualTo(dates(study, all).max());
    }

    private static Totals.Total total(NaiveStudy study, Set<Integer> ids) {
        long d =
                ids.stream()
                        .flatMapToInt(id -> IntStream.of(study.claims().get(id).sources()))
                        .distinct()
                        .count();
        return new Totals.Total(ids.size(), (int) d);
    }

    private static IntStream dates(NaiveStudy study, Set<Integer> ids) {
        return ids.stream()
                .mapToInt(id -> study.claims().get(id).date())
                .filter(date -> date != Coding.NO_DATE);
    }

    private static void check(Cell cell, NaiveCell expected) {
        assertThat(cell.n()).isEqualTo(expected.n());
        assertThat(cell.d()).isEqualTo(expected.d());
        assertThat(cell.getClass().getSimpleName().toLowerCase()).isEqualTo(expected.state());
        switch (cell) {
            case Cell.None(boolean silent) -> assertThat(silent).isEqualTo(expected.silent());
            case Cell.Contested(var evidence, int against, int inFavour, var splitBy) -> {
                check(evidence, expected);
                assertThat(against).isEqualTo(expected.medianAgainst());
                assertThat(inFavour).isEqualTo(expected.medianFor());
                assertThat(splitBy).isEqualTo(expected.splitBy());
            }
            case Cell.Neutral(var evidence) -> check(evidence, expected);
            case Cell.Clear(var evidence, int median) -> {
                check(evidence, expected);
                assertThat(median).isEqualTo(expected.median());
            }
        }
    }

    private static void check(Evidence evidence, NaiveCell expected) {
        assertThat(evidence.counts()).isEqualTo(expected.counts());
        for (int point = 0; point < 5; point++) {
            assertThat(evidence.weights().at(point))
                    .isCloseTo(expected.weights().get(point).value(), TINY);
        }
        Frac whole = NaiveWeights.between(expected.weights(), -2, 2);
        Frac against = NaiveWeights.between(expected.weights(), -2, -1).dividedBy(whole);
        Frac inFavour = NaiveWeights.between(expected.weights(), 1, 2).dividedBy(whole);
        assertThat(evidence.against()).isCloseTo(against.value(), TINY);
        assertThat(evidence.inFavour()).isCloseTo(inFavour.value(), TINY);
        assertThat(evidence.agreementA()).isCloseTo(expected.agreementA(), TINY);
        assertThat(evidence.confidence()).isEqualTo(expected.confidence());
        assertThat(evidence.thin()).isEqualTo(expected.d() == 1);
    }
}
