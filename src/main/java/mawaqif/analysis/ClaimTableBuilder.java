package mawaqif.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes a study's claims, in the order of their ids, and packs them into a {@link ClaimTable}. */
public final class ClaimTableBuilder {
    private final Hierarchy stakeholders;
    private final int issues;
    private final Dictionary runs = new Dictionary();
    private final Dictionary facets = new Dictionary();
    private final SourceSets.Builder sets = new SourceSets.Builder();
    private final List<Silence> silences = new ArrayList<>();
    private int[] runOf = new int[64];
    private int[] facetOf = new int[64];
    private int[] setOf = new int[64];
    private int[] dateOf = new int[64];
    private int size;

    ClaimTableBuilder(Hierarchy stakeholders, int issues) {
        this.stakeholders = stakeholders;
        this.issues = issues;
    }

    /**
     * Adds the next claim in the order of ids.
     *
     * @throws IllegalArgumentException if its stakeholder or issue is not in the codebook
     */
    public ClaimTableBuilder add(Coding coding) {
        require("stakeholder", coding.stakeholder(), stakeholders.size());
        require("issue", coding.issue(), issues);
        if (size == runOf.length) {
            grow(size + (size >> 1));
        }
        int set = sets.number(coding.sources());
        runOf[size] = runs.number(Runs.key(coding, SourceSets.Builder.isSeveral(set)));
        facetOf[size] = facets.number(Facets.pack(coding));
        setOf[size] = set;
        dateOf[size] = coding.date();
        size++;
        return this;
    }

    /**
     * Adds a recorded silence.
     *
     * @throws IllegalArgumentException if its stakeholder or issue is not in the codebook
     */
    public ClaimTableBuilder add(Silence silence) {
        if (silence.stakeholder() != Coding.NONE) {
            require("stakeholder", silence.stakeholder(), stakeholders.size());
        }
        require("issue", silence.issue(), issues);
        silences.add(silence);
        return this;
    }

    /** Packs what was added; the builder is used up. */
    public ClaimTable build() {
        int[] order = numbersByKey();
        int[] rankOf = inverse(order);
        var starts = new int[order.length + 1];
        for (int claim = 0; claim < size; claim++) {
            starts[rankOf[runOf[claim]] + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] rowOf = rows(rankOf, starts);
        int[] claimOf = inverse(rowOf);
        SourceSets sourceSets = sets.settle(setOf, claimOf);
        return new ClaimTable(
                stakeholders,
                issues,
                new Runs(Arrays.stream(order).mapToLong(runs::value).toArray(), starts),
                claimOf,
                new Facets(facets),
                Column.scatter(facetOf, rowOf),
                sourceSets,
                Column.scatter(setOf, rowOf),
                Dates.scatter(dateOf, rowOf, starts),
                List.copyOf(silences));
    }

    /** The runs' numbers in the order of their keys. */
    private int[] numbersByKey() {
        var keys = new long[runs.size()];
        Arrays.setAll(keys, runs::value);
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(runs::number).toArray();
    }

    /** Per claim its row: claims go to their run one after the other (a stable counting sort). */
    private int[] rows(int[] rankOf, int[] starts) {
        int[] next = starts.clone();
        var rowOf = new int[size];
        for (int claim = 0; claim < size; claim++) {
            rowOf[claim] = next[rankOf[runOf[claim]]]++;
        }
        return rowOf;
    }

    private static int[] inverse(int[] permutation) {
        var inverse = new int[permutation.length];
        for (int i = 0; i < permutation.length; i++) {
            inverse[permutation[i]] = i;
        }
        return inverse;
    }

    private void grow(int capacity) {
        runOf = Arrays.copyOf(runOf, capacity);
        facetOf = Arrays.copyOf(facetOf, capacity);
        setOf = Arrays.copyOf(setOf, capacity);
        dateOf = Arrays.copyOf(dateOf, capacity);
    }

    private static void require(String what, int code, int size) {
        if (code < 0 || code >= size) {
            throw new IllegalArgumentException(
                    "Code %d is not a known %s: there are %d".formatted(code, what, size));
        }
    }
}
