/** Issues down, stakeholders across: the pages of every figure that is such a table. */
@NullMarked
package mawaqif.charts.grid;

import org.jspecify.annotations.NullMarked;
