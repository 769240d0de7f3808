/**
 * Writes scenes as SVG and PDF with live text, paints them as PNG, and measures text with the
 * fonts.
 */
@NullMarked
@NamedInterface("render")
package mawaqif.charts.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
