package mawaqif.analysis;

import org.jspecify.annotations.Nullable;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A filter as a user writes it: lists of codes, perhaps with a leading "!". */
record Query(
        Map<Dimension, Listed> filter,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable Set<Integer> only) {

    record Listed(List<Integer> codes, boolean not) {}

    Selection selection() {
        Selection selection = Selection.all();
        for (var entry : filter.entrySet()) {
            int[] codes = entry.getValue().codes().stream().mapToInt(Integer::intValue).toArray();
            Choice choice = Choice.of(codes);
            selection =
                    selection.where(
                            entry.getKey(), entry.getValue().not() ? choice.complement() : choice);
        }
        if (from != null) {
            selection = selection.from(from);
        }
        if (to != null) {
            selection = selection.to(to);
        }
        if (only != null) {
            var positions = new BitSet();
            only.forEach(positions::set);
            selection = selection.only(positions);
        }
        return selection;
    }
}
