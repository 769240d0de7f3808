/** The stance matrix: one cell for each issue and stakeholder, with its median. */
@NullMarked
package mawaqif.charts.matrix;

import org.jspecify.annotations.NullMarked;
