package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void coversFromStartToBeforeEnd() {
        assertThat(new Span(3, 7).length()).isEqualTo(4);
        assertThat(new Span(3, 7).overlaps(new Span(6, 9))).isTrue();
        assertThat(new Span(3, 7).overlaps(new Span(7, 9))).isFalse();
        assertThat(new Span(3, 7)).isLessThan(new Span(3, 8)).isGreaterThan(new Span(2, 9));
    }

    @Test
    void isNeitherEmptyNorNegative() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3));
    }

    @Test
    void quoteRefusesOffsetsThatDisagreeWithItsWords() {
        assertThat(new QuoteSelectors("😀 ab", "", "", 5, 9).span()).isEqualTo(new Span(5, 9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QuoteSelectors("😀 ab", "", "", 5, 10));
    }
}
