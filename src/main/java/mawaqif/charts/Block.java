package mawaqif.charts;

import java.util.List;

/**
 * A strip of a page that is never torn: so high, and drawn from its top.
 *
 * @param goesOn whether the next strip continues its text and belongs on the same page
 */
record Block(double height, Painter painter, boolean goesOn) {

    Block(double height, Painter painter) {
        this(height, painter, false);
    }

    Block goingOn(boolean on) {
        return new Block(height, painter, on);
    }

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
