package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Random;

/** Quotes cut from random texts at word borders and disturbed, which must be found again. */
class QuoteFinderPropertyTest {

    private static final int QUOTES = 60;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13, 14, 15, 16})
    void findsEveryExactQuoteAsIndexOfDoes(long seed) {
        Random random = new Random(seed);
        SourceText source = SourceText.of(TextNoise.text(random, 900));
        QuoteFinder finder = new QuoteFinder(source);
        for (int i = 0; i < QUOTES; i++) {
            int start = random.nextInt(source.length());
            int end = start + 1 + random.nextInt(Math.min(60, source.length() - start));
            String quote = source.slice(start, end);
            if (QuoteFinder.isBlank(quote)) {
                continue;
            }
            List<QuoteMatch> found = finder.find(quote);
            assertThat(found).contains(new QuoteMatch(new Span(start, end), MatchLevel.EXACT));
            assertThat(found).hasSize(count(source.text(), quote));
            assertThat(found).allSatisfy(m -> assertThat(source.slice(m.span())).isEqualTo(quote));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24, 25, 26})
    void findsCanonicalEquivalents(long seed) {
        disturbed(seed, MatchLevel.NFC);
    }

    @ParameterizedTest
    @ValueSource(longs = {31, 32, 33, 34, 35, 36})
    void findsDecoratedQuotes(long seed) {
        disturbed(seed, MatchLevel.LIGHT);
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43, 44, 45, 46})
    void findsQuotesWithOtherLetterForms(long seed) {
        disturbed(seed, MatchLevel.SEARCH);
    }

    private static void disturbed(long seed, MatchLevel level) {
        Random random = new Random(seed);
        String text = TextNoise.lightly(random, TextNoise.text(random, 900));
        SourceText source = SourceText.of(text);
        QuoteFinder finder = new QuoteFinder(source);
        for (int i = 0; i < QUOTES; i++) {
            int[] cut = words(random, text);
            String original = text.substring(cut[0], cut[1]);
            String quote =
                    switch (level) {
                        case EXACT -> original;
                        case NFC -> Normalizer.normalize(original, Form.NFD);
                        case LIGHT -> TextNoise.lightly(random, original);
                        case SEARCH ->
                                TextNoise.loosely(random, TextNoise.lightly(random, original));
                    };
            List<QuoteMatch> found = finder.find(quote, level);
            int start = source.toCodePoint(cut[0]);
            assertThat(found)
                    .as("%s in %s", quote, original)
                    .anySatisfy(match -> assertThat(match.span().start()).isEqualTo(start));
            for (QuoteMatch match : found) {
                String words = source.slice(match.span());
                assertThat(folded(words, match.level())).isEqualTo(folded(quote, match.level()));
                assertThat(match.level()).isLessThanOrEqualTo(level);
                if (match.level() != MatchLevel.EXACT) {
                    assertThat(
                                    match.span().end() < source.length()
                                            && Characters.isMark(
                                                    text.codePointAt(
                                                            source.toUtf16(match.span().end()))))
                            .isFalse();
                }
                assertThat(finder.anchor(words, match.span().start(), match.span().end()))
                        .isEqualTo(
                                new Anchoring.Anchored(
                                        source.selectors(match.span()), MatchLevel.EXACT));
            }
        }
    }

    /** One to eight words with what is attached to them, in UTF-16 units. */
    private static int[] words(Random random, String text) {
        int start;
        do {
            start = random.nextInt(text.length() - 1);
        } while (!Characters.isSpace(text.charAt(start))
                || Characters.isSpace(text.charAt(start + 1))
                || QuoteFinder.isBlank(text.substring(start + 1, start + 2)));
        int end = start + 2;
        int words = 1 + random.nextInt(8);
        while (end < text.length() && words > 0) {
            if (Characters.isSpace(text.charAt(end)) && --words == 0) {
                break;
            }
            end++;
        }
        return new int[] {start + 1, end};
    }

    private static String folded(String text, MatchLevel level) {
        return switch (level) {
            case EXACT -> text;
            case NFC -> Normalizer.normalize(text, Form.NFC);
            case LIGHT -> Folding.light(text).text().strip();
            case SEARCH -> SearchFolding.fold(text);
        };
    }

    private static int count(String text, String quote) {
        int count = 0;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            boolean parted = at > 0 && Character.isLowSurrogate(text.charAt(at));
            count += parted ? 0 : 1;
        }
        return count;
    }
}
