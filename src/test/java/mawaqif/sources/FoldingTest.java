package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Random;

class FoldingTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nfcByClustersIsNfcOfTheWhole(long seed) {
        String text = TextNoise.lightly(new Random(seed), TextNoise.text(new Random(seed), 300));
        assertThat(Folding.nfc(text).text()).isEqualTo(Normalizer.normalize(text, Form.NFC));
    }

    @Test
    void everyCharacterThatNormalisationJoinsToTheOneBeforeIsInItsCluster() {
        String[] before = {"a", "ا", "ي", "\u1100", "\uAC00", "カ", "\u09C7", "q", "\u0BC6", "ﾊ"};
        for (int c = 0x80; c < 0x1F000; c++) {
            boolean plain =
                    switch (Character.getType(c)) {
                        case Character.UNASSIGNED, Character.SURROGATE, Character.PRIVATE_USE ->
                                true;
                        default -> Character.isIdeographic(c) || c >= 0xAC00 && c <= 0xD7A3;
                    };
            if (plain) {
                continue;
            }
            String self = Character.toString(c);
            for (String letter : before) {
                String pair = letter + self;
                for (Form form : new Form[] {Form.NFC, Form.NFKC}) {
                    String whole = Normalizer.normalize(pair, form);
                    String parts =
                            Normalizer.normalize(letter, form) + Normalizer.normalize(self, form);
                    if (!whole.equals(parts)) {
                        assertThat(Characters.joinsBackwards(c)).as("U+%04X", c).isTrue();
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void foldingAgainChangesNothing(long seed) {
        String text = TextNoise.lightly(new Random(seed), TextNoise.text(new Random(seed), 300));
        String light = Folding.light(text).text();
        assertThat(Folding.light(light).text()).isEqualTo(light);
        String search = SearchFolding.fold(text);
        assertThat(SearchFolding.fold(search)).isEqualTo(search);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void canonicallyEquivalentTextsFoldAlike(long seed) {
        String text = TextNoise.lightly(new Random(seed), TextNoise.text(new Random(seed), 300));
        String apart = Normalizer.normalize(text, Form.NFD);
        assertThat(Folding.nfc(apart).text()).isEqualTo(Folding.nfc(text).text());
        assertThat(Folding.light(apart).text()).isEqualTo(Folding.light(text).text());
        assertThat(SearchFolding.fold(apart)).isEqualTo(SearchFolding.fold(text));
    }

    @Test
    void lightDropsDecorationAndCollapsesWhiteSpace() {
        assertThat(Folding.light("المـــياهُ\r\n \u00A0حَقّ\u200F").text()).isEqualTo("المياه حق");
        assertThat(Folding.light("ﻣﺤﻤﺪ ﷲ ﻻ").text()).isEqualTo("محمد الله لا");
        assertThat(Folding.light("می\u200Cخورد co\u00ADop هٰذا").text())
                .isEqualTo("میخورد coop هذا");
        assertThat(Folding.light("\uFE70ب\uFE77").text()).isEqualTo("ب");
    }

    @Test
    void lightKeepsLettersApart() {
        assertThat(Folding.light("أإآاىيةهکك").text()).isEqualTo("أإآاىيةهکك");
        assertThat(Folding.light("١1،,Aé").text()).isEqualTo("١1،,Aé");
    }

    @Test
    void survivesALetterWithAHundredThousandMarks() {
        String marks = "\u0301\u0327".repeat(50_000);
        assertThat(Folding.nfc("a" + marks + "b").text()).startsWith("á").endsWith("b");
        assertThat(SearchFolding.fold("a" + marks + "b")).isEqualTo("ab");
    }
}
