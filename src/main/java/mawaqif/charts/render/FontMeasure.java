package mawaqif.charts.render;

import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import mawaqif.charts.Direction;
import mawaqif.charts.TextMeasure;
import mawaqif.charts.TextStyle;

/** Measures with the very shapes that are painted. */
final class FontMeasure implements TextMeasure {
    static final FontMeasure INSTANCE = new FontMeasure();

    private FontMeasure() {}

    @Override
    public Extent measure(String text, TextStyle style, Direction direction) {
        if (text.isEmpty()) {
            return new Extent(0, 0, 0, 0, 0);
        }
        TextLayout layout = Typefaces.layout(text, style, direction);
        Rectangle2D ink = layout.getBounds();
        return new Extent(
                layout.getAdvance(), ink.getMinX(), ink.getMinY(), ink.getMaxX(), ink.getMaxY());
    }
}
