package mawaqif.users;

import mawaqif.ui.Translations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language that the interface speaks. */
public enum Language {
    ENGLISH("en", Translations.ENGLISH, "English"),
    ARABIC("ar", Translations.ARABIC, "العربية");

    private final String code;
    private final Locale locale;
    private final String ownName;

    Language(String code, Locale locale, String ownName) {
        this.code = code;
        this.locale = locale;
        this.ownName = ownName;
    }

    /** As in {@code lang=} of addresses: {@code en}, {@code ar}. */
    public String code() {
        return code;
    }

    public Locale locale() {
        return locale;
    }

    /** What it calls itself. */
    public String ownName() {
        return ownName;
    }

    public boolean isRightToLeft() {
        return this == ARABIC;
    }

    /** The other of the two. */
    public Language other() {
        return this == ENGLISH ? ARABIC : ENGLISH;
    }

    public static Optional<Language> of(String code) {
        return Arrays.stream(values()).filter(language -> language.code.equals(code)).findAny();
    }

    /** Arabic of any country is Arabic, everything else English. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(ARABIC.code) ? ARABIC : ENGLISH;
    }
}
