package mawaqif.comparison.spi;

import java.time.Instant;
import java.util.List;
import mawaqif.charts.Figure;
import mawaqif.claims.Claim;
import mawaqif.claims.FilterOptions;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A figure on its way out: the cells it rests on, the model made of them, its numbers as a table,
 * and how it is to be drawn.
 *
 * @param name as addresses have it, such as {@code matrix}
 * @param made when the data version came about
 * @param claims the claims that count, by id, for formats that hold them
 * @param quoted where a figure chooses the words that carry it, just these instead of all claims
 */
public record FigureExport(
        String name,
        StudyMatrix matrix,
        Figure figure,
        FigureTable table,
        MatrixWording wording,
        FilterOptions options,
        Drawing drawing,
        Instant made,
        Claimed claims,
        @Nullable Quoted quoted) {

    /** Reads the claims only for those formats that want them. */
    public interface Claimed {
        List<Claim> read();
    }

    /** Finds the quotes, a row each, only for those formats that want them. */
    public interface Quoted {
        FigureTable read();
    }
}
