package mawaqif.comparison.spi;

import java.util.List;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Theme;
import mawaqif.claims.Claim;
import mawaqif.claims.FilterOptions;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import org.jspecify.annotations.Nullable;

/**
 * A matrix on its way out: the numbers, the figure model made of them, and how it is to be drawn.
 *
 * @param size of a page, or null for the figure's natural height at 850 wide
 * @param scale pixels per layout unit, 1 … 4, for pictures made of pixels
 * @param page from 1, for pictures
 * @param claims the claims that count, by id, for formats that hold them
 */
public record MatrixExport(
        StudyMatrix matrix,
        StanceMatrix figure,
        MatrixWording wording,
        FilterOptions options,
        @Nullable Size size,
        Theme theme,
        int scale,
        int page,
        Claimed claims) {

    /** Reads the claims only for those formats that want them. */
    public interface Claimed {
        List<Claim> read();
    }
}
