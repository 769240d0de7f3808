package mawaqif.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import mawaqif.analysis.Chronicle.Said;
import mawaqif.analysis.Coding;
import mawaqif.analysis.RollingMedian;
import mawaqif.charts.Timeline;
import mawaqif.studies.PartialDate;
import mawaqif.studies.Period;
import org.jspecify.annotations.Nullable;

/** Places the claims of each column in time, for the picture and for the table. */
final class TimelineLane {

    private final StudyMatrix matrix;
    private final DatedClaims claims;
    private final boolean oneIssue;

    TimelineLane(StudyMatrix matrix, DatedClaims claims) {
        this.matrix = matrix;
        this.claims = claims;
        this.oneIssue = claims.chronicle().issues() <= 1;
    }

    /** Whether all claims are on one issue: only then are their stances ever summed up. */
    boolean isOneIssue() {
        return oneIssue;
    }

    List<Said> said(int column) {
        return claims.chronicle().lanes().get(column).said();
    }

    int sources(int column) {
        return claims.chronicle().lanes().get(column).d();
    }

    /** Claims at a moment: those of one span of days and stance together. */
    List<Timeline.Tick> ticks(int column) {
        Map<Long, Timeline.Tick> ticks = new TreeMap<>();
        for (Said each : said(column)) {
            if (each.isMoment()) {
                int last = claims.lastDay(each);
                long key = ((long) each.day() << 16 | (last - each.day())) * 5 + each.stance() + 2;
                ticks.merge(
                        key,
                        new Timeline.Tick(each.day(), last, each.stance(), 1),
                        (one, other) ->
                                new Timeline.Tick(
                                        one.from(), one.to(), one.stance(), one.count() + 1));
            }
        }
        return List.copyOf(ticks.values());
    }

    /**
     * Claims about a period of the codebook.
     *
     * @param period they speak of
     */
    record About(Period period, int stance, int count) {

        Timeline.Bar bar() {
            return new Timeline.Bar(
                    period.code().value(), first(period), last(period), stance, count);
        }
    }

    /**
     * Claims about periods that have a start or an end: those of one period and stance together.
     */
    List<About> abouts(int column) {
        List<About> abouts = new ArrayList<>();
        List<Period> periods = matrix.codebook().periods();
        for (int number = 0; number < periods.size(); number++) {
            int period = number;
            for (int stance = -2; stance <= 2; stance++) {
                int point = stance;
                int count =
                        (int)
                                said(column).stream()
                                        .filter(each ->
                                                each.period() == period && each.stance() == point)
                                        .count();
                if (count > 0 && hasPlace(periods.get(number))) {
                    abouts.add(new About(periods.get(number), stance, count));
                }
            }
        }
        return abouts;
    }

    /** Claims that have no place in time: without a date, or about a period without bounds. */
    int unplaced(int column) {
        return (int) said(column).stream().filter(each -> !isPlaced(each)).count();
    }

    private boolean isPlaced(Said each) {
        return each.period() == Coding.NONE
                ? each.day() != Coding.NO_DATE
                : hasPlace(matrix.codebook().periods().get(each.period()));
    }

    /** The rolling median; none where claims are on several issues. */
    List<List<RollingMedian.Step>> medians(int column) {
        return oneIssue
                ? RollingMedian.of(
                        said(column),
                        matrix.query().options(),
                        matrix.columns().get(column).part().rolledUp())
                : List.of();
    }

    /** Whether a period has a start or an end, and not the wrong way round. */
    static boolean hasPlace(Period period) {
        Integer from = first(period);
        Integer to = last(period);
        return from == null ? to != null : to == null || from <= to;
    }

    static @Nullable Integer first(Period period) {
        return period.from() == null ? null : (int) period.from().firstDay().toEpochDay();
    }

    static @Nullable Integer last(Period period) {
        PartialDate to = period.to();
        return to == null ? null : (int) to.lastDay().toEpochDay();
    }

    /** The years that claims and the periods they speak of reach over; null without any. */
    Timeline.@Nullable Span span() {
        int first = Integer.MAX_VALUE;
        int last = Integer.MIN_VALUE;
        for (int column = 0; column < matrix.columns().size(); column++) {
            for (Timeline.Tick tick : ticks(column)) {
                first = Math.min(first, year(tick.from()));
                last = Math.max(last, year(tick.to()));
            }
            for (About about : abouts(column)) {
                Integer from = first(about.period());
                Integer to = last(about.period());
                // An open end is shown with at least a year.
                int start = from == null ? year(to == null ? 0 : to) : year(from);
                int end = to == null ? start : year(to);
                first = Math.min(first, start);
                last = Math.max(last, end);
            }
        }
        return first > last ? null : new Timeline.Span(first, last);
    }

    private static int year(int day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    int lanes() {
        return claims.chronicle().lanes().size();
    }
}
