package mawaqif.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import mawaqif.analysis.NaiveStudy.NaiveCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceMixTest {
    private static final int KINDS = 3;

    /** Generated studies quote sources 0 … 6. */
    private static final int SOURCES = 7;

    static LongStream seeds() {
        return LongStream.range(0, 60);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsEachCellsSourcesByKindLikeTheDirectCount(long seed) {
        var generated = new Generated(seed);
        NaiveStudy study = generated.study();
        Query query = generated.query(study);
        int[] kinds = new Random(seed).ints(SOURCES, 0, KINDS).toArray();
        MatrixAgainstNaiveTest.allOptions()
                .forEach(options -> {
                    Matrix matrix = Matrix.of(study.table(), query.selection(), options);
                    List<Integer> issues = matrix.issues().reversed();
                    SourceMix mix =
                            SourceMix.of(
                                    study.table(),
                                    query.selection(),
                                    options,
                                    matrix.parts(),
                                    issues,
                                    kinds,
                                    KINDS);
                    Set<Integer> all = new HashSet<>();
                    for (int row = 0; row < issues.size(); row++) {
                        for (int part = 0; part < matrix.parts().size(); part++) {
                            NaiveCell cell =
                                    study.cell(
                                            query,
                                            options,
                                            matrix.parts().get(part),
                                            issues.get(row),
                                            study.counted(query, options));
                            Set<Integer> sources = sources(study, cell.ids());
                            all.addAll(sources);
                            assertThat(mix.cells().get(row).get(part))
                                    .isEqualTo(count(sources, kinds));
                            assertThat(
                                            mix.cells().get(row).get(part).stream()
                                                    .mapToInt(Integer::intValue)
                                                    .sum())
                                    .isEqualTo(matrix.cell(issues.size() - 1 - row, part).d());
                        }
                    }
                    assertThat(mix.all()).isEqualTo(count(all, kinds));
                });
    }

    @Test
    void refusesASourceWithoutAKind() {
        ClaimTable table = Claims.table(Hierarchy.flat(1), 1, Claims.claim(0, 1, Claims.HIGH, 2));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        SourceMix.of(
                                table,
                                Selection.all(),
                                Options.DEFAULT,
                                List.of(),
                                List.of(),
                                new int[] {0, 0},
                                1))
                .withMessage("There are 3 sources and only 2 kinds");
    }

    private static Set<Integer> sources(NaiveStudy study, Set<Integer> claims) {
        Set<Integer> sources = new HashSet<>();
        for (int id : claims) {
            IntStream.of(study.claims().get(id).sources()).forEach(sources::add);
        }
        return sources;
    }

    private static List<Integer> count(Set<Integer> sources, int[] kinds) {
        List<Integer> counts = new ArrayList<>();
        for (int kind = 0; kind < KINDS; kind++) {
            int wanted = kind;
            counts.add((int) sources.stream().filter(s -> kinds[s] == wanted).count());
        }
        return counts;
    }
}
