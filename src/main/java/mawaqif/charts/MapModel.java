package mawaqif.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who clusters with whom: stakeholders as points of a plane, near each other where their positions
 * are.
 *
 * @param placed on the map; none where it is refused
 * @param links pairs close enough to be joined by a line
 * @param left stakeholders that could not be placed, each with the reason
 * @param refusal why there is no map, or null where there is one
 */
public record MapModel(
        Frame frame,
        MapWords words,
        List<Placed> placed,
        List<Link> links,
        List<Left> left,
        @Nullable String refusal)
        implements Figure {

    public MapModel {
        placed = List.copyOf(placed);
        links = List.copyOf(links);
        left = List.copyOf(left);
        refusal = refusal == null ? null : Texts.prose(refusal);
        if ((refusal == null) == placed.isEmpty()) {
            throw new IllegalArgumentException(
                    "A map has points or a reason why not; this has %d points and %s reason"
                            .formatted(placed.size(), refusal == null ? "no" : "a"));
        }
        for (Link link : links) {
            if (link.one < 0 || link.one >= link.other || link.other >= placed.size()) {
                throw new IllegalArgumentException(
                        "No pair of points: %d, %d".formatted(link.one, link.other));
            }
        }
    }

    /**
     * A stakeholder on the map.
     *
     * @param x to the right, in units of 1 − closeness
     * @param y upwards, in the same unit
     * @param shared for example "k = 7–9"
     * @param place what the mark says on screens and where it leads, or null
     */
    public record Placed(Party party, double x, double y, String shared, @Nullable Place place) {

        /** A stakeholder without a place on screens. */
        public Placed(Party party, double x, double y, String shared) {
            this(party, x, y, shared, null);
        }

        public Placed {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("No place: %s, %s".formatted(x, y));
            }
            shared = Texts.prose(shared);
        }
    }

    /**
     * Two of those placed, by their positions, {@code one} the smaller.
     *
     * @param value closeness as figures write it, for example "0.89"
     */
    public record Link(int one, int other, String value) {}

    /**
     * A stakeholder that could not be placed.
     *
     * @param words its name and the reason
     */
    public record Left(Party party, String words) {
        public Left {
            words = Texts.prose(words);
        }
    }
}
