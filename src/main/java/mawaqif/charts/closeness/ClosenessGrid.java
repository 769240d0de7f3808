package mawaqif.charts.closeness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.Direction;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * How the width of a page is shared out between names and cells. Where the names fit under their
 * columns they stand there; elsewhere stakeholders are numbered, the numbers stand under the
 * columns and before the names of the rows. A name that would need more than four lines is listed
 * below by its number.
 */
final class ClosenessGrid {
    static final double GAP = 12;
    static final double LINE = 14;
    private static final double WIDEST_CELL = 98;
    private static final double WIDEST_NAME = 226;
    private static final double NARROWEST_NAME = 60;
    private static final int MOST_LINES = 3;
    private static final int MOST_LINES_NUMBERED = 4;
    private static final int MOST_COLUMNS = 20;

    /** Longer names are not tried under columns. */
    private static final int LONG = 200;

    final TextStyle names;
    final double line;
    final boolean numbered;

    /** Width of the numbers before the names, 0 without. */
    final double numbers;

    final double label;

    /** Distance from one column to the next; cells are 2 units narrower. */
    final double cell;

    /** Columns on a page. */
    final int perPage;

    /** The names under their columns, where they stand there. */
    final List<List<String>> heads = new ArrayList<>();

    /** The names before the rows; an empty one is listed in the key. */
    final List<List<String>> labels = new ArrayList<>();

    final TextStyle headStyle;

    private final ClosenessMatrix figure;

    ClosenessGrid(ClosenessMatrix figure, double room, double leastCell, Lines lines) {
        this.figure = figure;
        boolean rtl = lines.direction() == Direction.RTL;
        this.names = TextStyle.strong(12).larger(rtl ? 0.5 : 0);
        this.line = rtl ? 16 : LINE;
        int columns = Math.max(1, figure.names().size() - 1);
        double natural = widest(lines);
        double width = Math.clamp(natural, NARROWEST_NAME, mostName(room));
        double each = Math.min(WIDEST_CELL, (room - width - GAP) / columns);
        TextStyle fitting = each < leastCell ? null : heads(each - 4, lines);
        this.numbered = fitting == null || !fit(width, MOST_LINES, lines);
        this.headStyle = fitting == null || numbered ? TextStyle.strong(11) : fitting;
        if (!numbered) {
            this.numbers = 0;
            this.label = width;
            this.cell = each;
            this.perPage = columns;
        } else {
            String last = figure.frame().digits().plain(figure.names().size());
            this.numbers = lines.width(last, headStyle) + 8;
            double rest = room - GAP - numbers - leastCell * Math.min(columns, 2);
            double wanted = Math.clamp(natural, NARROWEST_NAME, mostName(room - numbers));
            this.label = rest < wanted ? Math.max(NARROWEST_NAME, rest) : wanted;
            double cells = room - label - numbers - GAP;
            int fittingColumns = Math.clamp((int) (cells / leastCell), 1, MOST_COLUMNS);
            int pages = (columns + fittingColumns - 1) / fittingColumns;
            this.perPage = (columns + pages - 1) / pages;
            this.cell = Math.min(WIDEST_CELL, cells / perPage);
            heads.clear();
        }
        for (String name : figure.names()) {
            int most = numbered ? MOST_LINES_NUMBERED : MOST_LINES;
            List<String> wrapped = lines.wrap(name, names, label, most);
            labels.add(wrapped.size() > most ? List.of() : wrapped);
        }
    }

    private static double mostName(double room) {
        return Math.max(NARROWEST_NAME, Math.min(WIDEST_NAME, room * 0.35));
    }

    private double widest(Lines lines) {
        return figure.names().stream()
                .filter(name -> name.length() < LONG)
                .mapToDouble(name -> Math.ceil(lines.width(name, names)) + 1)
                .max()
                .orElse(NARROWEST_NAME);
    }

    private boolean fit(double width, int most, Lines lines) {
        return figure.names().stream()
                .allMatch(name ->
                        name.length() < LONG
                                && lines.widestWord(name, names) <= width
                                && lines.wrap(name, names, width, most).size() <= most);
    }

    /** Sets the names under columns as large as they fit; null where they don't. */
    private @Nullable TextStyle heads(double width, Lines lines) {
        List<String> all = figure.names().subList(0, Math.max(0, figure.names().size() - 1));
        if (all.stream().anyMatch(name -> name.length() >= LONG)) {
            return null;
        }
        for (double size = names.size(); size >= 10; size -= 0.5) {
            TextStyle style = TextStyle.strong(size);
            if (all.stream()
                    .allMatch(name ->
                            lines.widestWord(name, style) <= width
                                    && lines.wrap(name, style, width, MOST_LINES).size()
                                            <= MOST_LINES)) {
                all.forEach(name -> heads.add(lines.wrap(name, style, width)));
                return style;
            }
        }
        return null;
    }

    /** Distance of a column of a page, counted from 0, from the page's reading start. */
    double cellStart(int column) {
        return Sheet.MARGIN + numbers + label + GAP + column * cell;
    }

    int slices() {
        int columns = Math.max(0, figure.names().size() - 1);
        return (columns + perPage - 1) / perPage;
    }

    /** The rows that stand beside a page of columns. */
    List<Integer> rows(int slice) {
        int from = slice == 0 ? 0 : slice * perPage;
        return IntStream.range(numbered ? from : from + 1, figure.names().size()).boxed().toList();
    }

    /** How many cells a row has on a page of columns. */
    int cells(int slice, int row) {
        return Math.clamp(row - (long) slice * perPage, 0, perPage);
    }

    /** Height of the names or numbers under the columns. */
    double foot() {
        int most = heads.stream().mapToInt(List::size).max().orElse(1);
        return 7 + most * line;
    }

    double height(int slice, int row, double pitch) {
        double text = Math.max(1, labels.get(row).size()) * line + 6;
        return cells(slice, row) == 0 ? text : Math.max(pitch, text);
    }
}
