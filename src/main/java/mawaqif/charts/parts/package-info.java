/** What figures share: the frame with its pages, legends, the art of cells and of stakeholders. */
@NullMarked
package mawaqif.charts.parts;

import org.jspecify.annotations.NullMarked;
