package mawaqif.analysis;

/** Adds up the claims and distinct sources of a row, a column or the whole matrix. */
final class TotalsSum {
    private final SourceSets sets;
    private final Bits sources;
    private int n;

    TotalsSum(SourceSets sets) {
        this.sets = sets;
        this.sources = new Bits(sets.sources() + 1);
    }

    /** Adds a cell's sources and so many of its claims. */
    void add(Tally cell, int claims) {
        cell.addSourcesTo(sources);
        n += claims;
    }

    void add(TotalsSum other) {
        sources.addAll(other.sources);
        n += other.n;
    }

    Totals.Total total() {
        return new Totals.Total(n, sets.count(sources));
    }
}
