package mawaqif.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The reference cases of quotes by level of folding. */
class QuoteCasesTest {

    static Stream<JsonNode> cases() {
        return Reference.entries("quotes.json", "cases");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void findsTheOriginalSpansAtTheStrictestLevel(JsonNode given) {
        SourceText source = SourceText.of(given.get("document").asString());
        List<QuoteMatch> found = new QuoteFinder(source).find(given.get("quote").asString());
        assertThat(found)
                .as(given.get("why").asString())
                .containsExactlyElementsOf(
                        given.get("expected_spans")
                                .valueStream()
                                .map(span -> new QuoteMatch(span(span), level(given)))
                                .toList());
        given.get("expected_spans")
                .forEach(span -> {
                    assertThat(source.slice(span(span)))
                            .isEqualTo(span.get("original_text").asString());
                    assertThat(source.toUtf16(span(span).start()))
                            .isEqualTo(span.get("start_utf16").asInt());
                    assertThat(source.toUtf16(span(span).end()))
                            .isEqualTo(span.get("end_utf16").asInt());
                });
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isFoundAtEveryLooserLevelAndAtNoStricterOne(JsonNode given) {
        SourceText source = SourceText.of(given.get("document").asString());
        QuoteFinder finder = new QuoteFinder(source);
        for (MatchLevel level : MatchLevel.values()) {
            List<QuoteMatch> found = finder.find(given.get("quote").asString(), level);
            int expected = level.compareTo(level(given)) < 0 ? 0 : 1;
            if (level == MatchLevel.SEARCH && given.has("search_level_hits")) {
                expected = given.get("search_level_hits").asInt();
            }
            assertThat(found).as(level.code()).hasSize(expected);
        }
    }

    private static Span span(JsonNode span) {
        return new Span(span.get("start_cp").asInt(), span.get("end_cp").asInt());
    }

    private static MatchLevel level(JsonNode given) {
        return MatchLevel.valueOf(given.get("found_at_level").asString().toUpperCase(Locale.ROOT));
    }
}
