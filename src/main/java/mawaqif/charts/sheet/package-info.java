/**
 * What every figure is drawn with: marks, texts and colours on a sheet, put together to a scene.
 */
@NullMarked
@NamedInterface("sheet")
package mawaqif.charts.sheet;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
