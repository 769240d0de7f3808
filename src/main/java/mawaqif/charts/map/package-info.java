/** The position map: stakeholders in a plane, near where they are close. */
@NullMarked
package mawaqif.charts.map;

import org.jspecify.annotations.NullMarked;
