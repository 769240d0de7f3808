package mawaqif.analysis;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Decides which rows a selection lets through, 64 at a time. Lens, stakeholder, issue and
 * confidence are decided once per run; the rest is looked up per row, and only for neighbouring
 * runs that passed.
 */
final class RowFilter {
    private final ClaimTable table;
    private final Selection selection;
    private final List<Words> conditions = new ArrayList<>();

    /** Bit <i>j</i> of the answer says whether row {@code from} + <i>j</i> passes. */
    private interface Words {
        long of(int from, int to);
    }

    private RowFilter(ClaimTable table, Selection selection) {
        this.table = table;
        this.selection = selection;
        byte[] facets = table.facets.accepted(selection);
        conditions.add((from, to) -> table.facetColumn.lookUp(facets, from, to));
        if (selection.restricts(Dimension.SOURCE)) {
            byte[] sets = table.sourceSets.accepted(selection.choice(Dimension.SOURCE));
            conditions.add((from, to) -> table.setColumn.lookUp(sets, from, to));
        }
        if (selection.restrictsDate()) {
            conditions.add(this::dated);
        }
        BitSet claims = selection.claims();
        if (claims != null) {
            conditions.add((from, to) -> listed(claims, from, to));
        }
    }

    /** The rows that the selection lets through. */
    static Bits rows(ClaimTable table, Selection selection) {
        return new RowFilter(table, selection).rows();
    }

    private Bits rows() {
        var rows = new Bits(table.size());
        boolean[] accepted = acceptedRuns();
        for (int run = 0; run < accepted.length; ) {
            int first = run;
            while (run < accepted.length && accepted[run]) {
                run++;
            }
            if (first < run) {
                fill(rows, table.runs.start(first), table.runs.start(run));
            } else {
                run++;
            }
        }
        return rows;
    }

    private boolean[] acceptedRuns() {
        Runs runs = table.runs;
        BitSet lenses = selection.accepted(Dimension.LENS, runs.lenses());
        BitSet stakeholders = selection.stakeholders(table.stakeholders);
        BitSet issues = selection.accepted(Dimension.ISSUE, table.issues);
        BitSet confidences = selection.accepted(Dimension.CONFIDENCE, 4);
        var accepted = new boolean[runs.size()];
        for (int run = 0; run < accepted.length; run++) {
            accepted[run] =
                    lenses.get(runs.lens(run))
                            && stakeholders.get(runs.stakeholder(run))
                            && issues.get(runs.issue(run))
                            && confidences.get(runs.confidence(run));
        }
        return accepted;
    }

    private void fill(Bits rows, int from, int to) {
        for (int number = from >>> 6; number <= (to - 1) >>> 6; number++) {
            int first = number << 6;
            long word = Bits.within(number, from, to);
            for (int i = 0; i < conditions.size() && word != 0; i++) {
                word &= conditions.get(i).of(first, Math.min(first + 64, table.size()));
            }
            rows.words[number] |= word;
        }
    }

    private long dated(int from, int to) {
        long word = 0;
        for (int row = from; row < to; row++) {
            word |= (selection.acceptsDate(table.dates.day(row)) ? 1L : 0) << row;
        }
        return word;
    }

    private long listed(BitSet claims, int from, int to) {
        long word = 0;
        for (int row = from; row < to; row++) {
            word |= (claims.get(table.positions[row]) ? 1L : 0) << row;
        }
        return word;
    }
}
