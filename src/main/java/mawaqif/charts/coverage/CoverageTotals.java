package mawaqif.charts.coverage;

import java.util.List;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.grid.MatrixColumns;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/**
 * Distinct sources of rows, as bars, and of columns.
 *
 * @param scale the map that bars are scaled for
 */
record CoverageTotals(CoverageMap map, CoverageMap scale) {
    private static final double BAR = 24;
    private static final double GAP = 8;
    private static final double ROOM = 58;
    private static final TextStyle STRONG = TextStyle.strong(11);

    /** Heads the totals of rows, which start at the end of the cells. */
    void head(Sheet sheet, double cellsEnd, double baseline) {
        String words = map.words().sources();
        sheet.textAtStart(
                Role.COLUMN_HEAD,
                fits(sheet, words) ? words : "d",
                cellsEnd + GAP,
                baseline,
                STRONG,
                sheet.palette.secondary());
    }

    private static boolean fits(Sheet sheet, String words) {
        return sheet.measure.measure(words, STRONG, sheet.direction).advance() <= ROOM;
    }

    void row(Sheet sheet, double cellsEnd, int row, double middle, CoverageArt art) {
        int most = scale.rows().stream().mapToInt(CoverageMap.Row::d).max().orElse(1);
        int d = map.rows().get(row).d();
        double start = cellsEnd + GAP;
        double width = most == 0 ? 0 : BAR * d / most;
        if (d > 0) {
            art.bar(sheet.box(start, middle - 5, width, 10));
        }
        sheet.textAtStart(
                Role.TOTAL,
                map.frame().digits().plain(d),
                start + width + (d > 0 ? 4 : 0),
                middle + 4,
                TextStyle.regular(11),
                sheet.palette.ink());
    }

    void foot(
            Sheet sheet,
            double top,
            MatrixColumns plan,
            int slice,
            boolean totalsHere,
            TextStyle label) {
        List<Column> here = plan.slice(map.columns(), slice);
        sheet.rule(Sheet.MARGIN, plan.tableEnd(here.size()), top + 1, 0.8);
        sheet.textAtStart(
                Role.TOTAL,
                map.words().sources(),
                Sheet.MARGIN,
                top + 18,
                label,
                sheet.palette.secondary());
        for (int i = 0; i < here.size(); i++) {
            Box column = sheet.box(plan.cellStart(i), top, plan.cell() - 2, 1);
            sheet.number(
                    Role.TOTAL,
                    map.frame().digits().plain(here.get(i).total().d()),
                    column.centreX(),
                    top + 18,
                    STRONG,
                    sheet.palette.ink());
        }
        if (totalsHere) {
            String words = map.words().all();
            sheet.textAtStart(
                    Role.TOTAL,
                    fits(sheet, words) ? words : map.frame().digits().plain(map.d()),
                    plan.cellStart(here.size()) + GAP,
                    top + 18,
                    STRONG,
                    sheet.palette.ink());
        }
    }
}
