package mawaqif.comparison.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.claims.Confidence;
import mawaqif.comparison.MatrixColumn;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Issue;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** A matrix as the API writes it; every pair of stakeholder and issue is a cell. */
record MatrixJson(
        String study,
        long dataVersion,
        String lens,
        String level,
        String rollup,
        String count,
        String weight,
        String order,
        List<StakeholderJson> stakeholders,
        List<IssueJson> issues,
        List<CellJson> cells) {

    record StakeholderJson(
            String code,
            String label,
            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String parent) {}

    record IssueJson(String code, String label) {}

    /** Arrays run from −2 to +2, shares from 0 to 1; what makes no sense in a state is absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CellJson(
            String stakeholder,
            String issue,
            int n,
            int d,
            @Nullable List<Integer> counts,
            @Nullable List<Number> weights,
            @Nullable Double against,
            @JsonProperty("for") @Nullable Double inFavour,
            @Nullable Integer median,
            @Nullable Integer medianAgainst,
            @Nullable Integer medianFor,
            @Nullable Double agreementA,
            String state,
            @Nullable Boolean thin,
            @Nullable String confidence,
            @Nullable String splitBy,
            boolean silent) {}

    static MatrixJson of(StudyMatrix matrix, String language) {
        var query = matrix.query();
        List<CellJson> cells = new ArrayList<>();
        for (int row = 0; row < matrix.issues().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                cells.add(
                        cell(
                                matrix.columns().get(column).stakeholder().code().value(),
                                matrix.issues().get(row).code().value(),
                                matrix.cells().get(row).get(column)));
            }
        }
        return new MatrixJson(
                matrix.study().slug().value(),
                query.version(),
                query.lens().value(),
                lower(query.options().level()),
                lower(query.options().rollup()),
                lower(query.options().count()),
                lower(query.options().weight()),
                lower(query.order()),
                matrix.columns().stream().map(column -> stakeholder(column, language)).toList(),
                matrix.issues().stream().map(issue -> issue(issue, language)).toList(),
                cells);
    }

    private static StakeholderJson stakeholder(MatrixColumn column, String language) {
        var stakeholder = column.stakeholder();
        return new StakeholderJson(
                stakeholder.code().value(),
                stakeholder.label().in(language),
                stakeholder.parent() == null ? null : stakeholder.parent().value());
    }

    private static IssueJson issue(Issue issue, String language) {
        return new IssueJson(issue.code().value(), issue.label().in(language));
    }

    private static CellJson cell(String stakeholder, String issue, Cell cell) {
        return switch (cell) {
            case Cell.None none -> nothing(stakeholder, issue, none.silent());
            case Cell.Contested contested ->
                    something(
                            stakeholder,
                            issue,
                            "contested",
                            contested.evidence(),
                            null,
                            contested.medianAgainst(),
                            contested.medianFor(),
                            contested.splitBy() == null ? null : lower(contested.splitBy()));
            case Cell.Neutral neutral ->
                    something(
                            stakeholder, issue, "neutral", neutral.evidence(), 0, null, null, null);
            case Cell.Clear clear ->
                    something(
                            stakeholder,
                            issue,
                            "clear",
                            clear.evidence(),
                            clear.median(),
                            null,
                            null,
                            null);
        };
    }

    private static CellJson nothing(String stakeholder, String issue, boolean silent) {
        return new CellJson(
                stakeholder,
                issue,
                0,
                0,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                "none",
                null,
                null,
                null,
                silent);
    }

    private static CellJson something(
            String stakeholder,
            String issue,
            String state,
            Evidence evidence,
            @Nullable Integer median,
            @Nullable Integer medianAgainst,
            @Nullable Integer medianFor,
            @Nullable String splitBy) {
        return new CellJson(
                stakeholder,
                issue,
                evidence.n(),
                evidence.d(),
                evidence.counts(),
                evidence.weights().toList().stream().map(MatrixJson::number).toList(),
                evidence.against(),
                evidence.inFavour(),
                median,
                medianAgainst,
                medianFor,
                evidence.agreementA(),
                state,
                evidence.thin(),
                Confidence.values()[evidence.confidence() - 1].code(),
                splitBy,
                false);
    }

    /** Whole weights without a point. */
    private static Number number(double weight) {
        return weight == Math.rint(weight) ? (Number) (long) weight : (Number) weight;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(java.util.Locale.ROOT);
    }
}
