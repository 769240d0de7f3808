package mawaqif.analysis;

import static mawaqif.analysis.Claims.HIGH;
import static mawaqif.analysis.Claims.under;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final ClaimTable TABLE =
            Claims.table(
                    Hierarchy.of(-1, 0, -1),
                    2,
                    under(0, 0, 1, HIGH, Coding.NONE, Coding.NONE, 0, 1),
                    under(1, 0, 2, HIGH, 4, Coding.NONE, 1),
                    under(2, 1, -2, HIGH, 5, 0, 2));

    @Test
    void aParentIsOnlyItselfAndItsComplementKeepsOnlyItselfOut() {
        Choice parent = Choice.of(0);
        assertThat(claims(Dimension.STAKEHOLDER, parent)).isEqualTo(1);
        assertThat(claims(Dimension.STAKEHOLDER, parent.complement())).isEqualTo(2);
        assertThat(claims(Dimension.STAKEHOLDER, Choice.of(0, 1))).isEqualTo(2);
        assertThat(matrix(Dimension.STAKEHOLDER, Choice.of(1)).parts())
                .containsExactly(new Part(0, true));
    }

    @Test
    void aSourceMatchesAnyOfAClaimsSourcesAndAllOfThemStillCount() {
        Matrix matrix = matrix(Dimension.SOURCE, Choice.of(0));
        assertThat(matrix.totals().all()).isEqualTo(new Totals.Total(1, 2));
        assertThat(claims(Dimension.SOURCE, Choice.of(0).complement())).isEqualTo(2);
    }

    @Test
    void absentIsAValueThatCanBeListedAndComplemented() {
        assertThat(claims(Dimension.SCENARIO, Choice.of(Coding.NONE))).isEqualTo(1);
        assertThat(claims(Dimension.SCENARIO, Choice.of(Coding.NONE, 4).complement())).isEqualTo(1);
    }

    @Test
    void onlyStakeholderAndIssueNarrowColumnsAndRows() {
        assertThat(matrix(Dimension.PERIOD, Choice.of(0)).parts()).hasSize(2);
        assertThat(matrix(Dimension.PERIOD, Choice.of(0)).issues()).containsExactly(0, 1);
        assertThat(matrix(Dimension.ISSUE, Choice.of(1)).issues()).containsExactly(1);
    }

    @Test
    void undatedClaimsDropOutOfAnyDateRange() {
        Selection dated = Selection.all().from(0);
        assertThat(Matrix.of(TABLE, dated, Options.DEFAULT).totals().all().n()).isZero();
    }

    @Test
    void textHitsAreGivenByPosition() {
        var hits = new BitSet();
        hits.set(2);
        Matrix matrix = Matrix.of(TABLE, Selection.all().only(hits), Options.DEFAULT);
        assertThat(matrix.cell(1, 1).n()).isEqualTo(1);
        assertThat(matrix.totals().all().n()).isEqualTo(1);
    }

    private static int claims(Dimension dimension, Choice choice) {
        return matrix(dimension, choice).totals().all().n();
    }

    private static Matrix matrix(Dimension dimension, Choice choice) {
        return Matrix.of(TABLE, Selection.all().where(dimension, choice), Options.DEFAULT);
    }
}
