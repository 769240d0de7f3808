package mawaqif.studies;

import java.util.List;

/**
 * What is rated: an ordinal scale of five points.
 *
 * @param points the words of the five points, from −2 to +2
 */
public record Lens(Code code, LocalizedText label, List<LocalizedText> points) {

    public Lens {
        if (points.size() != 5) {
            throw new IllegalArgumentException("A lens has five points, −2 … +2");
        }
        points = List.copyOf(points);
    }

    /** The words of a stance, −2 … +2. */
    public LocalizedText point(int stance) {
        return points.get(stance + 2);
    }
}
