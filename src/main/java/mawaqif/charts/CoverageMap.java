package mawaqif.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How much is known: distinct sources behind every pair of issue and stakeholder, and in which
 * language they are written; in the order of the stance matrix.
 *
 * @param banner the line that says the study has one source; when given, no cell is marked thin
 * @param columns stakeholders in order; the first is the rightmost in a right-to-left figure
 * @param rows issues in order, each with one cell per column
 * @param d distinct sources of the whole figure
 */
public record CoverageMap(
        Frame frame,
        CoverageWords words,
        @Nullable String banner,
        List<StanceMatrix.Column> columns,
        List<Row> rows,
        int d)
        implements Figure {
    public CoverageMap {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        banner = banner == null ? null : Texts.prose(banner);
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Row %s has %d cells for %d columns"
                                .formatted(row.code(), row.cells().size(), columns.size()));
            }
        }
    }

    /**
     * An issue; a blank label is replaced by the code.
     *
     * @param heading the heading it stands under, drawn where it differs from the row before
     * @param d distinct sources of the whole row, 0 or more
     */
    public record Row(
            String code, String label, @Nullable String heading, int d, List<Cell> cells) {
        public Row {
            String clean = Texts.name(label);
            label = clean.isEmpty() ? Texts.name(code) : clean;
            heading = heading == null || Texts.name(heading).isEmpty() ? null : Texts.name(heading);
            cells = List.copyOf(cells);
            if (d < 0) {
                throw new IllegalArgumentException("Sources can't be negative: d=" + d);
            }
        }
    }

    /** What is known about one stakeholder on one issue. */
    public sealed interface Cell {

        /** No claim, and nobody searched. */
        record None() implements Cell {}

        /** No claim, though a coder searched. */
        record Silent() implements Cell {}

        /**
         * Claims.
         *
         * @param d distinct sources, 1 or more; 1 is thin
         * @param inLanguage how many of them are in the language that the ring marks, 0 … d
         */
        record Known(int d, int inLanguage) implements Cell {
            public Known {
                if (d < 1 || inLanguage < 0 || inLanguage > d) {
                    throw new IllegalArgumentException(
                            "%d of %d sources can't be in one language".formatted(inLanguage, d));
                }
            }
        }
    }
}
