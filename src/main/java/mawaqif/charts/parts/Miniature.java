package mawaqif.charts.parts;

import mawaqif.charts.Digits;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Evidence;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** A cell of the stance matrix on the scale of a legend, with its numbers but without n. */
public final class Miniature {
    /** Its usual size. */
    public static final double WIDTH = 30;

    public static final double HEIGHT = 14;
    private static final TextStyle NUMBER = TextStyle.strong(10.5);

    private final Sheet sheet;
    private final CellArt art;
    private final Digits digits;
    private final boolean markThin;

    public Miniature(Sheet sheet, Digits digits, boolean markThin) {
        this.sheet = sheet;
        this.art = new CellArt(sheet);
        this.digits = digits;
        this.markThin = markThin;
    }

    public void paint(Cell cell, Box box) {
        switch (cell) {
            case Cell.None none -> MatrixLegend.none(sheet, art, box);
            case Cell.Silent silent -> MatrixLegend.silent(sheet, art, box);
            case Cell.Neutral neutral -> single(0, neutral.evidence(), box);
            case Cell.Clear clear -> single(clear.median(), clear.evidence(), box);
            case Cell.Contested contested -> contested(contested, box);
        }
    }

    private void single(int stance, Evidence evidence, Box box) {
        art.filled(box, stance);
        if (evidence.thin() && markThin) {
            art.thin(box, stance, stance, 0.7);
        }
        sheet.number(
                Role.CELL,
                digits.signed(stance),
                box.centreX(),
                box.centreY() + 3.8,
                evidence.low() ? TextStyle.regular(10.5) : NUMBER,
                sheet.palette.inkOn(stance));
    }

    private void contested(Cell.Contested cell, Box box) {
        art.split(box, cell.medianAgainst(), cell.medianFor());
        if (cell.evidence().thin() && markThin) {
            art.thin(box, cell.medianAgainst(), cell.medianFor(), 0.7);
        }
        art.pill(box.centreX(), box.centreY(), 15, 10);
        if (cell.change() == null) {
            art.exchange(box.centreX(), box.centreY(), 0.76);
        } else {
            art.arrow(box.centreX(), box.centreY(), cell.change().towardsFor(), 0.76);
        }
    }
}
