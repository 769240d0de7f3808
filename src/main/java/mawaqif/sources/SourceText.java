package mawaqif.sources;

import java.util.Arrays;

/**
 * The decoded text of a source, addressed by Unicode code points.
 *
 * <p>Offsets count code points from 0 without a byte order mark, ends are exclusive, line breaks
 * stay as they are (CRLF counts 2). Beside the string itself only the places of characters outside
 * the Basic Multilingual Plane are kept (4 bytes each), so that a text without them converts
 * offsets at no cost and any other by binary search.
 */
public final class SourceText {

    /** The most code points a quote's prefix or suffix has. */
    public static final int CONTEXT = 32;

    private final String text;

    /** Code point indexes of the characters that take two UTF-16 units, ascending. */
    private final int[] wide;

    private SourceText(String text) {
        this.text = text;
        this.wide = wide(text);
    }

    /**
     * Reads a file as supplied: UTF-8 (a byte order mark is skipped) or UTF-16 with one.
     *
     * @throws UndecodableTextException for any other encoding, for damaged bytes, unpaired
     *     surrogates and NUL characters, naming the byte position and the likely encoding
     */
    public static SourceText decode(byte[] bytes) {
        return new SourceText(TextDecoder.decode(bytes));
    }

    /**
     * Wraps text that is already decoded.
     *
     * @throws IllegalArgumentException for unpaired surrogates and NUL characters, which no source
     *     has
     */
    public static SourceText of(String text) {
        int bad = TextDecoder.firstForbidden(text);
        if (bad >= 0) {
            throw new IllegalArgumentException(
                    "A source text has no NUL and no unpaired surrogate; found U+%04X at UTF-16 index %s"
                            .formatted((int) text.charAt(bad), bad));
        }
        return new SourceText(text);
    }

    private static int[] wide(String text) {
        int[] found = new int[0];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isHighSurrogate(text.charAt(i))) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, Math.max(8, count * 2));
                }
                found[count] = i - count;
                count++;
                i++;
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The whole text. */
    public String text() {
        return text;
    }

    /** The length in code points. */
    public int length() {
        return text.length() - wide.length;
    }

    /**
     * The text from {@code start} to before {@code end}, in code points; empty when they are equal.
     *
     * @throws IndexOutOfBoundsException unless {@code 0 <= start <= end <= length()}
     */
    public String slice(int start, int end) {
        return text.substring(toUtf16(start), toUtf16(end));
    }

    /** The text of a span. */
    public String slice(Span span) {
        return slice(span.start(), span.end());
    }

    /**
     * The UTF-16 index at which code point {@code offset} starts; the length maps to the length.
     */
    public int toUtf16(int offset) {
        if (offset < 0 || offset > length()) {
            throw new IndexOutOfBoundsException(
                    "Offset " + offset + " in a text of " + length() + " code points");
        }
        return wide.length == 0 ? offset : offset + countBelow(offset);
    }

    /** The code point that starts at, or contains, UTF-16 unit {@code index}. */
    public int toCodePoint(int index) {
        if (index < 0 || index > text.length()) {
            throw new IndexOutOfBoundsException(
                    "Index " + index + " in a text of " + text.length() + " UTF-16 units");
        }
        if (wide.length == 0) {
            return index;
        }
        int low = 0;
        int high = wide.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wide[middle] + middle < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return index - low;
    }

    private int countBelow(int offset) {
        int at = Arrays.binarySearch(wide, offset);
        return at < 0 ? -at - 1 : at;
    }

    Span span(int utf16Start, int utf16End) {
        return new Span(toCodePoint(utf16Start), toCodePoint(utf16End));
    }

    /**
     * The selectors of a span: its words and up to {@value #CONTEXT} code points on either side.
     *
     * <p>A prefix doesn't begin with combining marks whose letter is cut off, nor does a suffix end
     * with a letter whose marks are cut off: both are then shorter by that letter. Only a letter
     * with more marks than the context holds is split.
     *
     * @throws IndexOutOfBoundsException if the span reaches beyond the text
     */
    public QuoteSelectors selectors(Span span) {
        return new QuoteSelectors(
                slice(span), prefix(span.start()), suffix(span.end()), span.start(), span.end());
    }

    private String prefix(int end) {
        int start = Math.max(0, end - CONTEXT);
        int whole = start;
        while (start > 0 && whole < end && isMarkAt(whole)) {
            whole++;
        }
        return slice(whole < end ? whole : start, end);
    }

    private String suffix(int start) {
        int end = Math.min(length(), start + CONTEXT);
        int whole = end;
        while (whole > start && whole < length() && isMarkAt(whole)) {
            whole--;
        }
        return slice(start, whole > start ? whole : end);
    }

    private boolean isMarkAt(int offset) {
        return Characters.isMark(text.codePointAt(toUtf16(offset)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceText that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return "SourceText of " + length() + " code points";
    }
}
