package mawaqif.charts.bars;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.Texts;
import mawaqif.charts.bars.BarsColumns.Form;
import mawaqif.charts.parts.Miniature;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** The rows of diverging bars as strips. */
final class BarsRows {
    static final TextStyle HEAD = TextStyle.strong(11.5);
    static final TextStyle NUMBER = TextStyle.regular(12);
    static final TextStyle WORDS = TextStyle.regular(10.5);
    static final TextStyle VERDICT = TextStyle.strong(10.5);
    private static final double BAR = 30;
    private static final double PART_BAR = 22;

    private final DivergingBars bars;
    private final BarsColumns columns;
    private final Lines lines;
    private final double room;
    private final double line;
    private final double wordLine;
    private final BarsTicks ticks;
    private final BarsGround ground;
    private final BarsBar bar;
    private final BarsReading reading;

    BarsRows(
            DivergingBars bars,
            DivergingBars scale,
            BarsColumns columns,
            double pageWidth,
            Lines lines) {
        this.bars = bars;
        this.columns = columns;
        BarsLabels labels = new BarsLabels(bars, lines);
        this.lines = lines;
        this.room = pageWidth - 2 * Sheet.MARGIN;
        boolean rtl = lines.direction() == Direction.RTL;
        this.line = rtl ? 16 : 14;
        this.wordLine = rtl ? 14 : 13;
        this.ticks = BarsTicks.of(scale, labels, columns, lines);
        this.ground = new BarsGround(bars, columns, ticks, room);
        this.bar = new BarsBar(bars, columns, labels, lines);
        this.reading = new BarsReading(bars, columns, labels, wordLine, lines);
    }

    static TextStyle name(Row row, Lines lines) {
        double larger = lines.direction() == Direction.RTL ? 0.5 : 0;
        return row.kind() == Kind.WHOLE
                ? TextStyle.strong(12.5).larger(larger)
                : TextStyle.regular(12).larger(larger);
    }

    /** Width of the sample with the verdict beside it, or of the words below it. */
    static double verdictWidth(Row row, Lines lines) {
        double head =
                Miniature.WIDTH
                        + (row.verdict() == null ? 0 : 6 + lines.width(row.verdict(), VERDICT));
        return Math.max(head, lines.width(row.words(), WORDS));
    }

    /** The least pitch at which a bar and its verdict have room. */
    double leastPitch() {
        return columns.form() == Form.BESIDE ? 36 : 20;
    }

    /**
     * All rows in order.
     *
     * @param pitch height of a row that has nothing to say beyond its bar
     * @param tallest greatest height of a strip; longer texts go on in further strips
     */
    List<Block> strips(double pitch, double tallest) {
        List<Block> strips = new ArrayList<>();
        for (int at = 0; at < bars.rows().size(); at++) {
            if (columns.form() == Form.BESIDE) {
                beside(strips, at, pitch, tallest);
            } else {
                above(strips, at, tallest);
            }
        }
        return strips;
    }

    private static double bar(Row row, double pitch) {
        double full = row.kind() == Kind.PART ? PART_BAR : BAR;
        return Math.min(full, full * (pitch / 49));
    }

    private void beside(List<Block> strips, int at, double pitch, double tallest) {
        Row row = bars.rows().get(at);
        List<String> name =
                lines.wrap(
                        row.label(), name(row, lines), columns.label() - BarsColumns.indent(row));
        List<String> words = lines.wrap(row.words(), WORDS, columns.readsWidth());
        List<String> verdict = reading.verdict(row, columns.readsWidth());
        List<String> sayings = new ArrayList<>(verdict);
        sayings.addAll(words);
        int names = Math.max(1, (int) ((tallest - 8) / line));
        int says = Math.max(1, (int) ((tallest - 24) / wordLine));
        double height =
                Math.max(
                        pitch,
                        Math.max(
                                Math.min(names, name.size()) * line + 8,
                                22 + Math.min(says, sayings.size()) * wordLine));
        boolean goesOn = name.size() > names || sayings.size() > says;
        List<String> first = name.subList(0, Math.min(names, name.size()));
        List<String> firstSaid = sayings.subList(0, Math.min(says, sayings.size()));
        strips.add(
                new Block(
                        height,
                        (sheet, top) -> {
                            double middle = top + Math.min(height, 2.5 * pitch) / 2;
                            double start =
                                    height > 2.5 * pitch
                                            ? top + 16
                                            : middle - (first.size() - 1) * line / 2 + 4.4;
                            ground.frame(sheet, top, height, at, !goesOn);
                            ground.tree(sheet, top, height, middle, at);
                            names(sheet, row, first, start);
                            bar.paint(sheet, row, middle, bar(row, pitch));
                            bar.numbers(sheet, row, middle, bar(row, pitch));
                            double block = Miniature.HEIGHT + firstSaid.size() * wordLine;
                            double head = height > 2.5 * pitch ? top + 6 : middle - block / 2 - 1;
                            reading.paint(sheet, row, firstSaid, verdict.size(), head);
                            sheet.spot(sheet.box(Sheet.MARGIN, top, room, height), row.place());
                        },
                        !goesOn && row.kind() != Kind.PART && ground.partFollows(at)));
        rest(strips, at, row, name, names, sayings, says);
    }

    /** What neither found room beside the bar, in strips below it. */
    private void rest(
            List<Block> strips,
            int at,
            Row row,
            List<String> name,
            int names,
            List<String> said,
            int says) {
        int from = names;
        int saidFrom = says;
        while (from < name.size() || saidFrom < said.size()) {
            List<String> next =
                    name.subList(Math.min(from, name.size()), Math.min(from + names, name.size()));
            List<String> nextSaid =
                    said.subList(
                            Math.min(saidFrom, said.size()),
                            Math.min(saidFrom + says, said.size()));
            from += names;
            saidFrom += says;
            boolean last = from >= name.size() && saidFrom >= said.size();
            double height = Math.max(next.size() * line, nextSaid.size() * wordLine) + 8;
            strips.add(
                    new Block(
                            height,
                            (sheet, top) -> {
                                ground.frame(sheet, top, height, at, last);
                                ground.tree(sheet, top, height, Double.NaN, at);
                                names(sheet, row, next, top + 14);
                                for (int i = 0; i < nextSaid.size(); i++) {
                                    BarsReading.word(
                                            sheet,
                                            nextSaid.get(i),
                                            WORDS,
                                            columns.reads(),
                                            top + 13 + i * wordLine);
                                }
                            }));
        }
    }

    private void names(Sheet sheet, Row row, List<String> name, double first) {
        for (int i = 0; i < name.size(); i++) {
            sheet.textAtStart(
                    Role.ROW_HEAD,
                    Texts.isolate(name.get(i)),
                    Sheet.MARGIN + BarsColumns.indent(row),
                    first + i * line,
                    name(row, lines),
                    sheet.palette.ink());
        }
    }

    /** Name and verdict on lines above the bar, the numbers beside or below it. */
    private void above(List<Block> strips, int at, double tallest) {
        Row row = bars.rows().get(at);
        double indent = BarsColumns.indent(row);
        List<String> name = lines.wrap(row.label(), name(row, lines), room - indent);
        String said = reading.said(row);
        double saidWidth = Miniature.WIDTH + 6 + lines.width(said, WORDS);
        boolean one =
                name.size() == 1
                        && lines.width(name.getFirst(), name(row, lines)) + indent + 16 + saidWidth
                                <= room;
        int most = Math.max(1, (int) ((tallest - 8) / line));
        for (int from = 0; from < name.size(); from += most) {
            List<String> part = name.subList(from, Math.min(name.size(), from + most));
            boolean first = from == 0;
            double lead = first ? 5 : 1;
            double height = part.size() * line + lead + 2;
            strips.add(
                    new Block(
                            height,
                            (sheet, top) -> {
                                ground.tree(sheet, top, height, first ? top + 9 : Double.NaN, at);
                                names(sheet, row, part, top + lead + 11);
                                if (one) {
                                    double start = sheet.width - Sheet.MARGIN - saidWidth;
                                    reading.sample(sheet, row, start, top + lead);
                                    BarsReading.word(
                                            sheet,
                                            said,
                                            WORDS,
                                            start + Miniature.WIDTH + 6,
                                            top + lead + 10.8);
                                }
                            },
                            true));
        }
        double thick = row.kind() == Kind.PART ? 14 : 20;
        boolean bare = columns.form() == Form.BARE;
        boolean last = one && !bare;
        double height = thick + (last ? 10 : 4);
        strips.add(
                new Block(
                        height,
                        (sheet, top) -> {
                            ground.frame(sheet, top, height, at, last);
                            ground.tree(sheet, top, height, Double.NaN, at);
                            bar.paint(sheet, row, top + 2 + thick / 2, thick);
                            if (!bare) {
                                bar.numbers(sheet, row, top + 2 + thick / 2, thick);
                            }
                            double above = Math.max(0, Reach.LEAST - height);
                            sheet.spot(
                                    sheet.box(Sheet.MARGIN, top - above, room, height + above),
                                    row.place());
                        },
                        !last));
        if (!last) {
            below(strips, at, row, one ? "" : said);
        }
    }

    private void below(List<Block> strips, int at, Row row, String said) {
        double first = said.isEmpty() ? 0 : Miniature.WIDTH + 6;
        List<String> texts = new ArrayList<>();
        if (!said.isEmpty()) {
            texts.addAll(lines.wrap(said, WORDS, room - first - 6));
        }
        int withSample = texts.size();
        if (columns.form() == Form.BARE) {
            texts.addAll(lines.wrapParts(reading.numbers(row), WORDS, room));
        }
        if (texts.isEmpty()) {
            texts.add("");
        }
        for (int i = 0; i < texts.size(); i++) {
            int index = i;
            boolean last = i == texts.size() - 1;
            double height = last ? 21 : 15;
            strips.add(
                    new Block(
                            height,
                            (sheet, top) -> {
                                if (last) {
                                    ground.rule(sheet, top, height, at);
                                }
                                ground.tree(sheet, top, height, Double.NaN, at);
                                if (index == 0 && !said.isEmpty()) {
                                    reading.sample(sheet, row, Sheet.MARGIN, top);
                                }
                                if (!texts.get(index).isEmpty()) {
                                    BarsReading.word(
                                            sheet,
                                            texts.get(index),
                                            WORDS,
                                            Sheet.MARGIN + (index < withSample ? first : 0),
                                            top + 11);
                                }
                            },
                            !last));
        }
    }

    BarsTicks ticks() {
        return ticks;
    }
}
