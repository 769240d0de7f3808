package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawaqif.analysis.Cell;
import mawaqif.charts.Network;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.studies.Issue;
import org.jspecify.annotations.Nullable;

/** The lines of the network as a table, one row a cell, those without a line included. */
final class NetworkTable {

    private static final List<String> HEADER =
            List.of(
                    "stakeholder",
                    "stakeholderLabel",
                    "issue",
                    "issueLabel",
                    "line",
                    "state",
                    "median",
                    "medianAgainst",
                    "medianFor",
                    "n",
                    "d");

    private NetworkTable() {}

    static FigureTable of(StudyMatrix matrix, MatrixWording wording) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            for (int row = 0; row < matrix.issues().size(); row++) {
                Issue issue = matrix.issues().get(row);
                MatrixColumn stakeholder = matrix.columns().get(column);
                List<@Nullable Object> values = new ArrayList<>();
                values.add(stakeholder.address());
                values.add(wording.column(stakeholder));
                values.add(issue.code().value());
                values.add(wording.issue(issue));
                Cell cell = matrix.cells().get(row).get(column);
                Network.Pull pull = NetworkPull.of(cell).orElse(null);
                values.add(pull == null ? null : MatrixWording.lower(pull));
                values.addAll(medians(cell));
                values.add(cell.n());
                values.add(NetworkPull.sources(cell));
                rows.add(values);
            }
        }
        return new FigureTable(
                HEADER.stream()
                        .map(key ->
                                new FigureTable.Column(
                                        key, wording.text("comparison.column." + key)))
                        .toList(),
                rows);
    }

    private static List<@Nullable Object> medians(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> Arrays.asList("none", null, null, null);
            case Cell.Neutral _ -> Arrays.asList("neutral", 0, null, null);
            case Cell.Clear clear -> Arrays.asList("clear", clear.median(), null, null);
            case Cell.Contested contested ->
                    Arrays.asList(
                            "contested", null, contested.medianAgainst(), contested.medianFor());
        };
    }
}
