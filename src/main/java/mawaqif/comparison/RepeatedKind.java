package mawaqif.comparison;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A figure that can be repeated in small multiples: it first chooses its cells, then draws them, or
 * the same ones of some of the claims.
 */
interface RepeatedKind extends FigureKind {

    /**
     * The cells that the figure shows: rows and columns in their order.
     *
     * @return empty where there is nothing to draw
     * @throws mawaqif.api.Problem.BadRequest if a parameter of its own will not do
     */
    Optional<StudyMatrix> shown(Material material);

    /**
     * Draws cells.
     *
     * @param part the cells to draw, in the rows and columns of the whole
     * @param whole all the cells of which these are a part, or the same
     */
    Made draw(StudyMatrix part, StudyMatrix whole, Material material);

    /** Why the figure as it is asked for can't be repeated, in words; or null. */
    default @Nullable String refusal(Material material) {
        return null;
    }
}
