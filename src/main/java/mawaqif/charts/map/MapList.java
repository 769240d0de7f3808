package mawaqif.charts.map;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.MapModel;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Role;

/** Lists below the frame of a map what found no room in it. */
record MapList(MapModel map, MapRoom room, MapRefusal refusal, MapText text) {

    /** The list for a strip of that height; none where everything found room. */
    List<Block> below(double height) {
        List<Block> blocks = new ArrayList<>();
        if (map.refusal() == null) {
            blocks.addAll(names(room.area(height)));
        }
        if (!map.left().isEmpty() && !isLeftInside(height)) {
            blocks.addAll(new MapLeft(map, text).below(room.width()));
        }
        if (!blocks.isEmpty()) {
            blocks.addFirst(Block.space(4));
        }
        return blocks;
    }

    private boolean isLeftInside(double height) {
        return room.isLeftInside()
                && (map.refusal() == null || refusal.isFramed(map.refusal(), height));
    }

    /** Names without room beside their marks, and the bar where its words have none. */
    private List<Block> names(Box area) {
        MapGround ground = room.ground(area);
        List<Block> blocks = new ArrayList<>();
        for (String entry : new MapLabels(map, ground, area, text.lines()).listed()) {
            for (String words : text.wrap(entry, room.width())) {
                blocks.add(text.block(words, Role.KEY));
            }
        }
        if (!room.barFits()) {
            blocks.addAll(new MapBar(map.words().bar(), text).below(ground.bar(), room.width()));
        }
        return blocks;
    }
}
