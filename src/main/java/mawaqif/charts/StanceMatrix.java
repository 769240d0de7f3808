package mawaqif.charts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who stands where: issues down, stakeholders across.
 *
 * @param banner the line that says the study has one source; when given, no cell is marked thin
 * @param columns stakeholders in order; the first is the rightmost in a right-to-left figure
 * @param rows issues in order, each with one cell per column
 * @param total claims and distinct sources of the whole figure
 */
public record StanceMatrix(
        Frame frame,
        MatrixWords words,
        @Nullable String banner,
        List<Column> columns,
        List<Row> rows,
        Count total)
        implements Figure {
    public StanceMatrix {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (banner != null) {
            banner = Texts.prose(banner);
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(
                        "Row %s has %d cells for %d columns"
                                .formatted(row.code(), row.cells().size(), columns.size()));
            }
        }
    }

    /**
     * Claims and distinct sources.
     *
     * @param n claims, 0 or more
     * @param d distinct sources, 0 or more
     */
    public record Count(int n, int d) {
        public Count {
            if (n < 0 || d < 0) {
                throw new IllegalArgumentException(
                        "Counts can't be negative: n=%d d=%d".formatted(n, d));
            }
        }
    }

    /** A stakeholder; a blank label is replaced by the code. */
    public record Column(String code, String label, Count total) {
        public Column {
            label = labelOr(code, label);
        }
    }

    /**
     * An issue; a blank label is replaced by the code.
     *
     * @param heading the heading it stands under, drawn where it differs from the row before
     */
    public record Row(
            String code, String label, @Nullable String heading, Count total, List<Cell> cells) {
        public Row {
            label = labelOr(code, label);
            heading = heading == null || Texts.name(heading).isEmpty() ? null : Texts.name(heading);
            cells = List.copyOf(cells);
        }
    }

    private static String labelOr(String code, String label) {
        String clean = Texts.name(label);
        return clean.isEmpty() ? Texts.name(code) : clean;
    }

    /** What one stakeholder's claims on one issue come to. */
    public sealed interface Cell {

        /** What it rests on; null without a claim. */
        default @Nullable Evidence found() {
            return switch (this) {
                case None none -> null;
                case Silent silent -> null;
                case Clear clear -> clear.evidence;
                case Neutral neutral -> neutral.evidence;
                case Contested contested -> contested.evidence;
            };
        }

        /** The number of claims. */
        default int n() {
            Evidence found = found();
            return found == null ? 0 : found.n();
        }

        /** The number of distinct sources. */
        default int d() {
            Evidence found = found();
            return found == null ? 0 : found.d();
        }

        /** No claim, and nobody searched. */
        record None() implements Cell {}

        /** No claim, though a coder searched. */
        record Silent() implements Cell {}

        /**
         * One side.
         *
         * @param median −2, −1, 1 or 2
         */
        record Clear(int median, Evidence evidence) implements Cell {
            public Clear {
                check(median != 0 && Math.abs(median) <= 2, "median", median);
            }
        }

        /** Median 0, said in the lens's words. */
        record Neutral(Evidence evidence) implements Cell {}

        /**
         * Both sides.
         *
         * @param medianAgainst −2 or −1
         * @param nAgainst claims below zero, 1 or more
         * @param medianFor 1 or 2
         * @param nFor claims above zero, 1 or more
         * @param evidence of the whole cell, claims at zero included
         * @param change null: contested; otherwise the sides are separated by period or scenario
         */
        record Contested(
                int medianAgainst,
                int nAgainst,
                int medianFor,
                int nFor,
                Evidence evidence,
                @Nullable Change change)
                implements Cell {
            public Contested {
                check(medianAgainst == -1 || medianAgainst == -2, "medianAgainst", medianAgainst);
                check(medianFor == 1 || medianFor == 2, "medianFor", medianFor);
                check(nAgainst > 0, "nAgainst", nAgainst);
                check(nFor > 0, "nFor", nFor);
            }
        }

        private static void check(boolean holds, String name, int value) {
            if (!holds) {
                throw new IllegalArgumentException(name + " can't be " + value);
            }
        }
    }

    /**
     * What a cell rests on.
     *
     * @param n claims, 1 or more
     * @param d distinct sources, 1 or more; 1 is thin
     * @param low no claim is better than low confidence
     */
    public record Evidence(int n, int d, boolean low) {
        public Evidence {
            if (n < 1 || d < 1) {
                throw new IllegalArgumentException(
                        "A cell with evidence needs a claim and a source: n=%d d=%d"
                                .formatted(n, d));
            }
        }

        /** One source only. */
        public boolean thin() {
            return d == 1;
        }
    }

    /**
     * A cell whose sides differ completely by period or scenario.
     *
     * @param by what separates them
     * @param towardsFor true: from the side against (earlier, or first listed) to the side for
     */
    public record Change(By by, boolean towardsFor) {
        /** What separates the sides. */
        public enum By {
            PERIOD,
            SCENARIO
        }
    }
}
