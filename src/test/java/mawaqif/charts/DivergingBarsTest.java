package mawaqif.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.bars.BarsSamples;
import org.junit.jupiter.api.Test;

class DivergingBarsTest {

    @Test
    void refusesCountsThatAreNotTheCellsClaims() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("A", Kind.WHOLE, List.of(1, 0, 0, 0, 0)))
                .withMessage("A has 1 claims in its counts but n=0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("A", Kind.WHOLE, List.of(0, 0, 0, 0)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> row("A", Kind.WHOLE, List.of(-1, 1, 0, 0, 0)));
    }

    @Test
    void refusesAPartWithoutParentAndAnEmptyFigureWithoutReason() {
        Row part = row("A", Kind.PART, List.of(0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> figure(List.of(part), null));
        assertThatIllegalArgumentException().isThrownBy(() -> figure(List.of(), null));
        assertThat(figure(List.of(), "No claim.").rows()).isEmpty();
    }

    @Test
    void namesARowWithoutLabelByItsCode() {
        assertThat(row("IRAN", Kind.ISSUE, List.of(0, 0, 0, 0, 0)).label()).isEqualTo("IRAN");
    }

    private static Row row(String code, Kind kind, List<Integer> counts) {
        return new Row(code, " ", kind, counts, new Cell.None(), null, "");
    }

    private static DivergingBars figure(
            List<Row> rows, @org.jspecify.annotations.Nullable String note) {
        return new DivergingBars(
                Samples.englishFrame(), BarsSamples.words(false, false), null, false, rows, note);
    }
}
