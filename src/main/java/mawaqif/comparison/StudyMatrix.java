package mawaqif.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Matrix;
import mawaqif.analysis.Measure;
import mawaqif.analysis.Nearness;
import mawaqif.analysis.Totals;
import mawaqif.studies.Codebook;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.studies.Study;

/**
 * Issues × stakeholders under one query: what screen, API and figures all show.
 *
 * @param columns in the order asked for
 * @param issues in the order asked for
 * @param cells per issue one cell per column
 * @param totals in the order of columns and issues
 * @param sources the distinct sources that the study has at this version
 */
public record StudyMatrix(
        Study study,
        MatrixQuery query,
        Codebook codebook,
        List<MatrixColumn> columns,
        List<Issue> issues,
        List<List<Cell>> cells,
        Totals totals,
        int sources) {

    /** Whether it has an issue and a stakeholder at least. */
    boolean hasCells() {
        return !issues.isEmpty() && !columns.isEmpty();
    }

    public Lens lens() {
        return codebook.lens(query.lens()).orElseThrow();
    }

    /** How near the columns stand to each other, in their order. */
    public Nearness nearness(Measure measure) {
        return measure.of(
                new Matrix(
                        columns.stream().map(MatrixColumn::part).toList(),
                        IntStream.range(0, issues.size()).boxed().toList(),
                        cells,
                        totals));
    }

    /** Whether a single source carries the whole study: then one banner says so, not every cell. */
    public boolean isOneSource() {
        return sources == 1;
    }

    /** The column of that address. */
    public Optional<MatrixColumn> column(String address) {
        return columns.stream().filter(column -> column.address().equals(address)).findFirst();
    }

    /** The cell of an issue's code and a column's address. */
    public Optional<Cell> cell(String issue, String column) {
        for (int row = 0; row < issues.size(); row++) {
            for (int at = 0; at < columns.size(); at++) {
                if (issues.get(row).code().value().equals(issue)
                        && columns.get(at).address().equals(column)) {
                    return Optional.of(cells.get(row).get(at));
                }
            }
        }
        return Optional.empty();
    }
}
