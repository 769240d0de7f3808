package mawaqif.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BasisTest {

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    /** Parents stand beside their parts, so that the same claim is in several cells. */
    @ParameterizedTest
    @MethodSource("seeds")
    void countsTheClaimsAndSourcesOfSomeCellsOnceLikeTheDirectCount(long seed) {
        var generated = new Generated(seed);
        NaiveStudy study = generated.study();
        Query query = generated.query(study);
        ClaimTable table = study.table();
        var random = new Random(seed);
        MatrixAgainstNaiveTest.allOptions()
                .forEach(options -> {
                    Matrix matrix = Matrix.of(table, query.selection(), options);
                    List<Part> parts = new ArrayList<>(matrix.parts());
                    for (Part part : matrix.parts()) {
                        if (part.rolledUp()) {
                            parts.addAll(
                                    Part.inside(
                                            part.stakeholder(),
                                            table.stakeholders(),
                                            query.selection()));
                        }
                    }
                    Set<List<Integer>> chosen = new HashSet<>();
                    for (int row = 0; row < matrix.issues().size(); row++) {
                        for (int part = 0; part < parts.size(); part++) {
                            if (random.nextBoolean()) {
                                chosen.add(List.of(row, part));
                            }
                        }
                    }
                    Basis basis =
                            Basis.of(
                                    table,
                                    query.selection(),
                                    options,
                                    parts,
                                    matrix.issues(),
                                    (row, part) -> chosen.contains(List.of(row, part)));
                    List<Integer> counted = study.counted(query, options);
                    Set<Integer> all = new HashSet<>();
                    for (int part = 0; part < parts.size(); part++) {
                        Set<Integer> column = new HashSet<>();
                        for (int row = 0; row < matrix.issues().size(); row++) {
                            if (chosen.contains(List.of(row, part))) {
                                column.addAll(
                                        study.cell(
                                                        query,
                                                        options,
                                                        parts.get(part),
                                                        matrix.issues().get(row),
                                                        counted)
                                                .ids());
                            }
                        }
                        assertThat(basis.totals().parts().get(part))
                                .isEqualTo(total(study, column));
                        all.addAll(column);
                    }
                    assertThat(basis.totals().all()).isEqualTo(total(study, all));
                    assertThat(basis.sources().stream().boxed().collect(Collectors.toSet()))
                            .isEqualTo(sources(study, all));
                    assertThat(basis.totals().earliest()).isEqualTo(dates(study, all).min());
                    assertThat(basis.totals().latest()).isEqualTo(dates(study, all).max());
                    assertThat(basis.totals().issues()).hasSameSizeAs(matrix.issues());
                });
    }

    private static Totals.Total total(NaiveStudy study, Set<Integer> claims) {
        return new Totals.Total(claims.size(), sources(study, claims).size());
    }

    private static Set<Integer> sources(NaiveStudy study, Set<Integer> claims) {
        return claims.stream()
                .flatMapToInt(id -> IntStream.of(study.claims().get(id).sources()))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static IntStream dates(NaiveStudy study, Set<Integer> claims) {
        return claims.stream()
                .mapToInt(id -> study.claims().get(id).date())
                .filter(date -> date != Coding.NO_DATE);
    }
}
