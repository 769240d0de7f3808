/** The way in: lays any figure out into scenes. */
@NullMarked
@NamedInterface("figures")
package mawaqif.charts.figures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
