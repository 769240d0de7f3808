package mawaqif.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Of what kinds the distinct sources behind cells are, for example in which languages they are
 * written. The counts of a cell add up to its d.
 *
 * @param cells per issue and column the distinct sources of each kind, in the order of kinds
 * @param all the same over every cell; a source that several cells rest on counts once
 */
public record SourceMix(List<List<List<Integer>>> cells, List<Integer> all) {

    /**
     * Counts under the same selection and options as {@link Matrix}.
     *
     * @param parts columns, in the order of the answer
     * @param issues issue codes, in the order of the answer
     * @param kinds per source code its kind, 0 … {@code size} − 1
     * @param size how many kinds there are
     * @throws IllegalArgumentException if a source that occurs has no kind
     */
    public static SourceMix of(
            ClaimTable table,
            Selection selection,
            Options options,
            List<Part> parts,
            List<Integer> issues,
            int[] kinds,
            int size) {
        if (kinds.length < table.sourceSets.sources()) {
            throw new IllegalArgumentException(
                    "There are %d sources and only %d kinds"
                            .formatted(table.sourceSets.sources(), kinds.length));
        }
        var reader = new CellReader(table, selection, options);
        var selected = selection.stakeholders(table.stakeholders);
        List<int[][]> members =
                parts.stream().map(part -> part.members(table.stakeholders, selected)).toList();
        var all = new Bits(table.sourceSets.sources() + 1);
        List<List<List<Integer>>> cells = new ArrayList<>();
        for (int issue : issues) {
            List<List<Integer>> row = new ArrayList<>();
            for (int part = 0; part < parts.size(); part++) {
                reader.read(members.get(part), reader.scales(parts.get(part)), issue);
                var sources = new Bits(table.sourceSets.sources() + 1);
                reader.tally().addSourcesTo(sources);
                all.addAll(sources);
                row.add(count(sources, table, kinds, size));
            }
            cells.add(List.copyOf(row));
        }
        return new SourceMix(List.copyOf(cells), count(all, table, kinds, size));
    }

    private static List<Integer> count(Bits sources, ClaimTable table, int[] kinds, int size) {
        var counts = new int[size];
        IntStream.range(0, table.sourceSets.sources())
                .filter(sources::get)
                .forEach(source -> counts[kinds[source]]++);
        return Arrays.stream(counts).boxed().toList();
    }
}
