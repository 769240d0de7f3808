package mawaqif.charts.strip;

import java.util.OptionalInt;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Dumbbell.Row;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.parts.Miniature;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** What stands at the end of a dumbbell's row: its change or gap, and the claims of either side. */
final class DumbbellEnds {
    private static final TextStyle CHANGE = TextStyle.strong(11.5);
    private static final TextStyle COUNT = TextStyle.regular(11.5);
    private static final double CHANGE_WIDTH = 52;

    private final Dumbbell dumbbell;
    private final Lines lines;

    DumbbellEnds(Dumbbell dumbbell, Lines lines) {
        this.dumbbell = dumbbell;
        this.lines = lines;
    }

    /** What it needs. */
    double width() {
        double change =
                Math.max(CHANGE_WIDTH, lines.width(dumbbell.words().change(), StripAxis.HEAD) + 8);
        double counts = lines.width(dumbbell.words().counts(), StripAxis.HEAD);
        for (Row row : dumbbell.rows()) {
            counts = Math.max(counts, lines.width(pair(row), COUNT));
        }
        return change + counts;
    }

    /** The change and the claims of either side. */
    void paint(Sheet sheet, Row row, double start, double y, boolean beside) {
        OptionalInt change = row.change();
        double first = start;
        if (!beside) {
            String word = dumbbell.words().change();
            TextStyle style = StripAxis.WORD;
            sheet.textAtStart(Role.CELL, word, start, y, style, sheet.palette.secondary());
            first += lines.width(word, style) + 8;
        }
        Box box = sheet.box(first, y - 10.5, Miniature.WIDTH, Miniature.HEIGHT);
        CellArt art = new CellArt(sheet);
        if (row.isOneSided()) {
            boolean silent =
                    row.before() instanceof Cell.Silent || row.after() instanceof Cell.Silent;
            if (silent) {
                MatrixLegend.silent(sheet, art, box);
            } else {
                MatrixLegend.none(sheet, art, box);
            }
        } else if (change.isEmpty()) {
            double x = sheet.rtl() ? box.right() - 6 : box.x() + 6;
            art.exchange(x, box.centreY(), 1);
        } else {
            int size = change.getAsInt();
            Digits digits = dumbbell.frame().digits();
            String text = dumbbell.moves() ? digits.signed(size) : digits.plain(Math.abs(size));
            double x = sheet.rtl() ? box.right() : box.x();
            sheet.text(
                    Role.CELL,
                    text,
                    x,
                    y,
                    sheet.rtl() ? Anchor.RIGHT : Anchor.LEFT,
                    Direction.LTR,
                    size == 0 ? COUNT : CHANGE,
                    size == 0 ? sheet.palette.secondary() : sheet.palette.ink());
        }
        double x = sheet.rtl() ? Sheet.MARGIN : sheet.width - Sheet.MARGIN;
        sheet.text(
                Role.TOTAL,
                counts(row, beside),
                x,
                y,
                sheet.rtl() ? Anchor.LEFT : Anchor.RIGHT,
                Direction.LTR,
                COUNT,
                sheet.palette.secondary());
    }

    /** A pair in the reading direction: from right to left in Arabic, so the first is right. */
    private String counts(Row row, boolean beside) {
        return beside ? pair(row) : "n " + pair(row);
    }

    private String pair(Row row) {
        String before = count(row.before());
        String after = count(row.after());
        boolean rtl = dumbbell.frame().direction() == Direction.RTL;
        return rtl ? after + " | " + before : before + " | " + after;
    }

    private String count(Cell cell) {
        return cell.n() == 0 ? "–" : dumbbell.frame().digits().plain(cell.n());
    }
}
