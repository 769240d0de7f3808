package mawaqif.exchange.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import mawaqif.ui.Translations;
import org.junit.jupiter.api.Test;

class ImportTextsTest {

    private final Translations texts = new Translations();

    @Test
    void speakBothLanguages() {
        assertThat(ours("ar")).isEqualTo(ours("en")).isNotEmpty();
    }

    @Test
    void countTheArabicWay() {
        assertThat(
                        texts.getTranslation(
                                "exchange.import.added.claims", Translations.ARABIC, 2, 0, 3, 4L))
                .isEqualTo(
                        "أُضيف قولان، ولم يُستبدل أي قول؛ وفيها معًا 3 اقتباسات. إصدار البيانات"
                                + " الآن 4.");
    }

    private Set<String> ours(String language) {
        return texts.keys(language).stream()
                .filter(key -> key.startsWith("exchange."))
                .collect(Collectors.toSet());
    }
}
