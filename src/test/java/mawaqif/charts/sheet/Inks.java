package mawaqif.charts.sheet;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.sheet.Mark.Step;

/** Where the ink of a scene is. */
public final class Inks {
    private Inks() {}

    /** Everything drawn that reaches beyond the page, in words. */
    public static List<String> outside(Scene scene) {
        List<String> found = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            Box box = box(mark);
            if (box.x() < 0
                    || box.y() < -0.01
                    || box.right() > scene.size().width()
                    || box.bottom() > scene.size().height() + 0.01) {
                found.add("outside: " + mark);
            }
        }
        return found;
    }

    private static Box box(Mark mark) {
        return switch (mark) {
            case Mark.Rectangle rectangle -> rectangle.box();
            case Mark.Hatch hatch -> hatch.box();
            case Mark.Label label -> label.ink();
            case Mark.Circle c -> new Box(c.x() - c.r(), c.y() - c.r(), 2 * c.r(), 2 * c.r());
            case Mark.Outline outline -> box(outline.steps());
            case Mark.Spot spot -> spot.box();
        };
    }

    private static Box box(List<Step> steps) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Step step : steps) {
            double[] at =
                    switch (step) {
                        case Step.Move move -> new double[] {move.x(), move.y()};
                        case Step.Line line -> new double[] {line.x(), line.y()};
                        case Step.Curve curve -> new double[] {curve.x(), curve.y()};
                        case Step.Close close -> new double[] {left, top};
                    };
            left = Math.min(left, at[0]);
            top = Math.min(top, at[1]);
            right = Math.max(right, at[0]);
            bottom = Math.max(bottom, at[1]);
        }
        return new Box(left, top, right - left, bottom - top);
    }
}
