package mawaqif.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.claims.Silence;
import org.jspecify.annotations.Nullable;

/**
 * Writes claims.csv and silences.csv (RFC 4180, UTF-8 without a mark). Nothing is escaped for
 * spreadsheets: what is read back is what was there.
 */
final class TableWriter {

    private static final List<String> CLAIMS =
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
                    "reason",
                    "coder",
                    "note",
                    "date",
                    "source",
                    "quote",
                    "start",
                    "end",
                    "translation");
    private static final List<String> SILENCES =
            List.of("source", "stakeholder", "issue", "lens", "coder", "date");

    private final Writer text;
    private final CsvWriter table;

    private TableWriter(OutputStream out, List<String> header) {
        text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        table = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        table.writeRecord(header);
    }

    static TableWriter ofClaims(OutputStream out) {
        return new TableWriter(out, CLAIMS);
    }

    static TableWriter ofSilences(OutputStream out) {
        return new TableWriter(out, SILENCES);
    }

    /** One row for each quote, each repeating what belongs to the claim. */
    void write(Claim claim) {
        for (Quote quote : claim.quotes()) {
            table.writeRecord(
                    claim.id().value(),
                    claim.stakeholder().value(),
                    claim.issue().value(),
                    claim.lens().value(),
                    String.valueOf(claim.stance()),
                    text(claim.scenario()),
                    text(claim.period()),
                    claim.attribution().code(),
                    claim.confidence().code(),
                    claim.status().code(),
                    text(claim.reason()),
                    claim.coder().value(),
                    text(claim.note()),
                    text(claim.date()),
                    quote.source().value(),
                    quote.exact(),
                    String.valueOf(quote.start()),
                    String.valueOf(quote.end()),
                    text(quote.translation()));
        }
    }

    void write(Silence silence) {
        table.writeRecord(
                silence.source().value(),
                text(silence.stakeholder()),
                silence.issue().value(),
                silence.lens().value(),
                silence.coder().value(),
                text(silence.date()));
    }

    /** Hands everything on to the stream, which stays open. */
    void finish() {
        try {
            table.flush();
            text.flush();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
