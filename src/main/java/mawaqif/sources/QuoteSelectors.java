package mawaqif.sources;

/**
 * A verbatim span of a source, as the W3C selectors TextQuoteSelector (exact, prefix, suffix) and
 * TextPositionSelector (start, end) describe it.
 *
 * @param exact the words as the source has them, never empty
 * @param prefix up to 32 code points before, empty at the start of the text
 * @param suffix up to 32 code points after, empty at the end of the text
 * @param start the first code point, from 0
 * @param end the code point after the last; {@code end - start} is the length of {@code exact}
 * @see <a href="https://www.w3.org/TR/annotation-model/#selectors">Web Annotation Data Model</a>
 */
public record QuoteSelectors(String exact, String prefix, String suffix, int start, int end) {

    public QuoteSelectors {
        int length = exact.codePointCount(0, exact.length());
        if (new Span(start, end).length() != length) {
            throw new IllegalArgumentException(
                    "A quote from %s to %s has %s code points, not %s"
                            .formatted(start, end, end - start, length));
        }
    }

    /** Where the quote stands in its source. */
    public Span span() {
        return new Span(start, end);
    }
}
