package mawaqif.charts.network;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Frame;
import mawaqif.charts.Network;
import mawaqif.charts.Size;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.charts.sheet.TextStyle;
import org.jspecify.annotations.Nullable;

/**
 * The network as one picture that is never torn; where a page is too small for it, as a list of the
 * same lines by stakeholder, which goes on from page to page; and where there is no picture, the
 * reason.
 */
public final class NetworkPlot implements Plot {
    private static final double MOST_SPREAD = 1.6;
    private static final double USUAL = 430;

    private final Network network;
    private final Lines lines;
    private final double room;
    private final NetworkPlan plan;

    public NetworkPlot(Network network, double width, TextMeasure measure) {
        this.network = network;
        this.lines = new Lines(measure, network.frame().direction());
        this.room = width - 2 * Sheet.MARGIN;
        this.plan = new NetworkPlan(network, width, lines);
    }

    @Override
    public Frame frame() {
        return network.frame();
    }

    @Override
    public @Nullable String banner() {
        return network.banner();
    }

    @Override
    public List<Block> legend() {
        List<Block> blocks = new ArrayList<>(new NetworkLegend(network, lines, room).blocks());
        if (network.undrawn() != null) {
            blocks.addAll(note(network.undrawn(), TextStyle.regular(10.5), 15, false));
            blocks.add(Block.space(6));
        }
        return blocks;
    }

    @Override
    public List<Block> strips(double height) {
        if (network.refusal() != null) {
            List<Block> blocks = new ArrayList<>();
            blocks.add(Block.space(16).goingOn(true));
            blocks.addAll(note(network.refusal(), TextStyle.regular(13), 20, true));
            return blocks;
        }
        if (!plan.fits() || height < plan.needed()) {
            return new NetworkList(network, lines, room).strips();
        }
        // Spread over the page, but not so far that lines become long for nothing.
        double spread = Math.min(height, Math.max(plan.needed() * MOST_SPREAD, USUAL));
        return List.of(new Block(spread, (sheet, top) -> paint(sheet, top, spread)));
    }

    @Override
    public double naturalHeight() {
        if (network.refusal() != null || !plan.fits()) {
            return Block.height(strips(Size.MAX));
        }
        return plan.needed();
    }

    @Override
    public String description() {
        return network.frame().description() == null
                ? network.frame().title()
                : network.frame().description();
    }

    private List<Block> note(String text, TextStyle style, double pitch, boolean ink) {
        TextStyle set = plan.style(style);
        List<Block> blocks = new ArrayList<>();
        List<String> wrapped = lines.wrap(text, set, Math.min(room, 700));
        for (int i = 0; i < wrapped.size(); i++) {
            String line = wrapped.get(i);
            blocks.add(
                    new Block(
                            pitch,
                            (sheet, top) ->
                                    sheet.textAtStart(
                                            ink ? Role.KEY : Role.LEGEND,
                                            line,
                                            Sheet.MARGIN,
                                            top + pitch - 5,
                                            set,
                                            ink ? sheet.palette.ink() : sheet.palette.secondary()),
                            i < wrapped.size() - 1));
        }
        return blocks;
    }

    private void paint(Sheet sheet, double top, double height) {
        List<NetworkPlan.IssueBox> boxes = plan.issues(height);
        List<NetworkPlan.NodePlace> nodes = plan.nodes(height);
        NetworkArt art = new NetworkArt(sheet, plan, top);
        List<NetworkPlan.Line> drawn = plan.lines(nodes, boxes);
        drawn.forEach(art::line);
        boxes.forEach(art::box);
        nodes.forEach(place -> art.node(place, network.stakeholders().get(place.node()).party()));
        art.places(drawn);
    }
}
