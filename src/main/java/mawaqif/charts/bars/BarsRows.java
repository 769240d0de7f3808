package mawaqif.charts.bars;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.Texts;
import mawaqif.charts.bars.BarsColumns.Form;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.Miniature;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.PlotInk;
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
    private final BarsLabels labels;
    private final Lines lines;
    private final double room;
    private final double line;
    private final double wordLine;
    private final BarsTicks ticks;

    BarsRows(
            DivergingBars bars,
            DivergingBars scale,
            BarsColumns columns,
            double pageWidth,
            Lines lines) {
        this.bars = bars;
        this.columns = columns;
        this.labels = new BarsLabels(bars, lines);
        this.lines = lines;
        this.room = pageWidth - 2 * Sheet.MARGIN;
        boolean rtl = lines.direction() == Direction.RTL;
        this.line = rtl ? 16 : 14;
        this.wordLine = rtl ? 14 : 13;
        this.ticks = BarsTicks.of(scale, labels, columns, lines);
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

    private boolean partFollows(int at) {
        return at + 1 < bars.rows().size() && bars.rows().get(at + 1).kind() == Kind.PART;
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
        List<String> verdict = verdict(row, columns.readsWidth());
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
                            frame(sheet, top, height, at, !goesOn);
                            tree(sheet, top, height, middle, at);
                            names(sheet, row, first, start);
                            bar(sheet, row, middle, bar(row, pitch));
                            columns(sheet, row, middle, bar(row, pitch));
                            double block = Miniature.HEIGHT + firstSaid.size() * wordLine;
                            double head = height > 2.5 * pitch ? top + 6 : middle - block / 2 - 1;
                            reads(sheet, row, firstSaid, verdict.size(), head);
                            sheet.spot(sheet.box(Sheet.MARGIN, top, room, height), row.place());
                        },
                        !goesOn && row.kind() != Kind.PART && partFollows(at)));
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
                                frame(sheet, top, height, at, last);
                                tree(sheet, top, height, Double.NaN, at);
                                names(sheet, row, next, top + 14);
                                for (int i = 0; i < nextSaid.size(); i++) {
                                    word(
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

    /** The verdict's lines: beside the sample where it is one and fits, else below it. */
    private List<String> verdict(Row row, double width) {
        if (row.verdict() == null || verdictFits(row, width)) {
            return List.of();
        }
        return lines.wrap(row.verdict(), VERDICT, width);
    }

    private boolean verdictFits(Row row, double width) {
        return row.verdict() != null
                && Miniature.WIDTH + 6 + lines.width(row.verdict(), VERDICT) <= width;
    }

    private void reads(Sheet sheet, Row row, List<String> said, int strong, double top) {
        sample(sheet, row, columns.reads(), top);
        if (row.verdict() != null && verdictFits(row, columns.readsWidth())) {
            word(sheet, row.verdict(), VERDICT, columns.reads() + Miniature.WIDTH + 6, top + 10.8);
        }
        for (int i = 0; i < said.size(); i++) {
            word(
                    sheet,
                    said.get(i),
                    i < strong ? VERDICT : WORDS,
                    columns.reads(),
                    top + Miniature.HEIGHT + 11.5 + i * wordLine);
        }
    }

    private void sample(Sheet sheet, Row row, double start, double top) {
        Box box = sheet.box(start, top, Miniature.WIDTH, Miniature.HEIGHT);
        new Miniature(sheet, bars.frame().digits(), bars.banner() == null).paint(row.cell(), box);
    }

    private static void word(Sheet sheet, String text, TextStyle style, double start, double y) {
        String colour = style.weight() == 600 ? sheet.palette.ink() : sheet.palette.secondary();
        sheet.textAtStart(Role.CELL, Texts.isolate(text), start, y, style, colour);
    }

    /** Name and verdict on lines above the bar, the numbers beside or below it. */
    private void above(List<Block> strips, int at, double tallest) {
        Row row = bars.rows().get(at);
        double indent = BarsColumns.indent(row);
        List<String> name = lines.wrap(row.label(), name(row, lines), room - indent);
        String said = said(row);
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
                                tree(sheet, top, height, first ? top + 9 : Double.NaN, at);
                                names(sheet, row, part, top + lead + 11);
                                if (one) {
                                    double start = sheet.width - Sheet.MARGIN - saidWidth;
                                    sample(sheet, row, start, top + lead);
                                    word(
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
                            frame(sheet, top, height, at, last);
                            tree(sheet, top, height, Double.NaN, at);
                            bar(sheet, row, top + 2 + thick / 2, thick);
                            if (!bare) {
                                columns(sheet, row, top + 2 + thick / 2, thick);
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
            texts.addAll(lines.wrapParts(numbers(row), WORDS, room));
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
                                    frameRule(sheet, top, height, at);
                                }
                                tree(sheet, top, height, Double.NaN, at);
                                if (index == 0 && !said.isEmpty()) {
                                    sample(sheet, row, Sheet.MARGIN, top);
                                }
                                if (!texts.get(index).isEmpty()) {
                                    word(
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

    private String said(Row row) {
        String verdict = row.verdict() == null ? "" : row.verdict();
        return row.words().isEmpty()
                ? verdict
                : verdict.isEmpty() ? row.words() : verdict + " · " + row.words();
    }

    /** Everything that stands in and beside the bar on a wider page. */
    private List<String> numbers(Row row) {
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

    /** Gridlines, and the rule below a row that no part follows. */
    private void frame(Sheet sheet, double top, double height, int at, boolean last) {
        for (int tick : ticks().all()) {
            if (tick != 0) {
                double x = columns.zeroX(sheet) + tick * columns.unit();
                Box grid = new Box(x - 0.45, top, 0.9, height);
                sheet.add(new Mark.Rectangle(grid, 0, PlotInk.colour(sheet), null));
            }
        }
        Box zero = new Box(columns.zeroX(sheet) - 0.6, top, 1.2, height);
        sheet.add(new Mark.Rectangle(zero, 0, sheet.palette.ink(), null));
        if (last) {
            frameRule(sheet, top, height, at);
        }
    }

    private void frameRule(Sheet sheet, double top, double height, int at) {
        if (!partFollows(at) && at + 1 < bars.rows().size()) {
            Box rule = sheet.box(Sheet.MARGIN, top + height - 0.8, room, 0.8);
            sheet.add(new Mark.Rectangle(rule, 0, PlotInk.colour(sheet), null));
        }
    }

    BarsTicks ticks() {
        return ticks;
    }

    /**
     * The line from a parent to its parts.
     *
     * @param middle where a part's branch leaves it, or no number
     */
    private void tree(Sheet sheet, double top, double height, double middle, int at) {
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

    private void bar(Sheet sheet, Row row, double middle, double thick) {
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

    private void columns(Sheet sheet, Row row, double middle, double thick) {
        Digits digits = bars.frame().digits();
        double y = middle + 4.2;
        double x = sheet.box(columns.neutral(), 0, 0, 0).x();
        boolean none = row.cell().n() == 0;
        String faint = sheet.palette.secondary();
        String ink = none ? faint : sheet.palette.ink();
        if (none || row.count(0) == 0) {
            sheet.number(Role.CELL, none ? "–" : digits.plain(0), x, y, NUMBER, faint);
        } else {
            neutral(sheet, row, x, middle, thick);
        }
        double n = sheet.box(columns.n(), 0, 0, 0).x();
        double d = sheet.box(columns.d(), 0, 0, 0).x();
        sheet.number(Role.TOTAL, digits.plain(row.cell().n()), n, y, NUMBER, ink);
        sheet.number(Role.TOTAL, digits.plain(row.cell().d()), d, y, NUMBER, ink);
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
