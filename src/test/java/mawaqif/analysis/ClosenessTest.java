package mawaqif.analysis;

import static mawaqif.analysis.Claims.HIGH;
import static mawaqif.analysis.Claims.LOW;
import static mawaqif.analysis.Claims.under;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClosenessTest {
    private static final int NONE = Coding.NONE;

    private static final Matrix MATRIX =
            Matrix.of(
                    Claims.table(
                            Hierarchy.flat(3),
                            3,
                            under(0, 0, 2, HIGH, NONE, NONE, 0),
                            under(1, 0, -1, HIGH, NONE, NONE, 0),
                            under(0, 1, 1, HIGH, NONE, NONE, 0),
                            under(1, 1, 1, HIGH, NONE, NONE, 0),
                            under(1, 1, -1, LOW, NONE, NONE, 0),
                            under(2, 2, 0, LOW, NONE, NONE, 0)),
                    Selection.all(),
                    Options.DEFAULT);

    @Test
    void isOneMinusTheMeanDistanceOverSharedIssuesByFour() {
        Closeness closeness = Closeness.ofParts(MATRIX);
        // Issue 0: |2 − (−1)| = 3; issue 1: a quarter of the weight moves by 2, so 0.5.
        assertThat(closeness.value(0, 1)).hasValue(1 - (3 + 0.5) / 2 / 4);
        assertThat(closeness.shared(0, 1)).isEqualTo(2);
        assertThat(closeness.value(1, 0)).isEqualTo(closeness.value(0, 1));
        assertThat(closeness.value(0, 0)).hasValue(1);
    }

    @Test
    void measuresTwoCells() {
        assertThat(Closeness.distance(MATRIX.cell(0, 0), MATRIX.cell(0, 1)))
                .hasValueSatisfying(gap -> assertThat(gap).hasToString("3"));
        assertThat(Closeness.distance(MATRIX.cell(1, 0), MATRIX.cell(1, 1)))
                .hasValueSatisfying(gap -> assertThat(gap).hasToString("1/2"));
        assertThat(Closeness.distance(MATRIX.cell(0, 0), MATRIX.cell(0, 2))).isEmpty();
    }

    @Test
    void isUnknownWithoutSharedIssues() {
        Closeness closeness = Closeness.ofParts(MATRIX);
        assertThat(closeness.value(0, 2)).isEmpty();
        assertThat(closeness.shared(0, 2)).isZero();
    }

    @Test
    void comparesIssuesOverSharedStakeholders() {
        Closeness closeness = Closeness.ofIssues(MATRIX);
        // Stakeholder 0: |2 − 1| = 1; stakeholder 1: three quarters of the weight move by 2, so
        // 1.5.
        assertThat(closeness.value(0, 1)).hasValue(1 - (1 + 1.5) / 2 / 4);
        assertThat(closeness.shared(0, 2)).isZero();
    }
}
