package mawaqif.charts;

import java.util.Locale;
import java.util.Set;

/** The reading direction of a figure or of one text in it. */
public enum Direction {
    LTR,
    RTL;

    private static final Set<String> RTL_LANGUAGES =
            Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ks", "ps", "sd", "syr", "ug", "ur", "yi");

    /**
     * Gives the direction in which a language is usually written.
     *
     * @param tag a BCP 47 language tag such as {@code ar} or {@code en-GB}
     */
    public static Direction ofLanguage(String tag) {
        String language = Locale.forLanguageTag(tag).getLanguage();
        return RTL_LANGUAGES.contains(language) ? RTL : LTR;
    }
}
