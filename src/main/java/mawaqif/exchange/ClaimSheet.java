package mawaqif.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import org.jspecify.annotations.Nullable;

/** The claims that a figure counts, a row for each quote. */
record ClaimSheet(FigureExport export) {

    static final List<String> HEADER =
            List.of(
                    "claim",
                    "stakeholder",
                    "issue",
                    "lens",
                    "stance",
                    "scenario",
                    "period",
                    "attribution",
                    "confidence",
                    "status",
                    "coder",
                    "date",
                    "note",
                    "source",
                    "start",
                    "end",
                    "quote",
                    "translation");

    /** Quotes of sources that must not be passed on stay behind; their places are told. */
    void write(PlainSheet sheet) {
        Map<Code, Source> sources =
                export.options().sources().stream()
                        .collect(Collectors.toMap(Source::code, Function.identity()));
        for (Claim claim : export.claims().read()) {
            for (Quote quote : claim.quotes()) {
                Source source = sources.get(quote.source());
                boolean kept =
                        source != null && source.redistributable() == Source.Redistributable.NO;
                sheet.write(row(claim, quote, kept));
            }
        }
    }

    private List<@Nullable Object> row(Claim claim, Quote quote, boolean kept) {
        String instead = export.wording().text("exchange.not-redistributable");
        return Arrays.asList(
                claim.id().value(),
                claim.stakeholder().value(),
                claim.issue().value(),
                claim.lens().value(),
                claim.stance(),
                code(claim.scenario()),
                code(claim.period()),
                claim.attribution().code(),
                claim.confidence().code(),
                claim.status().code(),
                claim.coder().value(),
                claim.date() == null ? null : claim.date().text(),
                claim.note(),
                quote.source().value(),
                quote.start(),
                quote.end(),
                kept ? instead : quote.exact(),
                kept ? null : quote.translation());
    }

    private static @Nullable String code(@Nullable Code code) {
        return code == null ? null : code.value();
    }
}
