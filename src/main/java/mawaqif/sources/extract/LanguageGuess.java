package mawaqif.sources.extract;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Guesses a language by script, by letters that only one language of it has, and small words. */
final class LanguageGuess {

    private static final int SAMPLE = 20_000;
    private static final Pattern WORD = Pattern.compile("[^\\p{L}]+");

    private static final Map<String, List<String>> SMALL_WORDS =
            Map.of(
                    "en", List.of("the", "of", "and", "to", "in", "that"),
                    "fr", List.of("le", "la", "les", "des", "et", "dans", "une"),
                    "de", List.of("der", "die", "das", "und", "nicht", "ist", "den"),
                    "tr", List.of("ve", "bir", "bu", "için", "ile", "olarak"),
                    "ku", List.of("û", "ji", "di", "bi", "ku", "li", "de"));

    private LanguageGuess() {}

    /**
     * @param declared what the document itself says, if anything; believed where the script agrees
     */
    static String of(String text, @Nullable String declared) {
        String sample = text.substring(0, Math.min(SAMPLE, text.length()));
        boolean arabic = isMostlyArabic(sample);
        if (declared != null && isPlausible(declared) && isArabicScript(declared) == arabic) {
            return declared;
        }
        return arabic ? arabic(sample) : latin(sample);
    }

    private static boolean isMostlyArabic(String text) {
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(c -> counts.merge(UnicodeScript.of(c), 1, Integer::sum));
        int arabic = counts.getOrDefault(UnicodeScript.ARABIC, 0);
        return arabic > counts.getOrDefault(UnicodeScript.LATIN, 0);
    }

    private static boolean isPlausible(String tag) {
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    }

    private static boolean isArabicScript(String tag) {
        return com.ibm.icu.util.ULocale.forLanguageTag(tag).isRightToLeft();
    }

    private static String arabic(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        if (count(text, "ێۆڕڵە") * 50 > letters) {
            return "ckb";
        }
        return count(text, "پچژگیک") * 20 > letters ? "fa" : "ar";
    }

    private static long count(String text, String letters) {
        return text.chars().filter(c -> letters.indexOf(c) >= 0).count();
    }

    private static String latin(String text) {
        List<String> words = List.of(WORD.split(text.toLowerCase(Locale.ROOT)));
        String best = "en";
        long most =
                words.stream().filter(SMALL_WORDS.getOrDefault("en", List.of())::contains).count();
        for (var language : SMALL_WORDS.entrySet()) {
            long found = words.stream().filter(language.getValue()::contains).count();
            if (found > most) {
                best = language.getKey();
                most = found;
            }
        }
        return best;
    }
}
