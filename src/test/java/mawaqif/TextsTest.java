package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.ui.Translations;
import org.junit.jupiter.api.Test;

/** English and Arabic are equal: every text in both, none missing, none broken. */
class TextsTest {

    private static final Pattern KEY =
            Pattern.compile(
                    "\"((?:claims|comparison|exchange|shell|sources|studies|ui|users)\\.[a-z0-9.-]*[a-z0-9])\"");

    private final Translations translations = new Translations();

    @Test
    void standInBothLanguages() {
        assertThat(new TreeSet<>(translations.keys("en")))
                .isEqualTo(new TreeSet<>(translations.keys("ar")))
                .hasSizeGreaterThan(300);
    }

    @Test
    void areWellFormedPatterns() {
        for (String key : translations.keys("en")) {
            for (var locale : translations.getProvidedLocales()) {
                assertThat(new MessageFormat(translations.pattern(key, locale), locale))
                        .as(key)
                        .isNotNull();
            }
        }
    }

    /** So that no number or name gets lost on the way into the other language. */
    @Test
    void takeTheSameParametersInBothLanguages() {
        for (String key : translations.keys("en")) {
            assertThat(parameters(key, Translations.ARABIC))
                    .as(key)
                    .isEqualTo(parameters(key, Translations.ENGLISH));
        }
    }

    private Set<Integer> parameters(String key, Locale locale) {
        MessagePattern pattern = new MessagePattern(translations.pattern(key, locale));
        return IntStream.range(0, pattern.countParts())
                .mapToObj(pattern::getPart)
                .filter(part -> part.getType() == MessagePattern.Part.Type.ARG_NUMBER)
                .map(MessagePattern.Part::getValue)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void haveEveryKeyThatTheCodeNames() throws IOException {
        TreeSet<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path source : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                Matcher named = KEY.matcher(Files.readString(source));
                while (named.find()) {
                    String key = named.group(1);
                    boolean begins =
                            translations.keys("en").stream()
                                    .anyMatch(each -> each.startsWith(key + "."));
                    boolean file = key.endsWith(".csv") || key.endsWith(".yaml");
                    if (!translations.keys("en").contains(key) && !begins && !file) {
                        missing.add(key + " in " + source.getFileName());
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void refuseAKeyThatNobodyWrote() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        translations.getTranslation("comparison.nothing", Translations.ENGLISH))
                .withMessageContaining("comparison.nothing");
    }
}
