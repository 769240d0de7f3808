package mawaqif.charts.map;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.MapModel;
import mawaqif.charts.MapModel.Left;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.Legend;
import mawaqif.charts.parts.PartyArt;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;

/** Names those that could not be placed: inside the frame of a map, or below it. */
record MapLeft(MapModel map, MapText text) {

    List<Block> below(double room) {
        List<Block> blocks = new ArrayList<>();
        for (String words : text.lines().wrap(map.words().left(), text.strong(), room)) {
            blocks.add(
                    new Block(
                            text.line(),
                            (sheet, top) -> head(sheet, words, Sheet.MARGIN, top + 11)));
        }
        map.left().forEach(left -> below(blocks, left, room));
        return blocks;
    }

    private void below(List<Block> blocks, Left left, double room) {
        boolean first = true;
        for (String words : text.wrap(left.words(), room - 20)) {
            boolean marked = first;
            blocks.add(
                    new Block(
                            text.line(),
                            (sheet, top) -> {
                                if (marked) {
                                    double x = sheet.box(Sheet.MARGIN + 7, 0, 0, 0).x();
                                    new PartyArt(sheet).mark(left.party(), x, top + 7, 5, false);
                                }
                                said(sheet, words, Sheet.MARGIN + 20, top + 11);
                            }));
            first = false;
        }
    }

    /** At the end of a frame's band. */
    void inFrame(Sheet sheet, double top) {
        double start = sheet.width - Sheet.MARGIN - 16 - widest() - 32;
        double y = top + 14;
        Box sample = sheet.box(start, y - 10.5, Legend.SAMPLE, Legend.HEIGHT);
        new CellArt(sheet).hatched(sample);
        head(sheet, map.words().left(), start + 32, y);
        PartyArt art = new PartyArt(sheet);
        for (Left each : map.left()) {
            y += 18;
            art.mark(each.party(), sheet.box(start + 12, 0, 0, 0).x(), y - 3.5, 6, false);
            said(sheet, each.words(), start + 32, y);
        }
    }

    private double widest() {
        double widest = text.lines().width(map.words().left(), text.strong());
        for (Left each : map.left()) {
            widest = Math.max(widest, text.width(each.words()));
        }
        return widest;
    }

    private void head(Sheet sheet, String words, double start, double y) {
        sheet.textAtStart(Role.KEY, words, start, y, text.strong(), sheet.palette.ink());
    }

    private void said(Sheet sheet, String words, double start, double y) {
        sheet.textAtStart(Role.KEY, words, start, y, text.style(), sheet.palette.secondary());
    }
}
