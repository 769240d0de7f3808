package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;

import mawaqif.sources.Anchoring.Ambiguous;
import mawaqif.sources.Anchoring.Anchored;
import mawaqif.sources.Anchoring.Blank;
import mawaqif.sources.Anchoring.Misplaced;
import mawaqif.sources.Anchoring.NotFound;
import mawaqif.sources.Anchoring.Passage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Locale;

class AnchoringTest {

    private static final String TEXT =
            "قال الوزير: المـــياه حقٌّ للجميع، ولا نوافق على الزيادة في سعر المياه.\n"
                    + "وقالت مؤسسة المياه إن الزيادة ضرورية. نعم، نعم. Water is a right.";

    private final SourceText source = SourceText.of(TEXT);
    private final QuoteFinder finder = new QuoteFinder(source);

    @Test
    void anchorsExactQuotesSilently() {
        Anchoring result = finder.anchor("ولا نوافق على الزيادة", null, null);
        assertThat(result)
                .isInstanceOfSatisfying(
                        Anchored.class,
                        anchored -> {
                            assertThat(anchored.exactAsInSource()).isTrue();
                            assertThat(anchored.selectors().exact())
                                    .isEqualTo("ولا نوافق على الزيادة");
                            assertThat(source.slice(anchored.span()))
                                    .isEqualTo("ولا نوافق على الزيادة");
                        });
        assertThat(result.reason(Locale.ENGLISH)).isEmpty();
    }

    @Test
    void anchorsLightMatchesWithAWarningAsTheSourceHasThem() {
        Anchoring result = finder.anchor("المياه حق للجميع", null, null);
        assertThat(result)
                .isInstanceOfSatisfying(
                        Anchored.class,
                        anchored -> {
                            assertThat(anchored.level()).isEqualTo(MatchLevel.LIGHT);
                            assertThat(anchored.exactAsInSource()).isFalse();
                            assertThat(anchored.selectors().exact())
                                    .isEqualTo("المـــياه حقٌّ للجميع");
                            assertThat(anchored.selectors().prefix()).isEqualTo("قال الوزير: ");
                        });
        assertThat(result.reason(Locale.ENGLISH)).contains("stored as the source has it", "12");
        assertThat(result.reason(Locale.of("ar"))).contains("كما في المصدر", "12");
    }

    @Test
    void refusesSearchMatchesAndShowsThePassage() {
        Anchoring result = finder.anchor("مؤسسه المياة", null, null);
        int start = source.toCodePoint(TEXT.indexOf("مؤسسة"));
        assertThat(nearest(result))
                .isEqualTo(new Passage(new Span(start, start + 12), "مؤسسة المياه", 1));
        assertThat(result.reason(Locale.ENGLISH)).contains("مؤسسة المياه", "at " + start);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "لا نوافق أبدا على الزيادة في سعر المياه | نوافق على الزيادة في سعر المياه",
                "وقالت مؤسسات المياه إن الزيادات ضرورية | وقالت مؤسسة المياه إن الزيادة ضرورية",
                "ضروريات | ضرورية",
                "Water was a right | Water is a right",
                "waterisaright | Water is a right",
            })
    void refusesOtherWordsAndShowsTheNearestPassage(String quote, String words) {
        Passage nearest = nearest(finder.anchor(quote, null, null));
        assertThat(nearest.text()).contains(words);
        assertThat(nearest.text().length()).isLessThan(words.length() + 12);
        assertThat(source.slice(nearest.span())).isEqualTo(nearest.text());
        assertThat(nearest.similarity()).isBetween(0.4, 0.99);
    }

    @Test
    void showsNoPassageForWordsUnlikeAnything() {
        Anchoring result = finder.anchor("xyzzy 𝒬𝒬 ###", null, null);
        assertThat(result).isEqualTo(new NotFound(java.util.Optional.empty()));
        assertThat(result.reason(Locale.ENGLISH)).contains("not in the source", "copy the words");
    }

    @Test
    void findsTheNearestPassageOfALongQuoteInALongText() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 3_000; i++) {
            text.append("فقرة رقم ").append(i).append(" عن سياسة المياه في البلد. ");
        }
        QuoteFinder finder = new QuoteFinder(SourceText.of(text.toString()));
        String altered = "فقره رقم 1717 عن سياسات الماء في البلد";
        assertThat(nearest(finder.anchor(altered, null, null)).text())
                .isEqualTo("فقرة رقم 1717 عن سياسة المياه في البلد");
        String tooLong = text.substring(40_000, 42_000).replace("سياسة", "سياسات");
        assertThat(nearest(finder.anchor(tooLong, null, null)).span().start())
                .isBetween(39_990, 40_010);
    }

    @Test
    void comparesTheBeginningOfAnEndlessWord() {
        QuoteFinder finder = new QuoteFinder(SourceText.of("ابجد".repeat(200) + " نعم"));
        Passage nearest = nearest(finder.anchor("ابجد".repeat(190) + "لا", null, null));
        assertThat(nearest.similarity()).isEqualTo(0.99);
    }

    @Test
    void listsTheStartsOfAnAmbiguousQuote() {
        Anchoring result = finder.anchor("المياه", null, null);
        assertThat(result)
                .isEqualTo(
                        new Ambiguous(
                                MatchLevel.EXACT,
                                List.of(TEXT.indexOf("المياه"), TEXT.lastIndexOf("المياه")),
                                false));
        assertThat(result.reason(Locale.ENGLISH))
                .contains(
                        TEXT.indexOf("المياه") + ", " + TEXT.lastIndexOf("المياه"),
                        "start and end");
    }

    @Test
    void listsNoMoreThanAHundredStarts() {
        Anchoring result =
                new QuoteFinder(SourceText.of("ab".repeat(500))).anchor("ab", null, null);
        assertThat(result)
                .isInstanceOfSatisfying(
                        Ambiguous.class,
                        ambiguous -> {
                            assertThat(ambiguous.starts()).hasSize(100).startsWith(0, 2, 4);
                            assertThat(ambiguous.more()).isTrue();
                        });
    }

    @Test
    void takesTheOccurrenceThatTheOffsetsName() {
        int second = TEXT.lastIndexOf("المياه");
        Anchored expected =
                new Anchored(source.selectors(new Span(second, second + 6)), MatchLevel.EXACT);
        assertThat(finder.anchor("المياه", second, second + 6)).isEqualTo(expected);
        assertThat(finder.anchor("المياه", second, null)).isEqualTo(expected);
        assertThat(finder.anchor("المياه", null, second + 6)).isEqualTo(expected);
    }

    @Test
    void offsetsMayFitLightly() {
        Anchored expected = new Anchored(source.selectors(new Span(12, 26)), MatchLevel.LIGHT);
        assertThat(finder.anchor("المياه حق", 12, 26)).isEqualTo(expected);
        assertThat(finder.anchor("المياه حق", 12, null)).isEqualTo(expected);
        assertThat(finder.anchor("المياه حق", null, 26)).isEqualTo(expected);
    }

    @Test
    void offsetsThatFitBySearchFoldingOnlyAreRefused() {
        int start = TEXT.indexOf("مؤسسة");
        assertThat(finder.anchor("مؤسسه", start, start + 5))
                .isEqualTo(new Misplaced(start, start + 5, "مؤسسة", List.of()));
    }

    @Test
    void saysWhatStandsAtWrongOffsetsAndWhereTheQuoteIs() {
        Anchoring result = finder.anchor("ضرورية", 0, 6);
        int start = TEXT.indexOf("ضرورية");
        assertThat(result).isEqualTo(new Misplaced(0, 6, "قال ال", List.of(start)));
        assertThat(result.reason(Locale.ENGLISH)).contains("قال ال", "starts at " + start);
        assertThat(result.reason(Locale.of("ar"))).contains("قال ال", "" + start);
        assertThat(finder.anchor("ضرورية", 4, null))
                .isEqualTo(new Misplaced(4, null, "الوزير", List.of(start)));
        assertThat(finder.anchor("ضرورية", null, 10))
                .isEqualTo(new Misplaced(null, 10, "الوزير", List.of(start)));
    }

    @ParameterizedTest
    @CsvSource({"-1, 5", "5, 5", "6, 5", "0, 100000", "100000, 100006", "2147483647, 2147483647"})
    void refusesOffsetsOutsideTheSource(int start, int end) {
        assertThat(finder.anchor("نعم", start, end))
                .isInstanceOfSatisfying(
                        Misplaced.class,
                        misplaced -> {
                            assertThat(misplaced.starts()).hasSize(2);
                            assertThat(misplaced.standing().length()).isLessThanOrEqualTo(200);
                        });
        assertThat(finder.anchor("نعم", -5, null)).isInstanceOf(Misplaced.class);
        assertThat(finder.anchor("نعم", null, 0)).isInstanceOf(Misplaced.class);
        assertThat(finder.anchor("نعم", source.length(), null)).isInstanceOf(Misplaced.class);
    }

    @Test
    void refusesBlankQuotes() {
        assertThat(finder.anchor("", null, null)).isEqualTo(new Blank());
        assertThat(finder.anchor(" \u200F\n", 0, 3)).isEqualTo(new Blank());
        assertThat(new Blank().reason(Locale.ENGLISH)).contains("no words");
    }

    @Test
    void leavesTheNearestPassageOutWhenNobodyReadsIt() {
        assertThat(finder.anchor("Water was a right", null, null, false))
                .isEqualTo(new NotFound(java.util.Optional.empty()));
    }

    private static Passage nearest(Anchoring result) {
        assertThat(result).isInstanceOf(NotFound.class);
        return ((NotFound) result).nearest().orElseThrow();
    }
}
