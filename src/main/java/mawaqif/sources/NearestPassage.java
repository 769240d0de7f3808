package mawaqif.sources;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import mawaqif.sources.Anchoring.Passage;
import org.jspecify.annotations.Nullable;

/**
 * Finds the passage of a source that is most like a quote the source doesn't have.
 *
 * <p>Candidate places are where most of the quote's rarer words stand in the same order, and, when
 * those are few, where most of its letter groups of three do. At each the quote is aligned with the
 * text by edit distance (Sellers 1980, "The theory and computation of evolutionary distances"). The
 * cost is bounded by {@link #COMPARED} squared and one pass over the text.
 */
final class NearestPassage {

    /** How many characters of a quote are compared. */
    static final int COMPARED = 512;

    /** The least similarity that is worth showing. */
    static final double LEAST = 0.4;

    /** The most: a long quote whose compared beginning fits is not in the text all the same. */
    private static final double MOST = 0.99;

    private static final int WORDS_LOOKED_UP = 12;
    private static final int MOST_PLACES = 4_000;
    private static final int GRAM_SETS = 1 << 13;

    private final SourceText source;
    private final FoldedText folded;
    private final int[] wordStarts;
    private final Map<String, int[]> places = new HashMap<>();

    NearestPassage(SourceText source, FoldedText folded) {
        this.source = source;
        this.folded = folded;
        List<int[]> words = words(folded.text());
        this.wordStarts = words.stream().mapToInt(word -> word[0]).toArray();
        Map<String, Places> found = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = folded.text().substring(words.get(i)[0], words.get(i)[1]);
            found.computeIfAbsent(word, _ -> new Places()).add(i);
        }
        found.forEach((word, list) -> places.put(word, list.toArray()));
    }

    Optional<Passage> to(String quote) {
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        int cut = Math.min(quote.length(), COMPARED);
        String pattern =
                quote.substring(0, cut < quote.length() ? quote.lastIndexOf(' ', cut) : cut);
        if (pattern.isEmpty()) {
            pattern = quote.substring(0, cut);
        }
        Alignment best = null;
        for (int start : candidates(pattern)) {
            int slack = 32 + pattern.length() / 4;
            int from = Math.max(0, start - slack);
            int to = Math.min(folded.text().length(), start + pattern.length() + 2 * slack);
            Alignment here = align(pattern, from, to);
            if (best == null || here.similarity() > best.similarity()) {
                best = here;
            }
        }
        return best == null || best.similarity() < LEAST
                ? Optional.empty()
                : Optional.of(passage(best));
    }

    private Passage passage(Alignment best) {
        int from = best.from();
        int to = best.to();
        String text = folded.text();
        while (from > 0 && isWord(text.charAt(from)) && isWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length() && isWord(text.charAt(to - 1)) && isWord(text.charAt(to))) {
            to++;
        }
        while (from < to - 1 && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from + 1 && text.charAt(to - 1) == ' ') {
            to--;
        }
        Span span = source.span(folded.originalStart(from), folded.originalEnd(to));
        return new Passage(span, source.slice(span), best.similarity());
    }

    private List<Integer> candidates(String pattern) {
        List<int[]> words = words(pattern);
        Map<Integer, Integer> votes = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> rarity(pattern, words.get(i))));
        int looked = 0;
        for (int i : order) {
            int[] at = placesOf(pattern, words.get(i));
            if (at != null && at.length <= MOST_PLACES && looked < WORDS_LOOKED_UP) {
                looked++;
                for (int place : at) {
                    votes.merge((place - i) >> 2, 1, Integer::sum);
                }
            }
        }
        List<Integer> starts = new ArrayList<>();
        int strongest =
                votes.entrySet().stream()
                        .sorted(
                                Map.Entry.<Integer, Integer>comparingByValue()
                                        .reversed()
                                        .thenComparing(Map.Entry.comparingByKey()))
                        .limit(3)
                        .peek(entry -> starts.add(wordStart(entry.getKey() << 2)))
                        .mapToInt(Map.Entry::getValue)
                        .max()
                        .orElse(0);
        if (strongest * 2 < Math.min(words.size(), WORDS_LOOKED_UP) || strongest < 2) {
            starts.add(mostGrams(pattern));
        }
        return starts;
    }

    private int wordStart(int word) {
        return wordStarts.length == 0 ? 0 : wordStarts[Math.clamp(word, 0, wordStarts.length - 1)];
    }

    private int @Nullable [] placesOf(String text, int[] word) {
        return places.get(text.substring(word[0], word[1]));
    }

    private int rarity(String text, int[] word) {
        int[] at = placesOf(text, word);
        return at == null ? Integer.MAX_VALUE : at.length;
    }

    /** The start of the stretch as long as the pattern that has most of its letter groups. */
    private int mostGrams(String pattern) {
        boolean[] wanted = new boolean[GRAM_SETS];
        for (int i = 0; i + 3 <= pattern.length(); i++) {
            wanted[gram(pattern, i)] = true;
        }
        String text = folded.text();
        int width = pattern.length();
        int have = 0;
        int best = 0;
        int bestStart = 0;
        for (int i = 0; i + 3 <= text.length(); i++) {
            have += wanted[gram(text, i)] ? 1 : 0;
            if (i >= width) {
                have -= wanted[gram(text, i - width)] ? 1 : 0;
            }
            if (have > best) {
                best = have;
                bestStart = Math.max(0, i - width + 1);
            }
        }
        return bestStart;
    }

    private static int gram(String text, int at) {
        int hash = (text.charAt(at) * 31 + text.charAt(at + 1)) * 31 + text.charAt(at + 2);
        return (hash * 0x9E3779B1) >>> 19;
    }

    /** The best alignment of the whole pattern with any part of the text from {@code from}. */
    private Alignment align(String pattern, int from, int to) {
        int m = pattern.length();
        int[] cost = new int[m + 1];
        int[] start = new int[m + 1];
        for (int j = 0; j <= m; j++) {
            cost[j] = j;
        }
        Arrays.fill(start, from);
        Alignment best = new Alignment(from, from, m, m);
        for (int i = from; i < to; i++) {
            char c = folded.text().charAt(i);
            int diagonalCost = 0;
            int diagonalStart = i;
            start[0] = i + 1;
            for (int j = 1; j <= m; j++) {
                int change = diagonalCost + (pattern.charAt(j - 1) == c ? 0 : 1);
                int skipText = cost[j] + 1;
                int skipPattern = cost[j - 1] + 1;
                diagonalCost = cost[j];
                int nextStart = start[j];
                if (change <= skipText && change <= skipPattern) {
                    cost[j] = change;
                    start[j] = diagonalStart;
                } else if (skipText <= skipPattern) {
                    cost[j] = skipText;
                } else {
                    cost[j] = skipPattern;
                    start[j] = start[j - 1];
                }
                diagonalStart = nextStart;
            }
            if (cost[m] < best.distance()) {
                best = new Alignment(start[m], i + 1, cost[m], m);
            }
        }
        return best;
    }

    private static List<int[]> words(String text) {
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

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /**
     * A stretch of the folded text beside the pattern.
     *
     * @param distance the edits between them
     * @param pattern the pattern's length
     */
    private record Alignment(int from, int to, int distance, int pattern) {
        double similarity() {
            double similarity = 1 - (double) distance / Math.max(pattern, Math.max(1, to - from));
            return Math.min(MOST, similarity);
        }
    }

    private static final class Places {
        private int[] items = new int[2];
        private int size;

        void add(int item) {
            if (size == items.length) {
                items = Arrays.copyOf(items, size * 2);
            }
            items[size++] = item;
        }

        int[] toArray() {
            return Arrays.copyOf(items, size);
        }
    }
}
