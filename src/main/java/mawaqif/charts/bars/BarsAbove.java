package mawaqif.charts.bars;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.bars.BarsColumns.Form;
import mawaqif.charts.parts.Miniature;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/** A row on several lines: name and verdict above the bar, the numbers beside or below it. */
final class BarsAbove {
    /** Width of a sample and the gap to its words. */
    private static final double SAMPLED = Miniature.WIDTH + 6;

    private final DivergingBars bars;
    private final BarsColumns columns;
    private final double room;
    private final Lines lines;
    private final BarsArt art;

    /**
     * @param room between the margins
     */
    BarsAbove(DivergingBars bars, BarsColumns columns, double room, Lines lines, BarsArt art) {
        this.bars = bars;
        this.columns = columns;
        this.room = room;
        this.lines = lines;
        this.art = art;
    }

    List<Block> strips(int at, double tallest) {
        Row row = bars.rows().get(at);
        List<String> name = art.names().wrap(row, room);
        String said = art.reading().said(row);
        boolean one = name.size() == 1 && fitsBeside(row, name.getFirst(), said);
        List<Block> strips = new ArrayList<>();
        int most = Math.max(1, (int) ((tallest - 8) / art.names().line()));
        for (int from = 0; from < name.size(); from += most) {
            List<String> part = name.subList(from, Math.min(name.size(), from + most));
            strips.add(names(at, part, from == 0, one ? said : null));
        }
        boolean bare = columns.form() == Form.BARE;
        strips.add(bar(at, one && !bare));
        if (!one || bare) {
            strips.addAll(below(at, one ? "" : said));
        }
        return strips;
    }

    /** Whether sample and verdict have room on the line of the name. */
    private boolean fitsBeside(Row row, String name, String said) {
        double indent = BarsColumns.indent(row);
        return art.names().width(row, name) + indent + 16 + saidWidth(said) <= room;
    }

    private double saidWidth(String said) {
        return SAMPLED + lines.width(said, BarsRows.WORDS);
    }

    private Block names(int at, List<String> name, boolean first, @Nullable String said) {
        Row row = bars.rows().get(at);
        double lead = first ? 5 : 1;
        double height = name.size() * art.names().line() + lead + 2;
        return new Block(
                height,
                (sheet, top) -> {
                    art.ground().tree(sheet, top, height, first ? top + 9 : Double.NaN, at);
                    art.names().paint(sheet, row, name, top + lead + 11);
                    if (said != null) {
                        atEnd(sheet, row, said, top + lead);
                    }
                },
                true);
    }

    private void atEnd(Sheet sheet, Row row, String said, double top) {
        double start = sheet.width - Sheet.MARGIN - saidWidth(said);
        art.reading().sample(sheet, row, start, top);
        BarsReading.word(sheet, said, BarsRows.WORDS, start + SAMPLED, top + 10.8);
    }

    private Block bar(int at, boolean last) {
        Row row = bars.rows().get(at);
        double thick = row.kind() == Kind.PART ? 14 : 20;
        double height = thick + (last ? 10 : 4);
        return new Block(
                height,
                (sheet, top) -> {
                    art.ground().frame(sheet, top, height, at, last);
                    art.ground().tree(sheet, top, height, Double.NaN, at);
                    art.bar().paint(sheet, row, top + 2 + thick / 2, thick);
                    if (columns.form() != Form.BARE) {
                        art.bar().numbers(sheet, row, top + 2 + thick / 2, thick);
                    }
                    double above = Math.max(0, Reach.LEAST - height);
                    sheet.spot(
                            sheet.box(Sheet.MARGIN, top - above, room, height + above),
                            row.place());
                },
                !last);
    }

    /** What did not fit above or beside the bar: its sample with the words, the numbers. */
    private List<Block> below(int at, String said) {
        Row row = bars.rows().get(at);
        double start = said.isEmpty() ? 0 : SAMPLED;
        List<String> words = new ArrayList<>();
        if (!said.isEmpty()) {
            words.addAll(lines.wrap(said, BarsRows.WORDS, room - start - 6));
        }
        int withSample = words.size();
        if (columns.form() == Form.BARE) {
            words.addAll(lines.wrapParts(art.reading().numbers(row), BarsRows.WORDS, room));
        }
        if (words.isEmpty()) {
            words.add("");
        }
        List<Block> blocks = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean sample = i == 0 && !said.isEmpty();
            double indent = i < withSample ? start : 0;
            blocks.add(below(at, words.get(i), sample, indent, i == words.size() - 1));
        }
        return blocks;
    }

    private Block below(int at, String words, boolean sample, double indent, boolean last) {
        Row row = bars.rows().get(at);
        double height = last ? 21 : 15;
        return new Block(
                height,
                (sheet, top) -> {
                    if (last) {
                        art.ground().rule(sheet, top, height, at);
                    }
                    art.ground().tree(sheet, top, height, Double.NaN, at);
                    if (sample) {
                        art.reading().sample(sheet, row, Sheet.MARGIN, top);
                    }
                    if (!words.isEmpty()) {
                        BarsReading.word(
                                sheet, words, BarsRows.WORDS, Sheet.MARGIN + indent, top + 11);
                    }
                },
                !last);
    }
}
