package mawaqif.analysis;

import java.util.ArrayList;
import java.util.List;

/** Reads cells from a table under one selection and one set of options; not for several threads. */
final class CellReader {
    private static final int POINTS = 5;
    private static final int[] QUARTER_AGAINST = {3, 3, -1, -1, -1};
    private static final int[] QUARTER_FOR = {-1, -1, -1, 3, 3};

    private final Options options;
    private final int[] lenses;
    private final Tally tally;
    private final Separation separation;
    private final List<long[]> vectors = new ArrayList<>();

    CellReader(ClaimTable table, Selection selection, Options options) {
        Bits rows = countedRows(table, selection, options);
        this.options = options;
        this.lenses = selection.accepted(Dimension.LENS, table.runs.lenses()).stream().toArray();
        this.tally = new Tally(table, rows);
        this.separation = new Separation(table, rows);
    }

    /** The rows that count: those selected, without the duplicates that the options drop. */
    static Bits countedRows(ClaimTable table, Selection selection, Options options) {
        Bits selected = RowFilter.rows(table, selection);
        return switch (options.count()) {
            case CLAIMS -> selected;
            case SOURCES -> Duplicates.drop(table, selected);
        };
    }

    /**
     * Reads one cell.
     *
     * @param members the stakeholders pooled, in the groups that {@link Part#members} gives
     * @param scaled whether each group weighs the same
     * @return {@code None(false)} if there is no claim
     */
    Cell read(int[][] members, boolean scaled, int issue) {
        tally.clear();
        vectors.clear();
        boolean groupsSeparate = true;
        for (int[] group : members) {
            long[] before = weights();
            for (int stakeholder : group) {
                for (int lens : lenses) {
                    tally.add(lens, stakeholder, issue);
                }
            }
            long[] added = difference(weights(), before);
            vectors.add(added);
            groupsSeparate &= added[0] + added[1] == 0 || added[3] + added[4] == 0;
        }
        if (tally.n() == 0) {
            return new Cell.None(false);
        }
        return judge(scaled ? Weights.sumOfScaled(vectors) : Weights.of(weights()), groupsSeparate);
    }

    /** The claims behind the cell read last. */
    Tally tally() {
        return tally;
    }

    private Cell judge(Weights weights, boolean groupsSeparate) {
        Evidence evidence = evidence(weights);
        if (isContested(weights)) {
            return new Cell.Contested(
                    evidence,
                    Medians.of(weights, 0, 1),
                    Medians.of(weights, 3, 4),
                    separation.find(tally, groupsSeparate));
        }
        int median = Medians.of(weights, 0, 4);
        return median == 0 ? new Cell.Neutral(evidence) : new Cell.Clear(evidence, median);
    }

    private Evidence evidence(Weights weights) {
        var counts = new ArrayList<Integer>(POINTS);
        int best = 1;
        for (int point = 0; point < POINTS; point++) {
            counts.add(tally.count(point));
            best = Math.max(best, bestConfidence(point));
        }
        return new Evidence(
                tally.n(),
                tally.distinctSources(),
                List.copyOf(counts),
                weights,
                weights.share(0, 1),
                weights.share(3, 4),
                Agreement.of(weights),
                best);
    }

    /** A quarter of the weight on each side of zero, and a claim there that is not just low. */
    private boolean isContested(Weights weights) {
        return weights.sign(QUARTER_AGAINST) >= 0
                && weights.sign(QUARTER_FOR) >= 0
                && Math.max(bestConfidence(0), bestConfidence(1)) >= 2
                && Math.max(bestConfidence(3), bestConfidence(4)) >= 2;
    }

    /** The best confidence of any claim at a point; 0 without claims. */
    private int bestConfidence(int point) {
        int best = 3;
        while (best > 0 && tally.count(point, best) == 0) {
            best--;
        }
        return best;
    }

    private long[] weights() {
        var weights = new long[POINTS];
        for (int point = 0; point < POINTS; point++) {
            for (int confidence = 1; confidence <= 3; confidence++) {
                weights[point] +=
                        (long) tally.count(point, confidence) * options.weight().of(confidence);
            }
        }
        return weights;
    }

    private static long[] difference(long[] after, long[] before) {
        for (int point = 0; point < POINTS; point++) {
            after[point] -= before[point];
        }
        return after;
    }
}
