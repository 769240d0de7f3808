/** Tests of figure models and their layout, with the fonts they are drawn with. */
@NullMarked
package mawaqif.charts;

import org.jspecify.annotations.NullMarked;
