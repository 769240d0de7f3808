package mawaqif.claims.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.claims.Silence;
import mawaqif.claims.ui.ReaderAddress.QuoteKey;
import mawaqif.sources.Source;
import mawaqif.sources.SourceText;
import mawaqif.studies.Code;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/**
 * A source and the claims made of it, as {@code reader-model.ts} takes them: claims are numbered in
 * the order of their first words, offsets count UTF-16 units.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReaderData(
        String text,
        String lang,
        String dir,
        String label,
        List<Span> spans,
        List<Card> cards,
        Words words,
        @Nullable String selected) {

    record Span(
            int n,
            String claim,
            String quote,
            int startUtf16,
            int endUtf16,
            int stance,
            String description) {}

    /** The claim of a silence is null, and written so. */
    record Card(
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer n,
            @JsonInclude @Nullable String claim,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer stance,
            String stakeholder,
            String issue,
            String meta) {}

    record Words(String title, String count, String empty) {}

    /**
     * @param claims those to show, in any order; quotes of other sources are passed over
     * @param all how many claims there are of the source, whatever the filter
     */
    static ReaderData of(
            Source source,
            SourceText text,
            List<Claim> claims,
            List<Silence> silences,
            long all,
            @Nullable QuoteKey selected,
            ClaimWording wording) {
        List<Claim> ordered =
                claims.stream()
                        .sorted(
                                Comparator.comparingInt(
                                                (Claim claim) -> firstStart(claim, source.code()))
                                        .thenComparing(Claim::id))
                        .toList();
        List<Span> spans = new ArrayList<>();
        List<Card> cards = new ArrayList<>();
        for (int at = 0; at < ordered.size(); at++) {
            Claim claim = ordered.get(at);
            spans.addAll(spans(at + 1, claim, source.code(), text, wording));
            cards.add(card(at + 1, claim, wording));
        }
        silences.forEach(silence -> cards.add(card(silence, wording)));
        return new ReaderData(
                text.text(),
                source.language(),
                source.effectiveDirection().name().toLowerCase(Locale.ROOT),
                wording.in(source.title()),
                spans,
                cards,
                new Words(
                        wording.text("claims.reader.claims"),
                        wording.text("claims.reader.count", ordered.size(), all),
                        wording.text(all == 0 ? "claims.reader.never" : "claims.reader.filtered")),
                selected == null ? null : selected.toString());
    }

    private static List<Span> spans(
            int n, Claim claim, Code source, SourceText text, ClaimWording wording) {
        String description =
                wording.text(
                        "claims.reader.description",
                        n,
                        Bidi.isolate(wording.stakeholder(claim)),
                        Bidi.isolate(wording.issue(claim)),
                        wording.stance(claim));
        return IntStream.range(0, claim.quotes().size())
                .filter(at -> claim.quotes().get(at).source().equals(source))
                .mapToObj(at -> {
                    Quote quote = claim.quotes().get(at);
                    return new Span(
                            n,
                            claim.id().value(),
                            new QuoteKey(claim.id(), at + 1).toString(),
                            text.toUtf16(quote.start()),
                            text.toUtf16(quote.end()),
                            claim.stance(),
                            description);
                })
                .toList();
    }

    private static Card card(int n, Claim claim, ClaimWording wording) {
        return new Card(
                n,
                claim.id().value(),
                claim.stance(),
                wording.stakeholder(claim),
                wording.issue(claim),
                String.join(
                        " · ",
                        wording.text("claims.confidence." + claim.confidence().code()),
                        wording.text("claims.coder", claim.coder().value()),
                        wording.status(claim)));
    }

    private static Card card(Silence silence, ClaimWording wording) {
        String coder = wording.text("claims.coder", silence.coder().value());
        String date = wording.date(silence.date());
        return new Card(
                null,
                null,
                null,
                wording.text("claims.reader.silent"),
                wording.searched(silence),
                date.isEmpty() ? coder : coder + " · " + date);
    }

    private static int firstStart(Claim claim, Code source) {
        return claim.quotes().stream()
                .filter(quote -> quote.source().equals(source))
                .mapToInt(Quote::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }
}
