/** The coverage map: how many sources each cell rests on, and in which language. */
@NullMarked
package mawaqif.charts.coverage;

import org.jspecify.annotations.NullMarked;
