package mawaqif.comparison;

import mawaqif.analysis.Options;
import mawaqif.analysis.Order;
import mawaqif.claims.Filter;
import mawaqif.studies.Code;

/**
 * What a matrix is asked for: which claims, and how they become cells.
 *
 * @param version the data version to read, 1 … the newest
 * @param filter which claims count; its lens is the one below
 * @param lens the one lens that is rated
 */
public record MatrixQuery(long version, Filter filter, Code lens, Options options, Order order) {

    /** The same of other claims; their lens stays. */
    MatrixQuery with(Filter other) {
        return new MatrixQuery(version, other, lens, options, order);
    }
}
