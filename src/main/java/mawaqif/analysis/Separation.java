package mawaqif.analysis;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Finds what separates the sides of a contested cell completely: a dimension none of whose values,
 * absent included, occurs on both sides of zero. Claims at zero are left aside.
 */
final class Separation {
    private static final int MIDDLE = 2;

    private final ClaimTable table;
    private final Bits rows;
    private final Values periods;
    private final Values scenarios;
    private final Values coders;

    Separation(ClaimTable table, Bits rows) {
        this.table = table;
        this.rows = rows;
        this.periods = new Values(table.facets.renumbered(Dimension.PERIOD));
        this.scenarios = new Values(table.facets.renumbered(Dimension.SCENARIO));
        this.coders = new Values(table.facets.renumbered(Dimension.CODER));
    }

    /**
     * The first dimension, in the order of {@link SplitBy}, that separates the sides.
     *
     * @param cell a cell with claims on both sides
     * @param groupsSeparate whether no direct child of the cell's stakeholder is on both sides
     */
    @Nullable SplitBy find(Tally cell, boolean groupsSeparate) {
        periods.clear();
        scenarios.clear();
        coders.clear();
        int[] runs = cell.runs();
        for (int run : runs) {
            if (table.runs.point(run) < MIDDLE) {
                markAgainst(run);
            }
        }
        for (int run : runs) {
            if (table.runs.point(run) > MIDDLE && !markFor(run)) {
                break;
            }
        }
        if (periods.separate) {
            return SplitBy.PERIOD;
        }
        if (scenarios.separate) {
            return SplitBy.SCENARIO;
        }
        if (cell.sourcesSeparate()) {
            return SplitBy.SOURCE;
        }
        if (groupsSeparate) {
            return SplitBy.STAKEHOLDER;
        }
        return coders.separate ? SplitBy.CODER : null;
    }

    private void markAgainst(int run) {
        int from = table.runs.start(run);
        int to = table.runs.start(run + 1);
        for (int row = rows.next(from, to); row < to; row = rows.next(row + 1, to)) {
            int facet = table.facetColumn.at(row);
            periods.mark(facet);
            scenarios.mark(facet);
            coders.mark(facet);
        }
    }

    /** Looks for the values of a run's rows on the other side; false once nothing separates. */
    private boolean markFor(int run) {
        int from = table.runs.start(run);
        int to = table.runs.start(run + 1);
        for (int row = rows.next(from, to); row < to; row = rows.next(row + 1, to)) {
            int facet = table.facetColumn.at(row);
            boolean open = periods.check(facet) | scenarios.check(facet) | coders.check(facet);
            if (!open) {
                return false;
            }
        }
        return true;
    }

    /** The values of one dimension met on one side. */
    private static final class Values {
        private final int[] valueOf;
        private final boolean[] met;
        private boolean separate;

        Values(int[] valueOf) {
            this.valueOf = valueOf;
            this.met = new boolean[valueOf.length];
        }

        void clear() {
            Arrays.fill(met, false);
            separate = true;
        }

        void mark(int facet) {
            met[valueOf[facet]] = true;
        }

        boolean check(int facet) {
            separate &= !met[valueOf[facet]];
            return separate;
        }
    }
}
