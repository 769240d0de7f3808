package mawaqif.ui;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every text that people read, in English and Arabic. Each module keeps its own in {@code
 * mawaqif/<module>/texts_en.properties} and {@code texts_ar.properties}, keys starting with the
 * module's name.
 *
 * <p>Texts are ICU message patterns, so that Arabic counts take their right form: {@code {0,
 * plural, one {قول واحد} two {قولان} few {# أقوال} many {# قولًا} other {# قول}}}.
 */
@Component
public final class Translations implements I18NProvider {

    /** Digits are Latin unless a person asks for others, whatever the JDK thinks of a locale. */
    public static final Locale ENGLISH = Locale.forLanguageTag("en-u-nu-latn");

    public static final Locale ARABIC = Locale.forLanguageTag("ar-IQ-u-nu-latn");

    private final Map<String, String> english = load("en");
    private final Map<String, String> arabic = load("ar");

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(ENGLISH, ARABIC);
    }

    /**
     * The text of a key, with its parameters set in.
     *
     * @throws IllegalArgumentException if no module has the key: a slip that tests must show
     */
    @Override
    public String getTranslation(String key, Locale locale, Object... parameters) {
        return new MessageFormat(pattern(key, locale), withDigits(locale)).format(parameters);
    }

    /**
     * The text of a key before its parameters are set in.
     *
     * @throws IllegalArgumentException if no module has the key
     */
    public String pattern(String key, Locale locale) {
        String pattern = texts(language(locale)).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text is called '%s'".formatted(key));
        }
        return pattern;
    }

    /** All keys in a language, {@code en} or {@code ar}. */
    public Set<String> keys(String language) {
        return texts(language).keySet();
    }

    /** {@code ar} for Arabic of any country, else {@code en}. */
    public static String language(Locale locale) {
        return locale.getLanguage().equals("ar") ? "ar" : "en";
    }

    private Map<String, String> texts(String language) {
        return language.equals("ar") ? arabic : english;
    }

    private static Locale withDigits(Locale locale) {
        if (locale.getUnicodeLocaleType("nu") != null) {
            return locale;
        }
        return language(locale).equals("ar") ? ARABIC : ENGLISH;
    }

    private static Map<String, String> load(String language) {
        try {
            Map<String, String> texts = new HashMap<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources(
                                    "classpath*:mawaqif/*/texts_%s.properties"
                                            .formatted(language))) {
                Properties properties = new Properties();
                try (var reader =
                        new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> texts.put((String) key, (String) text));
            }
            return Map.copyOf(texts);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
