package mawaqif.exchange.ui;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import mawaqif.api.Problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * Writes what is wrong as a table for spreadsheets: UTF-8 with a mark, since they take Arabic for
 * something else without, and no text that they would run as a formula.
 */
final class FaultFile {

    /** What makes a spreadsheet calculate (OWASP, CSV injection), but for plain numbers. */
    private static final Pattern FORMULA = Pattern.compile("(?s)[=@\t\r].*|[-+](?!\\d+$).*");

    private FaultFile() {}

    /**
     * @param out stays open
     */
    static void write(List<Fault> faults, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter rows = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        rows.writeRecord("file", "line", "column", "value", "reason", "accepted");
        for (Fault fault : faults) {
            Integer line = fault.line();
            rows.writeRecord(
                    plain(fault.file()),
                    line == null ? "" : line.toString(),
                    plain(fault.column()),
                    plain(fault.value()),
                    plain(fault.reason()),
                    plain(fault.accepted()));
        }
        rows.flush();
        text.flush();
    }

    private static String plain(@Nullable String text) {
        String given = Objects.requireNonNullElse(text, "");
        return FORMULA.matcher(given).matches() ? "'" + given : given;
    }
}
