package mawaqif.analysis;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A column of the matrix: a stakeholder, alone or with its descendants.
 *
 * @param stakeholder its code
 * @param rolledUp whether the selected descendants' claims count too
 */
public record Part(int stakeholder, boolean rolledUp) {

    /** The columns of a level that have at least one selected stakeholder, in curated order. */
    public static List<Part> columns(
            Options.Level level, Hierarchy hierarchy, Selection selection) {
        BitSet selected = selection.stakeholders(hierarchy);
        Stream<Part> parts =
                switch (level) {
                    case TOP -> hierarchy.roots().stream().map(root -> new Part(root, true));
                    case LEAF -> selected.stream().mapToObj(leaf -> new Part(leaf, false));
                };
        return parts.filter(part -> part.members(hierarchy, selected).length > 0).toList();
    }

    /**
     * What a stakeholder is made of: its direct children with their descendants, then its own
     * claims; those with at least one selected stakeholder.
     */
    public static List<Part> inside(int parent, Hierarchy hierarchy, Selection selection) {
        BitSet selected = selection.stakeholders(hierarchy);
        Stream<Part> children =
                hierarchy.children(parent).stream().map(child -> new Part(child, true));
        return Stream.concat(children, Stream.of(new Part(parent, false)))
                .filter(part -> part.members(hierarchy, selected).length > 0)
                .toList();
    }

    /**
     * The selected stakeholders whose claims count, in groups: the stakeholder itself, then each
     * direct child with its descendants. Groups without any are left out.
     */
    int[][] members(Hierarchy hierarchy, BitSet selected) {
        Stream<IntStream> children =
                rolledUp
                        ? hierarchy.children(stakeholder).stream().map(hierarchy::family)
                        : Stream.empty();
        return Stream.concat(Stream.of(IntStream.of(stakeholder)), children)
                .map(group -> group.filter(selected::get).toArray())
                .filter(group -> group.length > 0)
                .toArray(int[][]::new);
    }
}
