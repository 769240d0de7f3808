package mawaqif.sources;

import mawaqif.sources.Anchoring.Ambiguous;
import mawaqif.sources.Anchoring.Anchored;
import mawaqif.sources.Anchoring.Blank;
import mawaqif.sources.Anchoring.Misplaced;
import mawaqif.sources.Anchoring.NotFound;
import mawaqif.sources.Anchoring.Passage;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds quotes in one source and gives back the source's own words and offsets.
 *
 * <p>An exact match covers the quote's code points and nothing else, even where the source goes on
 * with a mark on the last letter. At the looser levels a match covers whole letters: marks and
 * tatweel after its last letter, which the level ignores, belong to it, and a letter with marks
 * that the level doesn't ignore is another letter. A ligature counts as a whole for each of its
 * letters.
 *
 * <p>The folded forms of the source are made when first needed and kept, so one finder should serve
 * all quotes of a source. A finder is not thread-safe and may hold some 40 bytes for each character
 * of the source; don't keep it longer than the import.
 */
public final class QuoteFinder {

    private static final int STANDING = 200;
    private static final MatchLevel[] ANCHORS = {
        MatchLevel.EXACT, MatchLevel.NFC, MatchLevel.LIGHT
    };

    private final SourceText source;
    private final LevelSearch search;
    private @Nullable NearestPassage nearestPassage;

    public QuoteFinder(SourceText source) {
        this.source = source;
        this.search = new LevelSearch(source);
    }

    /** The source that is searched. */
    public SourceText source() {
        return source;
    }

    /**
     * All places where the quote stands at the strictest level that has any.
     *
     * @return ordered by start, overlapping ones included; empty if not even search folding finds
     *     it
     * @throws IllegalArgumentException for a quote without words
     */
    public List<QuoteMatch> find(String quote) {
        requireWords(quote);
        for (MatchLevel level : MatchLevel.values()) {
            List<QuoteMatch> found = search.matches(quote, level, Integer.MAX_VALUE);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /**
     * All places where the quote stands at {@code level} or a stricter one, each with the strictest
     * level at which it does.
     *
     * @return ordered by start, overlapping ones included
     * @throws IllegalArgumentException for a quote without words
     */
    public List<QuoteMatch> find(String quote, MatchLevel level) {
        requireWords(quote);
        Map<Integer, QuoteMatch> byStart = new TreeMap<>();
        for (MatchLevel each : MatchLevel.values()) {
            if (each.compareTo(level) <= 0) {
                for (QuoteMatch match : search.matches(quote, each, Integer.MAX_VALUE)) {
                    byStart.putIfAbsent(match.span().start(), match);
                }
            }
        }
        return List.copyOf(byStart.values());
    }

    /**
     * Anchors a quote for an import: exactly if possible, else NFC, else light; nothing weaker.
     *
     * <p>With both offsets the words between them must be the quote at one of these levels; with
     * one of them, the quote must start or end there; without, it must occur once at the strictest
     * level that has matches.
     *
     * @param quote the words as given
     * @param start the first code point, or null
     * @param end the code point after the last, or null
     */
    public Anchoring anchor(String quote, @Nullable Integer start, @Nullable Integer end) {
        return anchor(quote, start, end, true);
    }

    /**
     * As {@link #anchor(String, Integer, Integer)}, without the search for the nearest passage
     * (about a millisecond) unless {@code explain}: for the errors of a large import that nobody
     * will read.
     */
    public Anchoring anchor(
            String quote, @Nullable Integer start, @Nullable Integer end, boolean explain) {
        if (isBlank(quote)) {
            return new Blank();
        }
        if (start != null || end != null) {
            Anchored anchored = anchoredAt(quote, start, end);
            return anchored != null ? anchored : misplaced(quote, start, end);
        }
        for (MatchLevel level : ANCHORS) {
            List<QuoteMatch> found = search.matches(quote, level, Anchoring.MOST_STARTS + 1);
            if (found.size() == 1) {
                return new Anchored(source.selectors(found.getFirst().span()), level);
            }
            if (!found.isEmpty()) {
                boolean more = found.size() > Anchoring.MOST_STARTS;
                return new Ambiguous(level, starts(found), more);
            }
        }
        return new NotFound(explain ? nearest(quote) : Optional.empty());
    }

    /**
     * The passage most like the quote: the first match after search folding, else the best
     * alignment among the places that share most words or letter groups with it. Of a quote of more
     * than {@value NearestPassage#COMPARED} characters the beginning is compared.
     *
     * @return empty if nothing is at least {@value NearestPassage#LEAST} similar
     */
    public Optional<Passage> nearest(String quote) {
        if (isBlank(quote)) {
            return Optional.empty();
        }
        List<QuoteMatch> folded = search.matches(quote, MatchLevel.SEARCH, 1);
        if (!folded.isEmpty()) {
            Span span = folded.getFirst().span();
            return Optional.of(new Passage(span, source.slice(span), 1));
        }
        if (nearestPassage == null) {
            nearestPassage = new NearestPassage(source, search.form(MatchLevel.SEARCH));
        }
        return nearestPassage.to(SearchFolding.fold(quote));
    }

    /** Whether a quote has no words: only white space, invisible characters, lone vowel marks. */
    public static boolean isBlank(String quote) {
        return quote.isEmpty() || LevelSearch.fold(quote, MatchLevel.LIGHT).isEmpty();
    }

    private static void requireWords(String quote) {
        if (isBlank(quote)) {
            throw new IllegalArgumentException("A quote needs words to be found");
        }
    }

    private @Nullable Anchored anchoredAt(
            String quote, @Nullable Integer start, @Nullable Integer end) {
        int length = source.length();
        if (start != null && (start < 0 || start >= length)
                || end != null && (end <= 0 || end > length)
                || start != null && end != null && start >= end) {
            return null;
        }
        for (MatchLevel level : ANCHORS) {
            Span span =
                    start != null && end != null
                            ? new Span(start, end)
                            : search.stretch(quote, level, start, end);
            if (span != null
                    && LevelSearch.fold(source.slice(span), level)
                            .equals(LevelSearch.fold(quote, level))) {
                return new Anchored(source.selectors(span), level);
            }
        }
        return null;
    }

    private Misplaced misplaced(String quote, @Nullable Integer start, @Nullable Integer end) {
        List<Integer> elsewhere = List.of();
        for (MatchLevel level : ANCHORS) {
            if (elsewhere.isEmpty()) {
                elsewhere = starts(search.matches(quote, level, Anchoring.MOST_STARTS));
            }
        }
        return new Misplaced(start, end, standing(quote, start, end), elsewhere);
    }

    private String standing(String quote, @Nullable Integer start, @Nullable Integer end) {
        int length = quote.codePointCount(0, quote.length());
        long from = start != null ? start : (end == null ? 0 : (long) end) - length;
        long to = end != null ? end : from + length;
        int first = Math.clamp(from, 0, source.length());
        int last = Math.clamp(to, first, Math.min(source.length(), first + STANDING));
        return source.slice(first, last);
    }

    private static List<Integer> starts(List<QuoteMatch> matches) {
        return matches.stream()
                .limit(Anchoring.MOST_STARTS)
                .map(match -> match.span().start())
                .toList();
    }
}
