package mawaqif.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What some cells of a matrix rest on, the others left aside. A claim that several of these cells
 * show is counted once.
 *
 * @param totals of these cells, in the order of columns and issues
 * @param sources codes of the sources of their claims
 */
public record Basis(Totals totals, BitSet sources) {

    /** Which cells are meant. */
    public interface Cells {

        /**
         * @param issue position among the issues
         * @param part position among the columns
         */
        boolean contain(int issue, int part);
    }

    /**
     * Counts under the same selection and options as {@link Matrix}.
     *
     * @param parts columns, in the order of the answer
     * @param issues issue codes, in the order of the answer
     */
    public static Basis of(
            ClaimTable table,
            Selection selection,
            Options options,
            List<Part> parts,
            List<Integer> issues,
            Cells cells) {
        var reader = new CellReader(table, selection, options);
        var selected = selection.stakeholders(table.stakeholders);
        List<TotalsSum> rows = sums(table, issues.size());
        List<BitSet> before = Stream.generate(BitSet::new).limit(issues.size()).toList();
        List<TotalsSum> columns = sums(table, parts.size());
        var seen = new Bits(table.sourceSets.sources() + 1);
        for (int part = 0; part < parts.size(); part++) {
            int[][] members = parts.get(part).members(table.stakeholders, selected);
            for (int row = 0; row < issues.size(); row++) {
                if (cells.contain(row, part)) {
                    reader.read(members, reader.scales(parts.get(part)), issues.get(row));
                    columns.get(part).add(reader.tally(), reader.tally().n());
                    rows.get(row).add(reader.tally(), reader.tally().nOutside(before.get(row)));
                    reader.tally().addSourcesTo(seen);
                    mark(members, before.get(row));
                }
            }
        }
        var all = new TotalsSum(table.sourceSets);
        rows.forEach(all::add);
        return new Basis(
                new Totals(
                        columns.stream().map(TotalsSum::total).toList(),
                        rows.stream().map(TotalsSum::total).toList(),
                        all.total(),
                        reader.tally().earliest(),
                        reader.tally().latest()),
                sources(seen, table));
    }

    private static List<TotalsSum> sums(ClaimTable table, int size) {
        List<TotalsSum> sums = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            sums.add(new TotalsSum(table.sourceSets));
        }
        return sums;
    }

    private static void mark(int[][] members, BitSet before) {
        for (int[] group : members) {
            IntStream.of(group).forEach(before::set);
        }
    }

    private static BitSet sources(Bits seen, ClaimTable table) {
        var sources = new BitSet();
        IntStream.range(0, table.sourceSets.sources()).filter(seen::get).forEach(sources::set);
        return sources;
    }
}
