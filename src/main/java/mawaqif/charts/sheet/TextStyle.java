package mawaqif.charts.sheet;

/**
 * Size and weight of a text.
 *
 * @param size in layout units, at least 9.5 (the smallest text in a figure) except inside icons
 * @param weight 400 or 600
 */
public record TextStyle(double size, int weight) {
    public TextStyle {
        if (size <= 0) {
            throw new IllegalArgumentException("Text size must be positive, not " + size);
        }
        if (weight != 400 && weight != 600) {
            throw new IllegalArgumentException("Weight must be 400 or 600, not " + weight);
        }
    }

    public static TextStyle regular(double size) {
        return new TextStyle(size, 400);
    }

    public static TextStyle strong(double size) {
        return new TextStyle(size, 600);
    }

    public TextStyle larger(double by) {
        return new TextStyle(size + by, weight);
    }
}
