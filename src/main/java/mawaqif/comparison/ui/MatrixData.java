package mawaqif.comparison.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import mawaqif.analysis.Totals;
import mawaqif.comparison.MatrixColumn;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Code;
import mawaqif.studies.Issue;
import mawaqif.studies.Stakeholder;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the matrix element is sent: finished words and numbers, in the order of reading. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatrixData(
        String dir,
        String lang,
        String label,
        Map<String, String> words,
        List<Column> columns,
        List<Row> rows,
        List<List<CellData>> cells,
        Count totals,
        @Nullable Selected selected,
        boolean oneSource) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Column(
            String code,
            String label,
            boolean parent,
            boolean open,
            @Nullable String partOf,
            @Nullable String partsTitle,
            @Nullable String toggle,
            int n,
            int d) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Row(
            String kind,
            @Nullable String code,
            String label,
            @Nullable String proposition,
            @Nullable String claims,
            @Nullable Integer n,
            @Nullable Integer d) {}

    record Count(int n, int d) {}

    record Selected(
            @JsonProperty("stakeholder") String column, @JsonProperty("issue") String issue) {}

    static MatrixData of(
            StudyMatrix matrix,
            MatrixWording wording,
            Set<Code> opened,
            MatrixAddress.@Nullable CellKey selected) {
        String language = wording.language();
        List<Row> rows = new ArrayList<>();
        List<List<CellData>> cells = new ArrayList<>();
        String heading = null;
        for (int at = 0; at < matrix.issues().size(); at++) {
            Issue issue = matrix.issues().get(at);
            String next = issue.heading() == null ? null : issue.heading().in(language);
            if (next != null && !Objects.equals(next, heading)) {
                rows.add(new Row("heading", null, next, null, null, null, null));
                cells.add(List.of());
            }
            heading = next;
            rows.add(row(issue, matrix.totals().issues().get(at), wording));
            cells.add(CellData.row(matrix, at, wording));
        }
        return new MatrixData(
                language.equals("ar") ? "rtl" : "ltr",
                language,
                wording.title(matrix.lens()),
                Map.of(
                        "claims", wording.text("comparison.claims"),
                        "sources", wording.text("comparison.sources"),
                        "silent", wording.text("comparison.word.silent"),
                        "period", wording.text("comparison.word.period"),
                        "scenario", wording.text("comparison.word.scenario"),
                        "back", wording.text("comparison.all-stakeholders")),
                columns(matrix, wording, opened),
                rows,
                cells,
                new Count(matrix.totals().all().n(), matrix.totals().all().d()),
                selected == null ? null : new Selected(selected.column(), selected.issue()),
                matrix.isOneSource());
    }

    private static Row row(Issue issue, Totals.Total total, MatrixWording wording) {
        return new Row(
                "issue",
                issue.code().value(),
                wording.issue(issue),
                issue.proposition() == null ? null : issue.proposition().in(wording.language()),
                wording.text("comparison.row-claims", total.n()),
                total.n(),
                total.d());
    }

    private static List<Column> columns(
            StudyMatrix matrix, MatrixWording wording, Set<Code> opened) {
        List<Column> columns = new ArrayList<>();
        for (int at = 0; at < matrix.columns().size(); at++) {
            MatrixColumn column = matrix.columns().get(at);
            Totals.Total total = matrix.totals().parts().get(at);
            boolean parent =
                    column.kind() == MatrixColumn.Kind.WHOLE
                            && column.partOf() == null
                            && hasParts(column.stakeholder(), matrix);
            boolean open = parent && opened.contains(column.stakeholder().code());
            String label = wording.column(column);
            columns.add(
                    new Column(
                            column.address(),
                            label,
                            parent,
                            open,
                            column.partOf() == null ? null : column.partOf().value(),
                            open ? wording.text("comparison.parts-of", label) : null,
                            parent
                                    ? wording.text(
                                            open
                                                    ? "comparison.close-parts"
                                                    : "comparison.open-parts",
                                            label)
                                    : null,
                            total.n(),
                            total.d()));
        }
        return columns;
    }

    private static boolean hasParts(Stakeholder stakeholder, StudyMatrix matrix) {
        return matrix.codebook().stakeholders().stream()
                .anyMatch(each -> stakeholder.code().equals(each.parent()));
    }
}
