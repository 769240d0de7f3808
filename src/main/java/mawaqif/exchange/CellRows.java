package mawaqif.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.charts.Texts;
import mawaqif.claims.Confidence;
import mawaqif.comparison.MatrixColumn;
import mawaqif.comparison.StudyMatrix;
import mawaqif.comparison.spi.MatrixExport;
import mawaqif.studies.Issue;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a matrix as a plain table, one row a cell, by issue and then by stakeholder. Values
 * are texts, numbers, truth values or null; texts are bare of direction marks.
 */
final class CellRows {

    /** The columns, named as the API names them. */
    static final List<String> HEADER =
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

    private CellRows() {}

    static List<List<@Nullable Object>> of(MatrixExport export) {
        StudyMatrix matrix = export.matrix();
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.issues().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                rows.add(
                        row(
                                export,
                                matrix.issues().get(row),
                                matrix.columns().get(column),
                                matrix.cells().get(row).get(column)));
            }
        }
        return rows;
    }

    private static List<@Nullable Object> row(
            MatrixExport export, Issue issue, MatrixColumn column, Cell cell) {
        List<@Nullable Object> row = new ArrayList<>();
        row.add(issue.code().value());
        row.add(Texts.plain(export.wording().issue(issue)));
        row.add(column.address());
        row.add(Texts.plain(export.wording().column(column)));
        switch (cell) {
            case Cell.None none -> {
                row.addAll(Arrays.asList("none", null, null, null, 0, 0));
                row.addAll(java.util.Collections.nCopies(16, null));
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
