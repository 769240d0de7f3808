/** The position strip and the dumbbell: where medians stand on the stance axis. */
@NullMarked
package mawaqif.charts.strip;

import org.jspecify.annotations.NullMarked;
