/** Tests of the written and painted figures. */
@NullMarked
package mawaqif.charts.render;

import org.jspecify.annotations.NullMarked;
