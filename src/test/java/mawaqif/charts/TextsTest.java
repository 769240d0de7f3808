package mawaqif.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void dropsControlCharactersAndDirectionOverridesFromNames() {
        assertThat(Texts.name("a\u0000b\nc\t\u202Ed\u2066e\u2069")).isEqualTo("a b c de");
    }

    @Test
    void keepsDiacriticsJoinersAndEmoji() {
        assertThat(Texts.name("سُنّة")).isEqualTo("سُنّة");
        assertThat(Texts.name("می\u200Cخواهم 👩\u200D👧")).isEqualTo("می\u200Cخواهم 👩\u200D👧");
    }

    @Test
    void replacesWhatXmlCannotHold() {
        assertThat(Texts.name("x\uD800y\uFFFEz")).isEqualTo("x\uFFFDy\uFFFDz");
    }

    @Test
    void balancesIsolatesOfSentences() {
        assertThat(Texts.prose("a\u2069b \u2066+2")).isEqualTo("ab \u2066+2\u2069");
    }

    @Test
    void opensIsolatesAgainOnTheNextLine() {
        assertThat(Texts.balance(List.of("a \u2066b", "c\u2069 d")))
                .containsExactly("a \u2066b\u2069", "\u2066c\u2069 d");
    }

    @Test
    void removesInvisibleMarksForFiles() {
        assertThat(Texts.plain(Texts.isolate("الوزارة") + "\u200F " + Texts.ltr("+2")))
                .isEqualTo("الوزارة +2");
    }

    @Test
    void writesSignsAndDigits() {
        assertThat(Digits.LATN.signed(-2)).isEqualTo("\u22122");
        assertThat(Digits.LATN.signed(0)).isEqualTo("0");
        assertThat(Digits.ARAB.signed(2)).isEqualTo("+٢");
        assertThat(Digits.ARAB.plain(612)).isEqualTo("٦١٢");
    }
}
