package mawaqif.charts.closeness;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessMatrix.Ranked;
import mawaqif.charts.Direction;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.ClosenessRamp;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/** The closest and farthest pairs in the free corner of the triangle, where they fit. */
final class ClosenessPanel {
    private static final TextStyle HEAD = TextStyle.strong(12.5);
    private static final TextStyle VALUE = TextStyle.strong(12);
    private static final double HEADED = 18;
    private static final double BETWEEN = 10;
    private static final double AFTER_CELLS = 24;
    private static final double USUAL = 566;
    private static final double NARROWEST = 120;
    private static final int MOST_LINES = 3;

    private final ClosenessMatrix figure;
    private final double start;
    private final double values;
    private final TextStyle names;
    private final double line;
    private final List<List<Entry>> parts;

    private record Entry(String value, List<String> pair) {}

    private ClosenessPanel(
            ClosenessMatrix figure,
            double start,
            double values,
            TextStyle names,
            double line,
            List<List<Entry>> parts) {
        this.figure = figure;
        this.start = start;
        this.values = values;
        this.names = names;
        this.line = line;
        this.parts = parts;
    }

    /**
     * @param tops of the rows, from the top of the first
     * @param ends of their cells, from the page's reading start
     * @param room height of all rows
     */
    static @Nullable ClosenessPanel fit(
            ClosenessMatrix figure,
            Lines lines,
            double width,
            List<Double> tops,
            List<Double> ends,
            double room) {
        if (figure.closest().isEmpty()) {
            return null;
        }
        double end = width - Sheet.MARGIN;
        // Rows below the panel reach further: the fewer rows beside it, the wider it can be.
        for (int rows = 1; rows <= tops.size(); rows++) {
            double start = Math.max(USUAL, ends.get(rows - 1) + AFTER_CELLS);
            if (start > USUAL || end - start < 260) {
                start = Math.max(ends.get(rows - 1) + AFTER_CELLS, Math.min(USUAL, end - 260));
            }
            double height = rows < tops.size() ? tops.get(rows) : room;
            ClosenessPanel panel = made(figure, lines, start, end);
            if (panel != null && panel.height() <= height - 4) {
                return panel;
            }
        }
        return null;
    }

    private static @Nullable ClosenessPanel made(
            ClosenessMatrix figure, Lines lines, double start, double end) {
        if (end - start < NARROWEST) {
            return null;
        }
        boolean rtl = lines.direction() == Direction.RTL;
        TextStyle names = TextStyle.regular(12).larger(rtl ? 0.5 : 0);
        double values = 0;
        for (Ranked each : all(figure)) {
            values = Math.max(values, lines.width(value(figure, each), VALUE) + 12);
        }
        List<List<Entry>> parts = new ArrayList<>();
        for (List<Ranked> part : List.of(figure.closest(), figure.farthest())) {
            List<Entry> entries = new ArrayList<>();
            for (Ranked each : part) {
                String pair =
                        Texts.isolate(figure.names().get(each.one()))
                                + " – "
                                + Texts.isolate(figure.names().get(each.other()));
                double room = end - start - values;
                List<String> wrapped = lines.wrap(pair, names, room, MOST_LINES);
                if (wrapped.size() > MOST_LINES || lines.widestWord(pair, names) > room) {
                    return null;
                }
                entries.add(new Entry(value(figure, each), wrapped));
            }
            parts.add(entries);
        }
        double head =
                Math.max(
                        lines.width(figure.words().closest(), HEAD),
                        lines.width(figure.words().farthest(), HEAD));
        return head > end - start
                ? null
                : new ClosenessPanel(figure, start, values, names, rtl ? 16 : 14, parts);
    }

    private static List<Ranked> all(ClosenessMatrix figure) {
        List<Ranked> all = new ArrayList<>(figure.closest());
        all.addAll(figure.farthest());
        return all;
    }

    private static String value(ClosenessMatrix figure, Ranked each) {
        return figure.scale().text(each.pair().value(), figure.frame().digits());
    }

    private double height() {
        double height = BETWEEN;
        for (List<Entry> part : parts) {
            height += part.isEmpty() ? 0 : HEADED;
            for (Entry entry : part) {
                height += entry.pair().size() * line + 4;
            }
        }
        return height;
    }

    void paint(Sheet sheet, double top) {
        String accent = ClosenessRamp.of(sheet.theme).accent();
        double y = top;
        for (int part = 0; part < parts.size() && !parts.get(part).isEmpty(); part++) {
            String head = part == 0 ? figure.words().closest() : figure.words().farthest();
            sheet.textAtStart(Role.KEY, head, start, y + 12, HEAD, accent);
            y += HEADED;
            for (Entry entry : parts.get(part)) {
                sheet.textAtStart(
                        Role.KEY,
                        Texts.ltr(entry.value()),
                        start,
                        y + 12,
                        VALUE,
                        sheet.palette.ink());
                for (int i = 0; i < entry.pair().size(); i++) {
                    sheet.textAtStart(
                            Role.KEY,
                            entry.pair().get(i),
                            start + values,
                            y + 12 + i * line,
                            names,
                            sheet.palette.ink());
                }
                y += entry.pair().size() * line + 4;
            }
            y += BETWEEN;
        }
    }
}
