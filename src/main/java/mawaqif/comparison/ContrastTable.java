package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.Weights.Fraction;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.comparison.spi.FigureTable.Column;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/**
 * Sides laid side by side as a plain table: a row for each thing compared in the screen's order,
 * and for each side its cell. A side's columns are named {@code SUNNI.median}.
 */
final class ContrastTable {

    private static final List<String> CELL =
            List.of(
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
                    "thin",
                    "silent");

    private final Contrast contrast;
    private final MatrixWording wording;

    ContrastTable(Contrast contrast, MatrixWording wording) {
        this.contrast = contrast;
        this.wording = wording;
    }

    FigureTable table() {
        List<Column> columns = new ArrayList<>(things());
        for (String key : List.of("gap", "gapFirst", "gapSecond", "oneSided")) {
            columns.add(column(key));
        }
        for (Side side : contrast.sides()) {
            for (String key : CELL) {
                columns.add(
                        new Column(
                                side.code() + "." + key,
                                wording.text(
                                        "comparison.compare.of",
                                        Bidi.isolate(side.label()),
                                        column(key).meaning())));
            }
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        if (contrast.sides().size() >= Contrasts.LEAST) {
            contrast.rows().forEach(row -> rows.add(row(row)));
            contrast.oneSided().forEach(row -> rows.add(row(row)));
        }
        return new FigureTable(columns, rows);
    }

    /** The columns that say what is compared. */
    List<Column> things() {
        List<Column> columns = new ArrayList<>(List.of(column("issue"), column("issueLabel")));
        if (contrast.by() != Contrast.By.STAKEHOLDER) {
            columns.add(column("stakeholder"));
            columns.add(column("stakeholderLabel"));
        }
        return columns;
    }

    /** What is compared in a row, in these columns. */
    List<@Nullable Object> thing(Row row) {
        List<@Nullable Object> values = new ArrayList<>();
        values.add(row.issue().code().value());
        values.add(wording.issue(row.issue()));
        if (row.stakeholder() != null) {
            values.add(row.stakeholder().address());
            values.add(wording.column(row.stakeholder()));
        }
        return values;
    }

    private List<@Nullable Object> row(Row row) {
        List<@Nullable Object> values = thing(row);
        boolean shared = row.gap().isPresent();
        values.add(row.gap().map(Fraction::doubleValue).orElse(null));
        values.add(shared ? contrast.sides().get(row.first()).code() : null);
        values.add(shared ? contrast.sides().get(row.second()).code() : null);
        values.add(!shared);
        row.cells().forEach(cell -> values.addAll(cell(cell)));
        return values;
    }

    private static List<@Nullable Object> cell(Cell cell) {
        List<@Nullable Object> values = new ArrayList<>();
        values.addAll(
                switch (cell) {
                    case Cell.None _ -> Arrays.asList("none", null, null, null);
                    case Cell.Neutral _ -> Arrays.asList("neutral", 0, null, null);
                    case Cell.Clear clear -> Arrays.asList("clear", clear.median(), null, null);
                    case Cell.Contested contested ->
                            Arrays.asList(
                                    "contested",
                                    null,
                                    contested.medianAgainst(),
                                    contested.medianFor());
                });
        values.add(cell.n());
        values.add(cell.d());
        Evidence found = cell.found().orElse(null);
        for (int point = 0; point < 5; point++) {
            values.add(found == null ? null : found.counts().get(point));
        }
        values.add(found == null ? null : found.thin());
        values.add(cell instanceof Cell.None none && none.silent());
        return values;
    }

    Column column(String key) {
        return new Column(key, wording.text("comparison.column." + key.replace("+", "p")));
    }
}
