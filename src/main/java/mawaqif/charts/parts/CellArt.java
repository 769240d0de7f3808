package mawaqif.charts.parts;

import java.util.List;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Circle;
import mawaqif.charts.sheet.Mark.Hatch;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Palette;
import mawaqif.charts.sheet.Sheet;

/**
 * The wordless parts of a cell, drawn the same in the matrix and, smaller, in the legend. Sides are
 * physical: against left, for right, in both reading directions.
 */
public final class CellArt {
    private final Sheet sheet;
    private final Palette palette;

    public CellArt(Sheet sheet) {
        this.sheet = sheet;
        this.palette = sheet.palette;
    }

    public void filled(Box box, int stance) {
        sheet.add(new Rectangle(box, 0, palette.fill(stance), null));
        if (stance == 0) {
            sheet.add(new Rectangle(box.inset(0.4), 0, null, Stroke.solid(palette.edge(), 0.8)));
        } else {
            border(box);
        }
    }

    private void border(Box box) {
        if (palette.border() != null) {
            Stroke thin = Stroke.solid(palette.border(), 0.6);
            sheet.add(new Rectangle(box.inset(0.3), 0, null, thin));
        }
    }

    /** One cell cut by a slanted line, so that it can't be taken for two cells. */
    public void split(Box box, int against, int favour) {
        double top = box.centreX() + slant(box);
        double foot = box.centreX() - slant(box);
        sheet.add(
                new Outline(
                        polygon(
                                box.x(),
                                box.y(),
                                top,
                                box.y(),
                                foot,
                                box.bottom(),
                                box.x(),
                                box.bottom()),
                        palette.fill(against),
                        null));
        sheet.add(
                new Outline(
                        polygon(
                                box.right(),
                                box.y(),
                                top,
                                box.y(),
                                foot,
                                box.bottom(),
                                box.right(),
                                box.bottom()),
                        palette.fill(favour),
                        null));
        border(box);
    }

    private static double slant(Box box) {
        return Math.min(7, Math.min(box.height() * 0.22, box.width() * 0.11));
    }

    /** Dashed border of a cell that rests on one source; each half in its own text colour. */
    public void thin(Box box, int leftStance, int rightStance, double scale) {
        Box line = box.inset(1.5 * scale);
        if (leftStance == rightStance) {
            sheet.add(new Rectangle(line, 0, null, dashed(leftStance, scale)));
            return;
        }
        double top = box.centreX() + slant(box);
        double foot = box.centreX() - slant(box);
        sheet.add(
                new Outline(
                        open(
                                top,
                                line.y(),
                                line.x(),
                                line.y(),
                                line.x(),
                                line.bottom(),
                                foot,
                                line.bottom()),
                        null,
                        dashed(leftStance, scale)));
        sheet.add(
                new Outline(
                        open(
                                top,
                                line.y(),
                                line.right(),
                                line.y(),
                                line.right(),
                                line.bottom(),
                                foot,
                                line.bottom()),
                        null,
                        dashed(rightStance, scale)));
    }

    private Stroke dashed(int stance, double scale) {
        return new Stroke(palette.inkOn(stance), 1.5 * scale, List.of(4.0 * scale, 2.5 * scale));
    }

    public void hatched(Box box) {
        sheet.add(new Rectangle(box, 0, palette.ground(), null));
        sheet.add(new Hatch(box, palette.edge()));
        sheet.add(new Rectangle(box.inset(0.3), 0, null, Stroke.solid(palette.edge(), 0.6)));
    }

    /** A plate of ground colour, round at its ends. */
    public void pill(double x, double y, double width, double height) {
        Box box = new Box(x - width / 2, y - height / 2, width, height);
        sheet.add(new Rectangle(box, height / 2, palette.ground(), null));
    }

    public void ring(double x, double y, double r) {
        sheet.add(new Circle(x, y, r, null, Stroke.solid(palette.ink(), 1.2)));
    }

    /** Two opposite arrows, ⇄, around a point; 11 units long at scale 1. */
    public void exchange(double x, double y, double scale) {
        double half = 5.5 * scale;
        double gap = 2.2 * scale;
        double back = 2.6 * scale;
        List<Step> steps =
                List.of(
                        new Step.Move(x - half, y - gap),
                        new Step.Line(x + half, y - gap),
                        new Step.Move(x + half - back, y - 2 * gap),
                        new Step.Line(x + half, y - gap),
                        new Step.Line(x + half - back, y),
                        new Step.Move(x + half, y + gap),
                        new Step.Line(x - half, y + gap),
                        new Step.Move(x - half + back, y),
                        new Step.Line(x - half, y + gap),
                        new Step.Line(x - half + back, y + 2 * gap));
        sheet.add(new Outline(steps, null, Stroke.solid(palette.ink(), stroke(1.1, scale))));
    }

    /** One arrow around a point; physical: it points at the later side. */
    public void arrow(double x, double y, boolean right, double scale) {
        double tip = right ? x + 5.5 * scale : x - 5.5 * scale;
        double tail = right ? x - 5.5 * scale : x + 5.5 * scale;
        double back = right ? tip - 3.2 * scale : tip + 3.2 * scale;
        List<Step> steps =
                List.of(
                        new Step.Move(tail, y),
                        new Step.Line(tip, y),
                        new Step.Move(back, y - 3 * scale),
                        new Step.Line(tip, y),
                        new Step.Line(back, y + 3 * scale));
        sheet.add(new Outline(steps, null, Stroke.solid(palette.ink(), stroke(1.4, scale))));
    }

    private static double stroke(double width, double scale) {
        return Math.max(0.8, width * Math.min(1, scale + 0.2));
    }

    private static List<Step> polygon(double... xy) {
        List<Step> steps = new java.util.ArrayList<>(open(xy));
        steps.add(new Step.Close());
        return steps;
    }

    private static List<Step> open(double... xy) {
        List<Step> steps = new java.util.ArrayList<>();
        steps.add(new Step.Move(xy[0], xy[1]));
        for (int i = 2; i < xy.length; i += 2) {
            steps.add(new Step.Line(xy[i], xy[i + 1]));
        }
        return steps;
    }
}
