package mawaqif.analysis;

import java.util.Arrays;

/**
 * Drops claims for {@code count=sources}: of those with the same stakeholder, issue, lens, stance,
 * set of sources, scenario and period only the most confident stays, on ties the first in the order
 * of ids. Rows lie in exactly that order, so the first one met stays.
 */
final class Duplicates {
    private final ClaimTable table;
    private final long[] conditions;
    private final long[] keys;
    private final int[] marks;
    private int mark;

    private Duplicates(ClaimTable table) {
        this.table = table;
        this.conditions = new long[table.facets.size()];
        var numbers = new Dictionary();
        Arrays.setAll(conditions, facet -> numbers.number(table.facets.condition(facet)));
        int capacity = Integer.highestOneBit(Math.max(longestStance(), 8)) << 2;
        this.keys = new long[capacity];
        this.marks = new int[capacity];
    }

    /** The given rows without the duplicates. */
    static Bits drop(ClaimTable table, Bits rows) {
        return new Duplicates(table).drop(rows);
    }

    private Bits drop(Bits rows) {
        Bits kept = rows.copy();
        for (int run = 0; run < table.runs.size(); run++) {
            if (run == 0 || !table.runs.sameStance(run - 1, run)) {
                mark++;
            }
            int from = table.runs.start(run);
            int to = table.runs.start(run + 1);
            for (int number = from >>> 6; number <= (to - 1) >>> 6; number++) {
                kept.words[number] &= ~repeated(rows.word(number, from, to), number << 6);
            }
        }
        return kept;
    }

    private long repeated(long word, int first) {
        long repeated = 0;
        for (long left = word; left != 0; left &= left - 1) {
            int row = first + Long.numberOfTrailingZeros(left);
            long condition = conditions[table.facetColumn.at(row)];
            if (!isFirst(condition << 32 | table.setColumn.at(row))) {
                repeated |= left & -left;
            }
        }
        return repeated;
    }

    /** Whether a key has not been met since the mark last changed. */
    private boolean isFirst(long key) {
        int slot = Hash.of(key) & (keys.length - 1);
        while (marks[slot] == mark) {
            if (keys[slot] == key) {
                return false;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
        keys[slot] = key;
        marks[slot] = mark;
        return true;
    }

    private int longestStance() {
        int longest = 0;
        int first = 0;
        for (int run = 0; run < table.runs.size(); run++) {
            if (!table.runs.sameStance(first, run)) {
                first = run;
            }
            longest = Math.max(longest, table.runs.start(run + 1) - table.runs.start(first));
        }
        return longest;
    }
}
