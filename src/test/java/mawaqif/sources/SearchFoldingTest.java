package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.stream.Stream;

class SearchFoldingTest {

    static Stream<JsonNode> pairs() {
        return Reference.entries("search-folding.json", "normalisation_pairs");
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void foldsAsLuceneNormalises(JsonNode pair) {
        assertThat(SearchFolding.fold(pair.get("input").asString()))
                .as(pair.get("feature").asString())
                .isEqualTo(pair.get("expected").asString());
    }

    @ParameterizedTest
    @CsvSource({
        "ٱلماء, الماء",
        "Ruß, russ",
        "ΜΆΪΟΣ, μαιοσ",
        "Μάϊος, μαιοσ",
        "𐐖, 𐐾",
        "৭০৬, 706",
        "ELİF, elif",
        "Đilas, dilas",
        "الماء، حقٌّ؛ أليس كذلك؟, 'الماء, حق; اليس كذلك?'",
        "«نعم» – “yes”, '\"نعم\" - \"yes\"'",
        "٥٠٪, 50%",
        "한국어 が, 한국어 が",
        "Йод, иод",
    })
    void foldsOtherScriptsAndPunctuation(String text, String expected) {
        assertThat(SearchFolding.fold(text)).isEqualTo(expected);
    }

    @Test
    void keepsHamzaOnWawAndYeh() {
        assertThat(SearchFolding.fold("مؤسسة ر\u064A\u0654يس و\u0654")).isEqualTo("مؤسسه رئيس ؤ");
    }

    @Test
    void doesNotStem() {
        assertThat(SearchFolding.fold("والكتاب ساهدون")).isEqualTo("والكتاب ساهدون");
    }

    @Test
    void leadsBackToTheOriginal() {
        String text = "قالت \u200Fالوزارةُ: اللهﷲ ١٠٪";
        FoldedText folded = SearchFolding.foldWithOffsets(text);
        int at = folded.text().indexOf("الوزاره");
        assertThat(text.substring(folded.originalStart(at), folded.originalEnd(at + 7)))
                .isEqualTo("الوزارةُ");
        int ligature = folded.text().lastIndexOf("الله");
        assertThat(text.substring(folded.originalStart(ligature), folded.originalEnd(ligature + 4)))
                .isEqualTo("ﷲ");
    }
}
