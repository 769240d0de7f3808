package mawaqif.charts.closeness;

import java.util.List;
import java.util.stream.IntStream;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.ClosenessWords;
import mawaqif.charts.parts.Legend;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.ClosenessRamp;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** The ramp with its fixed classes, the highest first, and what the hatch means. */
final class ClosenessLegend {
    private static final TextStyle STYLE = TextStyle.regular(10.5);
    private static final double LEAST = 67;

    private final ClosenessMatrix figure;
    private final Lines lines;
    private final double room;
    private final double swatch;

    ClosenessLegend(ClosenessMatrix figure, Lines lines, double room) {
        this.figure = figure;
        this.lines = lines;
        this.room = room;
        this.swatch =
                IntStream.range(0, ClosenessScale.CLASSES)
                        .mapToDouble(grade -> lines.width(range(grade), STYLE) + 10)
                        .reduce(LEAST, Math::max);
    }

    private String range(int grade) {
        return figure.scale().range(grade, figure.frame().digits());
    }

    List<Block> blocks() {
        ClosenessWords words = figure.words();
        Legend legend = new Legend(lines, room);
        double all = ClosenessScale.CLASSES * (swatch + 1) - 1;
        double ends = lines.width(words.high(), STYLE) + lines.width(words.low(), STYLE) + 14;
        if (all > room) {
            for (int grade = ClosenessScale.CLASSES - 1; grade >= 0; grade--) {
                int shown = grade;
                legend.drawing(swatch, (sheet, box) -> swatch(sheet, box, shown));
            }
        } else if (all + ends > room) {
            legend.drawing(all, (sheet, box) -> ramp(sheet, box));
        } else {
            double before = lines.width(words.high(), STYLE) + 7;
            double after = lines.width(words.low(), STYLE) + 7;
            legend.drawing(
                    before + all + after,
                    (sheet, box) -> {
                        double left = sheet.rtl() ? after : before;
                        ramp(sheet, new Box(box.x() + left, box.y(), all, box.height()));
                        word(sheet, words.high(), box, !sheet.rtl());
                        word(sheet, words.low(), box, sheet.rtl());
                    });
        }
        boolean fits = Legend.SAMPLE + 5 + lines.width(words.few(), STYLE) <= room;
        legend.sample(fits ? words.few() : words.fewShort(), (sheet, art, box) -> art.hatched(box));
        return legend.blocks();
    }

    /** The highest class stands at the reading start. */
    private void ramp(Sheet sheet, Box box) {
        for (int place = 0; place < ClosenessScale.CLASSES; place++) {
            int grade = sheet.rtl() ? place : ClosenessScale.CLASSES - 1 - place;
            double x = box.x() + place * (swatch + 1);
            swatch(sheet, new Box(x, box.y(), swatch, box.height()), grade);
        }
    }

    private void swatch(Sheet sheet, Box box, int grade) {
        ClosenessCell.filled(sheet, box, grade);
        sheet.number(
                Role.LEGEND,
                range(grade),
                box.centreX(),
                box.y() + 10.6,
                STYLE,
                ClosenessRamp.of(sheet.theme).inks().get(grade));
    }

    private static void word(Sheet sheet, String text, Box box, boolean left) {
        sheet.text(
                Role.LEGEND,
                text,
                left ? box.x() : box.right(),
                box.y() + 10.5,
                left ? Anchor.LEFT : Anchor.RIGHT,
                sheet.direction,
                STYLE,
                sheet.palette.secondary());
    }
}
