package mawaqif.charts.bars;

import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.bars.BarsColumns.Form;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.PlotInk;
import mawaqif.charts.sheet.Sheet;

/** Draws what rows stand on: gridlines, rules, and the lines from parents to their parts. */
final class BarsGround {
    private final DivergingBars bars;
    private final BarsColumns columns;
    private final BarsTicks ticks;
    private final double room;

    /**
     * @param room between the margins
     */
    BarsGround(DivergingBars bars, BarsColumns columns, BarsTicks ticks, double room) {
        this.bars = bars;
        this.columns = columns;
        this.ticks = ticks;
        this.room = room;
    }

    /** Gridlines, and the rule below a row that no part follows. */
    void frame(Sheet sheet, double top, double height, int at, boolean last) {
        for (int tick : ticks.all()) {
            if (tick != 0) {
                double x = columns.zeroX(sheet) + tick * columns.unit();
                Box grid = new Box(x - 0.45, top, 0.9, height);
                sheet.add(new Mark.Rectangle(grid, 0, PlotInk.colour(sheet), null));
            }
        }
        Box zero = new Box(columns.zeroX(sheet) - 0.6, top, 1.2, height);
        sheet.add(new Mark.Rectangle(zero, 0, sheet.palette.ink(), null));
        if (last) {
            rule(sheet, top, height, at);
        }
    }

    void rule(Sheet sheet, double top, double height, int at) {
        if (!partFollows(at) && at + 1 < bars.rows().size()) {
            Box rule = sheet.box(Sheet.MARGIN, top + height - 0.8, room, 0.8);
            sheet.add(new Mark.Rectangle(rule, 0, PlotInk.colour(sheet), null));
        }
    }

    /**
     * The line from a parent to its parts.
     *
     * @param middle where a part's branch leaves it, or no number
     */
    void tree(Sheet sheet, double top, double height, double middle, int at) {
        boolean part = bars.rows().get(at).kind() == Kind.PART;
        boolean more = partFollows(at);
        if (columns.form() != Form.BESIDE || (!part && !more)) {
            return;
        }
        double from = part ? top : Double.isNaN(middle) ? top : middle + 18;
        double to = more || !(middle > 0) ? top + height : middle;
        if (!more && Double.isNaN(middle)) {
            return;
        }
        if (to > from) {
            Box trunk = sheet.box(Sheet.MARGIN + 6.5, from, 1, to - from);
            sheet.add(new Mark.Rectangle(trunk, 0, sheet.palette.rule(), null));
        }
        if (part && !Double.isNaN(middle)) {
            Box branch = sheet.box(Sheet.MARGIN + 6.5, middle - 0.5, 8, 1);
            sheet.add(new Mark.Rectangle(branch, 0, sheet.palette.rule(), null));
        }
    }

    boolean partFollows(int at) {
        return at + 1 < bars.rows().size() && bars.rows().get(at + 1).kind() == Kind.PART;
    }
}
