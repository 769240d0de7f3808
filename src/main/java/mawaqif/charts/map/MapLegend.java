package mawaqif.charts.map;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.MapModel;
import mawaqif.charts.MapWords;
import mawaqif.charts.parts.Legend;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;

/**
 * How a map is read: what a line means, and how well distances are kept.
 *
 * @param room between the margins
 */
record MapLegend(MapModel map, double room, MapText text) {
    private static final double SAMPLE = 34;
    private static final double GAP = 8;

    List<Block> blocks() {
        MapWords words = map.words();
        Legend legend = new Legend(text.lines(), room);
        List<Block> wrapped = new ArrayList<>();
        boolean empty = true;
        if (!map.links().isEmpty()) {
            boolean fits = sampled(words.link()) <= room;
            String said = fits ? words.link() : words.linkShort();
            legend.drawing(sampled(said), (sheet, box) -> link(sheet, box, said));
            empty = false;
        }
        if (width(words.reading()) <= room && !words.reading().isEmpty()) {
            legend.words(words.reading());
            empty = false;
        } else {
            for (String line : text.wrap(words.reading(), room)) {
                wrapped.add(text.block(line, Role.LEGEND));
            }
        }
        List<Block> blocks = new ArrayList<>(empty ? List.of(Block.space(14)) : legend.blocks());
        blocks.addAll(wrapped);
        return blocks;
    }

    private double width(String words) {
        return text.lines().width(words, MapText.SMALL);
    }

    private double sampled(String words) {
        return SAMPLE + GAP + width(words);
    }

    private static void link(Sheet sheet, Box box, String words) {
        double left = sheet.rtl() ? box.right() - SAMPLE : box.x();
        double y = box.centreY();
        sheet.add(MapInk.line(left, y, left + SAMPLE, y, MapInk.link(sheet)));
        sheet.text(
                Role.LEGEND,
                words,
                sheet.rtl() ? left - GAP : left + SAMPLE + GAP,
                box.y() + 10.5,
                sheet.rtl() ? Anchor.RIGHT : Anchor.LEFT,
                sheet.direction,
                MapText.SMALL,
                sheet.palette.secondary());
    }
}
