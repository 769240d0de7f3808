package mawaqif.charts.sheet;

import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Place;
import org.jspecify.annotations.Nullable;

/** One drawn thing of a {@link Scene}; colours are {@code #RRGGBB}. */
public sealed interface Mark {

    /** The text's part in the figure; the class name of its SVG element. */
    enum Role {
        MARKING,
        TITLE,
        SUBTITLE,
        BANNER,
        LEGEND,
        COLUMN_HEAD,
        ROW_HEAD,
        HEADING,
        CELL,
        TOTAL,
        KEY,
        FOOTER
    }

    /** The point of a text that {@code x} names; physical, whatever the direction. */
    enum Anchor {
        LEFT,
        MIDDLE,
        RIGHT
    }

    /** The same so much farther to the right. */
    default Mark movedRight(double by) {
        return switch (this) {
            case Rectangle r -> new Rectangle(r.box.movedRight(by), r.radius, r.fill, r.stroke);
            case Hatch hatch -> new Hatch(hatch.box.movedRight(by), hatch.colour);
            case Circle c -> new Circle(c.x + by, c.y, c.r, c.fill, c.stroke);
            case Spot spot -> new Spot(spot.box.movedRight(by), spot.place);
            case Outline outline ->
                    new Outline(
                            outline.steps.stream().map(step -> step.movedRight(by)).toList(),
                            outline.fill,
                            outline.stroke);
            case Label label ->
                    new Label(
                            label.role,
                            label.text,
                            label.x + by,
                            label.baseline,
                            label.anchor,
                            label.direction,
                            label.style,
                            label.colour,
                            label.ink.movedRight(by));
        };
    }

    /**
     * A line.
     *
     * @param dash lengths on and off; empty for a solid line
     */
    record Stroke(String colour, double width, List<Double> dash) {
        public Stroke {
            dash = List.copyOf(dash);
        }

        public static Stroke solid(String colour, double width) {
            return new Stroke(colour, width, List.of());
        }
    }

    /** A rectangle, with round corners when {@code radius} is positive. */
    record Rectangle(Box box, double radius, @Nullable String fill, @Nullable Stroke stroke)
            implements Mark {}

    /** A rectangle filled with diagonal lines 6 units apart: no evidence. */
    record Hatch(Box box, String colour) implements Mark {
        /** Distance between lines, across them. */
        public static final double PITCH = 6;

        /** Width of a line. */
        public static final double LINE = 1.1;

        /** Share of the colour that shows. */
        public static final double OPACITY = 0.55;
    }

    /** A circle. */
    record Circle(double x, double y, double r, @Nullable String fill, @Nullable Stroke stroke)
            implements Mark {}

    /**
     * A place that stands for something, drawn only on screens, where it can be pointed at, reached
     * by keyboard and opened.
     */
    record Spot(Box box, Place place) implements Mark {}

    /** One step of an outline. */
    sealed interface Step {
        /** Starts a new stretch. */
        record Move(double x, double y) implements Step {}

        /** A straight line from the last point. */
        record Line(double x, double y) implements Step {}

        /** A cubic curve from the last point through two control points. */
        record Curve(double x1, double y1, double x2, double y2, double x, double y)
                implements Step {}

        /** Back to where the stretch started. */
        record Close() implements Step {}

        private Step movedRight(double by) {
            return switch (this) {
                case Move m -> new Move(m.x + by, m.y);
                case Line l -> new Line(l.x + by, l.y);
                case Curve c -> new Curve(c.x1 + by, c.y1, c.x2 + by, c.y2, c.x + by, c.y);
                case Close close -> close;
            };
        }
    }

    /** An outline, filled, stroked or both. */
    record Outline(List<Step> steps, @Nullable String fill, @Nullable Stroke stroke)
            implements Mark {
        public Outline {
            steps = List.copyOf(steps);
        }
    }

    /**
     * One line of text.
     *
     * @param x where the anchor stands
     * @param baseline y of the baseline
     * @param direction base direction of the line
     * @param ink the box that its glyphs cover, as measured
     */
    record Label(
            Role role,
            String text,
            double x,
            double baseline,
            Anchor anchor,
            Direction direction,
            TextStyle style,
            String colour,
            Box ink)
            implements Mark {}
}
