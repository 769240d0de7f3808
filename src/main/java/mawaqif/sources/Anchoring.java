package mawaqif.sources;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What came of looking for a quote in its source. */
public sealed interface Anchoring {

    /** How many starts an anchoring lists at most. */
    int MOST_STARTS = 100;

    /**
     * The quote stands in the source once, or where it was said to stand.
     *
     * @param selectors the words as the source has them and where, which are what is stored
     * @param level {@code EXACT}, or {@code NFC} or {@code LIGHT}, which deserve a warning
     */
    record Anchored(QuoteSelectors selectors, MatchLevel level) implements Anchoring {

        public Anchored {
            if (level == MatchLevel.SEARCH) {
                throw new IllegalArgumentException("A match after letter folding is no anchor");
            }
        }

        /**
         * Whether the quote was given exactly as the source has it, so that nothing need be said.
         */
        public boolean exactAsInSource() {
            return level == MatchLevel.EXACT;
        }

        /** Where the quote stands. */
        public Span span() {
            return selectors.span();
        }
    }

    /**
     * The quote stands in several places and no offset says which is meant.
     *
     * @param level the strictest level that has matches
     * @param starts their first code points, ascending, overlapping ones included, the first
     *     {@value #MOST_STARTS}
     * @param more whether there are further ones
     */
    record Ambiguous(MatchLevel level, List<Integer> starts, boolean more) implements Anchoring {

        public Ambiguous {
            starts = List.copyOf(starts);
        }
    }

    /**
     * The source does not have the quote at the level exact, nfc or light.
     *
     * @param nearest the passage most like it, if any is
     */
    record NotFound(Optional<Passage> nearest) implements Anchoring {}

    /**
     * Offsets were given and other words stand there.
     *
     * @param start the start given, if one was
     * @param end the end given, if one was
     * @param standing the words there, at most 200 code points; empty where there are none
     * @param starts where the quote does stand, at the strictest level that has matches (at most
     *     light), the first {@value #MOST_STARTS}
     */
    record Misplaced(
            @Nullable Integer start, @Nullable Integer end, String standing, List<Integer> starts)
            implements Anchoring {

        public Misplaced {
            starts = List.copyOf(starts);
        }
    }

    /** The quote has no words: nothing, or only white space and invisible characters. */
    record Blank() implements Anchoring {}

    /**
     * A passage of the source that resembles a quote.
     *
     * @param span where it stands
     * @param text its words as the source has them
     * @param similarity 1 − edit distance / longer length, both search-folded, 0 … 1; 1 means that
     *     only letter forms, digits, punctuation, case or accents differ
     */
    record Passage(Span span, String text, double similarity) {}

    /**
     * The problem or warning and the way out, in Arabic for an Arabic locale and else in English;
     * empty when there is nothing to say. Words of the source stand in bidi isolates.
     */
    default String reason(Locale locale) {
        return locale.getLanguage().equals("ar")
                ? AnchoringWords.arabic(this)
                : AnchoringWords.english(this);
    }
}
