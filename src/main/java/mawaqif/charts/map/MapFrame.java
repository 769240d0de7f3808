package mawaqif.charts.map;

import mawaqif.charts.MapModel;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Sheet;

/** Draws the frame of a map and what stands in it: the map, or why there is none. */
record MapFrame(MapModel map, MapRoom room, MapRefusal refusal, MapText text) {

    /** The frame as a strip of that height. */
    Block block(double height) {
        return new Block(height, (sheet, top) -> paint(sheet, top, height - MapRoom.FOOT));
    }

    private void paint(Sheet sheet, double top, double height) {
        Box frame = new Box(Sheet.MARGIN + 0.5, top + 0.5, room.width() - 1, height - 1);
        sheet.add(new Rectangle(frame, 0, MapInk.ground(sheet), MapInk.frame(sheet)));
        Box area = room.area(top, height);
        if (map.refusal() != null) {
            refusal.paint(sheet, area, map.refusal());
        } else {
            MapGround ground = room.ground(area);
            MapLabels labels = new MapLabels(map, ground, area, text.lines());
            new MapPoints(sheet, map, ground, labels).paint();
            if (room.barFits()) {
                new MapBar(map.words().bar(), text).inFrame(sheet, top + height - 19, ground.bar());
            }
        }
        if (room.isLeftInside() && !map.left().isEmpty()) {
            new MapLeft(map, text).inFrame(sheet, top + height - room.band());
        }
    }
}
