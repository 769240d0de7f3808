package mawaqif.exchange;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads a table (RFC 4180, UTF-8, with a header row) row by row and tells what is wrong with it.
 */
final class CsvTable {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int LONGEST_FIELD = 32 * 1024 * 1024;

    private final String file;
    private final List<String> required;
    private final List<String> optional;
    private final Faults faults;
    private final Map<String, Integer> columns = new HashMap<>();
    private int width;

    CsvTable(String file, List<String> required, List<String> optional, Faults faults) {
        this.file = file;
        this.required = required;
        this.optional = optional;
        this.faults = faults;
    }

    /**
     * @param share takes how much of the file has been read, 0 … 1
     * @param reader takes each row that has as many fields as the header
     */
    void read(Path path, Consumer<Double> share, Consumer<Row> reader) throws IOException {
        Optional<Utf8.Bad> bad = Utf8.firstFault(path);
        if (bad.isPresent()) {
            String position = String.valueOf(bad.get().position());
            String likely = bad.get().likely().orElse("");
            String key = likely.isEmpty() ? "csv.encoding" : "csv.encoding.likely";
            faults.error(Place.file(file), "UTF-8", key, position, likely);
            return;
        }
        long size = Math.max(1, Files.size(path));
        try (Counted bytes = new Counted(Files.newInputStream(path));
                Reader text = withoutMark(bytes);
                CsvReader<CsvRecord> records = records(text)) {
            CloseableIterator<CsvRecord> rest = records.iterator();
            if (!rest.hasNext()) {
                faults.error(new Place(file, 1, null, ""), all(), "csv.empty");
                return;
            }
            header(rest.next());
            while (rest.hasNext()) {
                CsvRecord next = rest.next();
                share.accept((double) bytes.count / size);
                row(next, reader);
            }
        } catch (CsvParseException | java.io.UncheckedIOException broken) {
            faults.error(Place.file(file), null, "csv.broken", String.valueOf(broken.getMessage()));
        }
    }

    private CsvReader<CsvRecord> records(Reader text) {
        StrictQuotes watched =
                new StrictQuotes(
                        text,
                        (slip, line) ->
                                faults.error(new Place(file, line, null, ""), null, slip.key()));
        return CsvReader.builder()
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(watched);
    }

    private static Reader withoutMark(InputStream bytes) throws IOException {
        PushbackReader text =
                new PushbackReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
        int first = text.read();
        if (first >= 0 && first != BYTE_ORDER_MARK) {
            text.unread(first);
        }
        return text;
    }

    private void header(CsvRecord header) {
        int line = (int) header.getStartingLineNumber();
        width = header.getFieldCount();
        for (int i = 0; i < width; i++) {
            String name = header.getField(i);
            Place place = new Place(file, line, name, name);
            if (!required.contains(name) && !optional.contains(name)) {
                faults.warning(place, all(), "csv.column.unknown", name);
            } else if (columns.putIfAbsent(name, i) != null) {
                faults.error(place, null, "csv.column.twice", name);
            }
        }
        boolean separated = width == 1 && header.getField(0).matches("(?s).*[;\t].*");
        for (String name : required) {
            if (!columns.containsKey(name)) {
                faults.error(
                        new Place(file, line, name, ""),
                        null,
                        separated ? "csv.separator" : "csv.column.missing",
                        name);
            }
        }
    }

    private void row(CsvRecord row, Consumer<Row> reader) {
        int line = (int) row.getStartingLineNumber();
        List<String> fields = row.getFields();
        if (fields.stream().allMatch(String::isEmpty)) {
            faults.warning(new Place(file, line, null, ""), null, "csv.blank");
        } else if (fields.size() != width) {
            faults.error(
                    new Place(file, line, null, String.join(",", fields)),
                    String.valueOf(width),
                    "csv.fields",
                    fields.size(),
                    width);
        } else {
            reader.accept(new Row(file, line, columns, fields));
        }
    }

    private String all() {
        Collection<String> names = new ArrayList<>(required);
        names.addAll(optional);
        return String.join(", ", names);
    }

    private static final class Counted extends FilterInputStream {

        private long count;

        Counted(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int got = super.read();
            count += got < 0 ? 0 : 1;
            return got;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            int got = super.read(into, from, length);
            count += Math.max(0, got);
            return got;
        }
    }
}
