/** The closeness matrix: how close each two stakeholders stand. */
@NullMarked
package mawaqif.charts.closeness;

import org.jspecify.annotations.NullMarked;
