package mawaqif.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mawaqif.api.Problem.Fault;
import mawaqif.api.Problem.InvalidContent;
import mawaqif.claims.Claim;
import mawaqif.claims.spi.ClaimForm;
import mawaqif.claims.spi.ClaimForms;
import mawaqif.sources.Sources;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads a single claim as the rows that it would have in claims.csv. */
@Component
class SingleClaims implements ClaimForms {

    private static final String ID = "claim";
    private static final String FILE = "";

    private final Studies studies;
    private final Sources sources;
    private final Translations texts;

    SingleClaims(Studies studies, Sources sources, Translations texts) {
        this.studies = studies;
        this.sources = sources;
        this.texts = texts;
    }

    @Override
    public List<String> columns() {
        return OwnColumns.ALL;
    }

    @Override
    public List<String> quoteColumns() {
        return Stream.concat(QuoteColumns.REQUIRED.stream(), QuoteColumns.OPTIONAL.stream())
                .toList();
    }

    @Override
    public Claim read(StudyId study, long version, ClaimForm form, Locale language) {
        Faults faults = new Faults(texts, language);
        ClaimTable table =
                new ClaimTable(
                        Vocabulary.of(studies.codebook(study, version)),
                        new StoredDocuments(sources, study, version),
                        form.values().getOrDefault("coder", ""),
                        faults);
        List<Row> rows = rows(form);
        if (rows.isEmpty()) {
            faults.error(new Place(null, null, "quotes", ""), null, "required", "quotes");
        }
        rows.forEach(table::row);
        table.checkLengths();
        try {
            faults.refuse();
        } catch (InvalidContent invalid) {
            throw new InvalidContent(
                    invalid.detail(),
                    invalid.errors().stream().map(SingleClaims::inForm).toList(),
                    invalid.total());
        }
        return table.claims().getFirst();
    }

    /** The row of each quote, numbered from 1; those after the first repeat the id only. */
    private List<Row> rows(ClaimForm form) {
        Map<String, Integer> columns = new HashMap<>();
        Stream.of(List.of(ID), columns(), quoteColumns())
                .flatMap(List::stream)
                .forEach(column -> columns.put(column, columns.size()));
        List<Row> rows = new ArrayList<>();
        for (Map<String, String> quote : form.quotes()) {
            @Nullable String[] fields = new String[columns.size()];
            columns.forEach((column, at) -> {
                boolean own = rows.isEmpty() || column.equals(ID);
                String value = own ? form.values().get(column) : null;
                fields[at] = quote.getOrDefault(column, value == null ? "" : value);
            });
            rows.add(new Row(FILE, rows.size() + 1, columns, List.of(fields)));
        }
        return rows;
    }

    private static Fault inForm(Fault fault) {
        String column = fault.column();
        Integer line = fault.line();
        boolean quoted =
                column != null
                        && (QuoteColumns.REQUIRED.contains(column)
                                || QuoteColumns.OPTIONAL.contains(column));
        return new Fault(
                null,
                null,
                quoted && line != null
                        ? "quotes[%d].%s"
                                .formatted(line - 1, "quote".equals(column) ? "exact" : column)
                        : column,
                fault.value(),
                fault.reason(),
                fault.accepted());
    }
}
