package mawaqif.sources;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words of a folded text, runs of letters and digits, and where each stands. */
final class Words {

    private static final int[] NOWHERE = {};

    private final int[] starts;
    private final Map<String, int[]> places = new HashMap<>();

    Words(String text) {
        List<int[]> bounds = bounds(text);
        starts = bounds.stream().mapToInt(word -> word[0]).toArray();
        Map<String, Integer> counts = new HashMap<>();
        bounds.forEach(word -> counts.merge(text.substring(word[0], word[1]), 1, Integer::sum));
        counts.forEach((word, count) -> places.put(word, new int[count]));
        for (int i = bounds.size() - 1; i >= 0; i--) {
            String word = text.substring(bounds.get(i)[0], bounds.get(i)[1]);
            int left = counts.getOrDefault(word, 1) - 1;
            counts.put(word, left);
            places(word)[left] = i;
        }
    }

    /** The words of a text in their order. */
    static List<String> of(String text) {
        return bounds(text).stream().map(word -> text.substring(word[0], word[1])).toList();
    }

    /** The numbers of a word's places, ascending; empty if the text doesn't have it. */
    int[] places(String word) {
        return places.getOrDefault(word, NOWHERE);
    }

    /** Where the word of a number begins, or the first or last word if there is none. */
    int start(int number) {
        return starts.length == 0 ? 0 : starts[Math.clamp(number, 0, starts.length - 1)];
    }

    private static List<int[]> bounds(String text) {
        List<int[]> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean word = i < text.length() && isWord(text.charAt(i));
            if (word && start < 0) {
                start = i;
            } else if (!word && start >= 0) {
                words.add(new int[] {start, i});
                start = -1;
            }
        }
        return words;
    }

    static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }
}
