package mawaqif.charts.parts;

import java.util.List;
import mawaqif.charts.Frame;
import mawaqif.charts.sheet.Block;
import org.jspecify.annotations.Nullable;

/**
 * What stands between the texts at the top and at the foot of a figure, for pages of one width, in
 * strips that are never torn. {@link PlotLayout} puts the strips on pages.
 */
public interface Plot {

    Frame frame();

    /** A line of warning under the subtitle, or null. */
    default @Nullable String banner() {
        return null;
    }

    /** The legend, drawn on every page. */
    List<Block> legend();

    /** What heads the strips of every page: column heads, an axis. */
    default List<Block> heads() {
        return List.of();
    }

    /**
     * The plot from top to bottom.
     *
     * @param room height that a page has for them; a plot that can be stretched fills it, others
     *     are as high as they are and go on with further pages
     */
    List<Block> strips(double room);

    /** What follows the last strip, on its page: totals, a panel, a key. */
    default List<Block> tail() {
        return List.of();
    }

    /** Height of {@link #strips} where nothing limits it. */
    double naturalHeight();

    /** The least height of {@link #strips} at which all can be read, on one page. */
    default double leastHeight() {
        return naturalHeight();
    }

    /** The least width of a page on which the plot can be read beside others. */
    default double leastWidth() {
        return 400;
    }

    /** The message in words and numbers. */
    String description();
}
