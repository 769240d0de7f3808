package mawaqif.sources;

import mawaqif.sources.Anchoring.Passage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the passage of a source that is most like a quote the source doesn't have.
 *
 * <p>Candidate places are where most of the quote's rarer words stand in the same order, and, when
 * those are few, where most of its letter groups of three do. At each the quote is aligned with the
 * text by edit distance. The cost is bounded by {@link #COMPARED} squared and one pass over the
 * text.
 */
final class NearestPassage {

    /** How many characters of a quote are compared. */
    static final int COMPARED = 512;

    /** The least similarity that is worth showing. */
    static final double LEAST = 0.4;

    private static final int WORDS_LOOKED_UP = 12;
    private static final int MOST_PLACES = 6_000;

    /** How many characters before and after a candidate place are aligned too, at least. */
    private static final int LEAST_SLACK = 32;

    /** By how many words a passage may shift against the quote and still count as one place. */
    private static final int DRIFT = 3;

    private static final int GRAM_SETS = 1 << 13;

    private final SourceText source;
    private final FoldedText folded;
    private final Words words;

    NearestPassage(SourceText source, FoldedText folded) {
        this.source = source;
        this.folded = folded;
        this.words = new Words(folded.text());
    }

    Optional<Passage> to(String quote) {
        if (quote.isEmpty()) {
            return Optional.empty();
        }
        String pattern = beginning(quote);
        Alignment best = null;
        for (int start : candidates(pattern)) {
            int slack = LEAST_SLACK + pattern.length() / 4;
            int from = Math.max(0, start - slack);
            int to = Math.min(folded.text().length(), start + pattern.length() + 2 * slack);
            Alignment here = Alignment.best(pattern, folded.text(), from, to);
            if (best == null || here.similarity() > best.similarity()) {
                best = here;
            }
        }
        return best == null || best.similarity() < LEAST
                ? Optional.empty()
                : Optional.of(passage(best));
    }

    private static String beginning(String quote) {
        if (quote.length() <= COMPARED) {
            return quote;
        }
        int space = quote.lastIndexOf(' ', COMPARED);
        return quote.substring(0, space > 0 ? space : COMPARED);
    }

    private Passage passage(Alignment best) {
        int from = best.from();
        int to = best.to();
        String text = folded.text();
        while (from > 0 && Words.isWord(text.charAt(from)) && Words.isWord(text.charAt(from - 1))) {
            from--;
        }
        while (to < text.length()
                && Words.isWord(text.charAt(to - 1))
                && Words.isWord(text.charAt(to))) {
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
        List<String> wanted = Words.of(pattern);
        int[] diagonals = diagonals(wanted);
        List<Integer> starts = new ArrayList<>();
        int strongest = 0;
        for (int round = 0; round < 3; round++) {
            int best = 0;
            int bestDiagonal = 0;
            int from = 0;
            for (int to = 0; to < diagonals.length; to++) {
                while (diagonals[to] - diagonals[from] > DRIFT) {
                    from++;
                }
                int start = words.start(diagonals[from]);
                if (to - from + 1 > best && isElsewhere(start, starts)) {
                    best = to - from + 1;
                    bestDiagonal = diagonals[from];
                }
            }
            if (best > 0) {
                starts.add(words.start(bestDiagonal));
                strongest = Math.max(strongest, best);
            }
        }
        if (strongest < 2 || strongest * 2 < Math.min(wanted.size(), WORDS_LOOKED_UP)) {
            starts.add(mostGrams(pattern));
        }
        return starts;
    }

    private static boolean isElsewhere(int start, List<Integer> starts) {
        return starts.stream().allMatch(known -> Math.abs(known - start) > LEAST_SLACK);
    }

    /**
     * For each place of the pattern's rarer words, at which word the pattern would begin; sorted.
     */
    private int[] diagonals(List<String> wanted) {
        record Word(int index, int[] places) {}
        List<Word> known = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            known.add(new Word(i, words.places(wanted.get(i))));
        }
        known.removeIf(word -> word.places().length == 0);
        known.sort(Comparator.comparingInt(word -> word.places().length));
        int[] diagonals = new int[MOST_PLACES];
        int count = 0;
        for (Word word : known.subList(0, Math.min(known.size(), WORDS_LOOKED_UP))) {
            if (word.places().length <= MOST_PLACES - count) {
                for (int place : word.places()) {
                    diagonals[count++] = place - word.index();
                }
            }
        }
        Arrays.sort(diagonals, 0, count);
        return Arrays.copyOf(diagonals, count);
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
}
