package mawaqif.analysis;

import java.util.List;
import java.util.OptionalInt;

/**
 * What a matrix rests on. A claim that several columns show is counted once.
 *
 * @param parts per column
 * @param issues per row
 * @param all over the whole matrix
 * @param earliest the first date of any counted claim (epoch day); empty if none has a date
 * @param latest the last one
 */
public record Totals(
        List<Total> parts,
        List<Total> issues,
        Total all,
        OptionalInt earliest,
        OptionalInt latest) {

    /**
     * The evidence of a row, a column or the whole matrix.
     *
     * @param n claims
     * @param d distinct sources
     */
    public record Total(int n, int d) {}
}
