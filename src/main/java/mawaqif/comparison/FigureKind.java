package mawaqif.comparison;

import java.util.List;
import mawaqif.api.Query;
import mawaqif.charts.Figure;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureTable;
import org.jspecify.annotations.Nullable;

/** One of the figures that a study can be seen in. Beans of this type are found by name. */
interface FigureKind {

    /** As addresses and files have it. */
    String name();

    /** Parameters of its own, beside those of every matrix. */
    default List<String> parameters() {
        return List.of();
    }

    /** What its reader can choose, for the matrix at hand. */
    default List<FigureChoice> choices(StudyMatrix matrix, MatrixWording wording) {
        return List.of();
    }

    /**
     * Makes the figure.
     *
     * @throws mawaqif.api.Problem.BadRequest if a parameter of its own will not do
     */
    Made make(Material material);

    /**
     * What a figure is made of.
     *
     * @param own the parameters of its own that were given, and others that are to be passed over
     */
    record Material(StudyMatrix matrix, Query own, MatrixWording wording, FigureFrame frame) {}

    /** Whether it is offered among the charts; what is not has a screen of its own. */
    default boolean isChart() {
        return true;
    }

    /**
     * A figure and its numbers.
     *
     * @param quoted the words that carry the numbers, where the figure chooses them itself
     */
    record Made(Figure figure, FigureTable table, FigureExport.@Nullable Quoted quoted) {

        Made(Figure figure, FigureTable table) {
            this(figure, table, null);
        }
    }
}
