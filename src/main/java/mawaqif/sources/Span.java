package mawaqif.sources;

/**
 * A stretch of a source, in Unicode code points of its decoded text.
 *
 * @param start the first code point, from 0
 * @param end the code point after the last, greater than {@code start}: a span is never empty
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException(
                    "A span needs 0 <= start < end, got " + start + " to " + end);
        }
    }

    /** The number of code points covered, at least 1. */
    public int length() {
        return end - start;
    }

    /** Whether the two stretches share a code point. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}
