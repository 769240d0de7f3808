package mawaqif.claims.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import mawaqif.claims.Attribution;
import mawaqif.claims.Claim;
import mawaqif.claims.Confidence;
import mawaqif.claims.Quote;
import mawaqif.claims.Silence;
import mawaqif.claims.Status;
import mawaqif.claims.ui.ReaderAddress.QuoteKey;
import mawaqif.sources.Source;
import mawaqif.sources.SourceText;
import mawaqif.sources.TestSources;
import mawaqif.studies.Code;
import mawaqif.studies.TestStudies;
import mawaqif.ui.Translations;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReaderDataTest {

    /** Every second letter is outside the Basic Multilingual Plane. */
    private static final SourceText TEXT = SourceText.of("a𝄞b𝄞c𝄞 والكُرد");

    private static final Source PAPER = TestSources.bare("paper");

    private final ClaimWording wording =
            new ClaimWording(
                    TestStudies.codebook(),
                    List.of(PAPER),
                    new Translations(),
                    Translations.ENGLISH);

    @Test
    void countsUtf16UnitsWhereQuotesCountCodePoints() {
        ReaderData data = data(claim("x", quote("paper", 1, 4)));

        assertThat(data.spans())
                .singleElement()
                .satisfies(span -> {
                    assertThat(span.startUtf16()).isEqualTo(1);
                    assertThat(span.endUtf16()).isEqualTo(6);
                    assertThat(data.text().substring(span.startUtf16(), span.endUtf16()))
                            .isEqualTo("𝄞b𝄞");
                });
    }

    @Test
    void numbersClaimsInTheOrderOfTheirFirstWords() {
        ReaderData data =
                data(
                        claim("late", quote("paper", 5, 6)),
                        claim("early", quote("paper", 6, 9), quote("paper", 0, 2)));

        assertThat(data.cards())
                .extracting(ReaderData.Card::claim)
                .containsExactly("early", "late");
        assertThat(data.spans())
                .extracting(ReaderData.Span::n, ReaderData.Span::quote)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1, "early.1"),
                        org.assertj.core.groups.Tuple.tuple(1, "early.2"),
                        org.assertj.core.groups.Tuple.tuple(2, "late.1"));
    }

    @Test
    void passesOverQuotesOfOtherSourcesButKeepsTheirNumbers() {
        ReaderData data = data(claim("x", quote("letter", 0, 900), quote("paper", 0, 1)));

        assertThat(data.spans()).extracting(ReaderData.Span::quote).containsExactly("x.2");
    }

    @Test
    void writesTheClaimOfASilenceAsNull() {
        Silence silence =
                new Silence(
                        PAPER.code(),
                        null,
                        new Code("OIR-END"),
                        new Code("position"),
                        new Code("A"),
                        null);
        ReaderData data = ReaderData.of(PAPER, TEXT, List.of(), List.of(silence), 0, null, wording);

        String json = JsonMapper.shared().valueToTree(data).get("cards").toString();
        assertThat(json).contains("\"claim\":null").doesNotContain("stance").contains("Searched");
    }

    @Test
    void namesAQuoteByItsClaimAndNumberEvenWhereIdsHoldDots() {
        assertThat(QuoteKey.parse("c.1.2")).isEqualTo(new QuoteKey(new Code("c.1"), 2));
        for (String none : List.of("c", "c.", ".1", "c.0", "c.x", "c.1.", "c.-1")) {
            assertThat(QuoteKey.parse(none)).as(none).isNull();
        }
    }

    @Test
    void linksOnlyToAddressesOfTheWeb() {
        assertThat(SourceWording.isWeb("https://example.org/a?b=ج")).isTrue();
        for (String other : List.of("javascript:alert(1)", "data:text/html,x", "//x", "no url")) {
            assertThat(SourceWording.isWeb(other)).as(other).isFalse();
        }
    }

    private ReaderData data(Claim... claims) {
        return ReaderData.of(PAPER, TEXT, List.of(claims), List.of(), 9, null, wording);
    }

    private static Claim claim(String id, Quote... quotes) {
        return new Claim(
                new Code(id),
                new Code("KURD"),
                new Code("OIR-END"),
                new Code("position"),
                1,
                null,
                null,
                Attribution.AUTHOR_ATTRIBUTED,
                Confidence.HIGH,
                Status.ACCEPTED,
                null,
                new Code("A"),
                null,
                null,
                new ArrayList<>(List.of(quotes)));
    }

    private static Quote quote(String source, int start, int end) {
        return new Quote(new Code(source), start, end, "words", "", "", null);
    }
}
