package mawaqif.sources;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** Checks language tags (BCP 47). */
public final class Languages {

    /** What is accepted, for messages. */
    public static final String ACCEPTED = "BCP 47: ar, en, en-GB, ku-Arab, …";

    private static final int LONGEST = 100;

    private Languages() {}

    /** Whether a tag is well-formed and its language has a code of two or three letters. */
    public static boolean isTag(String tag) {
        if (tag.length() > LONGEST) {
            return false;
        }
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.length() == 2 || language.length() == 3;
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }
}
