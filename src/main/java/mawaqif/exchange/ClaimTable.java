package mawaqif.exchange;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import org.jspecify.annotations.Nullable;

/** Reads claims.csv: one row per claim and quote, the rows of a claim in any place. */
final class ClaimTable {

    private static final String ID = "claim";

    private final OwnColumns own;
    private final QuoteColumns quotes;
    private final Cells cells;
    private final Documents documents;
    private final Faults faults;
    private final Map<String, ClaimDraft> drafts = new LinkedHashMap<>();
    private final Map<String, String> shared = new HashMap<>();

    ClaimTable(Vocabulary vocabulary, Documents documents, String importer, Faults faults) {
        this.own = new OwnColumns(faults, vocabulary, importer);
        this.quotes = new QuoteColumns(faults, documents);
        this.cells = new Cells(faults);
        this.documents = documents;
        this.faults = faults;
    }

    static List<String> required() {
        List<String> columns = new ArrayList<>(List.of(ID));
        columns.addAll(OwnColumns.REQUIRED);
        columns.addAll(QuoteColumns.REQUIRED);
        return columns;
    }

    static List<String> optional() {
        List<String> columns = new ArrayList<>(OwnColumns.OPTIONAL);
        columns.addAll(QuoteColumns.OPTIONAL);
        return columns;
    }

    /** Reads all rows of the table at {@code path}, which faults call {@code file}. */
    void read(String file, Path path, Consumer<Double> share) throws IOException {
        new CsvTable(file, required(), optional(), faults).read(path, share, this::row);
        checkLengths();
    }

    /** Tells the claims that are too long to be searched, once all their rows are read. */
    void checkLengths() {
        for (ClaimDraft draft : drafts.values()) {
            long length = draft.searchedLength();
            if (length > Limits.COLUMN) {
                faults.error(draft.first().at(ID), null, "claim.long", Limits.COLUMN, length);
            }
        }
    }

    /** The claims in the order of their first rows, once nothing is wrong. */
    List<Claim> claims() {
        return drafts.values().stream().map(draft -> draft.claim(documents)).toList();
    }

    /** Reads a row: a claim's first, or one with a further quote. */
    void row(Row row) {
        String id = cells.code(row, ID, null);
        ClaimDraft draft = id == null ? null : drafts.get(id);
        if (draft == null) {
            draft = new ClaimDraft(slim(row), shared(own.first(row)));
            if (id != null) {
                drafts.put(id, draft);
            }
        } else {
            own.further(row, draft.texts(), draft.first());
        }
        Quote quote = quotes.read(row);
        int before = quote == null ? 0 : draft.add(quote, row.line());
        if (before > 0) {
            faults.error(row.at("quote"), null, "quote.twice", row.get(ID), String.valueOf(before));
        }
    }

    /** The row without its quote, which is kept elsewhere. */
    private Row slim(Row row) {
        List<String> fields = new ArrayList<>(row.fields());
        for (String column : List.of("quote", "translation")) {
            if (row.has(column)) {
                fields.set(requireNonNull(row.columns().get(column)), "");
            }
        }
        fields.replaceAll(this::shared);
        return new Row(row.file(), row.line(), row.columns(), fields);
    }

    private @Nullable String[] shared(@Nullable String[] texts) {
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            texts[i] = text == null ? null : shared(text);
        }
        return texts;
    }

    /** The same text once, since codes and words repeat over a hundred thousand rows. */
    private String shared(String text) {
        if (text.length() > 64 || shared.size() > 100_000) {
            return text;
        }
        return shared.computeIfAbsent(text, each -> each);
    }
}
