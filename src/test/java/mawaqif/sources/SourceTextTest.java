package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Random;

class SourceTextTest {

    @Test
    void countsCodePointsAndKeepsLineBreaks() {
        SourceText text = SourceText.of("ماء\r\n😀ب\n");
        assertThat(text.length()).isEqualTo(8);
        assertThat(text.slice(3, 5)).isEqualTo("\r\n");
        assertThat(text.slice(5, 6)).isEqualTo("😀");
        assertThat(text.slice(new Span(6, 8))).isEqualTo("ب\n");
        assertThat(text.slice(8, 8)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void convertsOffsetsAsTheJdkCountsThem(long seed) {
        Random random = new Random(seed);
        String text = TextNoise.text(random, 400);
        SourceText source = SourceText.of(text);
        assertThat(source.length()).isEqualTo(text.codePointCount(0, text.length()));
        for (int i = 0; i <= source.length(); i++) {
            int utf16 = text.offsetByCodePoints(0, i);
            assertThat(source.toUtf16(i)).isEqualTo(utf16);
            assertThat(source.toCodePoint(utf16)).isEqualTo(i);
            if (i < source.length()
                    && Character.isSupplementaryCodePoint(text.codePointAt(utf16))) {
                assertThat(source.toCodePoint(utf16 + 1)).isEqualTo(i);
            }
        }
    }

    @Test
    void refusesOffsetsOutsideTheText() {
        SourceText text = SourceText.of("ab😀");
        assertThatThrownBy(() -> text.slice(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.slice(-1, 2)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.slice(2, 1)).isInstanceOf(IndexOutOfBoundsException.class);
        assertThatThrownBy(() -> text.toCodePoint(5)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void refusesNulAndUnpairedSurrogates() {
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("a\0b"));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("a\uD83D"));
        assertThatIllegalArgumentException().isThrownBy(() -> SourceText.of("a\uDE00b"));
    }

    @Test
    void quotesWithThirtyTwoCodePointsOfContext() {
        String before = "😀".repeat(40);
        String after = "ب".repeat(40);
        QuoteSelectors quote = SourceText.of(before + "ماء" + after).selectors(new Span(40, 43));
        assertThat(quote)
                .isEqualTo(new QuoteSelectors("ماء", "😀".repeat(32), "ب".repeat(32), 40, 43));
    }

    @Test
    void quoteAtTheEdgesHasNoContextThere() {
        assertThat(SourceText.of("ماء").selectors(new Span(0, 3)))
                .isEqualTo(new QuoteSelectors("ماء", "", "", 0, 3));
    }

    @Test
    void contextPartsNoLetterFromItsMarks() {
        String vocalised = "حَقٌّ ".repeat(12);
        SourceText text = SourceText.of(vocalised + "X" + vocalised);
        int middle = SourceText.of(vocalised).length();
        for (int shift = 0; shift < 6; shift++) {
            SourceText shifted =
                    SourceText.of(
                            vocalised + "-".repeat(shift) + "X" + "-".repeat(shift) + vocalised);
            QuoteSelectors quote = shifted.selectors(new Span(middle + shift, middle + shift + 1));
            assertThat(Characters.isMark(quote.prefix().codePointAt(0))).isFalse();
            assertThat(quote.prefix().length()).isBetween(29, 32);
            int next = shifted.toUtf16(quote.end()) + quote.suffix().length();
            assertThat(Characters.isMark(shifted.text().codePointAt(next))).isFalse();
            assertThat(quote.suffix().length()).isBetween(29, 32);
        }
        assertThat(text.selectors(new Span(middle, middle + 1)).exact()).isEqualTo("X");
    }

    @Test
    void splitsALetterOnlyWhenItsMarksFillTheContext() {
        SourceText text = SourceText.of("Xa" + "\u0301".repeat(100) + "Y");
        assertThat(text.selectors(new Span(0, 1)).suffix()).hasSize(32);
        assertThat(text.selectors(new Span(102, 103)).prefix()).isEqualTo("\u0301".repeat(32));
    }
}
