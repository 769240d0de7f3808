package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mawaqif.analysis.Cell;
import mawaqif.analysis.SplitBy;
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
            StudyMatrix matrix = RandomStudy.of(seed).matrix();
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
            StudyMatrix matrix = RandomStudy.of(seed).matrix();
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
            StudyMatrix matrix = RandomStudy.of(seed).matrix();
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
}
