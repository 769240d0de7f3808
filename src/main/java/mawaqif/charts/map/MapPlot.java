package mawaqif.charts.map;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Descriptions;
import mawaqif.charts.Frame;
import mawaqif.charts.MapModel;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.TextMeasure;

/** Lays the position map out: a frame as high as the page lets it be, then what is listed. */
public final class MapPlot implements Plot {
    private static final double NATURAL = 430;
    private static final double LOWEST = 110;
    private static final double LISTED = 0.4;

    private final MapModel map;
    private final MapLegend legend;
    private final MapRefusal refusal;
    private final MapList list;
    private final MapFrame drawing;

    public MapPlot(MapModel map, double width, TextMeasure measure) {
        Lines lines = new Lines(measure, map.frame().direction());
        MapText text = MapText.of(lines);
        MapRoom room = new MapRoom(map, width, text);
        this.map = map;
        this.legend = new MapLegend(map, room.width(), text);
        this.refusal = new MapRefusal(room, text);
        this.list = new MapList(map, room, refusal, text);
        this.drawing = new MapFrame(map, room, refusal, text);
    }

    @Override
    public Frame frame() {
        return map.frame();
    }

    @Override
    public List<Block> legend() {
        return legend.blocks();
    }

    @Override
    public List<Block> strips(double room) {
        double height = Math.max(LOWEST, room);
        if (map.refusal() != null && !refusal.isFramed(map.refusal(), height)) {
            List<Block> said = new ArrayList<>(refusal.blocks(map.refusal()));
            said.addAll(list.below(height));
            return said;
        }
        List<Block> below = list.below(height);
        double listed = Block.height(below);
        if (listed > 0 && listed <= room * LISTED && room - listed >= LOWEST) {
            height = room - listed;
            below = list.below(height);
        }
        List<Block> strips = new ArrayList<>();
        strips.add(drawing.block(height));
        strips.addAll(below);
        return strips;
    }

    @Override
    public double naturalHeight() {
        return NATURAL + Block.height(list.below(NATURAL));
    }

    @Override
    public String description() {
        return Descriptions.of(map.frame(), map.refusal());
    }
}
