package mawaqif.claims.rest;

import java.util.List;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import org.jspecify.annotations.Nullable;

/** A claim as the API writes it; what is absent is null. */
record ClaimBody(
        String claim,
        String stakeholder,
        String issue,
        String lens,
        int stance,
        @Nullable String scenario,
        @Nullable String period,
        String attribution,
        String confidence,
        String status,
        @Nullable String reason,
        String coder,
        @Nullable String note,
        @Nullable String date,
        List<QuoteBody> quotes) {

    record QuoteBody(
            String source,
            int start,
            int end,
            String exact,
            String prefix,
            String suffix,
            @Nullable String translation) {

        static QuoteBody of(Quote quote) {
            return new QuoteBody(
                    quote.source().value(),
                    quote.start(),
                    quote.end(),
                    quote.exact(),
                    quote.prefix(),
                    quote.suffix(),
                    quote.translation());
        }
    }

    static ClaimBody of(Claim claim) {
        return new ClaimBody(
                claim.id().value(),
                claim.stakeholder().value(),
                claim.issue().value(),
                claim.lens().value(),
                claim.stance(),
                text(claim.scenario()),
                text(claim.period()),
                claim.attribution().code(),
                claim.confidence().code(),
                claim.status().code(),
                claim.reason(),
                claim.coder().value(),
                claim.note(),
                text(claim.date()),
                claim.quotes().stream().map(QuoteBody::of).toList());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
