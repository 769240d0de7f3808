package mawaqif.analysis;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import mawaqif.analysis.Arithmetic.Counted;
import mawaqif.analysis.Arithmetic.Dropped;
import mawaqif.analysis.Arithmetic.Group;
import mawaqif.analysis.Arithmetic.Steps;
import mawaqif.analysis.Arithmetic.Values;

/** Reads one cell again, claim by claim, for {@link Arithmetic}. */
final class ArithmeticReader {
    private final ClaimTable table;
    private final Options options;
    private final Bits counted;
    private final boolean scaled;
    private final Cell cell;
    private final Tally tally;
    private final List<List<Row>> selectedByGroup = new ArrayList<>();

    /** A selected row with the run it lies in. */
    private record Row(int row, int run) {}

    /** What duplicates have in common. */
    private record Likeness(int stakeholder, int lens, int point, int sources, long condition) {}

    ArithmeticReader(ClaimTable table, Selection selection, Options options, Part part, int issue) {
        this.table = table;
        this.options = options;
        int[][] members =
                part.members(table.stakeholders, selection.stakeholders(table.stakeholders));
        var cells = new CellReader(table, selection, options);
        scaled = cells.scales(part);
        Cell read = cells.read(members, scaled, issue);
        cell =
                read.n() > 0
                        ? read
                        : new Cell.None(new Silences(table, selection).cover(members, issue));
        tally = cells.tally();
        counted = cells.countedRows();
        Bits selected = RowFilter.rows(table, selection);
        int[] lenses = cells.lenses();
        for (int[] group : members) {
            List<Row> rows = new ArrayList<>();
            for (int stakeholder : group) {
                for (int lens : lenses) {
                    collect(rows, selected, lens, stakeholder, issue);
                }
            }
            selectedByGroup.add(rows);
        }
    }

    Arithmetic read(Part part) {
        List<Counted> claims = new ArrayList<>();
        List<Group> groups = new ArrayList<>();
        for (List<Row> rows : selectedByGroup) {
            List<Row> kept = rows.stream().filter(row -> counted.get(row.row)).toList();
            long total = kept.stream().mapToLong(this::weight).sum();
            kept.forEach(row -> claims.add(counted(row, scaled ? total : 1, part)));
            if (scaled && !kept.isEmpty()) {
                int member = table.runs.stakeholder(kept.getFirst().run);
                int child = table.stakeholders.childBelow(part.stakeholder(), member);
                groups.add(new Group(child, kept.size(), total));
            }
        }
        claims.sort(Comparator.comparingInt(Counted::position));
        return new Arithmetic(
                cell,
                List.copyOf(claims),
                dropped(),
                groups,
                cell.found().map(evidence -> steps(evidence.weights())).orElse(null));
    }

    private void collect(List<Row> rows, Bits selected, int lens, int stakeholder, int issue) {
        int end = table.runs.first(lens, stakeholder, issue + 1);
        for (int run = table.runs.first(lens, stakeholder, issue); run < end; run++) {
            int to = table.runs.start(run + 1);
            int row = selected.next(table.runs.start(run), to);
            while (row < to) {
                rows.add(new Row(row, run));
                row = selected.next(row + 1, to);
            }
        }
    }

    private Counted counted(Row row, long divisor, Part part) {
        return new Counted(
                table.positions[row.row],
                table.runs.stakeholder(row.run),
                table.runs.point(row.run) - 2,
                table.runs.confidence(row.run),
                new Weights.Fraction(BigInteger.valueOf(weight(row)), BigInteger.valueOf(divisor)),
                values(row, part));
    }

    private Values values(Row row, Part part) {
        int facet = table.facetColumn.at(row.row);
        return new Values(
                table.facets.period(facet),
                table.facets.scenario(facet),
                table.sourceSets.members(table.setColumn.at(row.row)),
                table.stakeholders.childBelow(part.stakeholder(), table.runs.stakeholder(row.run)),
                table.facets.coder(facet));
    }

    private long weight(Row row) {
        return options.weight().of(table.runs.confidence(row.run));
    }

    private List<Dropped> dropped() {
        Map<Likeness, Integer> kept = new HashMap<>();
        List<Row> all = selectedByGroup.stream().flatMap(List::stream).toList();
        all.stream()
                .filter(row -> counted.get(row.row))
                .forEach(row -> kept.put(likeness(row), table.positions[row.row]));
        return all.stream()
                .filter(row -> !counted.get(row.row))
                .map(row -> new Dropped(table.positions[row.row], keptFor(row, kept)))
                .sorted(Comparator.comparingInt(Dropped::position))
                .toList();
    }

    private int keptFor(Row row, Map<Likeness, Integer> kept) {
        return Objects.requireNonNull(
                kept.get(likeness(row)), "Every dropped claim has one that counts in its place");
    }

    private Likeness likeness(Row row) {
        return new Likeness(
                table.runs.stakeholder(row.run),
                table.runs.lens(row.run),
                table.runs.point(row.run),
                table.setColumn.at(row.row),
                table.facets.condition(table.facetColumn.at(row.row)));
    }

    private Steps steps(Weights weights) {
        return new Steps(
                IntStream.range(0, weights.size())
                        .mapToObj(weights::exact)
                        .reduce(Weights.Fraction::plus)
                        .orElseThrow(),
                Side.AGAINST.hasQuarter(weights),
                Side.IN_FAVOUR.hasQuarter(weights),
                Side.AGAINST.isSure(tally),
                Side.IN_FAVOUR.isSure(tally),
                Median.of(weights, 0, 4),
                Side.AGAINST.isEmpty(weights) ? null : Side.AGAINST.median(weights),
                Side.IN_FAVOUR.isEmpty(weights) ? null : Side.IN_FAVOUR.median(weights),
                Agreement.layers(weights));
    }
}
