package mawaqif.charts.sheet;

/** A rectangle in layout units, y pointing down. */
public record Box(double x, double y, double width, double height) {

    public double right() {
        return x + width;
    }

    public double bottom() {
        return y + height;
    }

    public double centreX() {
        return x + width / 2;
    }

    public double centreY() {
        return y + height / 2;
    }

    /** Tells whether the two rectangles share more than {@code tolerance} in both directions. */
    public boolean overlaps(Box other, double tolerance) {
        return Math.min(right(), other.right()) - Math.max(x, other.x) > tolerance
                && Math.min(bottom(), other.bottom()) - Math.max(y, other.y) > tolerance;
    }

    public Box movedRight(double by) {
        return new Box(x + by, y, width, height);
    }

    public Box inset(double by) {
        return new Box(x + by, y + by, width - 2 * by, height - 2 * by);
    }
}
