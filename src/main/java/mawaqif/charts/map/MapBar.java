package mawaqif.charts.map;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.Sheet;

/**
 * The bar that shows how long 0.10 is.
 *
 * @param words what its length means
 */
record MapBar(String words, MapText text) {

    /** In the band of a frame. */
    void inFrame(Sheet sheet, double y, double length) {
        paint(sheet, Sheet.MARGIN + 16, y, length);
        sheet.textAtStart(
                Role.KEY,
                words,
                Sheet.MARGIN + 16 + length + 8,
                y + 4,
                text.style(),
                sheet.palette.secondary());
    }

    /** Below the frame, its words on lines of their own. */
    List<Block> below(double length, double room) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block(14, (sheet, top) -> paint(sheet, Sheet.MARGIN + 1, top + 7, length)));
        for (String line : text.wrap(words, room)) {
            blocks.add(text.block(line, Role.KEY));
        }
        return blocks;
    }

    private static void paint(Sheet sheet, double start, double y, double length) {
        Box box = sheet.box(start, y, length, 0);
        Stroke ink = Stroke.solid(sheet.palette.ink(), 1.4);
        sheet.add(MapInk.line(box.x(), y, box.right(), y, ink));
        sheet.add(MapInk.line(box.x(), y - 4, box.x(), y + 4, ink));
        sheet.add(MapInk.line(box.right(), y - 4, box.right(), y + 4, ink));
    }
}
