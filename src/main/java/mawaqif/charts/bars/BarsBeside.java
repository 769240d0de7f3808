package mawaqif.charts.bars;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.parts.Miniature;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;

/** A row in one line: name, bar and columns beside each other. */
final class BarsBeside {
    private static final double BAR = 30;
    private static final double PART_BAR = 22;

    private final DivergingBars bars;
    private final BarsColumns columns;
    private final double room;
    private final Lines lines;
    private final BarsArt art;
    private final double line;
    private final double wordLine;

    /**
     * @param room between the margins
     */
    BarsBeside(DivergingBars bars, BarsColumns columns, double room, Lines lines, BarsArt art) {
        this.bars = bars;
        this.columns = columns;
        this.room = room;
        this.lines = lines;
        this.art = art;
        this.line = art.names().line();
        this.wordLine = art.reading().line();
    }

    /** The row, and what found no room beside its bar in strips below it. */
    List<Block> strips(int at, double pitch, double tallest) {
        Row row = bars.rows().get(at);
        List<String> name = art.names().wrap(row, columns.label());
        List<String> verdict = art.reading().verdict(row, columns.readsWidth());
        List<String> sayings = new ArrayList<>(verdict);
        sayings.addAll(lines.wrap(row.words(), BarsRows.WORDS, columns.readsWidth()));
        Wrapped wrapped = new Wrapped(name, sayings);
        int names = Math.max(1, (int) ((tallest - 8) / line));
        int says = Math.max(1, (int) ((tallest - 24) / wordLine));
        List<Block> strips = new ArrayList<>();
        boolean goesOn = wrapped.isBeyond(names, says);
        strips.add(first(at, wrapped.part(0, names, 0, says), verdict.size(), pitch, goesOn));
        int from = names;
        int saidFrom = says;
        while (wrapped.isBeyond(from, saidFrom)) {
            Wrapped next = wrapped.part(from, names, saidFrom, says);
            from += names;
            saidFrom += says;
            strips.add(further(at, next, !wrapped.isBeyond(from, saidFrom)));
        }
        return strips;
    }

    /** Lines of a row's name, and of what is said about it. */
    private record Wrapped(List<String> name, List<String> said) {
        boolean isBeyond(int names, int says) {
            return name.size() > names || said.size() > says;
        }

        Wrapped part(int from, int names, int saidFrom, int says) {
            return new Wrapped(part(name, from, names), part(said, saidFrom, says));
        }

        private static List<String> part(List<String> lines, int from, int most) {
            int size = lines.size();
            return lines.subList(Math.min(from, size), Math.min(from + most, size));
        }
    }

    private Block first(int at, Wrapped wrapped, int strong, double pitch, boolean goesOn) {
        Row row = bars.rows().get(at);
        int names = wrapped.name().size();
        double said = wrapped.said().size() * wordLine;
        double height = Math.max(pitch, Math.max(names * line + 8, 22 + said));
        boolean tall = height > 2.5 * pitch;
        return new Block(
                height,
                (sheet, top) -> {
                    double middle = top + Math.min(height, 2.5 * pitch) / 2;
                    double start = tall ? top + 16 : middle - (names - 1) * line / 2 + 4.4;
                    double head = tall ? top + 6 : middle - (Miniature.HEIGHT + said) / 2 - 1;
                    art.ground().frame(sheet, top, height, at, !goesOn);
                    art.ground().tree(sheet, top, height, middle, at);
                    art.names().paint(sheet, row, wrapped.name(), start);
                    art.bar().paint(sheet, row, middle, thick(row, pitch));
                    art.bar().numbers(sheet, row, middle, thick(row, pitch));
                    art.reading().paint(sheet, row, wrapped.said(), strong, head);
                    sheet.spot(sheet.box(Sheet.MARGIN, top, room, height), row.place());
                },
                !goesOn && row.kind() != Kind.PART && art.ground().partFollows(at));
    }

    private static double thick(Row row, double pitch) {
        double full = row.kind() == Kind.PART ? PART_BAR : BAR;
        return Math.min(full, full * (pitch / 49));
    }

    private Block further(int at, Wrapped wrapped, boolean last) {
        Row row = bars.rows().get(at);
        double height =
                Math.max(wrapped.name().size() * line, wrapped.said().size() * wordLine) + 8;
        return new Block(
                height,
                (sheet, top) -> {
                    art.ground().frame(sheet, top, height, at, last);
                    art.ground().tree(sheet, top, height, Double.NaN, at);
                    art.names().paint(sheet, row, wrapped.name(), top + 14);
                    for (int i = 0; i < wrapped.said().size(); i++) {
                        BarsReading.word(
                                sheet,
                                wrapped.said().get(i),
                                BarsRows.WORDS,
                                columns.reads(),
                                top + 13 + i * wordLine);
                    }
                });
    }
}
