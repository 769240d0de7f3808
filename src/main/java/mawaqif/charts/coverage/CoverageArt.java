package mawaqif.charts.coverage;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.Digits;
import mawaqif.charts.Theme;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Circle;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Discs and rings of the coverage map. */
final class CoverageArt {
    private final Sheet sheet;
    private final CoverageScale scale;
    private final CoverageScale.Widths widths;
    private final Digits digits;
    private final Colours colours;

    /** Colours of one theme. */
    record Colours(String disc, String language, String others) {
        static Colours of(Theme theme) {
            return theme == Theme.DARK
                    ? new Colours("#1E3534", "#6FC7BF", "#667277")
                    : new Colours("#DCE8E6", "#0F5C5C", "#B9BEC6");
        }
    }

    CoverageArt(Sheet sheet, CoverageScale scale, CoverageScale.Widths widths, Digits digits) {
        this.sheet = sheet;
        this.scale = scale;
        this.widths = widths;
        this.digits = digits;
        this.colours = Colours.of(sheet.theme);
    }

    /** Disc, ring and number around a point. */
    void known(CoverageMap.Cell.Known known, double x, double y) {
        boolean inside = scale.isInside(known.d(), widths);
        double middle =
                inside ? x : x - (scale.beside(known.d(), widths)) / 2 + scale.outer(known.d());
        disc(known.d(), middle, y);
        double r = scale.radius(known.d()) + scale.ring() / 2;
        ring(middle, y, r, scale.ring(), (double) known.inLanguage() / known.d());
        number(Role.CELL, known.d(), middle, y, inside);
    }

    /** Disc and number alone, for the legend; gives how far they reach from {@code left}. */
    double sample(int d, double left, double y) {
        boolean inside = scale.isInside(d, widths);
        double middle = left + scale.radius(d);
        disc(d, middle, y);
        TextStyle style = scale.style(d, widths);
        if (inside) {
            number(Role.LEGEND, d, middle, y, true);
            return left + 2 * scale.radius(d);
        }
        double width = widths.of(d, style);
        double from = left + 2 * scale.radius(d) + 2;
        sheet.number(
                Role.LEGEND,
                digits.plain(d),
                from + width / 2,
                y + style.size() * 0.354,
                style,
                sheet.palette.ink());
        return from + width;
    }

    /** How wide {@link #sample} is. */
    static double sampleWidth(CoverageScale scale, CoverageScale.Widths widths, int d) {
        double disc = 2 * scale.radius(d);
        return scale.isInside(d, widths) ? disc : disc + 2 + widths.of(d, scale.style(d, widths));
    }

    private void number(Role role, int d, double middle, double y, boolean inside) {
        TextStyle style = scale.style(d, widths);
        double x = inside ? middle : middle + scale.outer(d) + 3 + widths.of(d, style) / 2;
        sheet.number(
                role, digits.plain(d), x, y + style.size() * 0.354, style, sheet.palette.ink());
    }

    private void disc(int d, double x, double y) {
        sheet.add(new Circle(x, y, scale.radius(d), colours.disc(), null));
    }

    /** A ring whose first part, clockwise from twelve o'clock, is in the marked language. */
    void ring(double x, double y, double r, double width, double share) {
        if (share < 1) {
            sheet.add(new Circle(x, y, r, null, Stroke.solid(colours.others(), width)));
        }
        if (share == 1) {
            sheet.add(new Circle(x, y, r, null, Stroke.solid(colours.language(), width)));
        } else if (share > 0) {
            Stroke stroke = Stroke.solid(colours.language(), width);
            sheet.add(new Outline(arc(x, y, r, share * 2 * Math.PI), null, stroke));
        }
    }

    private static List<Step> arc(double x, double y, double r, double angle) {
        int parts = (int) Math.ceil(angle / (Math.PI / 2));
        double step = angle / parts;
        double handle = 4.0 / 3 * Math.tan(step / 4) * r;
        List<Step> steps = new ArrayList<>();
        steps.add(new Step.Move(x, y - r));
        for (int i = 0; i < parts; i++) {
            double a = i * step;
            double b = a + step;
            steps.add(
                    new Step.Curve(
                            x + r * Math.sin(a) + handle * Math.cos(a),
                            y - r * Math.cos(a) + handle * Math.sin(a),
                            x + r * Math.sin(b) - handle * Math.cos(b),
                            y - r * Math.cos(b) - handle * Math.sin(b),
                            x + r * Math.sin(b),
                            y - r * Math.cos(b)));
        }
        return steps;
    }

    /** The dashed box of a cell that rests on one source. */
    void thin(Box box) {
        Stroke dashed = new Stroke(sheet.palette.ink(), 1.2, List.of(4.0, 2.5));
        sheet.add(new Rectangle(box.inset(0.6), 0, null, dashed));
    }

    /** A bar of a row's sources. */
    void bar(Box box) {
        sheet.add(new Rectangle(box, 0, colours.others(), null));
    }
}
