package mawaqif.claims;

import mawaqif.studies.Code;
import org.jspecify.annotations.Nullable;

/**
 * A verbatim span of a source that carries a claim (W3C TextQuote and TextPosition selectors).
 *
 * @param start first code point of the span in the source's decoded text, from 0
 * @param end code point after the span
 * @param exact the source's own words between the two
 * @param prefix up to 32 code points before
 * @param suffix up to 32 code points after
 */
public record Quote(
        Code source,
        int start,
        int end,
        String exact,
        String prefix,
        String suffix,
        @Nullable String translation) {

    public Quote {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("A quote spans words: 0 ≤ start < end");
        }
    }

    /** The same words with another translation, or without one. */
    public Quote withTranslation(@Nullable String words) {
        return new Quote(source, start, end, exact, prefix, suffix, words);
    }
}
