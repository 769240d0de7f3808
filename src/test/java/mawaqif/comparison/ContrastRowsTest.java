package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.Weights;
import mawaqif.analysis.Weights.Fraction;
import mawaqif.comparison.Contrast.By;
import mawaqif.comparison.Contrast.Row;
import mawaqif.studies.Issue;
import mawaqif.studies.TestStudies;
import org.junit.jupiter.api.Test;

class ContrastRowsTest {

    private static final List<Issue> ISSUES = TestStudies.codebook().issues();

    /** Of equal gaps the first stands first, although their sums of shares differ as doubles. */
    @Test
    void leavesEqualGapsInTheOrderInWhichTheyCame() {
        Row first = row(cell(2, 0, 0, 0, 2), cell(2, 0, 0, 3, 0)); // 0.7999999999999999
        Row second = row(cell(0, 3, 2, 0, 0), cell(2, 3, 0, 0, 0)); // 0.8
        Row wide = row(cell(1, 0, 0, 0, 0), cell(0, 0, 0, 0, 1));
        assertThat(first.gap()).isEqualTo(second.gap());
        assertThat(first.gap().map(Fraction::doubleValue)).contains(0.8);
        assertThat(ordered(first, second, wide)).containsExactly(wide, first, second);
        assertThat(ordered(wide, second, first)).containsExactly(wide, second, first);
    }

    /** The first is 7/5 from either of the others; as doubles the second distance is larger. */
    @Test
    void namesTheFirstOfPairsThatAreEquallyFarApart() {
        Row row = row(cell(0, 0, 0, 0, 1), cell(0, 1, 2, 0, 2), cell(0, 1, 1, 2, 1));
        assertThat(row.gap()).hasValueSatisfying(gap -> assertThat(gap).hasToString("7/5"));
        assertThat(List.of(row.first(), row.second())).containsExactly(0, 1);
    }

    @Test
    void setsApartWhatOnlyOneSpeaksOn() {
        Row alone = row(cell(1, 0, 0, 0, 0), cell(0, 0, 0, 0, 0));
        Row shared = row(cell(1, 0, 0, 0, 0), cell(1, 0, 0, 0, 0));
        Contrast contrast =
                ContrastRows.ordered(
                        By.STAKEHOLDER,
                        List.of(),
                        List.of(),
                        List.of(alone, row(cell(0, 0, 0, 0, 0), cell(0, 0, 0, 0, 0)), shared));
        assertThat(contrast.rows()).containsExactly(shared);
        assertThat(shared.gap()).contains(Fraction.ZERO);
        assertThat(contrast.oneSided()).containsExactly(alone);
    }

    private static List<Row> ordered(Row... rows) {
        return ContrastRows.ordered(By.STAKEHOLDER, List.of(), List.of(), List.of(rows)).rows();
    }

    private static Row row(Cell... cells) {
        return ContrastRows.row(ISSUES.getFirst(), null, List.of(cells));
    }

    private static Cell cell(int... weights) {
        int n = IntStream.of(weights).sum();
        if (n == 0) {
            return new Cell.None(false);
        }
        return new Cell.Neutral(
                new Evidence(
                        n,
                        1,
                        IntStream.of(weights).boxed().toList(),
                        Weights.of(IntStream.of(weights).asLongStream().toArray()),
                        0,
                        0,
                        0,
                        3));
    }
}
