package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.claims.Confidence;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.studies.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a matrix as a plain table, one row a cell, by issue and then by stakeholder. The
 * columns are those of the API.
 */
final class CellTable {

    /** The columns, named as the API names them. */
    private static final List<String> HEADER =
            List.of(
                    "issue",
                    "issueLabel",
                    "stakeholder",
                    "stakeholderLabel",
                    "state",
                    "median",
                    "medianAgainst",
                    "medianFor",
                    "n",
                    "d",
                    "count-2",
                    "count-1",
                    "count0",
                    "count+1",
                    "count+2",
                    "weight-2",
                    "weight-1",
                    "weight0",
                    "weight+1",
                    "weight+2",
                    "against",
                    "for",
                    "agreementA",
                    "confidence",
                    "thin",
                    "splitBy",
                    "silent");

    private CellTable() {}

    static FigureTable of(StudyMatrix matrix, MatrixWording wording) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.issues().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                rows.add(
                        row(
                                wording,
                                matrix.issues().get(row),
                                matrix.columns().get(column),
                                matrix.cells().get(row).get(column)));
            }
        }
        return new FigureTable(
                HEADER.stream()
                        .map(key ->
                                new FigureTable.Column(
                                        key,
                                        wording.text("comparison.column." + key.replace("+", "p"))))
                        .toList(),
                rows);
    }

    private static List<@Nullable Object> row(
            MatrixWording wording, Issue issue, MatrixColumn column, Cell cell) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(issue.code().value());
        row.add(wording.issue(issue));
        row.add(column.address());
        row.add(wording.column(column));
        switch (cell) {
            case Cell.None none -> {
                row.addAll(Arrays.asList("none", null, null, null, 0, 0));
                row.addAll(Collections.nCopies(16, null));
                row.add(none.silent());
            }
            case Cell.Contested contested -> {
                row.addAll(
                        Arrays.asList(
                                "contested",
                                null,
                                contested.medianAgainst(),
                                contested.medianFor()));
                String by =
                        contested.splitBy() == null
                                ? null
                                : contested.splitBy().name().toLowerCase(Locale.ROOT);
                evidence(row, contested.evidence(), by);
            }
            case Cell.Neutral neutral -> {
                row.addAll(Arrays.asList("neutral", 0, null, null));
                evidence(row, neutral.evidence(), null);
            }
            case Cell.Clear clear -> {
                row.addAll(Arrays.asList("clear", clear.median(), null, null));
                evidence(row, clear.evidence(), null);
            }
        }
        return row;
    }

    private static void evidence(
            List<@Nullable Object> row, Evidence evidence, @Nullable String splitBy) {
        row.add(evidence.n());
        row.add(evidence.d());
        row.addAll(evidence.counts());
        row.addAll(evidence.weights().toList());
        row.add(evidence.against());
        row.add(evidence.inFavour());
        row.add(evidence.agreementA());
        row.add(Confidence.values()[evidence.confidence() - 1].code());
        row.add(evidence.thin());
        row.add(splitBy);
        row.add(false);
    }
}
