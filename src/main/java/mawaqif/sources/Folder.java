package mawaqif.sources;

import java.util.Arrays;

/** Collects folded text and where each of its UTF-16 units came from. */
final class Folder {

    private final String original;
    private char[] text;
    private int[] starts;
    private int length;

    Folder(String original) {
        this.original = original;
        this.text = new char[original.length() + 16];
        this.starts = new int[original.length() + 16];
    }

    void add(char unit, int start) {
        if (length == text.length) {
            text = Arrays.copyOf(text, length + length / 2);
            starts = Arrays.copyOf(starts, length + length / 2);
        }
        text[length] = unit;
        starts[length++] = start;
    }

    void add(String folded, int start) {
        for (int i = 0; i < folded.length(); i++) {
            add(folded.charAt(i), start);
        }
    }

    /** Adds a space unless the text so far ends with one. */
    void addSpace(int start) {
        if (length == 0 || text[length - 1] != ' ') {
            add(' ', start);
        }
    }

    FoldedText done() {
        String folded = new String(text, 0, length);
        return folded.equals(original)
                ? new FoldedText(original, original, null)
                : new FoldedText(original, folded, Arrays.copyOf(starts, length));
    }
}
