/**
 * Figures: sealed models of what a figure says, laid out by pure functions into scenes of plain
 * marks that {@code charts.render} writes as SVG or paints as PNG.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package mawaqif.charts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
