package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuoteFinderTest {

    @Test
    void countsOverlappingMatches() {
        assertThat(find("نعم نعم نعم", "نعم نعم"))
                .containsExactly(match(0, 7, MatchLevel.EXACT), match(4, 11, MatchLevel.EXACT));
    }

    @Test
    void countsCodePointsAfterEmoji() {
        assertThat(find("😀😀 قـال 😀", "قال")).containsExactly(match(3, 7, MatchLevel.LIGHT));
    }

    @Test
    void exactMatchCoversTheQuotesCodePointsOnly() {
        assertThat(find("حقٌّ", "حق")).containsExactly(match(0, 2, MatchLevel.EXACT));
    }

    @Test
    void looserMatchTakesTheMarksAndTatweelOfItsLastLetter() {
        assertThat(find("الحـقُّ واضح", "الحق")).containsExactly(match(0, 7, MatchLevel.LIGHT));
        assertThat(find("المـيـاهـــ عذبة", "المياه"))
                .containsExactly(match(0, 11, MatchLevel.LIGHT));
        assertThat(find("Cafe\u0301 e\u0301te\u0301", "Café é"))
                .containsExactly(match(0, 8, MatchLevel.NFC));
    }

    @Test
    void looserMatchLeavesFormattingAroundItOut() {
        assertThat(find("قال: \u2067الـماء\u2069\u200F حق", "الماء"))
                .containsExactly(match(6, 12, MatchLevel.LIGHT));
    }

    @Test
    void quoteWithSomeOfTheMarksMatchesLightly() {
        assertThat(find("الحق\u0651\u064E واضح", "الحق\u064E"))
                .containsExactly(match(0, 6, MatchLevel.LIGHT));
    }

    @Test
    void letterWithAnotherAccentIsAnotherLetterExceptToSearch() {
        assertThat(find("x\u0301 كتابه\u0654", "كتا\u0640به"))
                .containsExactly(match(3, 9, MatchLevel.SEARCH));
    }

    @Test
    void ligatureBelongsWholeToEachOfItsLetters() {
        assertThat(find("ﻻجتماع", "اجتماع")).containsExactly(match(0, 6, MatchLevel.LIGHT));
    }

    @Test
    void foldsWhiteSpaceLineBreaksAndEnds() {
        assertThat(find("the water\r\n  policy is", " water policy\n"))
                .containsExactly(match(4, 19, MatchLevel.LIGHT));
    }

    @Test
    void matchesPresentationFormsAndLigatures() {
        assertThat(find("قال ﺍﻟﻤﻴﺎﻩ ﷲ", "المياه الله"))
                .containsExactly(match(4, 12, MatchLevel.LIGHT));
    }

    @Test
    void matchesPunctuationDigitsAndCaseBySearchOnly() {
        assertThat(find("المياه، ١٢٪؟", "المياه, 12%?"))
                .containsExactly(match(0, 12, MatchLevel.SEARCH));
        assertThat(find("The Résumé", "the resume"))
                .containsExactly(match(0, 10, MatchLevel.SEARCH));
    }

    @Test
    void neverMatchesHalfACharacter() {
        assertThat(find("a😀b", "\uDE00b")).isEmpty();
    }

    @Test
    void findsNothingWhereThereIsNothing() {
        assertThat(find("", "نعم")).isEmpty();
        assertThat(find("نعم", "نعم نعم")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\r\n", "\u200F\u00AD", "\u0640\u064E"})
    void refusesQuotesWithoutWords(String quote) {
        assertThatIllegalArgumentException().isThrownBy(() -> find("نعم", quote));
    }

    private static java.util.List<QuoteMatch> find(String text, String quote) {
        return new QuoteFinder(SourceText.of(text)).find(quote);
    }

    private static QuoteMatch match(int start, int end, MatchLevel level) {
        return new QuoteMatch(new Span(start, end), level);
    }
}
