package mawaqif.charts.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Network;
import mawaqif.charts.Network.Edge;
import mawaqif.charts.Network.Node;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** The network's lines as a list by stakeholder, for pages too small for the picture. */
final class NetworkList {
    private static final double SAMPLE = 24;
    private static final double INDENT = SAMPLE + 8;

    private final Network network;
    private final Lines lines;
    private final double room;
    private final double larger;

    NetworkList(Network network, Lines lines, double room) {
        this.network = network;
        this.lines = lines;
        this.room = room;
        this.larger = lines.direction() == Direction.RTL ? 0.5 : 0;
    }

    List<Block> strips() {
        List<Block> blocks = new ArrayList<>();
        for (int node = 0; node < network.stakeholders().size(); node++) {
            int own = node;
            head(blocks, network.stakeholders().get(node));
            network.edges().stream()
                    .filter(edge -> edge.stakeholder() == own)
                    .sorted(Comparator.comparingInt(Edge::issue))
                    .forEach(edge -> line(blocks, edge));
            blocks.add(Block.space(8));
        }
        return blocks;
    }

    private void head(List<Block> blocks, Node node) {
        TextStyle name = TextStyle.strong(12.5).larger(larger);
        TextStyle counts = TextStyle.regular(10.5).larger(larger);
        List<String> wrapped = lines.wrap(node.party().label(), name, room - 20);
        for (int i = 0; i < wrapped.size(); i++) {
            boolean first = i == 0;
            String text = wrapped.get(i);
            blocks.add(
                    new Block(
                            17 + larger,
                            (sheet, top) -> {
                                PartyArt art = new PartyArt(sheet);
                                if (first) {
                                    Box place = sheet.box(Sheet.MARGIN, top + 2, 14, 14);
                                    art.mark(
                                            node.party(),
                                            place.centreX(),
                                            place.centreY(),
                                            6,
                                            false);
                                }
                                sheet.textAtStart(
                                        Role.COLUMN_HEAD,
                                        text,
                                        Sheet.MARGIN + 20,
                                        top + 13,
                                        name,
                                        art.nameColour(node.party()));
                            },
                            true));
        }
        text(blocks, Role.TOTAL, node.counts(), counts, 15, 20, true);
    }

    /** An issue with its line before it, high enough for a finger however short it is. */
    private void line(List<Block> blocks, Edge edge) {
        int first = blocks.size();
        String issue = network.issues().get(edge.issue()).label();
        text(blocks, Role.ROW_HEAD, issue, TextStyle.regular(12).larger(larger), 17, INDENT, false);
        List<Block> texts = List.copyOf(blocks.subList(first, blocks.size()));
        double free = Math.max(0, Reach.LEAST - Block.height(texts)) / 2;
        double whole = Block.height(texts) + 2 * free;
        for (int i = 0; i < texts.size(); i++) {
            Block plain = texts.get(i);
            boolean start = i == 0;
            boolean end = i == texts.size() - 1;
            double above = start ? free : 0;
            double height = plain.height() + above + (end ? free : 0);
            blocks.set(
                    first + i,
                    new Block(
                            height,
                            (sheet, top) -> {
                                if (start) {
                                    sample(sheet, edge, top + above);
                                }
                                plain.painter().paint(sheet, top + above);
                                if (end) {
                                    double from = top + height - whole;
                                    sheet.spot(
                                            sheet.box(Sheet.MARGIN, from, room, whole),
                                            edge.place());
                                }
                            },
                            plain.goesOn()));
        }
    }

    private static void sample(Sheet sheet, Edge edge, double top) {
        Box place = sheet.box(Sheet.MARGIN, top + 1.5, SAMPLE, 14);
        new NetworkLine(sheet)
                .curve(
                        edge.pull(),
                        edge.d(),
                        place.x(),
                        place.centreY(),
                        place.right(),
                        place.centreY());
    }

    private void text(
            List<Block> blocks,
            Role role,
            String text,
            TextStyle style,
            double pitch,
            double indent,
            boolean goesOn) {
        List<String> wrapped = lines.wrap(text, style, room - indent);
        for (int i = 0; i < wrapped.size(); i++) {
            String line = wrapped.get(i);
            blocks.add(
                    new Block(
                            pitch + larger,
                            (sheet, top) ->
                                    sheet.textAtStart(
                                            role,
                                            line,
                                            Sheet.MARGIN + indent,
                                            top + pitch - 4,
                                            style,
                                            role == Role.ROW_HEAD
                                                    ? sheet.palette.ink()
                                                    : sheet.palette.secondary()),
                            goesOn || i < wrapped.size() - 1));
        }
    }
}
