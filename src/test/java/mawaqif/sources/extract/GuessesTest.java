package mawaqif.sources.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is guessed of a document. */
class GuessesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Baghdad, 17 September 2025 | 2025-09-17",
                "September 17, 2025: a speech | 2025-09-17",
                "the 3rd March 2024 | 2024-03-03",
                "report_2024-03.pdf | 2024-03",
                "2024/3/9 | 2024-03-09",
                "في ١٧ أيلول ٢٠٢٥ | 2025-09-17",
                "17 من أيلول/سبتمبر 2025 | 2025-09-17",
                "كانون الثاني 2023 | 2023-01",
                "5 تشرين الأول 2022 | 2022-10-05",
                "on 1 May 2020 and 2 June 2021 | 2020-05-01"
            })
    void findsTheFirstDate(String words, String date) {
        assertThat(DateGuess.in(words)).contains(new PartialDate(date));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no date", "2025-31-99", "tel. 2025550143", "45 Maybe 2024"})
    void findsNoDateWhereNoneIs(String words) {
        assertThat(DateGuess.in(words)).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The price of the water rises in the town | | en",
                "ترفض النقابة رفع الأسعار في المدينة | | ar",
                "ترفض النقابة رفع الأسعار | ar-IQ | ar-IQ",
                "ترفض النقابة رفع الأسعار | en-US | ar",
                "دەنگدانی خەڵکی کوردستان لە هەڵبژاردنەکان | | ckb",
                "Le prix de l'eau et des services dans la ville | | fr",
                "Der Preis der Waren ist nicht das Problem und die Leute | | de"
            })
    void guessesTheLanguage(String words, String declared, String language) {
        assertThat(LanguageGuess.of(words, declared)).isEqualTo(language);
    }

    @Test
    void proposesACodeThatIsFree() {
        Code first = propose("The Price of Water: a Study", "x.pdf");
        assertThat(first).isEqualTo(new Code("the-price-of-water-a-study"));
        assertThat(propose("The Price of Water: a Study", "x.pdf", first))
                .isEqualTo(new Code("the-price-of-water-a-study-2"));
        assertThat(propose("بيان النقابة", "Statement 12.docx"))
                .isEqualTo(new Code("statement-12"));
        assertThat(propose("بيان", "بيان.docx").value()).matches("[a-z]+(-[a-z]+)*");
        assertThat(propose("…", "…")).isEqualTo(new Code("source"));
        assertThat(propose("Étude générale", "a.txt")).isEqualTo(new Code("etude-generale"));
        assertThat(propose("word ".repeat(40), "a.txt").value()).hasSizeLessThanOrEqualTo(40);
    }

    private static Code propose(String title, String file, Code... taken) {
        return CodeProposal.of(title, file, Set.of(taken)::contains);
    }
}
