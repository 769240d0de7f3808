/** Small multiples of any figure: panels beside and below each other. */
@NullMarked
package mawaqif.charts.multiples;

import org.jspecify.annotations.NullMarked;
