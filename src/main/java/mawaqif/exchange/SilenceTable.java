package mawaqif.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mawaqif.claims.Silence;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads silences.csv: who looked where for what and found nothing. */
final class SilenceTable {

    static final List<String> REQUIRED = List.of("source", "issue", "lens");
    static final List<String> OPTIONAL = List.of("stakeholder", "coder", "date");

    private final Cells cells;
    private final Vocabulary vocabulary;
    private final Documents documents;
    private final String importer;
    private final Faults faults;
    private final Map<Silence, Integer> silences = new LinkedHashMap<>();

    SilenceTable(Vocabulary vocabulary, Documents documents, String importer, Faults faults) {
        this.cells = new Cells(faults);
        this.vocabulary = vocabulary;
        this.documents = documents;
        this.importer = importer;
        this.faults = faults;
    }

    List<Silence> read(String file, Path path) throws IOException {
        new CsvTable(file, REQUIRED, OPTIONAL, faults).read(path, _ -> {}, this::row);
        return List.copyOf(silences.keySet());
    }

    private void row(Row row) {
        String source = cells.code(row, "source", documents.codes());
        String stakeholder = cells.code(row, "stakeholder", vocabulary.stakeholders(), "");
        String issue = cells.code(row, "issue", vocabulary.issues());
        String lens = cells.code(row, "lens", vocabulary.lenses());
        String coder = cells.code(row, "coder", null, importer);
        String date = cells.date(row, "date");
        if (source == null
                || stakeholder == null
                || issue == null
                || lens == null
                || coder == null
                || date == null) {
            return;
        }
        Silence silence =
                new Silence(
                        new Code(source),
                        codeOrNull(stakeholder),
                        new Code(issue),
                        new Code(lens),
                        new Code(coder),
                        date.isEmpty() ? null : new PartialDate(date));
        Integer before = silences.putIfAbsent(silence, row.line());
        if (before != null) {
            faults.warning(
                    new Place(row.file(), row.line(), null, String.join(",", row.fields())),
                    null,
                    "silence.twice",
                    before.toString());
        }
    }

    private static @Nullable Code codeOrNull(String text) {
        return text.isEmpty() ? null : new Code(text);
    }
}
