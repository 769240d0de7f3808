package mawaqif.exchange;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mawaqif.claims.Attribution;
import mawaqif.claims.Confidence;
import mawaqif.claims.Status;
import org.jspecify.annotations.Nullable;

/** The columns of claims.csv that belong to the claim, not to one of its quotes. */
final class OwnColumns {

    static final List<String> REQUIRED = List.of("stakeholder", "issue", "lens", "stance");
    static final List<String> OPTIONAL =
            List.of(
                    "scenario",
                    "period",
                    "attribution",
                    "confidence",
                    "status",
                    "reason",
                    "coder",
                    "note",
                    "date");

    /** All of them; a claim's own texts are kept in this order. */
    static final List<String> ALL = concat();

    private static final Set<String> ATTRIBUTIONS = new LinkedHashSet<>();
    private static final Set<String> CONFIDENCES = new LinkedHashSet<>();
    private static final Set<String> STATUSES = new LinkedHashSet<>();

    static {
        for (Attribution each : Attribution.values()) {
            ATTRIBUTIONS.add(each.code());
        }
        for (Confidence each : Confidence.values()) {
            CONFIDENCES.add(each.code());
        }
        for (Status each : Status.values()) {
            STATUSES.add(each.code());
        }
    }

    private final Cells cells;
    private final Stances stances;
    private final Vocabulary vocabulary;
    private final String importer;
    private final Faults faults;

    OwnColumns(Faults faults, Vocabulary vocabulary, String importer) {
        this.cells = new Cells(faults);
        this.stances = new Stances(faults, cells, vocabulary);
        this.faults = faults;
        this.vocabulary = vocabulary;
        this.importer = importer;
    }

    private static List<String> concat() {
        List<String> all = new java.util.ArrayList<>(REQUIRED);
        all.addAll(OPTIONAL);
        return List.copyOf(all);
    }

    static int index(String column) {
        return ALL.indexOf(column);
    }

    /** The texts of a claim's first row with defaults filled in; null where one is wrong. */
    @Nullable String[] first(Row row) {
        @Nullable String[] texts = new @Nullable String[ALL.size()];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = check(row, ALL.get(i));
        }
        if (Status.DISPUTED.code().equals(texts[index("status")]) && row.get("reason").isBlank()) {
            faults.warning(row.at("reason"), null, "reason");
        }
        return texts;
    }

    /** Holds a further row to the first: each column is blank or the same. */
    void further(Row row, @Nullable String[] first, Row firstRow) {
        for (int i = 0; i < first.length; i++) {
            String column = ALL.get(i);
            String text = row.get(column);
            String before = firstRow.get(column);
            if (text.isEmpty() || text.equals(before) || text.equals(first[i])) {
                continue;
            }
            if (first[i] == null && before.isEmpty()) {
                continue; // the first row lacks it, which has been told
            }
            if (column.equals("stance") && text.equals("+" + first[i])) {
                continue;
            }
            faults.error(
                    row.at(column),
                    before,
                    "disagree",
                    String.valueOf(row.line()),
                    String.valueOf(firstRow.line()),
                    row.get("claim"),
                    before);
        }
    }

    private @Nullable String check(Row row, String column) {
        return switch (column) {
            case "stakeholder" -> cells.code(row, column, vocabulary.stakeholders());
            case "issue" -> cells.code(row, column, vocabulary.issues());
            case "lens" -> cells.code(row, column, vocabulary.lenses());
            case "stance" -> stances.check(row, column);
            case "scenario" -> cells.code(row, column, vocabulary.scenarios(), "");
            case "period" -> cells.code(row, column, vocabulary.periods(), "");
            case "attribution" ->
                    cells.choice(row, column, ATTRIBUTIONS, Attribution.AUTHOR_ATTRIBUTED.code());
            case "confidence" -> cells.choice(row, column, CONFIDENCES, Confidence.MEDIUM.code());
            case "status" -> cells.choice(row, column, STATUSES, Status.ACCEPTED.code());
            case "coder" -> cells.code(row, column, null, importer);
            case "date" -> cells.date(row, column);
            default -> cells.text(row, column);
        };
    }
}
