package mawaqif.analysis;

import static mawaqif.analysis.Claims.HIGH;
import static mawaqif.analysis.Claims.LOW;
import static mawaqif.analysis.Claims.under;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.function.IntUnaryOperator;

class OrderTest {
    private static final IntUnaryOperator BACKWARDS = code -> -code;

    /** Issues: 0 agreed, 1 split between stakeholders, 2 without evidence, 3 agreed, one claim. */
    private static final Matrix MATRIX =
            Matrix.of(
                    Claims.table(
                            Hierarchy.flat(3),
                            4,
                            claim(0, 0, 2),
                            claim(1, 0, 2),
                            claim(0, 1, 2),
                            claim(1, 1, -2),
                            claim(1, 1, -2),
                            claim(0, 3, 2)),
                    Selection.all(),
                    Options.DEFAULT);

    @Test
    void curatedIsTheCodebooksOrder() {
        assertThat(Order.CURATED.issues(MATRIX, BACKWARDS)).containsExactly(0, 1, 2, 3);
        assertThat(Order.CURATED.parts(MATRIX, BACKWARDS)).containsExactly(0, 1, 2);
    }

    @Test
    void nameFollowsTheCallersRanks() {
        assertThat(Order.NAME.issues(MATRIX, BACKWARDS)).containsExactly(3, 2, 1, 0);
        assertThat(Order.NAME.parts(MATRIX, BACKWARDS)).containsExactly(2, 1, 0);
    }

    @Test
    void coverageHasMoreClaimsFirst() {
        assertThat(Order.COVERAGE.issues(MATRIX, BACKWARDS)).containsExactly(1, 0, 3, 2);
        assertThat(Order.COVERAGE.parts(MATRIX, BACKWARDS)).containsExactly(0, 1, 2);
    }

    @Test
    void polarisationHasTheMostDividedFirstAndNoEvidenceLast() {
        assertThat(Order.POLARISATION.issues(MATRIX, BACKWARDS)).containsExactly(1, 0, 3, 2);
        assertThat(Order.POLARISATION.parts(MATRIX, BACKWARDS)).containsExactly(0, 1, 2);
        assertThat(Polarisation.of(Weights.of(5, 0, 0, 0, 5))).isEqualTo(1);
    }

    @Test
    void polarisationOfAnIssueIsNotSwayedByWhoIsWrittenAboutMost() {
        // Two claims against one, yet the two stakeholders stand half and half at the ends.
        assertThat(Polarisation.ofIssue(MATRIX, 1)).isEqualTo(1_000_000_000_000L);
    }

    @Test
    void similarityPutsAlikeBesideAlikeAndNoEvidenceLast() {
        Matrix matrix =
                Matrix.of(
                        Claims.table(
                                Hierarchy.flat(5),
                                2,
                                claim(0, 0, 2),
                                claim(0, 1, 2),
                                claim(1, 0, -2),
                                claim(1, 1, -2),
                                claim(3, 0, 1),
                                claim(3, 1, 2),
                                claim(4, 0, -1),
                                claim(4, 1, -1)),
                        Selection.all(),
                        Options.DEFAULT);
        assertThat(Order.SIMILARITY.parts(matrix, BACKWARDS)).containsExactly(0, 3, 4, 1, 2);
        assertThat(Order.SIMILARITY.issues(MATRIX, BACKWARDS)).containsExactly(0, 3, 1, 2);
    }

    @Test
    void anOrderedMatrixMovesCellsAndTotalsTogether() {
        Matrix ordered = MATRIX.ordered(new int[] {1, 0}, new int[] {1, 0});
        assertThat(ordered.issues()).containsExactly(1, 0);
        assertThat(ordered.cell(0, 0)).isEqualTo(MATRIX.cell(1, 1));
        assertThat(ordered.totals().issues().getFirst().n()).isEqualTo(3);
        assertThat(ordered.totals().parts()).hasSize(2);
    }

    private static Coding claim(int stakeholder, int issue, int stance) {
        return under(
                stakeholder, issue, stance, stance > 0 ? HIGH : LOW, Coding.NONE, Coding.NONE, 0);
    }
}
