package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import mawaqif.analysis.Cell;
import mawaqif.analysis.ClaimTable;
import mawaqif.analysis.Coding;
import mawaqif.analysis.Hierarchy;
import mawaqif.analysis.Matrix;
import mawaqif.analysis.Options;
import mawaqif.analysis.Order;
import mawaqif.analysis.Selection;
import mawaqif.analysis.SplitBy;
import mawaqif.claims.Filter;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Stakeholder;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;
import org.junit.jupiter.api.Test;

/** What a finding says can be counted in the matrix, and nothing there outdoes it. */
class FindingTest {

    private static final int SEEDS = 400;

    /** A row, counted cell by cell. */
    private record Counts(int against, int inFavour, int neutral, int contested) {

        int spoke() {
            return against + inFavour + neutral + contested;
        }

        boolean shared() {
            return against == 0 && contested == 0 && inFavour >= 2;
        }

        boolean divided() {
            return against > 0 && inFavour > 0;
        }

        int weakerSide() {
            return Math.min(against, inFavour);
        }
    }

    @Test
    void mostSharedIsWhatNobodyIsAgainstAndMostAreFor() {
        Set<Boolean> met = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            StudyMatrix matrix = random(seed);
            List<Counts> rows = rows(matrix);
            Optional<Finding.Shared> found = Finding.mostShared(matrix);
            met.add(found.isPresent());
            int most =
                    rows.stream().filter(Counts::shared).mapToInt(Counts::inFavour).max().orElse(0);
            assertThat(found.map(Finding.Shared::row))
                    .isEqualTo(first(rows, row -> row.shared() && row.inFavour() == most));
            found.ifPresent(
                    shared -> assertThat(shared.spoke()).isEqualTo(rows.get(shared.row()).spoke()));
        }
        assertThat(met).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void mostDividedHasMostOnItsWeakerSide() {
        Set<Boolean> met = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            StudyMatrix matrix = random(seed);
            List<Counts> rows = rows(matrix);
            Optional<Finding.Divided> found = Finding.mostDivided(matrix);
            met.add(found.isPresent());
            List<Counts> divided = rows.stream().filter(Counts::divided).toList();
            int weaker = divided.stream().mapToInt(Counts::weakerSide).max().orElse(0);
            int spoke =
                    divided.stream()
                            .filter(row -> row.weakerSide() == weaker)
                            .mapToInt(Counts::spoke)
                            .max()
                            .orElse(0);
            assertThat(found.map(Finding.Divided::row))
                    .isEqualTo(
                            first(
                                    rows,
                                    row ->
                                            row.divided()
                                                    && row.weakerSide() == weaker
                                                    && row.spoke() == spoke));
            found.ifPresent(one -> {
                assertThat(one.against()).isEqualTo(rows.get(one.row()).against());
                assertThat(one.inFavour()).isEqualTo(rows.get(one.row()).inFavour());
            });
        }
        assertThat(met).containsExactlyInAnyOrder(true, false);
    }

    @Test
    void withinIsAChangeBeforeAContestAndThenTheOneWithMostClaims() {
        Set<String> met = new HashSet<>();
        for (long seed = 0; seed < SEEDS; seed++) {
            StudyMatrix matrix = random(seed);
            List<Cell.Contested> contested =
                    matrix.cells().stream()
                            .flatMap(List::stream)
                            .filter(Cell.Contested.class::isInstance)
                            .map(Cell.Contested.class::cast)
                            .toList();
            List<Cell.Contested> changing =
                    contested.stream()
                            .filter(cell ->
                                    cell.splitBy() == SplitBy.PERIOD
                                            || cell.splitBy() == SplitBy.SCENARIO)
                            .toList();
            List<Cell.Contested> candidates = changing.isEmpty() ? contested : changing;
            int most = candidates.stream().mapToInt(Cell::n).max().orElse(0);
            Optional<Finding.Within> found = Finding.within(matrix);
            assertThat(found.map(Finding.Within::cell).map(System::identityHashCode))
                    .isEqualTo(
                            candidates.stream()
                                    .filter(cell -> cell.n() == most)
                                    .map(System::identityHashCode)
                                    .findFirst());
            found.ifPresent(within -> {
                assertThat(within.changes()).isEqualTo(!changing.isEmpty());
                assertThat(matrix.cells().get(within.row()).get(within.column()))
                        .isSameAs(within.cell());
            });
            met.add(found.map(within -> "changes " + within.changes()).orElse("none"));
        }
        assertThat(met).containsExactlyInAnyOrder("none", "changes true", "changes false");
    }

    private static Optional<Integer> first(
            List<Counts> rows, java.util.function.Predicate<Counts> which) {
        return IntStream.range(0, rows.size())
                .filter(row -> which.test(rows.get(row)))
                .boxed()
                .findFirst();
    }

    private static List<Counts> rows(StudyMatrix matrix) {
        List<Counts> rows = new ArrayList<>();
        for (List<Cell> cells : matrix.cells()) {
            int against = 0;
            int inFavour = 0;
            int neutral = 0;
            int contested = 0;
            for (Cell cell : cells) {
                switch (cell) {
                    case Cell.None _ -> {}
                    case Cell.Contested _ -> contested++;
                    case Cell.Neutral _ -> neutral++;
                    case Cell.Clear(var _, int median) -> {
                        against += median < 0 ? 1 : 0;
                        inFavour += median > 0 ? 1 : 0;
                    }
                }
            }
            rows.add(new Counts(against, inFavour, neutral, contested));
        }
        return rows;
    }

    /** Some issues lean to one side, so that things are shared as well as divided. */
    private static StudyMatrix random(long seed) {
        Random random = new Random(seed);
        int stakeholders = 1 + random.nextInt(6);
        int issues = 1 + random.nextInt(5);
        var table = ClaimTable.builder(Hierarchy.flat(stakeholders), issues);
        for (int claims = random.nextInt(4 * stakeholders * issues + 1); claims > 0; claims--) {
            int issue = random.nextInt(issues);
            int scenario = random.nextInt(2);
            int stance = random.nextInt(5) - 2;
            int leaning = random.nextInt(4) == 0 ? stance : Math.abs(stance);
            table.add(
                    new Coding(
                            random.nextInt(stakeholders),
                            issue,
                            0,
                            issue % 3 == 2
                                    ? (scenario == 0 ? -1 : 1) * Math.abs(stance)
                                    : issue % 3 == 1 ? stance : leaning,
                            scenario,
                            Coding.NONE,
                            0,
                            1 + random.nextInt(3),
                            0,
                            0,
                            Coding.NO_DATE,
                            new int[] {random.nextInt(3)}));
        }
        Matrix matrix = Matrix.of(table.build(), Selection.all(), Options.DEFAULT);
        Codebook codebook = codebook(stakeholders, issues);
        return new StudyMatrix(
                new Study(new StudyId(1), new Code("x"), codebook.title(), 1),
                new MatrixQuery(
                        1,
                        Filter.EVERYTHING,
                        codebook.defaultLens(),
                        Options.DEFAULT,
                        Order.CURATED),
                codebook,
                matrix.parts().stream()
                        .map(part ->
                                new MatrixColumn(
                                        codebook.stakeholders().get(part.stakeholder()),
                                        MatrixColumn.Kind.WHOLE,
                                        null,
                                        part))
                        .toList(),
                matrix.issues().stream().map(codebook.issues()::get).toList(),
                matrix.rows(),
                matrix.totals(),
                3);
    }

    private static Codebook codebook(int stakeholders, int issues) {
        Codebook plain = TestStudies.codebook();
        return new Codebook(
                plain.title(),
                plain.defaultLens(),
                IntStream.range(0, stakeholders)
                        .mapToObj(i -> new Stakeholder(new Code("S" + i), text("S" + i), null))
                        .toList(),
                IntStream.range(0, issues)
                        .mapToObj(i -> new Issue(new Code("I" + i), text("I" + i), null, null))
                        .toList(),
                plain.lenses(),
                plain.scenarios(),
                plain.periods(),
                plain.events());
    }

    private static LocalizedText text(String words) {
        return LocalizedText.plain(words);
    }
}
