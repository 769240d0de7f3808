package mawaqif.charts.parts;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.sheet.Box;

/**
 * Boxes around small marks, large enough to be hit with a finger: {@value #LEAST} units each way
 * where neighbours leave that much room, and never two over each other unless their marks are.
 */
public final class Reach {
    /** What a finger needs, in layout units, which are about pixels on screens. */
    public static final double LEAST = 24;

    private Reach() {}

    /** The same, moved and kept between two heights, such as those of a row. */
    public static List<Box> around(List<Box> marks, double top, double bottom) {
        return apart(marks, marks.stream().map(mark -> within(grown(mark), top, bottom)).toList());
    }

    private static Box within(Box box, double top, double bottom) {
        double height = Math.min(box.height(), bottom - top);
        double y = Math.clamp(box.y(), top, bottom - height);
        return new Box(box.x(), y, box.width(), height);
    }

    /** One box for each mark, in their order. */
    public static List<Box> around(List<Box> marks) {
        return apart(marks, marks.stream().map(Reach::grown).toList());
    }

    private static List<Box> apart(List<Box> marks, List<Box> grown) {
        List<Box> boxes = new ArrayList<>(grown);
        for (int one = 0; one < boxes.size(); one++) {
            for (int other = one + 1; other < boxes.size(); other++) {
                if (boxes.get(one).overlaps(boxes.get(other), 0)) {
                    part(marks, boxes, one, other);
                }
            }
        }
        return boxes;
    }

    /** The mark's box, as large as a finger needs at least. */
    public static Box grown(Box mark) {
        double width = Math.max(LEAST, mark.width());
        double height = Math.max(LEAST, mark.height());
        return new Box(mark.centreX() - width / 2, mark.centreY() - height / 2, width, height);
    }

    /** Draws a line between two marks, across the way in which they are farther apart. */
    private static void part(List<Box> marks, List<Box> boxes, int one, int other) {
        double across = gap(marks.get(one), marks.get(other), true);
        double down = gap(marks.get(one), marks.get(other), false);
        boolean sideways = across >= down;
        boolean first =
                sideways
                        ? marks.get(one).centreX() <= marks.get(other).centreX()
                        : marks.get(one).centreY() <= marks.get(other).centreY();
        int before = first ? one : other;
        int after = first ? other : one;
        double line = line(marks.get(before), marks.get(after), sideways);
        boxes.set(before, cut(boxes.get(before), line, sideways, true));
        boxes.set(after, cut(boxes.get(after), line, sideways, false));
    }

    /** Free room between two marks one way; negative where they cover each other. */
    private static double gap(Box a, Box b, boolean sideways) {
        return sideways
                ? Math.max(a.x(), b.x()) - Math.min(a.right(), b.right())
                : Math.max(a.y(), b.y()) - Math.min(a.bottom(), b.bottom());
    }

    private static double line(Box before, Box after, boolean sideways) {
        double end = sideways ? before.right() : before.bottom();
        double start = sideways ? after.x() : after.y();
        if (end <= start) {
            return (end + start) / 2;
        }
        return sideways
                ? (before.centreX() + after.centreX()) / 2
                : (before.centreY() + after.centreY()) / 2;
    }

    private static Box cut(Box box, double line, boolean sideways, boolean keepBefore) {
        double left = sideways && !keepBefore ? Math.max(box.x(), line) : box.x();
        double right = sideways && keepBefore ? Math.min(box.right(), line) : box.right();
        double top = !sideways && !keepBefore ? Math.max(box.y(), line) : box.y();
        double bottom = !sideways && keepBefore ? Math.min(box.bottom(), line) : box.bottom();
        return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }
}
