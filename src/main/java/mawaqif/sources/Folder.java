package mawaqif.sources;

import java.util.Arrays;

/** Collects folded text and where each of its units came from. */
final class Folder {

    private final String original;
    private final StringBuilder text;
    private int[] starts;

    Folder(String original) {
        this.original = original;
        this.text = new StringBuilder(original.length() + 16);
        this.starts = new int[original.length() + 16];
    }

    void add(int codePoint, int start) {
        int before = text.length();
        text.appendCodePoint(codePoint);
        while (starts.length < text.length()) {
            starts = Arrays.copyOf(starts, starts.length + starts.length / 2 + 16);
        }
        Arrays.fill(starts, before, text.length(), start);
    }

    void add(CharSequence folded, int start) {
        folded.codePoints().forEach(c -> add(c, start));
    }

    /** Adds a space unless the text so far ends with one. */
    void addSpace(int start) {
        if (text.isEmpty() || text.charAt(text.length() - 1) != ' ') {
            add(' ', start);
        }
    }

    FoldedText done() {
        String folded = text.toString();
        return folded.equals(original)
                ? new FoldedText(original, original, null)
                : new FoldedText(original, folded, Arrays.copyOf(starts, folded.length()));
    }
}
