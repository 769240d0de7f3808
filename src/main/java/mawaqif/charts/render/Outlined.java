package mawaqif.charts.render;

import java.awt.Shape;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Scene;

/** A scene whose texts are outlines of the very glyphs that are painted; no font is needed. */
final class Outlined {

    private Outlined() {}

    /** The same scene with an outline in place of each text; title and description stay. */
    static Scene of(Scene scene) {
        return new Scene(
                scene.size(),
                scene.page(),
                scene.pages(),
                scene.language(),
                scene.direction(),
                scene.title(),
                scene.description(),
                scene.ground(),
                scene.marks().stream().map(Outlined::mark).toList());
    }

    private static Mark mark(Mark mark) {
        return mark instanceof Mark.Label label
                ? new Mark.Outline(steps(shape(label)), label.colour(), null)
                : mark;
    }

    /** The glyphs of a text at their place, to be filled by the non-zero rule. */
    static Shape shape(Mark.Label label) {
        TextLayout layout = Typefaces.layout(label.text(), label.style(), label.direction());
        double left =
                switch (label.anchor()) {
                    case LEFT -> label.x();
                    case MIDDLE -> label.x() - layout.getAdvance() / 2;
                    case RIGHT -> label.x() - layout.getAdvance();
                };
        return layout.getOutline(AffineTransform.getTranslateInstance(left, label.baseline()));
    }

    private static List<Step> steps(Shape shape) {
        List<Step> steps = new ArrayList<>();
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (PathIterator path = shape.getPathIterator(null); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    steps.add(new Step.Move(at[0], at[1]));
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_LINETO -> {
                    steps.add(new Step.Line(at[0], at[1]));
                    x = at[0];
                    y = at[1];
                }
                case PathIterator.SEG_QUADTO -> {
                    steps.add(cubic(x, y, at));
                    x = at[2];
                    y = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    steps.add(new Step.Curve(at[0], at[1], at[2], at[3], at[4], at[5]));
                    x = at[4];
                    y = at[5];
                }
                default -> steps.add(new Step.Close());
            }
        }
        return steps;
    }

    /** The cubic curve that a quadratic one is. */
    private static Step cubic(double x, double y, double[] at) {
        return new Step.Curve(
                (x + 2 * at[0]) / 3,
                (y + 2 * at[1]) / 3,
                (at[2] + 2 * at[0]) / 3,
                (at[3] + 2 * at[1]) / 3,
                at[2],
                at[3]);
    }
}
