package mawaqif.charts.sheet;

import mawaqif.charts.Direction;

/**
 * Measures shaped text with the fonts the figure is drawn with. Implementations are thread-safe.
 */
public interface TextMeasure {

    /**
     * Measures one line.
     *
     * @param direction the base direction of the line
     */
    Extent measure(String text, TextStyle style, Direction direction);

    /**
     * What a line takes up, relative to the left end of its baseline, y pointing down.
     *
     * @param advance the width to reserve
     * @param left first inked x
     * @param top first inked y, negative above the baseline
     * @param right last inked x
     * @param bottom last inked y
     */
    record Extent(double advance, double left, double top, double right, double bottom) {}
}
