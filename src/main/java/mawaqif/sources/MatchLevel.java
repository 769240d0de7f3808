package mawaqif.sources;

import java.util.Locale;

/** How much two texts may differ and still count as the same words, from strictest to loosest. */
public enum MatchLevel {

    /** The same code points. */
    EXACT,

    /** Canonically equivalent: the same after Unicode NFC. */
    NFC,

    /**
     * The same after NFKC without tatweel, Arabic vowel and Quranic marks, bidi controls,
     * zero-width characters and soft hyphens, each run of white space counting as one space.
     */
    LIGHT,

    /**
     * The same after {@link SearchFolding}: also without differences of alef, yeh, kaf, heh and teh
     * marbuta, digits, punctuation, case and accents.
     */
    SEARCH;

    /** The word for it in reports: {@code exact}, {@code nfc}, {@code light}, {@code search}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
