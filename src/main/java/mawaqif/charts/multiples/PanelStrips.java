package mawaqif.charts.multiples;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Multiples.Panel;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** One panel as strips: a rule, its title with its counts, heads, and what it shows. */
final class PanelStrips {
    private static final double RULE = 6;
    private static final double HATCH = 24;

    private final Panel panel;
    private final Plot plot;
    private final String noEvidence;
    private final PanelPlace place;
    private final Lines lines;
    private final double room;
    private final double larger;

    PanelStrips(Panel panel, Plot plot, String noEvidence, PanelPlace place, Lines lines) {
        this.panel = panel;
        this.plot = plot;
        this.noEvidence = noEvidence;
        this.place = place;
        this.lines = lines;
        this.room = place.width() - 2 * Sheet.MARGIN;
        this.larger = lines.direction() == Direction.RTL ? 0.5 : 0;
    }

    /** Several panels side by side, in one strip; like stands beside like where they are alike. */
    static Block abreast(List<PanelStrips> row) {
        List<List<Block>> titles = row.stream().map(PanelStrips::title).toList();
        double titleHeight = titles.stream().mapToDouble(Block::height).max().orElse(0);
        List<List<Block>> bodies = new ArrayList<>();
        for (PanelStrips panel : row) {
            List<Block> body = new ArrayList<>(panel.heads());
            body.addAll(panel.body(Double.MAX_VALUE));
            bodies.add(body);
        }
        List<List<Block>> drawn = new ArrayList<>();
        for (int at = 0; at < row.size(); at++) {
            if (!row.get(at).panel.isEmpty()) {
                drawn.add(bodies.get(at));
            }
        }
        List<Double> heights = common(drawn);
        double height = 0;
        for (List<Block> body : bodies) {
            height = Math.max(height, Block.height(body));
        }
        height = Math.max(height, heights.stream().mapToDouble(Double::doubleValue).sum());
        return new Block(
                titleHeight + height,
                (sheet, top) -> {
                    for (int at = 0; at < row.size(); at++) {
                        row.get(at).paint(sheet, titles.get(at), List.of(), top);
                        boolean aligned = !row.get(at).panel.isEmpty();
                        row.get(at)
                                .paint(
                                        sheet,
                                        bodies.get(at),
                                        aligned ? heights : List.of(),
                                        top + titleHeight);
                    }
                });
    }

    /** The greatest height of each strip, where all have as many; else none. */
    private static List<Double> common(List<List<Block>> bodies) {
        if (bodies.stream().map(List::size).distinct().count() != 1) {
            return List.of();
        }
        List<Double> heights = new ArrayList<>();
        for (int strip = 0; strip < bodies.getFirst().size(); strip++) {
            int here = strip;
            heights.add(
                    bodies.stream().mapToDouble(body -> body.get(here).height()).max().orElse(0));
        }
        return heights;
    }

    private void paint(Sheet sheet, List<Block> blocks, List<Double> heights, double top) {
        double y = top;
        for (int at = 0; at < blocks.size(); at++) {
            place.paint(blocks.get(at), sheet, y);
            y += heights.isEmpty() ? blocks.get(at).height() : heights.get(at);
        }
    }

    /**
     * The panel alone in its row: in one piece where a page has room for it, else in pieces of a
     * page with title and heads each.
     */
    List<Block> over(double height) {
        List<Block> head = new ArrayList<>(title());
        head.addAll(heads());
        double left = height - Block.height(head);
        List<Block> body = body(Math.max(left, 0));
        List<Block> all = new ArrayList<>();
        if (body.stream().anyMatch(strip -> strip.height() > left)) {
            all.addAll(head);
            all.addAll(body(height));
        } else {
            int from = 0;
            double used = 0;
            for (int at = 0; at < body.size(); at++) {
                double needed = Math.min(left, together(body, at));
                if (at > from && used + needed > left) {
                    piece(all, head, body.subList(from, at));
                    from = at;
                    used = 0;
                }
                used += body.get(at).height();
            }
            piece(all, head, body.subList(from, body.size()));
        }
        return all.stream().map(this::placed).toList();
    }

    private static void piece(List<Block> all, List<Block> head, List<Block> body) {
        List<Block> whole = new ArrayList<>(head);
        whole.addAll(body);
        for (int at = 0; at < whole.size(); at++) {
            all.add(whole.get(at).goingOn(at < whole.size() - 1));
        }
    }

    /** Height from the strip to the end of what must stay together with it. */
    private static double together(List<Block> blocks, int from) {
        double height = blocks.get(from).height();
        for (int at = from; blocks.get(at).goesOn() && at + 1 < blocks.size(); at++) {
            height += blocks.get(at + 1).height();
        }
        return height;
    }

    private Block placed(Block block) {
        return new Block(
                block.height(), (sheet, top) -> place.paint(block, sheet, top), block.goesOn());
    }

    /** A rule, then the name; the counts at the line's end, or below where that has no room. */
    private List<Block> title() {
        TextStyle strong = TextStyle.strong(13).larger(larger);
        TextStyle small = TextStyle.regular(11).larger(larger);
        double line = lines.direction() == Direction.RTL ? 19 : 17;
        String counts = panel.counts();
        List<String> name = lines.wrap(panel.title(), strong, room);
        boolean inLine =
                name.size() == 1
                        && lines.width(panel.title(), strong) + 16 + lines.width(counts, small)
                                <= room;
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(RULE, this::rule, true));
        for (String text : name) {
            blocks.add(
                    new Block(
                            line,
                            (sheet, top) -> {
                                sheet.textAtStart(
                                        Role.HEADING,
                                        Texts.isolate(text),
                                        Sheet.MARGIN,
                                        top + 12.5,
                                        strong,
                                        sheet.palette.ink());
                                if (inLine && !counts.isEmpty()) {
                                    sheet.textAtEnd(
                                            Role.HEADING,
                                            counts,
                                            Sheet.MARGIN,
                                            top + 12.5,
                                            small,
                                            sheet.palette.secondary());
                                }
                            },
                            true));
        }
        if (!inLine && !counts.isEmpty()) {
            for (String text : lines.wrap(counts, small, room)) {
                blocks.add(
                        new Block(
                                15,
                                (sheet, top) ->
                                        sheet.textAtStart(
                                                Role.HEADING,
                                                text,
                                                Sheet.MARGIN,
                                                top + 11,
                                                small,
                                                sheet.palette.secondary()),
                                true));
            }
        }
        blocks.add(Block.space(4).goingOn(true));
        return blocks;
    }

    private void rule(Sheet sheet, double top) {
        sheet.rule(Sheet.MARGIN, Sheet.MARGIN + room, top + 1, 1.2);
    }

    private List<Block> heads() {
        return panel.isEmpty()
                ? List.of()
                : plot.heads().stream().map(block -> block.goingOn(true)).toList();
    }

    private List<Block> body(double height) {
        if (panel.isEmpty()) {
            return nothing();
        }
        List<Block> body = new ArrayList<>(plot.strips(Math.min(height, plot.leastHeight())));
        body.addAll(plot.tail());
        return body;
    }

    private List<Block> nothing() {
        TextStyle style = TextStyle.regular(11).larger(larger);
        List<String> said = lines.wrap(noEvidence, style, room - HATCH - 8);
        List<Block> blocks = new ArrayList<>();
        for (int at = 0; at < said.size(); at++) {
            String text = said.get(at);
            boolean first = at == 0;
            blocks.add(
                    new Block(
                            18,
                            (sheet, top) -> {
                                if (first) {
                                    MatrixLegend.none(
                                            sheet,
                                            new CellArt(sheet),
                                            sheet.box(Sheet.MARGIN, top + 1, HATCH, 14));
                                }
                                sheet.textAtStart(
                                        Role.KEY,
                                        text,
                                        Sheet.MARGIN + HATCH + 8,
                                        top + 12,
                                        style,
                                        sheet.palette.secondary());
                            },
                            at < said.size() - 1));
        }
        return blocks;
    }
}
