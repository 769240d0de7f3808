package mawaqif.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.StanceMatrix.Count;
import mawaqif.charts.StanceMatrix.Evidence;
import mawaqif.charts.StanceMatrix.Row;
import org.junit.jupiter.api.Test;

class StanceMatrixTest {
    private static final Count NONE = new Count(0, 0);

    @Test
    void refusesRowsOfAnotherLength() {
        Row row = new Row("R", "Row", null, NONE, List.of(new Cell.None(), new Cell.None()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new StanceMatrix(
                                Samples.englishFrame(),
                                Samples.englishWords(),
                                null,
                                List.of(new Column("C", "Column", NONE)),
                                List.of(row),
                                NONE))
                .withMessage("Row R has 2 cells for 1 columns");
    }

    @Test
    void refusesStancesThatTheStateCannotHave() {
        Evidence evidence = new Evidence(3, 2, false);
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Clear(0, evidence));
        assertThatIllegalArgumentException().isThrownBy(() -> new Cell.Clear(3, evidence));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Cell.Contested(1, 1, 1, 1, evidence, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Evidence(0, 0, false));
    }

    @Test
    void namesAColumnWithoutLabelByItsCode() {
        assertThat(new Column("IRAN", " \u202E\n", NONE).label()).isEqualTo("IRAN");
    }

    @Test
    void refusesSizesOutOfRangeNamingIt() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Size(199, 600))
                .withMessage("width is 199; give a whole number from 200 to 4000");
        assertThatIllegalArgumentException().isThrownBy(() -> new Size(850, 4001));
    }
}
