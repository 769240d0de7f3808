package mawaqif.charts;

import java.util.List;

/** A strip of a page that is never torn: so high, and drawn from its top. */
record Block(double height, Painter painter) {

    /** Draws the strip with its top at y. */
    interface Painter {
        void paint(Sheet sheet, double top);
    }

    static Block space(double height) {
        return new Block(height, (sheet, top) -> {});
    }

    static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    static double paint(List<Block> blocks, Sheet sheet, double top) {
        double y = top;
        for (Block block : blocks) {
            block.painter().paint(sheet, y);
            y += block.height();
        }
        return y;
    }
}
