package mawaqif.charts.closeness;

import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessMatrix.Pair;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.ClosenessRamp;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Draws one pair: its value on the colour of its class with k below, or a hatch that says why. */
final class ClosenessCell {
    static final TextStyle VALUE = TextStyle.strong(15);
    private static final TextStyle SHARED = TextStyle.regular(10);
    private static final TextStyle SMALL = TextStyle.regular(9.5);

    private final Sheet sheet;
    private final ClosenessMatrix figure;
    private final ClosenessRamp ramp;

    ClosenessCell(Sheet sheet, ClosenessMatrix figure) {
        this.sheet = sheet;
        this.figure = figure;
        this.ramp = ClosenessRamp.of(sheet.theme);
    }

    void paint(Pair pair, Box box) {
        switch (pair) {
            case Pair.Compared compared -> compared(compared, box);
            case Pair.TooFew few -> tooFew(few, box);
        }
    }

    /** The ground of a class. */
    static void filled(Sheet sheet, Box box, int grade) {
        sheet.add(new Rectangle(box, 0, ClosenessRamp.of(sheet.theme).fills().get(grade), null));
        if (sheet.palette.border() != null) {
            Stroke thin = Stroke.solid(sheet.palette.border(), 0.6);
            sheet.add(new Rectangle(box.inset(0.3), 0, null, thin));
        }
    }

    private void compared(Pair.Compared pair, Box box) {
        int grade = figure.scale().grade(pair.value());
        filled(sheet, box, grade);
        String ink = ramp.inks().get(grade);
        double middle = box.centreY();
        boolean low = box.height() < 44;
        sheet.number(
                Role.CELL,
                figure.scale().text(pair.value(), figure.frame().digits()),
                box.centreX(),
                middle + (low ? 1 : 2),
                VALUE,
                ink);
        sheet.number(
                Role.CELL,
                k(pair),
                box.centreX(),
                middle + (low ? 12.5 : 17.5),
                low ? SMALL : SHARED,
                ink);
    }

    private String k(Pair pair) {
        return "k=" + figure.frame().digits().plain(pair.k());
    }

    private void tooFew(Pair.TooFew pair, Box box) {
        CellArt art = new CellArt(sheet);
        art.hatched(box);
        String whole = figure.words().tooFew().replace("{k}", Texts.ltr(k(pair)));
        double advance = width(whole, SHARED);
        boolean fits = advance + 20 <= box.width();
        String text = fits ? whole : k(pair);
        TextStyle style = fits ? SHARED : SMALL;
        art.pill(
                box.centreX(),
                box.centreY(),
                Math.min(box.width() - 4, width(text, style) + 12),
                17);
        sheet.centred(
                Role.CELL, text, box.centreX(), box.centreY() + 3.5, style, sheet.palette.ink());
    }

    private double width(String text, TextStyle style) {
        return sheet.measure.measure(text, style, sheet.direction).advance();
    }
}
