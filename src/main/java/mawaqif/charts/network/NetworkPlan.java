package mawaqif.charts.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Network;
import mawaqif.charts.Network.Edge;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/**
 * Where everything of the network stands, in units from where reading starts and from the picture's
 * top.
 */
final class NetworkPlan {
    private static final double MARK_GAP = 14;
    private static final double MARK = 20;
    private static final double BOX_PAD = 8;
    private static final double LINE = 14;
    private static final double NARROW_GAP = 80;
    private static final double FAN = 6.5;
    private static final double BOX_FAN = 8.5;
    private static final double LOWEST_BOX = 30;
    private static final double BOX_GAP = 6;
    private static final double NODE_GAP = 12;

    static final TextStyle NAME = TextStyle.strong(12.5);
    static final TextStyle COUNT = TextStyle.regular(10.5);
    static final TextStyle ISSUE = TextStyle.regular(12);

    /** An issue's box. */
    record IssueBox(double top, double height, List<String> lines) {
        double centre() {
            return top + height / 2;
        }
    }

    /**
     * A stakeholder.
     *
     * @param start whether it stands where reading starts
     */
    record NodePlace(
            int node, boolean start, double centre, List<String> name, List<String> counts) {}

    /** A line from a stakeholder to an issue's box. */
    record Line(Edge edge, boolean start, double nodeY, double issueY) {}

    private final Network network;
    private final Lines lines;
    private final double width;
    private final double larger;
    private final double names;
    private final double boxes;
    private final List<List<Integer>> sides;
    private final double needed;

    NetworkPlan(Network network, double width, Lines lines) {
        this.network = network;
        this.lines = lines;
        this.width = width;
        this.larger = lines.direction() == Direction.RTL ? 0.5 : 0;
        this.boxes = Math.clamp(width * 0.27, 130, 330);
        this.names = Math.clamp(width * 0.115, 64, 200);
        this.sides = network.edges().isEmpty() ? List.of() : new NetworkSides(network).sides();
        this.needed = network.edges().isEmpty() ? 0 : Math.max(issueHeights(), sideHeights());
    }

    /** Whether the width leaves lines room to be followed. */
    boolean fits() {
        return lineRoom() >= NARROW_GAP;
    }

    /** The least height of the picture. */
    double needed() {
        return needed;
    }

    private double lineRoom() {
        return (width - boxes) / 2 - lineStart();
    }

    /** Where names end. */
    double nameEnd() {
        return Sheet.MARGIN + names;
    }

    double markAt() {
        return nameEnd() + MARK_GAP;
    }

    /** Where lines leave a stakeholder. */
    double lineStart() {
        return nameEnd() + MARK_GAP + MARK - 10;
    }

    double boxStart() {
        return (width - boxes) / 2;
    }

    double boxWidth() {
        return boxes;
    }

    TextStyle style(TextStyle style) {
        return style.larger(larger);
    }

    private List<String> boxLines(int issue) {
        return lines.wrap(network.issues().get(issue).label(), style(ISSUE), boxes - 2 * BOX_PAD);
    }

    private double boxHeight(int issue) {
        double text = boxLines(issue).size() * (LINE + larger) + 6;
        double ends = 0;
        for (boolean start : new boolean[] {true, false}) {
            double room =
                    endsAt(issue, start).stream()
                            .mapToDouble(e -> NetworkLine.room(e.pull(), e.d()) + 2)
                            .sum();
            ends = Math.max(ends, room);
        }
        return Math.max(LOWEST_BOX, Math.max(text, ends));
    }

    private double issueHeights() {
        double height = 0;
        for (int issue = 0; issue < network.issues().size(); issue++) {
            height += boxHeight(issue) + (issue == 0 ? 0 : BOX_GAP);
        }
        return height + 8;
    }

    private double sideHeights() {
        double height = 0;
        for (List<Integer> side : sides) {
            height = Math.max(height, side.stream().mapToDouble(n -> nodeHeight(n)).sum());
        }
        return height;
    }

    private double nodeHeight(int node) {
        double text = textHeight(node);
        double fan = edges(node).size() * FAN;
        return Math.max(text, fan) + NODE_GAP;
    }

    private double textHeight(int node) {
        return name(node).size() * (16 + larger) + counts(node).size() * (14 + larger);
    }

    private List<String> name(int node) {
        return lines.wrap(network.stakeholders().get(node).party().label(), style(NAME), names);
    }

    private List<String> counts(int node) {
        return lines.wrap(network.stakeholders().get(node).counts(), style(COUNT), names);
    }

    private List<Edge> edges(int node) {
        return network.edges().stream()
                .filter(edge -> edge.stakeholder() == node)
                .sorted(Comparator.comparingInt(Edge::issue))
                .toList();
    }

    private boolean starts(int node) {
        return sides.getFirst().contains(node);
    }

    /** The lines that end at an issue on one side, from top to bottom. */
    private List<Edge> endsAt(int issue, boolean start) {
        List<Integer> side = sides.get(start ? 0 : 1);
        return network.edges().stream()
                .filter(edge -> edge.issue() == issue && starts(edge.stakeholder()) == start)
                .sorted(Comparator.comparingInt(edge -> side.indexOf(edge.stakeholder())))
                .toList();
    }

    /** The issues' boxes, spread over a height. */
    List<IssueBox> issues(double height) {
        int count = network.issues().size();
        double used = 0;
        for (int issue = 0; issue < count; issue++) {
            used += boxHeight(issue);
        }
        double gap = count < 2 ? 0 : Math.min(26, (height - 4 - used) / (count - 1));
        double top = 2 + Math.max(0, (height - 4 - used - gap * (count - 1)) / 2);
        List<IssueBox> placed = new ArrayList<>();
        for (int issue = 0; issue < count; issue++) {
            placed.add(new IssueBox(top, boxHeight(issue), boxLines(issue)));
            top += boxHeight(issue) + gap;
        }
        return placed;
    }

    /** The stakeholders, spread over a height. */
    List<NodePlace> nodes(double height) {
        List<NodePlace> placed = new ArrayList<>();
        for (List<Integer> side : sides) {
            double used = side.stream().mapToDouble(this::nodeHeight).sum();
            double spare = side.isEmpty() ? 0 : (height - used) / side.size();
            double top = 0;
            for (int node : side) {
                double slot = nodeHeight(node) + spare;
                placed.add(
                        new NodePlace(
                                node, starts(node), top + slot / 2, name(node), counts(node)));
                top += slot;
            }
        }
        return placed;
    }

    /** The lines, the widest first, so that thin ones stay on top. */
    List<Line> lines(List<NodePlace> nodes, List<IssueBox> boxesAt) {
        List<Line> placed = new ArrayList<>();
        for (NodePlace place : nodes) {
            List<Edge> own = edges(place.node());
            for (int i = 0; i < own.size(); i++) {
                Edge edge = own.get(i);
                double nodeY = place.centre() + (i - (own.size() - 1) / 2.0) * FAN;
                placed.add(
                        new Line(
                                edge,
                                place.start(),
                                nodeY,
                                issueEnd(edge, place.start(), boxesAt.get(edge.issue()))));
            }
        }
        placed.sort(Comparator.comparingInt(line -> -line.edge().d()));
        return placed;
    }

    private double issueEnd(Edge edge, boolean start, IssueBox box) {
        List<Edge> ends = endsAt(edge.issue(), start);
        double pitch =
                ends.size() < 2 ? 0 : Math.min(BOX_FAN, (box.height() - 8) / (ends.size() - 1));
        return box.centre() + (ends.indexOf(edge) - (ends.size() - 1) / 2.0) * pitch;
    }
}
