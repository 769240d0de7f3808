package mawaqif.exchange;

import java.util.List;
import java.util.stream.Collectors;
import mawaqif.claims.Quote;
import mawaqif.sources.Anchoring;
import mawaqif.sources.QuoteFinder;
import org.jspecify.annotations.Nullable;

/** Reads the quote of a row of claims.csv and finds its place in the source. */
final class QuoteColumns {

    static final List<String> REQUIRED = List.of("source", "quote");
    static final List<String> OPTIONAL = List.of("start", "end", "translation");

    private final Faults faults;
    private final Cells cells;
    private final Documents documents;
    private final QuoteFinders finders;

    QuoteColumns(Faults faults, Documents documents) {
        this.faults = faults;
        this.cells = new Cells(faults);
        this.documents = documents;
        this.finders = new QuoteFinders(documents);
    }

    /** The quote as the source has it, or null after telling why there is none. */
    @Nullable Quote read(Row row) {
        String source = cells.code(row, "source", documents.codes());
        boolean given = cells.isGiven(row, "quote");
        Integer start = cells.offset(row, "start");
        Integer end = cells.offset(row, "end");
        String translation = cells.text(row, "translation");
        String words = given ? cells.text(row, "quote") : null;
        if (source == null || words == null) {
            return null;
        }
        QuoteFinder finder = finders.of(source).orElse(null);
        if (finder == null) {
            return null;
        }
        boolean sound = start != null && end != null;
        Anchoring anchoring =
                finder.anchor(
                        words,
                        start == null || start < 0 || !sound ? null : start,
                        end == null || end < 0 || !sound ? null : end,
                        faults.wantsMore());
        return switch (anchoring) {
            case Anchoring.Anchored anchored ->
                    anchored(row, anchored, source, translation == null ? "" : translation);
            case Anchoring.Ambiguous ambiguous -> {
                if (sound) {
                    tell(row.at("quote"), listed(ambiguous.starts()), ambiguous);
                }
                yield null;
            }
            case Anchoring.Misplaced misplaced -> {
                misplaced(row, misplaced, finder, words);
                yield null;
            }
            case Anchoring.NotFound notFound -> {
                notFound(row, notFound);
                yield null;
            }
            case Anchoring.Blank blank -> {
                tell(row.at("quote"), null, blank);
                yield null;
            }
        };
    }

    private @Nullable Quote anchored(
            Row row, Anchoring.Anchored anchored, String source, String translation) {
        if (!anchored.exactAsInSource()) {
            faults.warningInWords(row.at("quote"), anchored.reason(faults.locale()));
        }
        var quote = anchored.selectors();
        if (quote.exact().length() > Limits.COLUMN) {
            faults.error(
                    row.at("quote"), null, "long.stored", Limits.COLUMN, quote.exact().length());
            return null;
        }
        return new Quote(
                new mawaqif.studies.Code(source),
                quote.start(),
                quote.end(),
                quote.exact(),
                quote.prefix(),
                quote.suffix(),
                translation.isEmpty() ? null : translation);
    }

    /** Blames the offset that is wrong, or the words where the source doesn't have them at all. */
    private void misplaced(
            Row row, Anchoring.Misplaced misplaced, QuoteFinder finder, String words) {
        if (misplaced.starts().isEmpty()) {
            if (finder.anchor(words, null, null, faults.wantsMore())
                    instanceof Anchoring.NotFound notFound) {
                notFound(row, notFound);
            } else {
                tell(row.at("quote"), null, misplaced);
            }
            return;
        }
        boolean startFits =
                misplaced.start() == null || misplaced.starts().contains(misplaced.start());
        tell(row.at(startFits ? "end" : "start"), listed(misplaced.starts()), misplaced);
    }

    private void notFound(Row row, Anchoring.NotFound notFound) {
        if (!faults.wantsMore()) {
            faults.errorInWords(row.at("quote"), null, "");
            return;
        }
        String reason = notFound.reason(faults.locale());
        var hint =
                Mangled.hint(row.get("quote")).filter("mangled.lost"::equals).map(faults::reason);
        faults.errorInWords(
                row.at("quote"),
                notFound.nearest().map(Anchoring.Passage::text).orElse(null),
                hint.map(each -> reason + ". " + each).orElse(reason));
    }

    private void tell(Place place, @Nullable String accepted, Anchoring anchoring) {
        faults.errorInWords(
                place, accepted, faults.wantsMore() ? anchoring.reason(faults.locale()) : "");
    }

    private static String listed(List<Integer> starts) {
        return starts.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
