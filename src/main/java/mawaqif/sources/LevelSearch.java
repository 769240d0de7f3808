package mawaqif.sources;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Searches one source at each level on its own, keeping its folded forms and their indexes. */
final class LevelSearch {

    private final SourceText source;
    private final Map<MatchLevel, FoldedText> forms = new EnumMap<>(MatchLevel.class);
    private final Map<MatchLevel, Occurrences> occurrences = new EnumMap<>(MatchLevel.class);

    LevelSearch(SourceText source) {
        this.source = source;
    }

    /**
     * The places where the quote stands at just this level, ordered by start, the first of them.
     */
    List<QuoteMatch> matches(String quote, MatchLevel level, int limit) {
        String needle = fold(quote, level);
        List<QuoteMatch> found = new ArrayList<>();
        if (needle.isEmpty() || level == MatchLevel.NFC && addsNothing(quote, needle)) {
            return found;
        }
        FoldedText form = form(level);
        occurrences(level)
                .forEach(
                        needle,
                        at -> {
                            Span span = span(level, form, at, at + needle.length());
                            if (span != null
                                    && (found.isEmpty()
                                            || found.getLast().span().start() < span.start())) {
                                found.add(new QuoteMatch(span, level));
                            }
                            return found.size() < limit;
                        });
        return found;
    }

    /** Whether the NFC level can only repeat what the exact level found. */
    private boolean addsNothing(String quote, String needle) {
        return needle.equals(quote) && form(MatchLevel.NFC).sameAsOriginal();
    }

    /**
     * The original of a folded stretch; null where it would part a surrogate pair or, at the looser
     * levels, a letter from marks that count: the words with those marks are other words.
     */
    private @Nullable Span span(MatchLevel level, FoldedText form, int from, int to) {
        if (parts(level, form.text(), from) || parts(level, form.text(), to)) {
            return null;
        }
        return level == MatchLevel.EXACT
                ? source.span(from, to)
                : source.span(form.originalStart(from), form.originalEnd(to));
    }

    private static boolean parts(MatchLevel level, String text, int index) {
        if (index == 0 || index == text.length()) {
            return false;
        }
        return Character.isSurrogatePair(text.charAt(index - 1), text.charAt(index))
                || level != MatchLevel.EXACT && Characters.isMark(text.codePointAt(index));
    }

    /**
     * The stretch that starts or ends where it should and folds to the quote; null if none does.
     */
    @Nullable Span stretch(
            String quote, MatchLevel level, @Nullable Integer start, @Nullable Integer end) {
        FoldedText form = form(level);
        String needle = fold(quote, level);
        int from =
                start != null
                        ? form.firstFrom(source.toUtf16(start))
                        : form.firstFrom(source.toUtf16(end == null ? 0 : end)) - needle.length();
        if (!form.text().startsWith(needle, from)) {
            return null;
        }
        Span whole = span(level, form, from, from + needle.length());
        if (whole == null) {
            return null;
        }
        int first = start != null ? start : whole.start();
        int last = end != null ? end : whole.end();
        return first < last ? new Span(first, last) : null;
    }

    static String fold(String text, MatchLevel level) {
        return switch (level) {
            case EXACT -> text;
            case NFC -> Folding.nfc(text).text();
            case LIGHT -> Folding.light(text).text().strip();
            case SEARCH -> SearchFolding.fold(text);
        };
    }

    FoldedText form(MatchLevel level) {
        FoldedText known = forms.get(level);
        if (known == null) {
            String text = source.text();
            known =
                    switch (level) {
                        case EXACT -> new FoldedText(text, text, null);
                        case NFC -> Folding.nfc(text);
                        case LIGHT -> Folding.light(text);
                        case SEARCH -> SearchFolding.fold(form(MatchLevel.LIGHT));
                    };
            forms.put(level, known);
        }
        return known;
    }

    /** Levels at which the source folds to itself share what has been learnt about it. */
    private Occurrences occurrences(MatchLevel level) {
        MatchLevel same = form(level).sameAsOriginal() ? MatchLevel.EXACT : level;
        return occurrences.computeIfAbsent(same, each -> new Occurrences(form(each).text()));
    }
}
