package mawaqif.charts.timeline;

import static mawaqif.charts.figures.Seen.MEASURE;
import static mawaqif.charts.figures.Seen.assertClear;
import static mawaqif.charts.figures.Seen.drawHostileNames;
import static mawaqif.charts.figures.Seen.marks;
import static mawaqif.charts.figures.Seen.pages;
import static mawaqif.charts.figures.Seen.said;
import static mawaqif.charts.figures.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.Timeline;
import mawaqif.charts.Timeline.Bar;
import mawaqif.charts.Timeline.Event;
import mawaqif.charts.Timeline.Lane;
import mawaqif.charts.Timeline.Period;
import mawaqif.charts.Timeline.Span;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Hatch;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Rectangle;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Palette;
import mawaqif.charts.sheet.Scene;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TimelineLayoutTest {

    private static Scene only(Timeline timeline) {
        return Seen.only(timeline, Size.STANDARD);
    }

    private static double middle(Scene scene, Role role, String text) {
        return scene.labels().stream()
                .filter(label -> label.role() == role)
                .filter(label -> Texts.plain(label.text()).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No label " + text))
                .ink()
                .centreX();
    }

    /** Ticks of lanes and, with them, that of the legend. */
    private static List<Rectangle> ticks(Scene scene) {
        return marks(scene, Rectangle.class).stream()
                .filter(r -> r.stroke() != null && r.box().width() == 5 && r.box().height() == 13)
                .toList();
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("sizes")
    void keepsTextsApartAndEverythingInside(Timeline timeline, Size size) {
        StringBuilder names = new StringBuilder();
        int ticks = 0;
        List<Scene> pages = pages(timeline, size);
        assertClear(pages);
        for (Scene scene : pages) {
            ticks += ticks(scene).size();
            texts(scene, Role.ROW_HEAD).forEach(text -> names.append(text).append(' '));
        }
        int expected = timeline.lanes().stream().mapToInt(lane -> lane.ticks().size()).sum();
        assertThat(ticks).isGreaterThanOrEqualTo(expected);
        StringBuilder all = new StringBuilder();
        timeline.lanes().forEach(lane -> all.append(lane.label()).append(' '));
        assertThat(names.toString().replace(" ", "")).isEqualTo(all.toString().replace(" ", ""));
    }

    static Stream<Arguments> sizes() {
        List<Timeline> figures =
                List.of(
                        TimelineSamples.english(),
                        TimelineSamples.arabic(),
                        TimelineSamples.generated(false, 12, 30, 12),
                        TimelineSamples.generated(true, 12, 60, 90),
                        TimelineSamples.generated(true, 2, 3, 1),
                        TimelineSamples.generated(false, 30, 200, 8));
        return Seen.atSizes(figures);
    }

    @Test
    void putsTheYearsUnderTheLanesOfEveryPage() {
        List<Scene> pages = pages(TimelineSamples.generated(true, 12, 30, 12), Size.STANDARD);
        assertThat(pages).hasSizeGreaterThan(1);
        for (Scene page : pages) {
            assertThat(texts(page, Role.COLUMN_HEAD)).contains("2010", "2015", "2021");
            double axis =
                    page.labels().stream()
                            .filter(label -> label.text().equals("2010"))
                            .findFirst()
                            .orElseThrow()
                            .baseline();
            assertThat(ticks(page)).allMatch(tick -> tick.box().bottom() < axis);
        }
    }

    @Test
    void runsFromLeftToRightInBothLanguagesAndMirrorsOnlyTheNames() {
        Scene english = only(TimelineSamples.english());
        Scene arabic = only(TimelineSamples.arabic());
        for (Scene scene : List.of(english, arabic)) {
            assertThat(middle(scene, Role.COLUMN_HEAD, "2015"))
                    .isLessThan(middle(scene, Role.COLUMN_HEAD, "2024"));
        }
        assertThat(middle(english, Role.ROW_HEAD, "Fishers"))
                .isLessThan(middle(english, Role.COLUMN_HEAD, "2015"));
        assertThat(middle(arabic, Role.ROW_HEAD, "الصيّادون"))
                .isGreaterThan(middle(arabic, Role.COLUMN_HEAD, "2024"));
    }

    @Test
    void standsATickAtItsDayAndStance() {
        Scene scene = only(TimelineSamples.english());
        TimelineAxis axis = new TimelineAxis(new Span(2015, 2024), 184, 818);
        List<Rectangle> ticks = ticks(scene).subList(2, 10);
        List<Timeline.Tick> expected = TimelineSamples.english().lanes().getFirst().ticks();
        double zero = 0;
        for (int at = 0; at < expected.size(); at++) {
            Timeline.Tick tick = expected.get(at);
            Rectangle drawn = ticks.get(at);
            assertThat(drawn.box().centreX()).isCloseTo(axis.x(tick.from()), within(0.01));
            assertThat(drawn.fill()).isEqualTo(Palette.of(Theme.LIGHT).fill(tick.stance()));
            double unit = (drawn.box().centreY() - ticks.getFirst().box().centreY());
            zero = tick.stance() == -1 ? unit : zero;
            assertThat(unit).isEqualTo(tick.stance() == -2 ? 0 : zero);
        }
        assertThat(zero).isLessThan(-10);
    }

    @Test
    void drawsALineToTheLastDayOfADateKnownToTheYear() {
        Timeline one = one(lane("2023:1", "", null, null), List.of(), List.of());
        Scene scene = only(one);
        TimelineAxis axis = new TimelineAxis(new Span(2022, 2024), 184, 818);
        double start = axis.xOfYear(2023);
        double end = axis.xOfYear(2024);
        assertThat(marks(scene, Rectangle.class))
                .anyMatch(r ->
                        r.box().height() == 1
                                && Math.abs(r.box().x() - start - 2.5) < 0.01
                                && Math.abs(r.box().right() - end) < 0.01);
        assertThat(texts(scene, Role.LEGEND)).contains("month or year known");
        assertThat(
                        texts(
                                only(
                                        one(
                                                lane("2023-02-01:1", "", null, null),
                                                List.of(),
                                                List.of())),
                                Role.LEGEND))
                .contains("claim")
                .doesNotContain("month or year known", "about a period");
    }

    @Test
    void breaksTheMedianBetweenStretches() {
        Scene scene = only(TimelineSamples.english());
        List<Outline> medians =
                marks(scene, Outline.class).stream()
                        .filter(o -> o.stroke() != null && o.stroke().width() == 1.8)
                        .toList();
        // Legend, upland, delta, cities twice, fishers.
        assertThat(medians).hasSize(6);
        assertThat(
                        texts(
                                only(
                                        one(
                                                lane("2023-02-01:1", "", null, null),
                                                List.of(),
                                                List.of())),
                                Role.LEGEND))
                .doesNotContain("median over 36 months, broken over silence");
    }

    @Test
    void tellsHowManyClaimsATickStandsFor() {
        Scene scene = only(one(lane("2023-02-01:1:17", "", null, null), List.of(), List.of()));
        assertThat(texts(scene, Role.CELL)).contains("×17");
    }

    @Test
    void barsReachOverTheirPeriodNearerZeroThanTheirStance() {
        Bar bar = new Bar(TimelineSamples.day("2023-01-01"), null, 2, 1);
        Lane lane = new Lane("A", "A", 1, 1, List.of(), List.of(bar), List.of(), null, null);
        Scene scene = only(one(lane, List.of(), List.of()));
        TimelineAxis axis = new TimelineAxis(new Span(2022, 2024), 184, 818);
        Rectangle drawn =
                marks(scene, Rectangle.class).stream()
                        .filter(r -> r.stroke() != null && r.box().height() == 5)
                        .filter(r -> r.box().width() != 23)
                        .findFirst()
                        .orElseThrow();
        assertThat(drawn.box().x()).isCloseTo(axis.xOfYear(2023), within(0.01));
        assertThat(drawn.box().right()).isCloseTo(818, within(0.01));
        double two = baseline(scene, "+2");
        double zero = baseline(scene, "0");
        assertThat(drawn.box().centreY() + 3.7).isCloseTo(two + 6, within(0.01)).isLessThan(zero);
    }

    private static double baseline(Scene scene, String text) {
        return scene.labels().stream()
                .filter(l -> l.role() == Role.CELL && l.text().equals(text))
                .findFirst()
                .orElseThrow()
                .baseline();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void namesEveryPeriodAndEvent(Theme theme) {
        Timeline timeline = TimelineSamples.generated(false, 6, 20, 12);
        Scene scene = Figures.layout(timeline, Size.STANDARD, theme, MEASURE, 1);
        List<String> named = texts(scene, Role.HEADING);
        timeline.periods().forEach(period -> assertThat(named).contains(period.label()));
        timeline.events().forEach(event -> assertThat(named).contains(event.label()));
    }

    @Test
    void leavesOutPeriodsThatLieOutsideTheYears() {
        Period before = new Period("Before", null, TimelineSamples.day("2019-12-31"));
        Period open = new Period("Open", TimelineSamples.day("2021-01-01"), null);
        Scene scene =
                only(one(lane("2023-02-01:1", "", null, null), List.of(before, open), List.of()));
        assertThat(texts(scene, Role.HEADING)).containsExactly("Open");
    }

    @Test
    void hatchesALaneWithoutEvidenceAndSaysWhy() {
        Scene scene = only(TimelineSamples.english());
        assertThat(marks(scene, Hatch.class)).hasSize(2);
        assertThat(texts(scene, Role.CELL)).contains("searched in 2 sources, silent");
        assertThat(texts(scene, Role.TOTAL)).contains("n=0", "2 without a date", "n=9, d=5");
    }

    @Test
    void saysInWordsWhereNothingHasAPlaceInTime() {
        Timeline refused =
                new Timeline(
                        Samples.arabicFrame(),
                        TimelineSamples.words(true),
                        "لا تاريخ لأي قول هنا.",
                        List.of(lane("", "", "3 أقوال", "بلا تاريخ")),
                        List.of(new Period("فترة", null, 0)),
                        List.of(new Event("حدث", 0, 0)),
                        null);
        for (Size size : List.of(Size.STANDARD, new Size(200, 200))) {
            List<Scene> pages = pages(refused, size);
            assertClear(pages);
            assertThat(pages.stream().flatMap(page -> texts(page, Role.BANNER).stream()))
                    .isNotEmpty();
            assertThat(pages.stream().flatMap(page -> texts(page, Role.HEADING).stream()))
                    .isEmpty();
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Timeline(
                                Samples.arabicFrame(),
                                TimelineSamples.words(true),
                                null,
                                List.of(lane("2023:1", "", null, null)),
                                List.of(),
                                List.of(),
                                null))
                .withMessage("Claims in time need a span of time");
    }

    @Test
    void keepsHostileNamesWholeAlsoOfPeriodsAndEvents() {
        drawHostileNames(
                TimelineLayoutTest::hostile,
                (pages, name) -> assertThat(said(pages, Role.ROW_HEAD)).isEqualTo(name));
    }

    private static Timeline hostile(String text) {
        int day = TimelineSamples.day("2023-05-01");
        Lane named = lane("2023-02-01:1", "", null, null);
        return one(
                new Lane("L", text, 1, 1, named.ticks(), List.of(), List.of(), null, null),
                List.of(new Period(text, day, null)),
                List.of(new Event(text, day, day)));
    }

    @Test
    void showsTheClaimsOfACrowdedLaneByColumnsWhoseHeightsAreTheirNumber() {
        List<String> ticks = new ArrayList<>();
        for (int day = 0; day < 400; day++) {
            ticks.add(TimelineSamples.date("2022-01-01", day) + ":1:" + (day == 200 ? 37 : 1));
        }
        Timeline crowded = one(lane(String.join(" ", ticks), "", null, null), List.of(), List.of());
        Scene scene = only(crowded);
        assertThat(texts(scene, Role.LEGEND))
                .contains("many claims: height by number")
                .doesNotContain("claim");
        double left = new TimelineAxis(new Span(2022, 2024), 184, 818).left();
        List<Double> heights =
                marks(scene, Rectangle.class).stream()
                        .map(Rectangle::box)
                        .filter(box ->
                                box.x() >= left
                                        && Math.abs(box.width() - 3.4) < 1e-9
                                        && box.y() > 120)
                        .map(Box::height)
                        .toList();
        assertThat(heights).hasSizeBetween(55, 61);
        double tallest = heights.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
        // A column holds 6 or 7 days of one claim each; one of them the day of 37.
        assertThat(heights.stream().filter(height -> height == tallest)).hasSize(1);
        double most = Math.rint(43 * heights.get(3) / tallest);
        assertThat(most).isBetween(6.0, 7.0);
        double all = heights.stream().mapToDouble(Double::doubleValue).sum() / tallest;
        assertThat(Math.min(Math.abs(all * 43 - 436), Math.abs(all * 42 - 436))).isLessThan(2);
    }

    @Test
    void drawsTensOfThousandsOfClaimsWithFewMarks() {
        Timeline crowded = TimelineSamples.generated(false, 3, 60_000, 9);
        assertThat(crowded.lanes().getFirst().ticks()).hasSizeGreaterThan(10_000);
        assertThat(only(crowded).marks()).hasSizeLessThan(4000);
    }

    @Test
    void growsToHoldEveryLaneOnOnePage() {
        Timeline timeline = TimelineSamples.generated(false, 20, 20, 12);
        Size size = Figures.natural(timeline, 850, MEASURE);
        assertThat(size.height()).isBetween(1400, 1800);
        assertThat(pages(timeline, size)).hasSize(1);
    }

    @Test
    void refusesWhatCantStandInTime() {
        List<Runnable> wrong = new ArrayList<>();
        wrong.add(() -> new Timeline.Tick(2, 1, 0, 1));
        wrong.add(() -> new Timeline.Tick(1, 1, 3, 1));
        wrong.add(() -> new Timeline.Tick(1, 1, 0, 0));
        wrong.add(() -> new Bar(2, 1, 0, 1));
        wrong.add(() -> new Timeline.Step(2, 1, 0));
        wrong.add(() -> new Span(2015, 2014));
        for (Runnable each : wrong) {
            assertThatIllegalArgumentException().isThrownBy(each::run);
        }
    }

    private static Lane lane(
            String ticks, String steps, @Nullable String unplaced, @Nullable String empty) {
        return TimelineSamples.lane("Farmers", 3, 2, ticks, List.of(), steps, unplaced, empty);
    }

    private static Timeline one(Lane lane, List<Period> periods, List<Event> events) {
        return new Timeline(
                Samples.englishFrame(),
                TimelineSamples.words(false),
                null,
                List.of(lane),
                periods,
                events,
                new Span(2022, 2024));
    }
}
