package mawaqif.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import mawaqif.analysis.Cell;
import mawaqif.analysis.RollingMedian;
import mawaqif.charts.Timeline;
import mawaqif.charts.TimelineWords;
import mawaqif.claims.Filter;
import mawaqif.studies.Event;
import mawaqif.studies.Period;
import mawaqif.ui.Bidi;
import mawaqif.ui.Dates;
import org.jspecify.annotations.Nullable;

/** Turns the dated claims of a matrix into the timeline. */
final class TimelineFigure {

    /** Beyond this many lanes a description is too long to be listened to. */
    private static final int MOST_DESCRIBED = 20;

    private final StudyMatrix matrix;
    private final TimelineLane lanes;
    private final MatrixWording wording;
    private final FigureFrame frame;

    TimelineFigure(
            StudyMatrix matrix, TimelineLane lanes, MatrixWording wording, FigureFrame frame) {
        this.matrix = matrix;
        this.lanes = lanes;
        this.wording = wording;
        this.frame = frame;
    }

    Timeline model() {
        Timeline.Span span = lanes.span();
        List<Timeline.Lane> drawn = new ArrayList<>();
        for (int column = 0; column < lanes.lanes(); column++) {
            drawn.add(lane(column));
        }
        return new Timeline(
                frame.of(question(), scale(drawn, span), description(drawn)),
                words(),
                banner(span),
                drawn,
                periods(),
                span == null ? List.of() : events(span, true),
                span);
    }

    private String question() {
        String lens = matrix.lens().code().value().equals("impact") ? ".impact" : "";
        return matrix.issues().size() == 1
                ? wording.text(
                        "comparison.timeline.question" + lens,
                        Bidi.isolate(wording.issue(matrix.issues().getFirst())))
                : wording.text("comparison.timeline.question.all" + lens);
    }

    /** The lens, and whatever the picture can't show or shows in a way that must be told. */
    private String scale(List<Timeline.Lane> drawn, Timeline.@Nullable Span span) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.scale(matrix.lens()));
        if (span != null && !lanes.isOneIssue()) {
            sentences.add(wording.text("comparison.timeline.several-issues"));
        }
        int unplaced = 0;
        for (int column = 0; column < lanes.lanes(); column++) {
            unplaced += lanes.unplaced(column);
        }
        if (unplaced > 0) {
            sentences.add(wording.text("comparison.timeline.unplaced", unplaced));
        }
        if (drawn.stream()
                .flatMap(lane -> lane.ticks().stream())
                .anyMatch(TimelineFigure::coarse)) {
            sentences.add(wording.text("comparison.timeline.coarse"));
        }
        int outside = span == null ? 0 : events(span, false).size();
        if (outside > 0) {
            sentences.add(wording.text("comparison.timeline.events-outside", outside));
        }
        return String.join(" ", sentences);
    }

    private static boolean coarse(Timeline.Tick tick) {
        return tick.to() > tick.from();
    }

    /** Why there is nothing to see, where there is not; else the banner of every figure. */
    private @Nullable String banner(Timeline.@Nullable Span span) {
        return span == null && !frame.isEmpty()
                ? wording.text("comparison.timeline.refused")
                : frame.banner();
    }

    private TimelineWords words() {
        return new TimelineWords(
                wording.point(matrix.lens(), -2),
                wording.point(matrix.lens(), 2),
                wording.text("comparison.timeline.legend.claim"),
                wording.text("comparison.timeline.legend.coarse"),
                wording.text("comparison.timeline.legend.crowd"),
                lanes.isOneIssue() ? wording.text("comparison.timeline.legend.median") : null,
                wording.text("comparison.timeline.legend.about"),
                wording.text("comparison.legend.none"),
                Dates.months(wording.locale()));
    }

    private Timeline.Lane lane(int column) {
        MatrixColumn stakeholder = matrix.columns().get(column);
        List<Timeline.Tick> ticks = lanes.ticks(column);
        List<Timeline.Bar> bars =
                lanes.abouts(column).stream().map(TimelineLane.About::bar).toList();
        int n = lanes.said(column).size();
        int unplaced = lanes.unplaced(column);
        boolean empty = ticks.isEmpty() && bars.isEmpty();
        return new Timeline.Lane(
                stakeholder.address(),
                wording.column(stakeholder),
                n,
                lanes.sources(column),
                ticks,
                bars,
                lanes.medians(column).stream()
                        .map(stretch -> stretch.stream().map(TimelineFigure::step).toList())
                        .toList(),
                unplaced > 0 && !empty
                        ? wording.text("comparison.timeline.lane.unplaced", unplaced)
                        : null,
                empty ? empty(column, n) : null);
    }

    private static Timeline.Step step(RollingMedian.Step step) {
        return new Timeline.Step(step.from(), step.to(), step.median());
    }

    private String empty(int column, int n) {
        if (n > 0) {
            return wording.text("comparison.timeline.lane.none-dated", n);
        }
        long silent =
                matrix.cells().stream()
                        .map(row -> row.get(column))
                        .filter(cell -> cell instanceof Cell.None none && none.silent())
                        .count();
        if (silent == 0) {
            return wording.text("comparison.legend.none");
        }
        return matrix.issues().size() == 1
                ? wording.text("comparison.legend.silent")
                : wording.text("comparison.timeline.lane.silent", silent);
    }

    private List<Timeline.Period> periods() {
        return matrix.codebook().periods().stream()
                .filter(TimelineLane::hasPlace)
                .map(this::period)
                .toList();
    }

    /** Leads to its claims, where the filter lets claims about it through. */
    private Timeline.Period period(Period period) {
        String code = period.code().value();
        boolean admitted =
                matrix.query()
                        .filter()
                        .choice(Filter.Field.PERIOD)
                        .map(choice -> choice.admits(code))
                        .orElse(true);
        return new Timeline.Period(
                admitted ? code : null,
                period.label().in(wording.language()),
                TimelineLane.first(period),
                TimelineLane.last(period));
    }

    /** The events inside the span, or those outside. */
    private List<Timeline.Event> events(Timeline.Span span, boolean inside) {
        List<Timeline.Event> events = new ArrayList<>();
        for (Event event : matrix.codebook().events()) {
            LocalDate from = event.date().firstDay();
            boolean within = from.getYear() >= span.first() && from.getYear() <= span.last();
            if (within == inside) {
                events.add(
                        new Timeline.Event(
                                event.label().in(wording.language()),
                                (int) from.toEpochDay(),
                                (int) event.date().lastDay().toEpochDay()));
            }
        }
        return events;
    }

    private String description(List<Timeline.Lane> drawn) {
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text("comparison.timeline.description", drawn.size()));
        for (Timeline.Lane lane : drawn.subList(0, Math.min(drawn.size(), MOST_DESCRIBED))) {
            sentences.add(sentence(lane));
        }
        return String.join(" ", sentences);
    }

    private String sentence(Timeline.Lane lane) {
        String name = Bidi.isolate(lane.label());
        if (lane.empty() != null) {
            return wording.text("comparison.timeline.description.empty", name, lane.empty());
        }
        int about = lane.bars().stream().mapToInt(Timeline.Bar::count).sum();
        if (lane.ticks().isEmpty()) {
            return wording.text("comparison.timeline.description.periods", name, about);
        }
        String first = day(lane.ticks().getFirst().from());
        String last = day(lane.ticks().stream().mapToInt(Timeline.Tick::from).max().orElseThrow());
        int moments = lane.ticks().stream().mapToInt(Timeline.Tick::count).sum();
        String counts =
                first.equals(last)
                        ? wording.text(
                                "comparison.timeline.description.day", name, moments, first, about)
                        : wording.text(
                                "comparison.timeline.description.days",
                                name,
                                moments,
                                first,
                                last,
                                about);
        List<Timeline.Step> steps = lane.medians().stream().flatMap(List::stream).toList();
        if (steps.isEmpty()) {
            return counts;
        }
        String medians =
                wording.text(
                        "comparison.timeline.description.median",
                        Bidi.signed(steps.getFirst().median()),
                        Bidi.signed(steps.getLast().median()));
        return counts + " " + medians;
    }

    private String day(int epochDay) {
        return Bidi.isolate(Dates.day(LocalDate.ofEpochDay(epochDay), wording.locale()));
    }
}
