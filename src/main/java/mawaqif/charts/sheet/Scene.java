package mawaqif.charts.sheet;

import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Size;

/**
 * One page of a figure, ready to be written or painted: plain marks in painting order.
 *
 * @param size width and height in layout units
 * @param page from 1
 * @param pages how many pages the figure takes at this size
 * @param language BCP 47 tag of the figure's own words
 * @param direction reading direction of the figure
 * @param title what it shows, one sentence: the accessible name
 * @param description the message in words and numbers: the alternative text
 * @param ground colour of the paper
 */
public record Scene(
        Size size,
        int page,
        int pages,
        String language,
        Direction direction,
        String title,
        String description,
        String ground,
        List<Mark> marks) {
    public Scene {
        marks = List.copyOf(marks);
    }

    /** What is drawn, without the places that screens add. */
    public Scene drawn() {
        return new Scene(
                size,
                page,
                pages,
                language,
                direction,
                title,
                description,
                ground,
                marks.stream().filter(mark -> !(mark instanceof Mark.Spot)).toList());
    }

    /** The places alone, in the order in which they are drawn. */
    public List<Mark.Spot> spots() {
        return marks.stream()
                .filter(Mark.Spot.class::isInstance)
                .map(Mark.Spot.class::cast)
                .toList();
    }

    /** The texts alone, in painting order. */
    public List<Mark.Label> labels() {
        return marks.stream()
                .filter(Mark.Label.class::isInstance)
                .map(Mark.Label.class::cast)
                .toList();
    }
}
