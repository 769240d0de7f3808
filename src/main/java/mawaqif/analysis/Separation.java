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
        compareSides(cell.runs());
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

    private void compareSides(int[] runs) {
        periods.clear();
        scenarios.clear();
        coders.clear();
        for (int run : runs) {
            if (table.runs.point(run) < MIDDLE && !allMet()) {
                markAgainst(run);
            }
        }
        for (int run : runs) {
            if (table.runs.point(run) > MIDDLE && anySeparate()) {
                compareFor(run);
            }
        }
    }

    private void markAgainst(int run) {
        int to = table.runs.start(run + 1);
        for (int row = rows.next(table.runs.start(run), to);
                row < to;
                row = rows.next(row + 1, to)) {
            int facet = table.facetColumn.at(row);
            periods.mark(facet);
            scenarios.mark(facet);
            coders.mark(facet);
        }
    }

    private void compareFor(int run) {
        int to = table.runs.start(run + 1);
        int row = rows.next(table.runs.start(run), to);
        while (row < to && anySeparate()) {
            int facet = table.facetColumn.at(row);
            periods.compare(facet);
            scenarios.compare(facet);
            coders.compare(facet);
            row = rows.next(row + 1, to);
        }
    }

    /** Whether every value there is has been met, so that marking more changes nothing. */
    private boolean allMet() {
        return periods.unmet == 0 && scenarios.unmet == 0 && coders.unmet == 0;
    }

    private boolean anySeparate() {
        return periods.separate || scenarios.separate || coders.separate;
    }

    /** The values of one dimension, marked on one side and compared with the other. */
    private static final class Values {
        private final int[] valueOf;
        private final boolean[] met;
        private int unmet;
        private boolean separate;

        /**
         * @param valueOf per combination of facets its value, numbered from 0 without gaps
         */
        Values(int[] valueOf) {
            this.valueOf = valueOf;
            this.met = new boolean[Arrays.stream(valueOf).max().orElse(-1) + 1];
        }

        void clear() {
            Arrays.fill(met, false);
            unmet = met.length;
            separate = true;
        }

        void mark(int facet) {
            int value = valueOf[facet];
            if (!met[value]) {
                met[value] = true;
                unmet--;
            }
        }

        void compare(int facet) {
            separate &= !met[valueOf[facet]];
        }
    }
}
