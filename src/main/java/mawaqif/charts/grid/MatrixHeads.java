package mawaqif.charts.grid;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/**
 * The column heads of one page: horizontal, whole, bottom-aligned. Where a name's longest word is
 * wider than its column, heads stand on two levels, the upper ones tied to their column by a line.
 * A name that would need more than six lines is numbered and listed under the table.
 */
final class MatrixHeads {
    private static final double LINE = 14;
    private static final int MOST_LINES = 6;
    private static final double COUNT_LINE = 12;

    private final Grid grid;
    private final int firstColumn;
    private final List<Column> columns;
    private final MatrixColumns plan;
    private final boolean countsHere;
    private final boolean staggered;
    private final boolean totalsHere;
    private final double pageWidth;
    private final TextStyle style;
    private final List<List<String>> heads = new ArrayList<>();
    private final List<String> key = new ArrayList<>();

    /**
     * @param slice which page of columns
     * @param totalsHere whether the n and d columns stand on this page
     */
    MatrixHeads(
            Grid grid,
            MatrixColumns plan,
            int slice,
            boolean totalsHere,
            double pageWidth,
            Lines lines) {
        this.grid = grid;
        this.firstColumn = slice * plan.perPage();
        this.columns = plan.slice(grid.columns(), slice);
        this.plan = plan;
        this.totalsHere = totalsHere;
        this.pageWidth = pageWidth;
        this.countsHere = plan.countsInHeads();
        TextStyle normal = TextStyle.strong(11.5);
        double widest = widest(lines, normal);
        this.staggered = widest > plan.cell() - 3 && columns.size() > 1;
        double limit = staggered ? 2 * plan.cell() - 6 : plan.cell() - 3;
        double size = normal.size();
        while (size > 9.5 && widest(lines, TextStyle.strong(size)) > limit) {
            size -= 0.5;
        }
        this.style = TextStyle.strong(size);
        for (int i = 0; i < columns.size(); i++) {
            String label = columns.get(i).label();
            List<String> head = lines.wrap(label, style, span(i)[1] - span(i)[0], MOST_LINES);
            if (head.size() > MOST_LINES) {
                String number = grid.frame().digits().plain(slice * plan.perPage() + i + 1);
                key.add(Texts.ltr(number) + "  " + Texts.isolate(label));
                head = List.of(number);
            }
            heads.add(head.stream().map(Texts::isolate).toList());
        }
    }

    private double widest(Lines lines, TextStyle with) {
        return columns.stream()
                .map(Column::label)
                .filter(label -> label.length() < 200)
                .mapToDouble(label -> lines.widestWord(label, with))
                .max()
                .orElse(0);
    }

    /** Start and end of the room for a head, from the page's reading start. */
    private double[] span(int i) {
        double start = plan.cellStart(i);
        if (!staggered) {
            return new double[] {start + 0.5, start + plan.cell() - 2.5};
        }
        double middle = start + plan.cell() / 2 - 1;
        double end = middle + plan.cell() - 3;
        return new double[] {
            Math.max(Sheet.MARGIN, middle - plan.cell() + 3),
            Math.min(end, pageWidth - Sheet.MARGIN)
        };
    }

    /** Names listed under the table because they are too long for a head. */
    List<String> key() {
        return List.copyOf(key);
    }

    /** With two levels every second head stands on the upper one, the last among them. */
    private boolean upper(int i) {
        return staggered && (columns.size() - 1 - i) % 2 == 0;
    }

    private int lines(boolean upper) {
        int most = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (upper(i) == upper) {
                most = Math.max(most, heads.get(i).size());
            }
        }
        return most;
    }

    Block block() {
        double counts = countsHere ? COUNT_LINE : 0;
        double upper = staggered ? lines(true) * LINE + 3 : 0;
        double height = Math.max(32, upper + Math.max(1, lines(false)) * LINE + 4 + counts);
        return new Block(height, this::paint);
    }

    private void paint(Sheet sheet, double top) {
        double foot = top + block().height();
        double level = foot - 8 - (countsHere ? COUNT_LINE : 0);
        double upper = level - lines(false) * LINE - 3;
        for (int i = 0; i < columns.size(); i++) {
            double[] span = span(i);
            Box box = sheet.box(span[0], top, span[1] - span[0], 1);
            Box column = sheet.box(plan.cellStart(i), top, plan.cell() - 2, 1);
            List<String> head = heads.get(i);
            double last = upper(i) ? upper : level;
            for (int k = 0; k < head.size(); k++) {
                double y = last - (head.size() - 1 - k) * LINE;
                sheet.centred(
                        Role.COLUMN_HEAD,
                        head.get(k),
                        box.centreX(),
                        y,
                        style,
                        sheet.palette.ink());
            }
            if (upper(i)) {
                double from = upper + 4.5;
                Box line = new Box(column.centreX() - 0.4, from, 0.8, level + 5 - from);
                sheet.add(new Mark.Rectangle(line, 0, sheet.palette.rule(), null));
            }
            if (countsHere) {
                String n = grid.countInHead(firstColumn + i);
                sheet.number(
                        Role.TOTAL,
                        n,
                        column.centreX(),
                        foot - 5,
                        TextStyle.regular(9.5),
                        sheet.palette.secondary());
            }
        }
        if (totalsHere) {
            grid.totalHead(sheet, plan, columns.size(), foot - 8);
        }
    }
}
