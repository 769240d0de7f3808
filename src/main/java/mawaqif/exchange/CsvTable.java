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
import java.util.Arrays;
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
    private static final char NUL = '\0';
    private static final int LONGEST_FIELD = 32 * 1024 * 1024;

    private final String file;
    private final List<String> required;
    private final List<String> optional;
    private final Faults faults;
    private final Map<String, Integer> columns = new HashMap<>();
    private List<String> names = List.of();
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
        if (isSeparatedOtherwise(Separator.firstLine(path))) {
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

    /** Tells it once and for all, since every row after such a header would seem broken. */
    private boolean isSeparatedOtherwise(String header) {
        if (Separator.isAnnounced(header)) {
            faults.error(new Place(file, 1, null, header), all(), "csv.separator.line");
            return true;
        }
        Collection<String> names = new ArrayList<>(required);
        names.addAll(optional);
        Optional<Separator> other = Separator.of(header, names);
        other.ifPresent(found ->
                faults.error(
                        new Place(file, 1, found.split(header).getFirst(), header),
                        String.join(",", required),
                        "csv.separator",
                        faults.reason(found.key())));
        return other.isPresent();
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
        names = List.copyOf(header.getFields());
        for (int i = 0; i < width; i++) {
            String name = header.getField(i);
            Place place = new Place(file, line, name, name);
            if (name.indexOf(NUL) >= 0) {
                faults.error(place, all(), "csv.nul", name.indexOf(NUL) + 1);
            } else if (!required.contains(name) && !optional.contains(name)) {
                faults.warning(place, all(), "csv.column.unknown", name);
            } else if (columns.putIfAbsent(name, i) != null) {
                faults.error(place, null, "csv.column.twice", name);
            }
        }
        for (String name : required) {
            if (!columns.containsKey(name)) {
                faults.error(new Place(file, line, name, ""), null, "csv.column.missing", name);
            }
        }
    }

    private void row(CsvRecord row, Consumer<Row> reader) {
        int line = (int) row.getStartingLineNumber();
        List<String> fields = row.getFields();
        if (fields.stream().allMatch(String::isEmpty)) {
            faults.warning(new Place(file, line, null, ""), null, "csv.blank");
        } else if (fields.size() != width) {
            mismatch(line, fields);
        } else if (fields.stream().anyMatch(field -> field.indexOf(NUL) >= 0)) {
            tellNul(line, fields);
        } else {
            reader.accept(new Row(file, line, columns, fields));
        }
    }

    private void mismatch(int line, List<String> fields) {
        Optional<Separator> other =
                Arrays.stream(Separator.values())
                        .filter(each ->
                                fields.size() == 1 && each.split(fields.getFirst()).size() >= width)
                        .findFirst();
        Place place = new Place(file, line, names.getFirst(), String.join(",", fields));
        if (other.isPresent()) {
            faults.error(place, ",", "csv.separator.row", faults.reason(other.get().key()));
        } else {
            faults.error(
                    new Place(file, line, null, String.join(",", fields)),
                    String.valueOf(width),
                    "csv.fields",
                    fields.size(),
                    width);
        }
    }

    /** No text that people type has it, and databases don't keep it. */
    private void tellNul(int line, List<String> fields) {
        for (int i = 0; i < width; i++) {
            int at = fields.get(i).indexOf(NUL);
            if (at >= 0) {
                Place place = new Place(file, line, names.get(i), fields.get(i));
                faults.error(place, null, "csv.nul", at + 1);
            }
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
