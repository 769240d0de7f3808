package mawaqif.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawaqif.analysis.RollingMedian;
import mawaqif.charts.Timeline;
import mawaqif.comparison.spi.FigureTable;
import org.jspecify.annotations.Nullable;

/** The numbers of a timeline: a row for each mark, by stakeholder and kind, and for each step. */
final class TimelineTable {

    private final StudyMatrix matrix;
    private final TimelineLane lanes;
    private final MatrixWording wording;

    TimelineTable(StudyMatrix matrix, TimelineLane lanes, MatrixWording wording) {
        this.matrix = matrix;
        this.lanes = lanes;
        this.wording = wording;
    }

    FigureTable table() {
        List<FigureTable.Column> columns = new ArrayList<>();
        for (String key : List.of("stakeholder", "stakeholderLabel")) {
            columns.add(new FigureTable.Column(key, wording.text("comparison.column." + key)));
        }
        for (String key : List.of("kind", "from", "to", "period", "stance", "claims")) {
            columns.add(
                    new FigureTable.Column(key, wording.text("comparison.timeline.column." + key)));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int column = 0; column < lanes.lanes(); column++) {
            rows(rows, column);
        }
        return new FigureTable(columns, rows);
    }

    private void rows(List<List<@Nullable Object>> rows, int column) {
        for (Timeline.Tick tick : lanes.ticks(column)) {
            rows.add(
                    row(
                            column,
                            "claim",
                            tick.from(),
                            tick.to(),
                            null,
                            tick.stance(),
                            tick.count()));
        }
        for (TimelineLane.About about : lanes.abouts(column)) {
            Timeline.Bar bar = about.bar();
            rows.add(
                    row(
                            column,
                            "period",
                            bar.from(),
                            bar.to(),
                            about.period().code().value(),
                            bar.stance(),
                            bar.count()));
        }
        int unplaced = lanes.unplaced(column);
        if (unplaced > 0) {
            rows.add(row(column, "undated", null, null, null, null, unplaced));
        }
        for (List<RollingMedian.Step> stretch : lanes.medians(column)) {
            for (RollingMedian.Step step : stretch) {
                rows.add(row(column, "median", step.from(), step.to(), null, step.median(), null));
            }
        }
    }

    private List<@Nullable Object> row(
            int column,
            String kind,
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String period,
            @Nullable Integer stance,
            @Nullable Integer claims) {
        MatrixColumn stakeholder = matrix.columns().get(column);
        return Arrays.asList(
                stakeholder.address(),
                wording.column(stakeholder),
                kind,
                day(from),
                day(to),
                period,
                stance,
                claims);
    }

    private static @Nullable String day(@Nullable Integer epochDay) {
        return epochDay == null ? null : LocalDate.ofEpochDay(epochDay).toString();
    }
}
