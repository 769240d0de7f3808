package mawaqif.analysis;

import java.util.ArrayList;
import java.util.List;

/** Reads cells from a table under one selection and one set of options; not for several threads. */
final class CellReader {
    private static final int POINTS = 5;

    private final Options options;
    private final Bits rows;
    private final int[] lenses;
    private final Tally tally;
    private final Separation separation;
    private final List<Weights> groupWeights = new ArrayList<>();

    CellReader(ClaimTable table, Selection selection, Options options) {
        this.options = options;
        this.rows = countedRows(table, selection, options);
        this.lenses = selection.accepted(Dimension.LENS, table.runs.lenses()).stream().toArray();
        this.tally = new Tally(table, rows);
        this.separation = new Separation(table, rows);
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
        groupWeights.clear();
        boolean groupsSeparate = true;
        for (int[] group : members) {
            long[] before = weights();
            for (int stakeholder : group) {
                for (int lens : lenses) {
                    tally.add(lens, stakeholder, issue);
                }
            }
            long[] added = difference(weights(), before);
            groupWeights.add(Weights.of(added));
            groupsSeparate &= added[0] + added[1] == 0 || added[3] + added[4] == 0;
        }
        if (tally.n() == 0) {
            return new Cell.None(false);
        }
        return judge(
                scaled ? Weights.sumOfScaled(groupWeights) : Weights.of(weights()), groupsSeparate);
    }

    /** The claims behind the cell read last. */
    Tally tally() {
        return tally;
    }

    /** The rows that count: those selected, without the duplicates that the options drop. */
    Bits countedRows() {
        return rows;
    }

    /** The lenses selected. */
    int[] lenses() {
        return lenses;
    }

    /** Whether each of a column's groups weighs the same. */
    boolean scales(Part part) {
        return options.rollup() == Options.Rollup.CHILDREN && part.rolledUp();
    }

    private static Bits countedRows(ClaimTable table, Selection selection, Options options) {
        Bits selected = RowFilter.rows(table, selection);
        return switch (options.count()) {
            case CLAIMS -> selected;
            case SOURCES -> Duplicates.drop(table, selected);
        };
    }

    private Cell judge(Weights weights, boolean groupsSeparate) {
        Evidence evidence = evidence(weights);
        if (isContested(weights)) {
            return new Cell.Contested(
                    evidence,
                    Side.AGAINST.median(weights).value(),
                    Side.IN_FAVOUR.median(weights).value(),
                    separation.find(tally, groupsSeparate));
        }
        int median = Median.of(weights, 0, 4).value();
        return median == 0 ? new Cell.Neutral(evidence) : new Cell.Clear(evidence, median);
    }

    private Evidence evidence(Weights weights) {
        var counts = new ArrayList<Integer>(POINTS);
        int best = 1;
        for (int point = 0; point < POINTS; point++) {
            counts.add(tally.count(point));
            best = Math.max(best, tally.bestConfidence(point));
        }
        return new Evidence(
                tally.n(),
                tally.distinctSources(),
                List.copyOf(counts),
                weights,
                Side.AGAINST.share(weights),
                Side.IN_FAVOUR.share(weights),
                Agreement.of(weights),
                best);
    }

    /** A quarter of the weight on each side of zero, and a claim there that is not just low. */
    private boolean isContested(Weights weights) {
        return Side.AGAINST.hasQuarter(weights)
                && Side.IN_FAVOUR.hasQuarter(weights)
                && Side.AGAINST.isSure(tally)
                && Side.IN_FAVOUR.isSure(tally);
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
