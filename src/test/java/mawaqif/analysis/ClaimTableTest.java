package mawaqif.analysis;

import static mawaqif.analysis.Claims.HIGH;
import static mawaqif.analysis.Claims.claim;
import static mawaqif.analysis.Claims.under;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.util.OptionalInt;

class ClaimTableTest {
    private static final Hierarchy TWO = Hierarchy.flat(2);

    @Test
    void refusesClaimsOutsideTheCodebook() {
        ClaimTableBuilder builder = ClaimTable.builder(TWO, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(claim(2, 1, HIGH, 0)))
                .withMessageContaining("stakeholder");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.add(under(0, 1, 1, HIGH, 0, 0, 0)))
                .withMessageContaining("issue");
    }

    @Test
    void refusesValuesOutsideTheScales() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim(0, 3, HIGH, 0))
                .withMessageContaining("stance is 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> claim(0, 1, 4, 0))
                .withMessageContaining("confidence is 4");
    }

    @Test
    void staysRightWhenColumnsNeedFourBytes() {
        int many = 70_000;
        ClaimTableBuilder builder = ClaimTable.builder(TWO, 1);
        for (int i = 0; i < many; i++) {
            builder.add(
                    new Coding(
                            i % 2,
                            0,
                            0,
                            1,
                            i % 60_000,
                            i / 60_000,
                            0,
                            1,
                            0,
                            0,
                            i * 3,
                            new int[] {i}));
        }
        ClaimTable table = builder.build();
        Matrix matrix = Matrix.of(table, Selection.all().from(3).to(209_996), Options.DEFAULT);
        assertThat(matrix.totals().all()).isEqualTo(new Totals.Total(many - 2, many - 2));
        assertThat(matrix.cell(0, 0).n()).isEqualTo(many / 2 - 1);
        assertThat(matrix.totals().earliest()).isEqualTo(OptionalInt.of(3));
        assertThat(matrix.totals().latest()).isEqualTo(OptionalInt.of(209_994));
        Matrix one =
                Matrix.of(
                        table,
                        Selection.all().where(Dimension.SCENARIO, Choice.of(59_999)),
                        Options.DEFAULT);
        assertThat(one.totals().all()).isEqualTo(new Totals.Total(1, 1));
    }

    @Test
    void holdsAMillionClaimsInAFewBytesEach() {
        ClaimTableBuilder builder = ClaimTable.builder(TWO, 1);
        Coding coding = claim(0, 1, HIGH, 0);
        for (int i = 0; i < 1_000_000; i++) {
            builder.add(coding);
        }
        assertThat(builder.build().bytes()).isLessThan(11_000_000);
    }

    @Test
    void givesAMatrixForAStudyWithoutClaims() {
        Matrix matrix = Matrix.of(Claims.table(TWO, 3), Selection.all(), Options.DEFAULT);
        assertThat(matrix.rows()).hasSize(3).allSatisfy(row -> assertThat(row).hasSize(2));
        assertThat(matrix.totals().earliest()).isEmpty();
    }
}
