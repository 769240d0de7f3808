package mawaqif.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeTextTest {

    @ParameterizedTest
    @CsvSource({
        "The mission ends., en",
        "تنتهي المهمة., ar",
        "«OIR» تنتهي مهمته, ar",
        "The party of المالكي agreed, en",
        "2025-09-17, und",
        "'', und",
        "Привет, und"
    })
    void takesTheLanguageFromMostLetters(String words, String language) {
        assertThat(FreeText.language(words)).isEqualTo(language);
        assertThat(new FreeText(words).getElement().getAttribute("lang")).isEqualTo(language);
    }
}
