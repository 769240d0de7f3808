package mawaqif.charts;

/**
 * A stakeholder in a figure that tells stakeholders apart by marks.
 *
 * @param code as the codebook has it
 * @param label in the figure's language; blank is replaced by the code
 * @param place its place in the study's codebook from 0, the same in every figure however filtered;
 *     the first six have a shape and a colour of their own, later ones repeat the shapes in ink and
 *     need their name beside each mark
 */
public record Party(String code, String label, int place) {
    /** So many have a shape and colour of their own. */
    public static final int DISTINCT = 6;

    public Party {
        if (place < 0) {
            throw new IllegalArgumentException("A place counts from 0, not from " + place);
        }
        String clean = Texts.name(label);
        label = clean.isEmpty() ? Texts.name(code) : clean;
    }

    /** Whether shape and colour together tell it from every other. */
    public boolean isDistinct() {
        return place < DISTINCT;
    }
}
