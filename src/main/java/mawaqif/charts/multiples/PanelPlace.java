package mawaqif.charts.multiples;

import mawaqif.charts.Multiples.Panel;
import mawaqif.charts.Place;
import mawaqif.charts.Texts;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;

/**
 * Where a panel stands: it is drawn as if alone on a page and moved to its place.
 *
 * @param start distance of its page from the reading start of the whole page
 * @param width of its page, margins included
 * @param panel said before the words of each of its places, which lead to its claims only
 */
record PanelPlace(double start, double width, TextMeasure measure, Panel panel) {

    void paint(Block block, Sheet sheet, double top) {
        Sheet own = new Sheet(width, sheet.direction, sheet.theme, measure);
        block.painter().paint(own, top);
        double right = sheet.box(start, top, width, 0).x();
        for (Mark mark : own.marks()) {
            sheet.add(titled(mark.movedRight(right)));
        }
    }

    private Mark titled(Mark mark) {
        return mark instanceof Mark.Spot spot
                ? new Mark.Spot(
                        spot.box(),
                        new Place(
                                Texts.plain(panel.title()) + ": " + spot.place().words(),
                                spot.place().target().within(panel.filter())))
                : mark;
    }
}
