package mawaqif.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.comparison.Contrast.By;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Study;
import org.jspecify.annotations.Nullable;

/** One study under its scenarios, or in its periods: the same matrix, its filter narrowed. */
final class ConditionSides {

    private final Comparison comparison;
    private final Study study;
    private final MatrixQuery query;
    private final By by;
    private final MatrixWording wording;

    /**
     * @param by not {@link By#STAKEHOLDER}
     */
    ConditionSides(
            Comparison comparison, Study study, MatrixQuery query, By by, MatrixWording wording) {
        this.comparison = comparison;
        this.study = study;
        this.query = query;
        this.by = by;
        this.wording = wording;
    }

    Contrast contrast() {
        StudyMatrix plain = comparison.matrix(study, query, wording.language());
        List<Side> sides = sides(plain.codebook());
        List<Side> shown = sides.stream().limit(Contrasts.MOST).toList();
        List<Row> rows = new ArrayList<>();
        for (MatrixColumn column : plain.columns()) {
            for (Issue issue : plain.issues()) {
                rows.add(
                        ContrastRows.row(
                                issue,
                                column,
                                shown.stream()
                                        .map(side ->
                                                ContrastRows.cell(
                                                        side.matrix(),
                                                        issue.code().value(),
                                                        column.address()))
                                        .toList()));
            }
        }
        return ContrastRows.ordered(
                by, shown, sides.stream().skip(Contrasts.MOST).map(Side::label).toList(), rows);
    }

    /** Those that have claims, in the codebook's order; at the end the claims without one. */
    private List<Side> sides(Codebook codebook) {
        Choice asked = query.filter().choice(field(by)).orElse(null);
        List<Side> sides = new ArrayList<>();
        labels(codebook)
                .forEach((code, label) -> {
                    if (asked == null || asked.admits(code)) {
                        StudyMatrix matrix =
                                comparison.matrix(
                                        study,
                                        narrowed(query, by, Set.of(code)),
                                        wording.language());
                        if (matrix.totals().all().n() > 0) {
                            sides.add(new Side(code, words(label), sides.size(), null, matrix));
                        }
                    }
                });
        return sides;
    }

    private String words(@Nullable LocalizedText label) {
        return label == null
                ? wording.text("comparison.compare.without." + MatrixWording.lower(by))
                : label.in(wording.language());
    }

    private Map<String, @Nullable LocalizedText> labels(Codebook codebook) {
        Map<String, @Nullable LocalizedText> labels = new LinkedHashMap<>();
        if (by == By.SCENARIO) {
            codebook.scenarios().forEach(each -> labels.put(each.code().value(), each.label()));
        } else {
            codebook.periods().forEach(each -> labels.put(each.code().value(), each.label()));
        }
        labels.put(Choice.ABSENT, null);
        return labels;
    }

    /** The same query of the claims under some conditions only. */
    static MatrixQuery narrowed(MatrixQuery query, By by, Set<String> codes) {
        return query.with(query.filter().with(field(by), new Choice(codes, false)));
    }

    private static Filter.Field field(By by) {
        return by == By.SCENARIO ? Filter.Field.SCENARIO : Filter.Field.PERIOD;
    }
}
