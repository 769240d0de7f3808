package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.Figure;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Timeline;
import mawaqif.studies.Issue;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Leaves those rows out of small multiples that are empty in every panel, and says so. */
final class PanelRows {

    private final List<Issue> left = new ArrayList<>();

    /**
     * @param whole the cells of all panels together
     */
    PanelRows(StudyMatrix whole) {
        for (int at = 0; at < whole.issues().size(); at++) {
            if (whole.totals().issues().get(at).n() == 0) {
                left.add(whole.issues().get(at));
            }
        }
    }

    /** A panel's figure without these rows. */
    Figure of(Figure figure) {
        Predicate<String> stays =
                code -> left.stream().noneMatch(issue -> issue.code().value().equals(code));
        return switch (figure) {
            case StanceMatrix all ->
                    new StanceMatrix(
                            all.frame(),
                            all.words(),
                            all.banner(),
                            all.columns(),
                            all.rows().stream().filter(row -> stays.test(row.code())).toList(),
                            all.total());
            case CoverageMap all ->
                    new CoverageMap(
                            all.frame(),
                            all.words(),
                            all.banner(),
                            all.columns(),
                            all.rows().stream().filter(row -> stays.test(row.code())).toList(),
                            all.d());
            case DivergingBars all ->
                    new DivergingBars(
                            all.frame(),
                            all.words(),
                            all.banner(),
                            all.percent(),
                            all.rows().stream()
                                    .filter(row ->
                                            row.kind() != DivergingBars.Kind.ISSUE
                                                    || stays.test(row.code()))
                                    .toList(),
                            all.note());
            default -> figure;
        };
    }

    /** Which rows are left out; null where none is, or the figure has no such rows. */
    @Nullable String note(Figure figure, MatrixWording wording) {
        if (left.isEmpty() || figure instanceof Timeline) {
            return null;
        }
        List<String> names =
                left.stream().map(issue -> Bidi.isolate(wording.issue(issue))).toList();
        return wording.text(
                "comparison.strip.left",
                left.size(),
                String.join(wording.text("claims.filter.separator"), names));
    }
}
