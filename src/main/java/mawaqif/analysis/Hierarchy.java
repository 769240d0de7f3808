package mawaqif.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Who belongs to whom among the stakeholders: codes 0 … size − 1 in the codebook's order, each with
 * at most one parent. There are no cycles in one that exists.
 */
public final class Hierarchy {
    private final int[] parents;
    private final List<List<Integer>> children = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();

    private Hierarchy(int[] parents) {
        this.parents = parents;
        for (int code = 0; code < parents.length; code++) {
            children.add(new ArrayList<>());
        }
        for (int code = 0; code < parents.length; code++) {
            requireParent(code);
            (parents[code] == Coding.NONE ? roots : children.get(parents[code])).add(code);
        }
        long reached = roots.stream().mapToLong(root -> family(root).count()).sum();
        if (reached < parents.length) {
            throw new IllegalArgumentException(
                    "Stakeholders stand above themselves: take one of them out of the circle");
        }
    }

    /**
     * Builds it from each stakeholder's parent.
     *
     * @param parents per code the parent's code, or {@link Coding#NONE}
     * @throws IllegalArgumentException if a parent does not exist or stands below its child
     */
    public static Hierarchy of(int... parents) {
        return new Hierarchy(parents.clone());
    }

    /** A flat hierarchy: {@code size} stakeholders without parents. */
    public static Hierarchy flat(int size) {
        return new Hierarchy(IntStream.generate(() -> Coding.NONE).limit(size).toArray());
    }

    public int size() {
        return parents.length;
    }

    /** The parent's code, or {@link Coding#NONE}. */
    public int parent(int stakeholder) {
        return parents[stakeholder];
    }

    /** The stakeholders without a parent, in the codebook's order. */
    public List<Integer> roots() {
        return List.copyOf(roots);
    }

    /** The direct children, in the codebook's order. */
    public List<Integer> children(int stakeholder) {
        return List.copyOf(children.get(stakeholder));
    }

    /** The stakeholder itself and all its descendants. */
    public IntStream family(int stakeholder) {
        return IntStream.concat(
                IntStream.of(stakeholder),
                children.get(stakeholder).stream().flatMapToInt(this::family));
    }

    /** The direct child of {@code top} that a descendant belongs to; top itself for top. */
    int childBelow(int top, int descendant) {
        int at = descendant;
        while (at != top && parents[at] != top) {
            at = parents[at];
        }
        return at;
    }

    private void requireParent(int code) {
        int parent = parents[code];
        if (parent != Coding.NONE && (parent < 0 || parent >= parents.length)) {
            throw new IllegalArgumentException(
                    "Stakeholder %d has parent %d, which is not one of the %d stakeholders"
                            .formatted(code, parent, parents.length));
        }
    }
}
