package mawaqif.comparison.ui;

import com.fasterxml.jackson.annotation.JsonInclude;

import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.SplitBy;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Code;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.function.Predicate;

/** The legend's words; a state that does not occur has none, but "no evidence" is always there. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LegendData(
        String dir,
        String label,
        String opposes,
        String supports,
        String opposesShort,
        String supportsShort,
        String none,
        @Nullable String neutral,
        @Nullable String contested,
        @Nullable String changes,
        @Nullable String silent,
        @Nullable String thin,
        @Nullable String low,
        @Nullable String dissent,
        String full,
        @com.fasterxml.jackson.annotation.JsonProperty("short") String less) {

    static LegendData of(StudyMatrix matrix, MatrixWording wording, Set<Code> opened) {
        Words words = new Words(matrix, wording);
        return new LegendData(
                wording.language().equals("ar") ? "rtl" : "ltr",
                wording.text("comparison.legend"),
                wording.point(matrix.lens(), -2),
                wording.point(matrix.lens(), 2),
                wording.point(matrix.lens(), -1),
                wording.point(matrix.lens(), 1),
                wording.text("comparison.legend.none"),
                words.some(cell -> cell instanceof Cell.Neutral)
                        ? wording.point(matrix.lens(), 0)
                        : null,
                words.where(cell -> contested(cell, false), "contested"),
                words.where(cell -> contested(cell, true), "changes"),
                words.where(cell -> cell instanceof Cell.None none && none.silent(), "silent"),
                matrix.isOneSource()
                        ? null
                        : words.where(
                                cell -> cell.found().filter(Evidence::thin).isPresent(), "thin"),
                words.where(
                        cell -> cell.found().filter(Evidence::lowConfidence).isPresent(), "low"),
                opened.isEmpty() ? null : wording.text("comparison.legend.dissent"),
                wording.text("comparison.legend.full"),
                wording.text("comparison.legend.short"));
    }

    private static boolean contested(Cell cell, boolean changes) {
        return cell instanceof Cell.Contested contested
                && changes
                        == (contested.splitBy() == SplitBy.PERIOD
                                || contested.splitBy() == SplitBy.SCENARIO);
    }

    /** Words for what occurs. */
    private record Words(StudyMatrix matrix, MatrixWording wording) {

        boolean some(Predicate<Cell> occurs) {
            return matrix.cells().stream().flatMap(java.util.List::stream).anyMatch(occurs);
        }

        @Nullable String where(Predicate<Cell> occurs, String key) {
            return some(occurs) ? wording.text("comparison.legend." + key) : null;
        }
    }
}
