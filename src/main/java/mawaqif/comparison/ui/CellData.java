package mawaqif.comparison.ui;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.SplitBy;
import mawaqif.comparison.MatrixColumn;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Code;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One cell as the elements in the browser draw it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CellData(
        String state,
        @Nullable String name,
        @Nullable Integer median,
        @Nullable Integer n,
        @Nullable Integer d,
        @Nullable Side against,
        @JsonProperty("for") @Nullable Side inFavour,
        @Nullable String changes,
        @Nullable Boolean thin,
        @Nullable Boolean low,
        @Nullable Boolean dissent) {

    /** One side of a contested cell. */
    record Side(int median, int n) {}

    /** The cells of one issue, parts on the other side of their parent marked. */
    static List<CellData> row(StudyMatrix matrix, int row, MatrixWording wording) {
        List<CellData> cells = new ArrayList<>();
        for (int at = 0; at < matrix.columns().size(); at++) {
            MatrixColumn column = matrix.columns().get(at);
            Cell cell = matrix.cells().get(row).get(at);
            boolean dissent =
                    column.partOf() != null
                            && whole(matrix, row, column.partOf())
                                    .filter(cell::opposes)
                                    .isPresent();
            String name = wording.name(column, matrix.issues().get(row), cell, matrix.lens());
            cells.add(
                    of(
                            cell,
                            dissent ? name + wording.text("comparison.cell.dissent") : name,
                            matrix.isOneSource(),
                            dissent));
        }
        return cells;
    }

    /**
     * @param oneSource whether one banner already says that all cells are thin
     */
    static CellData of(Cell cell, @Nullable String name, boolean oneSource, boolean dissent) {
        return switch (cell) {
            case Cell.None none ->
                    new CellData(
                            none.silent() ? "silent" : "none",
                            name,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null);
            case Cell.Contested contested ->
                    of(
                            "contested",
                            name,
                            null,
                            contested,
                            contested.evidence(),
                            oneSource,
                            dissent);
            case Cell.Neutral neutral ->
                    of("neutral", name, 0, null, neutral.evidence(), oneSource, dissent);
            case Cell.Clear clear ->
                    of("clear", name, clear.median(), null, clear.evidence(), oneSource, dissent);
        };
    }

    private static CellData of(
            String state,
            @Nullable String name,
            @Nullable Integer median,
            Cell.@Nullable Contested sides,
            Evidence evidence,
            boolean oneSource,
            boolean dissent) {
        List<Integer> counts = evidence.counts();
        return new CellData(
                state,
                name,
                median,
                evidence.n(),
                evidence.d(),
                sides == null
                        ? null
                        : new Side(sides.medianAgainst(), counts.get(0) + counts.get(1)),
                sides == null ? null : new Side(sides.medianFor(), counts.get(3) + counts.get(4)),
                sides == null ? null : changes(sides.splitBy()),
                evidence.thin() && !oneSource ? true : null,
                evidence.lowConfidence() ? true : null,
                dissent ? true : null);
    }

    private static @Nullable String changes(@Nullable SplitBy by) {
        return by == SplitBy.PERIOD ? "period" : by == SplitBy.SCENARIO ? "scenario" : null;
    }

    private static Optional<Cell> whole(StudyMatrix matrix, int row, Code parent) {
        for (int at = 0; at < matrix.columns().size(); at++) {
            MatrixColumn column = matrix.columns().get(at);
            if (column.partOf() == null && column.stakeholder().code().equals(parent)) {
                return Optional.of(matrix.cells().get(row).get(at));
            }
        }
        return Optional.empty();
    }
}
