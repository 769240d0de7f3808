/** Diverging bars: how claims share out over the stances, row by row. */
@NullMarked
package mawaqif.charts.bars;

import org.jspecify.annotations.NullMarked;
