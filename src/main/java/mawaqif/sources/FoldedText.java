package mawaqif.sources;

import org.jspecify.annotations.Nullable;

/**
 * A text after folding, with the way back: for each folded UTF-16 unit the place in the original
 * that it came from. Made by {@link SearchFolding#foldWithOffsets}; a text index can search the
 * folded text and highlight the original.
 */
public final class FoldedText {

    private final String original;
    private final String text;

    /** For each folded unit the UTF-16 index where its original begins; null: nothing moved. */
    private final int @Nullable [] starts;

    FoldedText(String original, String text, int @Nullable [] starts) {
        this.original = original;
        this.text = text;
        this.starts = starts;
    }

    /** The folded text. */
    public String text() {
        return text;
    }

    /** The text that was folded. */
    public String original() {
        return original;
    }

    /** Where, in UTF-16 units of the original, the folded unit at {@code index} begins. */
    public int originalStart(int index) {
        return starts == null ? index : starts[index];
    }

    /**
     * Where, in UTF-16 units of the original, a folded stretch ends that ends before {@code end}.
     *
     * <p>Marks and tatweel that belong to the last letter are included, invisible formatting after
     * it is not.
     *
     * @param end in UTF-16 units of the folded text, exclusive, at least 1
     */
    public int originalEnd(int end) {
        int last = originalStart(end - 1);
        int next = end;
        while (next < text.length() && originalStart(next) == last) {
            next++;
        }
        int limit = next < text.length() ? originalStart(next) : original.length();
        while (limit > last + 1 && Characters.isInvisible(original.charAt(limit - 1))) {
            limit--;
        }
        while (limit < original.length() && Characters.isMark(original.codePointAt(limit))) {
            limit += Character.charCount(original.codePointAt(limit));
        }
        return limit;
    }

    /** The first folded unit whose original begins at or after {@code index}. */
    int firstFrom(int index) {
        if (starts == null) {
            return Math.min(index, text.length());
        }
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts[middle] < index) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean sameAsOriginal() {
        return starts == null;
    }
}
