package mawaqif.charts.bars;

import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.bars.BarsColumns.Form;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Draws the bar of a row and the numbers beside it. */
final class BarsBar {
    private final DivergingBars bars;
    private final BarsColumns columns;
    private final BarsLabels labels;
    private final Lines lines;

    BarsBar(DivergingBars bars, BarsColumns columns, BarsLabels labels, Lines lines) {
        this.bars = bars;
        this.columns = columns;
        this.labels = labels;
        this.lines = lines;
    }

    void paint(Sheet sheet, Row row, double middle, double thick) {
        double zero = columns.zeroX(sheet);
        for (int side = -1; side <= 1; side += 2) {
            double x = zero + side * 0.6;
            for (int strength = 1; strength <= 2; strength++) {
                int stance = side * strength;
                double width = labels.length(row, row.count(stance)) * columns.unit();
                if (width > 0) {
                    segment(sheet, row, stance, x, width, middle, thick);
                }
                x += side * width;
            }
            int claims = side < 0 ? row.against() : row.favour();
            if (claims > 0 && columns.form() != Form.BARE) {
                total(sheet, row, side, claims, x + side * 5, middle);
            }
        }
    }

    private void segment(
            Sheet sheet,
            Row row,
            int stance,
            double from,
            double width,
            double middle,
            double thick) {
        double gap =
                Math.abs(stance) == 2 && row.count(stance / 2) > 0 ? Math.min(0.8, width / 3) : 0;
        double left = stance < 0 ? from - width : from + gap;
        Box box = new Box(left, middle - thick / 2, width - gap, thick);
        new CellArt(sheet).filled(box, stance);
        if (labels.fits(row.count(stance), width) && thick >= 13) {
            sheet.number(
                    Role.CELL,
                    bars.frame().digits().plain(row.count(stance)),
                    box.centreX(),
                    middle + 4.1,
                    BarsLabels.INSIDE,
                    sheet.palette.inkOn(stance));
        }
    }

    private void total(Sheet sheet, Row row, int side, int claims, double x, double middle) {
        String total = labels.total(row, claims);
        String parts = labels.parts(row, side, columns.unit());
        beside(sheet, total, x, side, middle, BarsLabels.TOTAL, sheet.palette.ink());
        if (!parts.isEmpty()) {
            double after = x + side * (lines.width(total, BarsLabels.TOTAL) + 4);
            String grey = sheet.palette.secondary();
            beside(sheet, parts, after, side, middle, BarsLabels.BESIDE, grey);
        }
    }

    private static void beside(
            Sheet sheet,
            String text,
            double x,
            int side,
            double middle,
            TextStyle style,
            String colour) {
        sheet.text(
                Role.TOTAL,
                text,
                x,
                middle + 4.1,
                side < 0 ? Mark.Anchor.RIGHT : Mark.Anchor.LEFT,
                Direction.LTR,
                style,
                colour);
    }

    /** How many are neutral, all claims and their sources. */
    void numbers(Sheet sheet, Row row, double middle, double thick) {
        Digits digits = bars.frame().digits();
        double y = middle + 4.2;
        double x = sheet.box(columns.neutral(), 0, 0, 0).x();
        boolean none = row.cell().n() == 0;
        String faint = sheet.palette.secondary();
        String ink = none ? faint : sheet.palette.ink();
        if (none || row.count(0) == 0) {
            sheet.number(Role.CELL, none ? "–" : digits.plain(0), x, y, BarsRows.NUMBER, faint);
        } else {
            neutral(sheet, row, x, middle, thick);
        }
        double n = sheet.box(columns.n(), 0, 0, 0).x();
        double d = sheet.box(columns.d(), 0, 0, 0).x();
        sheet.number(Role.TOTAL, digits.plain(row.cell().n()), n, y, BarsRows.NUMBER, ink);
        sheet.number(Role.TOTAL, digits.plain(row.cell().d()), d, y, BarsRows.NUMBER, ink);
    }

    private void neutral(Sheet sheet, Row row, double x, double middle, double thick) {
        int claims = row.count(0);
        double width = Math.max(1, labels.length(row, claims) * columns.unit());
        String beside = labels.neutralBeside(row, width);
        double left = x - labels.neutral(row, columns.unit()) / 2;
        Box box = new Box(left, middle - thick / 2, width, thick);
        sheet.add(new Mark.Rectangle(box, 0, sheet.palette.fill(0), null));
        sheet.add(
                new Mark.Rectangle(
                        box.inset(Math.min(0.4, width / 2.5)),
                        0,
                        null,
                        Stroke.solid(sheet.palette.edge(), 0.8)));
        if (labels.fits(claims, width)) {
            sheet.number(
                    Role.CELL,
                    bars.frame().digits().plain(claims),
                    box.centreX(),
                    middle + 4.1,
                    BarsLabels.INSIDE,
                    sheet.palette.inkOn(0));
        }
        if (!beside.isEmpty()) {
            beside(
                    sheet,
                    beside,
                    box.right() + 4,
                    1,
                    middle,
                    BarsLabels.BESIDE,
                    sheet.palette.ink());
        }
    }
}
