package mawaqif.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads a whole matrix column by column, which is the order in which the rows lie. */
final class MatrixReader {
    private final ClaimTable table;
    private final BitSet selected;
    private final int[] issues;
    private final CellReader cells;
    private final Silences silences;

    MatrixReader(ClaimTable table, Selection selection, Options options) {
        this.table = table;
        this.selected = selection.stakeholders(table.stakeholders);
        this.issues = selection.accepted(Dimension.ISSUE, table.issues).stream().toArray();
        this.cells = new CellReader(table, selection, options);
        this.silences = new Silences(table, selection);
    }

    Matrix read(List<Part> parts) {
        var before = new BitSet();
        List<TotalsSum> columns = new ArrayList<>();
        List<TotalsSum> rows = Stream.generate(this::sum).limit(issues.length).toList();
        var cellsOfIssue = new Cell[issues.length][parts.size()];
        for (int part = 0; part < parts.size(); part++) {
            int[][] members = parts.get(part).members(table.stakeholders, selected);
            boolean scaled = cells.scales(parts.get(part));
            TotalsSum column = sum();
            for (int i = 0; i < issues.length; i++) {
                Cell cell = cells.read(members, scaled, issues[i]);
                if (cell.n() == 0) {
                    cell = new Cell.None(silences.cover(members, issues[i]));
                } else {
                    column.add(cells.tally(), cell.n());
                    rows.get(i).add(cells.tally(), cells.tally().nOutside(before));
                }
                cellsOfIssue[i][part] = cell;
            }
            columns.add(column);
            Stream.of(members).forEach(group -> IntStream.of(group).forEach(before::set));
        }
        return new Matrix(
                parts,
                IntStream.of(issues).boxed().toList(),
                Stream.of(cellsOfIssue).map(List::of).toList(),
                totals(columns, rows));
    }

    private Totals totals(List<TotalsSum> columns, List<TotalsSum> rows) {
        TotalsSum all = sum();
        rows.forEach(all::add);
        return new Totals(
                columns.stream().map(TotalsSum::total).toList(),
                rows.stream().map(TotalsSum::total).toList(),
                all.total(),
                cells.tally().earliest(),
                cells.tally().latest());
    }

    private TotalsSum sum() {
        return new TotalsSum(table.sourceSets);
    }
}
