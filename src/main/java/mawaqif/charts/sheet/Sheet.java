package mawaqif.charts.sheet;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Place;
import mawaqif.charts.Theme;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import org.jspecify.annotations.Nullable;

/**
 * The page being drawn: collects marks and turns positions along the reading direction ("start")
 * into physical ones.
 */
public final class Sheet {
    /** Free space at the left and right edge. */
    public static final double MARGIN = 24;

    public final double width;
    public final Direction direction;
    public final Theme theme;
    public final Palette palette;
    public final TextMeasure measure;
    private final List<Mark> marks = new ArrayList<>();

    public Sheet(double width, Direction direction, Theme theme, TextMeasure measure) {
        this.width = width;
        this.direction = direction;
        this.theme = theme;
        this.palette = Palette.of(theme);
        this.measure = measure;
    }

    public boolean rtl() {
        return direction == Direction.RTL;
    }

    public boolean dark() {
        return theme == Theme.DARK;
    }

    public List<Mark> marks() {
        return List.copyOf(marks);
    }

    public void add(Mark mark) {
        marks.add(mark);
    }

    /** The box that starts {@code start} units from the page's reading start. */
    public Box box(double start, double y, double boxWidth, double height) {
        double left = rtl() ? width - start - boxWidth : start;
        return new Box(left, y, boxWidth, height);
    }

    /** A text whose reading start stands {@code start} units from the page's reading start. */
    public void textAtStart(
            Role role, String text, double start, double y, TextStyle style, String colour) {
        double x = rtl() ? width - start : start;
        text(role, text, x, y, rtl() ? Anchor.RIGHT : Anchor.LEFT, direction, style, colour);
    }

    /** A text that ends {@code end} units before the page's reading end. */
    public void textAtEnd(
            Role role, String text, double end, double y, TextStyle style, String colour) {
        double x = rtl() ? end : width - end;
        text(role, text, x, y, rtl() ? Anchor.LEFT : Anchor.RIGHT, direction, style, colour);
    }

    /** A number or formula centred on a physical x; it runs left to right. */
    public void number(Role role, String text, double x, double y, TextStyle style, String colour) {
        text(role, text, x, y, Anchor.MIDDLE, Direction.LTR, style, colour);
    }

    public void centred(
            Role role, String text, double x, double y, TextStyle style, String colour) {
        text(role, text, x, y, Anchor.MIDDLE, direction, style, colour);
    }

    public void text(
            Role role,
            String text,
            double x,
            double y,
            Anchor anchor,
            Direction textDirection,
            TextStyle style,
            String colour) {
        TextMeasure.Extent extent = measure.measure(text, style, textDirection);
        double left =
                switch (anchor) {
                    case LEFT -> x;
                    case MIDDLE -> x - extent.advance() / 2;
                    case RIGHT -> x - extent.advance();
                };
        Box ink =
                new Box(
                        left + extent.left(),
                        y + extent.top(),
                        extent.right() - extent.left(),
                        extent.bottom() - extent.top());
        add(new Label(role, text, x, y, anchor, textDirection, style, colour, ink));
    }

    /**
     * Lets people on screens point at a box and open what it stands for; null for nothing. What
     * reaches over the top, because a page started in between, is cut off.
     */
    public void spot(Box box, @Nullable Place place) {
        if (place != null) {
            double top = Math.max(0, box.y());
            double height = Math.max(1, box.bottom() - top);
            add(new Mark.Spot(new Box(box.x(), top, box.width(), height), place));
        }
    }

    public void rule(double start, double end, double y, double lineWidth) {
        Box line = box(start, y - lineWidth / 2, end - start, lineWidth);
        add(new Mark.Rectangle(line, 0, palette.rule(), null));
    }
}
