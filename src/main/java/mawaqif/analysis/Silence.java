package mawaqif.analysis;

/**
 * A recorded silence: a coder looked in a source for an issue and found nothing.
 *
 * @param source code of the source searched
 * @param stakeholder code, or {@link Coding#NONE}: nothing about anyone
 * @param issue code
 * @param lens code
 * @param coder code, or {@link Coding#NONE}
 * @param date epoch day, or {@link Coding#NO_DATE}
 */
public record Silence(int source, int stakeholder, int issue, int lens, int coder, int date) {

    boolean passes(Selection selection) {
        return selection.choice(Dimension.LENS).accepts(lens)
                && selection.choice(Dimension.SOURCE).accepts(source)
                && selection.choice(Dimension.CODER).accepts(coder)
                && selection.acceptsDate(date);
    }
}
