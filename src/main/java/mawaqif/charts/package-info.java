/**
 * Figures: sealed models of what a figure says, laid out by pure functions into scenes of plain
 * marks that {@code charts.render} writes as SVG or paints as PNG.
 */
@NullMarked
package mawaqif.charts;

import org.jspecify.annotations.NullMarked;
