package mawaqif.charts.network;

import java.util.List;
import mawaqif.charts.Network;
import mawaqif.charts.Network.Pull;
import mawaqif.charts.parts.Legend;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;

/** The legend of the network: kinds of lines, their widths, and that no evidence has no line. */
final class NetworkLegend {
    private final Network network;
    private final Lines lines;
    private final double room;

    NetworkLegend(Network network, Lines lines, double room) {
        this.network = network;
        this.lines = lines;
        this.room = room;
    }

    List<Block> blocks() {
        Legend legend = new Legend(lines, room);
        for (Pull pull : Pull.values()) {
            if (network.has(pull)) {
                legend.sample(network.words().of(pull), line(pull, 3));
            }
        }
        if (!network.edges().isEmpty()) {
            legend.sample(network.words().fewest(), width(1));
            legend.sample(network.words().some(), width(3));
            legend.sample(network.words().most(), width(6));
        }
        legend.sample(network.words().noEvidence(), MatrixLegend::none);
        return legend.blocks();
    }

    private static Legend.Sample line(Pull pull, int d) {
        return (sheet, art, box) ->
                new NetworkLine(sheet)
                        .curve(pull, d, box.x(), box.centreY(), box.right(), box.centreY());
    }

    private static Legend.Sample width(int d) {
        return (sheet, art, box) -> {
            double width = NetworkLine.width(d);
            Box bar = new Box(box.x(), box.centreY() - width / 2, box.width(), width);
            sheet.add(new Mark.Rectangle(bar, 0, sheet.palette.secondary(), null));
        };
    }
}
