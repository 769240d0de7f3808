package mawaqif.charts.map;

import java.util.List;
import java.util.stream.IntStream;
import mawaqif.charts.MapModel;
import mawaqif.charts.MapModel.Link;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.ClosenessRamp;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;

/** Draws the map: links, marks over them, names and values, and the places of the marks. */
record MapPoints(Sheet sheet, MapModel map, MapGround ground, MapLabels labels) {

    void paint() {
        map.links().forEach(this::link);
        for (Box behind : labels.cleared) {
            sheet.add(new Rectangle(behind, 3, MapInk.ground(sheet), null));
        }
        PartyArt art = new PartyArt(sheet);
        for (int i = 0; i < map.placed().size(); i++) {
            art.mark(
                    map.placed().get(i).party(),
                    ground.xs().get(i),
                    ground.ys().get(i),
                    ground.radius(),
                    false);
        }
        labels.texts.forEach(text -> label(text, art));
        places();
    }

    private void link(Link link) {
        sheet.add(
                MapInk.line(
                        ground.xs().get(link.one()),
                        ground.ys().get(link.one()),
                        ground.xs().get(link.other()),
                        ground.ys().get(link.other()),
                        MapInk.link(sheet)));
    }

    private void label(MapLabels.Text text, PartyArt art) {
        sheet.text(
                Role.CELL,
                text.text(),
                text.x(),
                text.baseline(),
                text.anchor(),
                sheet.direction,
                text.style(),
                colour(text, art));
    }

    private String colour(MapLabels.Text text, PartyArt art) {
        if (text.party() < 0) {
            return ClosenessRamp.of(sheet.theme).accent();
        }
        return text.style().equals(labels.shared)
                ? sheet.palette.secondary()
                : art.nameColour(map.placed().get(text.party()).party());
    }

    private void places() {
        List<Box> places =
                Reach.around(
                        IntStream.range(0, map.placed().size()).mapToObj(ground::mark).toList());
        for (int i = 0; i < places.size(); i++) {
            sheet.spot(places.get(i), map.placed().get(i).place());
        }
    }
}
