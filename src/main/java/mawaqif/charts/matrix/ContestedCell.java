package mawaqif.charts.matrix;

import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Change;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Palette;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * Draws a contested cell: two halves, each with its side's median and count, and on the seam a
 * plate with ⇄, or with one arrow where the sides differ by period or scenario.
 */
final class ContestedCell {
    private static final double SMALLEST = 9.5;

    /**
     * A size of the plate on the seam of a contested cell.
     *
     * @param lines whether it is for cells of two lines only
     * @param leastNumber smallest number it may stand between
     */
    private record Pill(
            double width, double height, double scale, boolean lines, double leastNumber) {}

    private static final List<Pill> PILLS =
            List.of(
                    new Pill(20, 15, 1, true, MatrixCell.NUMBER),
                    new Pill(16, 12.5, 0.85, false, 12),
                    new Pill(13, 10, 0.65, false, 10),
                    new Pill(11, 9, 0.55, false, SMALLEST));

    private static final TextStyle COUNT = MatrixCell.COUNT;

    private final Sheet sheet;
    private final CellArt art;
    private final Palette palette;
    private final Digits digits;
    private final boolean markThin;
    private final boolean showN;

    ContestedCell(Sheet sheet, Digits digits, boolean markThin, boolean showN) {
        this.sheet = sheet;
        this.art = new CellArt(sheet);
        this.palette = sheet.palette;
        this.digits = digits;
        this.markThin = markThin;
        this.showN = showN;
    }

    void paint(Cell.Contested cell, Box box) {
        art.split(box, cell.medianAgainst(), cell.medianFor());
        if (cell.evidence().thin() && markThin) {
            art.thin(box, cell.medianAgainst(), cell.medianFor(), 1);
        }
        boolean tall = box.height() >= MatrixCell.TWO_LINES;
        double edge = cell.evidence().thin() && markThin ? 2.5 : 0;
        for (Pill pill : PILLS) {
            double half = (box.width() - pill.width()) / 2 - edge;
            double size = MatrixCell.NUMBER;
            while (size > SMALLEST && numbers(cell, size) > half - (pill.lines() ? 6 : 3.5)) {
                size -= 0.5;
            }
            boolean fits = (tall || !pill.lines()) && numbers(cell, size) < half;
            if (fits && size >= pill.leastNumber()) {
                sides(box, cell, pill, edge, half, size);
                return;
            }
        }
        stacked(box, cell);
    }

    private void sides(
            Box box, Cell.Contested cell, Pill pill, double edge, double half, double size) {
        pill(cell.change(), box.centreX(), box.centreY(), pill);
        side(
                box,
                box.x() + edge + half / 2 + 0.5,
                half,
                cell.medianAgainst(),
                cell.nAgainst(),
                MatrixCell.number(size, cell.evidence().low()));
        side(
                box,
                box.right() - edge - half / 2 - 0.5,
                half,
                cell.medianFor(),
                cell.nFor(),
                MatrixCell.number(size, cell.evidence().low()));
    }

    private double numbers(Cell.Contested cell, double size) {
        TextStyle style = TextStyle.strong(size);
        return Math.max(
                width(digits.signed(cell.medianAgainst()), style),
                width(digits.signed(cell.medianFor()), style));
    }

    private void side(Box box, double x, double room, int median, int n, TextStyle style) {
        String ink = palette.inkOn(median);
        String number = digits.signed(median);
        String note = showN ? note(n, room - 0.5) : null;
        double middle = box.centreY();
        if (note == null) {
            double y = middle + style.size() * 0.354;
            sheet.number(Role.CELL, number, x, y, style, ink);
        } else if (box.height() >= MatrixCell.TWO_LINES) {
            sheet.number(Role.CELL, number, x, middle - 1.2, style, ink);
            sheet.number(Role.CELL, note, x, middle + 11, COUNT, ink);
        } else {
            // No room beside the number: both counts matter more than the number's size.
            TextStyle smaller = new TextStyle(Math.min(style.size(), 11), style.weight());
            sheet.number(Role.CELL, number, x, middle - 0.7, smaller, ink);
            sheet.number(Role.CELL, note, x, middle + 8.3, COUNT, ink);
        }
    }

    private @Nullable String note(int n, double room) {
        String whole = "n=" + digits.plain(n);
        if (width(whole, COUNT) <= room) {
            return whole;
        }
        return width(digits.plain(n), COUNT) <= room ? digits.plain(n) : null;
    }

    /** Too narrow for the pill between the numbers: pill above, numbers below. */
    private void stacked(Box box, Cell.Contested cell) {
        pill(cell.change(), box.centreX(), box.y() + 6.5, PILLS.getLast());
        TextStyle style = MatrixCell.number(9.5, cell.evidence().low());
        double y = box.bottom() - Math.max(3, (box.height() - 20) / 3 + 3);
        double quarter = box.width() / 4 - 0.5;
        sheet.number(
                Role.CELL,
                digits.signed(cell.medianAgainst()),
                box.x() + quarter,
                y,
                style,
                palette.inkOn(cell.medianAgainst()));
        sheet.number(
                Role.CELL,
                digits.signed(cell.medianFor()),
                box.right() - quarter,
                y,
                style,
                palette.inkOn(cell.medianFor()));
    }

    private void pill(@Nullable Change change, double x, double y, Pill pill) {
        art.pill(x, y, pill.width(), pill.height());
        if (change == null) {
            art.exchange(x, y, pill.scale());
        } else {
            art.arrow(x, y, change.towardsFor(), pill.scale());
        }
    }

    private double width(String text, TextStyle style) {
        return sheet.measure.measure(text, style, Direction.LTR).advance();
    }
}
