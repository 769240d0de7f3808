package mawaqif.charts.render;

import java.awt.font.TextLayout;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mawaqif.charts.Direction;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.charts.sheet.TextStyle;

/** Measures with the very shapes that are painted. */
final class FontMeasure implements TextMeasure {
    static final FontMeasure INSTANCE = new FontMeasure();

    /** Numbers and short words come again and again; this many are remembered. */
    private static final int REMEMBERED = 4096;

    private final Map<Line, Extent> known = new ConcurrentHashMap<>();

    private record Line(String text, TextStyle style, Direction direction) {}

    private FontMeasure() {}

    @Override
    public Extent measure(String text, TextStyle style, Direction direction) {
        if (text.isEmpty()) {
            return new Extent(0, 0, 0, 0, 0);
        }
        if (text.length() > 24) {
            return shape(text, style, direction);
        }
        Line line = new Line(text, style, direction);
        Extent extent = known.get(line);
        if (extent == null) {
            extent = shape(text, style, direction);
            if (known.size() < REMEMBERED) {
                known.put(line, extent);
            }
        }
        return extent;
    }

    private static Extent shape(String text, TextStyle style, Direction direction) {
        TextLayout layout = Typefaces.layout(text, style, direction);
        Rectangle2D ink = layout.getBounds();
        return new Extent(
                layout.getAdvance(), ink.getMinX(), ink.getMinY(), ink.getMaxX(), ink.getMaxY());
    }
}
