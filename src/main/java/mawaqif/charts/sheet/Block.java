package mawaqif.charts.sheet;

import java.util.List;

/**
 * A strip of a page that is never torn: so high, and drawn from its top.
 *
 * @param goesOn whether the next strip continues its text and belongs on the same page
 */
public record Block(double height, Painter painter, boolean goesOn) {

    public Block(double height, Painter painter) {
        this(height, painter, false);
    }

    public Block goingOn(boolean on) {
        return new Block(height, painter, on);
    }

    /** Draws the strip with its top at y. */
    public interface Painter {
        void paint(Sheet sheet, double top);
    }

    public static Block space(double height) {
        return new Block(height, (sheet, top) -> {});
    }

    public static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(Block::height).sum();
    }

    public static double paint(List<Block> blocks, Sheet sheet, double top) {
        double y = top;
        for (Block block : blocks) {
            block.painter().paint(sheet, y);
            y += block.height();
        }
        return y;
    }
}
