package mawaqif.charts.map;

import mawaqif.charts.MapModel;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Sheet;

/**
 * Decides what has room in the frame of a map: the map itself, and in a band below it the bar and
 * those that could not be placed.
 *
 * @param page width of the page
 */
record MapRoom(MapModel map, double page, MapText text) {
    private static final double BAND = 30;
    private static final double BAND_LEAST_WIDTH = 500;
    private static final int MOST_LEFT_INSIDE = 4;
    private static final int LONGEST_LEFT_INSIDE = 200;

    /** Free below the frame. */
    static final double FOOT = 8;

    /** Between the margins. */
    double width() {
        return page - 2 * Sheet.MARGIN;
    }

    /** Whether those that could not be placed stand inside the frame, beside the bar. */
    boolean isLeftInside() {
        double half = width() / 2 - 24;
        return width() >= BAND_LEAST_WIDTH
                && map.left().size() <= MOST_LEFT_INSIDE
                && text.lines().width(map.words().left(), text.strong()) + 32 <= half
                && map.left().stream()
                        .allMatch(left ->
                                left.words().length() < LONGEST_LEFT_INSIDE
                                        && text.width(left.words()) + 32 <= half);
    }

    double band() {
        double list =
                isLeftInside() && !map.left().isEmpty() ? 14 + (1 + map.left().size()) * 18 : 0;
        return Math.max(map.refusal() == null ? BAND : 0, list);
    }

    /** Where the map stands in a frame. */
    Box area(double top, double height) {
        return new Box(Sheet.MARGIN, top + 1, width(), height - 2 - band());
    }

    /** The same for a strip of that height. */
    Box area(double strip) {
        return area(0, strip - FOOT);
    }

    /** Whether the bar's words fit beside it in the frame's band. */
    boolean barFits() {
        double room = width() - (isLeftInside() ? 0.5 : 0) * page;
        return 16 + Math.min(160, page / 3) + 8 + text.width(map.words().bar()) <= room;
    }

    MapGround ground(Box area) {
        return MapGround.of(map.placed(), area);
    }
}
