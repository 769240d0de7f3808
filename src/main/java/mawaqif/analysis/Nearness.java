package mawaqif.analysis;

import java.util.OptionalDouble;

/** How near the columns of a matrix stand to each other by some {@link Measure}; symmetric. */
public interface Nearness {

    /** The number of columns compared. */
    int size();

    /** Nearness of two columns in the unit of its measure; empty if they share no issue. */
    OptionalDouble value(int one, int other);

    /** On how many issues both have evidence. */
    int shared(int one, int other);
}
