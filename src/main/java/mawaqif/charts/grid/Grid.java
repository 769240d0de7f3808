package mawaqif.charts.grid;

import java.util.List;
import mawaqif.charts.Frame;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Issues down, stakeholders across, each cell drawn into its box: what {@link MatrixLayout} puts on
 * pages.
 */
public interface Grid {

    Frame frame();

    /** A line of warning under the subtitle, or null. */
    @Nullable String banner();

    List<StanceMatrix.Column> columns();

    List<Row> rows();

    /** Least height of a row. */
    default double leastPitch() {
        return MatrixTable.NARROWEST_PITCH;
    }

    /** Whether a line parts each row from the one before. */
    default boolean ruled() {
        return false;
    }

    List<Block> legend(MatrixColumns plan, Lines lines, double room);

    CellPainter cells(Sheet sheet, MatrixColumns plan);

    /** What a cell says on screens, with its stakeholder and issue. */
    String says(int row, int column);

    /** What a head says under its name where the row of totals has gone. */
    String countInHead(int column);

    /** Heads what stands after the last column. */
    void totalHead(Sheet sheet, MatrixColumns plan, int columnsHere, double baseline);

    /** What stands after a row's last cell. */
    void rowTotal(Sheet sheet, MatrixColumns plan, int columnsHere, int row, double middle);

    /**
     * Totals of the columns, under a rule.
     *
     * @param slice which page of columns
     * @param totalsHere whether the totals of rows stand on this page
     */
    Block foot(MatrixColumns plan, int slice, boolean totalsHere, Lines lines);

    /** The message in words and numbers. */
    String description();

    /**
     * An issue.
     *
     * @param heading the heading it stands under, drawn where it differs from the row before
     */
    record Row(String code, String label, @Nullable String heading) {}

    /** Draws cells by their place in {@link #rows} and {@link #columns}. */
    interface CellPainter {
        void paint(int row, int column, Box box);
    }
}
