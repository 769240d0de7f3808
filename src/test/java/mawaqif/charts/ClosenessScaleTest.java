package mawaqif.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import mawaqif.charts.ClosenessMatrix.Pair;
import mawaqif.charts.closeness.ClosenessSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClosenessScaleTest {

    @ParameterizedTest
    @CsvSource({
        "SHARE, 0.8449999, 0.84, 3",
        "SHARE, 0.845, 0.85, 4",
        "SHARE, 0.8449999999999999, 0.85, 4",
        "SHARE, 1, 1.00, 4",
        "SHARE, 0.544, 0.54, 0",
        "SHARE, 0.55, 0.55, 1",
        "PAIRS, 0, 0, 0",
        "PAIRS, 4.5, 5, 1",
        "PAIRS, 79.25, 79, 2",
        "PAIRS, 5000000000, 5000000000, 4",
        "BALANCE, -20, −20, 0",
        "BALANCE, -0.25, 0, 2",
        "BALANCE, -1, −1, 1",
        "BALANCE, 20, +20, 3",
    })
    void classesTheNumberAsWritten(ClosenessScale scale, double value, String text, int grade) {
        assertThat(scale.text(value, Digits.LATN)).isEqualTo(text);
        assertThat(scale.grade(value)).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "SHARE, < 0.55, 0.55–0.64, 0.65–0.74, 0.75–0.84, ≥ 0.85",
        "PAIRS, < 5, 5–19, 20–79, 80–319, ≥ 320",
        "BALANCE, < −19, −19 … −1, 0 … +19, +20 … +79, ≥ +80",
    })
    void namesItsClasses(ClosenessScale scale, String a, String b, String c, String d, String e) {
        List<String> names = List.of(a, b, c, d, e);
        for (int grade = 0; grade < 5; grade++) {
            assertThat(scale.range(grade, Digits.LATN)).isEqualTo(names.get(grade));
        }
    }

    @Test
    void comparesNobodyOverTooFewIssuesAndNothingTwice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Pair.Compared(0.5, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Pair.TooFew(5));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ClosenessSamples.of(
                                false,
                                ClosenessScale.SHARE,
                                null,
                                List.of("A", "B"),
                                List.of(List.of(), List.of())))
                .withMessage("Row 1 has 0 pairs, not 1");
    }
}
