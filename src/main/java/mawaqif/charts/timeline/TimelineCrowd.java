package mawaqif.charts.timeline;

import java.util.HashMap;
import java.util.Map;
import mawaqif.charts.Timeline;
import mawaqif.charts.Timeline.Lane;
import mawaqif.charts.Timeline.Tick;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;

/**
 * Lanes with more claims than there is room for ticks: at each stance, neighbouring claims share a
 * column whose height is their number, on one scale for the whole figure.
 */
final class TimelineCrowd {
    /** From so many ticks on a lane is crowded. */
    static final int MOST = 300;

    private static final double COLUMN = 4;

    /** Height of the highest column in parts of the distance between stances. */
    private static final double TALLEST = 0.95;

    private static final double LEAST = 1.2;

    private final TimelineAxis axis;
    private final double most;

    private record Place(int column, int stance) {}

    TimelineCrowd(Timeline timeline, TimelineAxis axis) {
        this.axis = axis;
        this.most =
                timeline.lanes().stream()
                        .filter(TimelineCrowd::isCrowded)
                        .flatMap(lane -> counts(lane).values().stream())
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(1);
    }

    static boolean isCrowded(Lane lane) {
        return lane.ticks().size() > MOST;
    }

    private Map<Place, Integer> counts(Lane lane) {
        Map<Place, Integer> counts = new HashMap<>();
        for (Tick tick : lane.ticks()) {
            int column = (int) ((axis.x(tick.from()) - axis.left()) / COLUMN);
            counts.merge(new Place(column, tick.stance()), tick.count(), Integer::sum);
        }
        return counts;
    }

    /**
     * @param point distance from one stance to the next
     */
    void paint(Sheet sheet, Lane lane, double middle, double point) {
        Map<Place, Integer> counts = counts(lane);
        for (int stance = -2; stance <= 2; stance++) {
            double y = middle - stance * point;
            for (int column = 0; column <= (axis.right() - axis.left()) / COLUMN; column++) {
                Integer count = counts.get(new Place(column, stance));
                if (count != null) {
                    double left = axis.left() + column * COLUMN;
                    double width = Math.min(COLUMN - 0.6, axis.right() - left);
                    double height = Math.max(LEAST, TALLEST * point * count / most);
                    column(sheet, new Box(left, y - height / 2, width, height), stance);
                }
            }
        }
    }

    private static void column(Sheet sheet, Box box, int stance) {
        Stroke edge = stance == 0 ? Stroke.solid(sheet.palette.edge(), 0.6) : null;
        sheet.add(new Rectangle(box, 0, sheet.palette.fill(stance), edge));
    }

    /** A miniature for the legend. */
    static void sample(Sheet sheet, Box box) {
        double[] heights = {3, 6, 10, 7, 4};
        for (int at = 0; at < heights.length; at++) {
            double left = box.x() + at * COLUMN;
            double top = box.centreY() - heights[at] / 2;
            column(sheet, new Box(left, top, COLUMN - 0.6, heights[at]), 1);
        }
    }
}
