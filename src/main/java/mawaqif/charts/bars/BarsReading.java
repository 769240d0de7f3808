package mawaqif.charts.bars;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.Miniature;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** How a row reads: a sample of its cell, the verdict and further words. */
final class BarsReading {
    private final DivergingBars bars;
    private final BarsColumns columns;
    private final BarsLabels labels;
    private final Lines lines;
    private final double line;

    BarsReading(DivergingBars bars, BarsColumns columns, BarsLabels labels, Lines lines) {
        this.bars = bars;
        this.columns = columns;
        this.labels = labels;
        this.lines = lines;
        this.line = lines.direction() == Direction.RTL ? 14 : 13;
    }

    /** From one line of words to the next. */
    double line() {
        return line;
    }

    /** The verdict's lines: beside the sample where it is one and fits, else below it. */
    List<String> verdict(Row row, double width) {
        if (row.verdict() == null || fits(row, width)) {
            return List.of();
        }
        return lines.wrap(row.verdict(), BarsRows.VERDICT, width);
    }

    private boolean fits(Row row, double width) {
        return row.verdict() != null
                && Miniature.WIDTH + 6 + lines.width(row.verdict(), BarsRows.VERDICT) <= width;
    }

    void paint(Sheet sheet, Row row, List<String> said, int strong, double top) {
        sample(sheet, row, columns.reads(), top);
        if (row.verdict() != null && fits(row, columns.readsWidth())) {
            word(
                    sheet,
                    row.verdict(),
                    BarsRows.VERDICT,
                    columns.reads() + Miniature.WIDTH + 6,
                    top + 10.8);
        }
        for (int i = 0; i < said.size(); i++) {
            word(
                    sheet,
                    said.get(i),
                    i < strong ? BarsRows.VERDICT : BarsRows.WORDS,
                    columns.reads(),
                    top + Miniature.HEIGHT + 11.5 + i * line);
        }
    }

    void sample(Sheet sheet, Row row, double start, double top) {
        Box box = sheet.box(start, top, Miniature.WIDTH, Miniature.HEIGHT);
        new Miniature(sheet, bars.frame().digits(), bars.banner() == null).paint(row.cell(), box);
    }

    static void word(Sheet sheet, String text, TextStyle style, double start, double y) {
        String colour = style.weight() == 600 ? sheet.palette.ink() : sheet.palette.secondary();
        sheet.textAtStart(Role.CELL, Texts.isolate(text), start, y, style, colour);
    }

    /** Verdict and words in one line. */
    String said(Row row) {
        String verdict = row.verdict() == null ? "" : row.verdict();
        return row.words().isEmpty()
                ? verdict
                : verdict.isEmpty() ? row.words() : verdict + " · " + row.words();
    }

    /** Everything that stands in and beside the bar on a wider page. */
    List<String> numbers(Row row) {
        Digits digits = bars.frame().digits();
        List<String> parts = new ArrayList<>();
        parts.add(side(bars.words().against(), row, row.against()));
        parts.add(side(bars.words().neutral(), row, row.count(0)));
        parts.add(side(bars.words().favour(), row, row.favour()));
        parts.add(Texts.ltr("n=" + digits.plain(row.cell().n())));
        parts.add(Texts.ltr("d=" + digits.plain(row.cell().d())));
        return row.cell().n() == 0 ? parts.subList(3, 5) : parts;
    }

    private String side(String word, Row row, int claims) {
        return word + " " + Texts.ltr(labels.total(row, claims));
    }
}
