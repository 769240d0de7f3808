package mawaqif.users;

import static org.assertj.core.api.Assertions.assertThat;

import mawaqif.ui.Translations;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

class TextsTest {

    private final Translations texts = new Translations();

    @Test
    void speaksBothLanguages() {
        assertThat(ours("ar")).isEqualTo(ours("en")).isNotEmpty();
    }

    @Test
    void namesEverythingThatCanBeMissing() {
        assertThat(ours("en"))
                .containsAll(Arrays.stream(Missing.values()).map(Missing::key).toList());
    }

    @Test
    void countsSecondsTheArabicWay() {
        assertThat(texts.getTranslation("users.sign-in.wait-seconds", Translations.ARABIC, 2))
                .endsWith("بعد ثانيتين.");
        assertThat(texts.getTranslation("users.sign-in.wait-seconds", Translations.ARABIC, 30))
                .endsWith("بعد 30 ثانية.");
    }

    private Set<String> ours(String language) {
        return texts.keys(language).stream()
                .filter(key -> key.startsWith("users."))
                .collect(Collectors.toSet());
    }
}
