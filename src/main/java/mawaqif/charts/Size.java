package mawaqif.charts;

/**
 * The size of one page of a figure in layout units; a PNG has exactly this many pixels times its
 * scale.
 *
 * @param width 200 to 4000
 * @param height 200 to 4000
 */
public record Size(int width, int height) {
    /** Smallest width and height. */
    public static final int MIN = 200;

    /** Largest width and height. */
    public static final int MAX = 4000;

    /** The standard figure, 850 × 600. */
    public static final Size STANDARD = new Size(850, 600);

    public Size {
        check("width", width);
        check("height", height);
    }

    private static void check(String name, int value) {
        if (value < MIN || value > MAX) {
            throw new IllegalArgumentException(
                    "%s is %d; give a whole number from %d to %d".formatted(name, value, MIN, MAX));
        }
    }
}
