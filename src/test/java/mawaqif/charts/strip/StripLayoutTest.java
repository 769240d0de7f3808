package mawaqif.charts.strip;

import static mawaqif.charts.figures.Seen.assertClear;
import static mawaqif.charts.figures.Seen.drawHostileNames;
import static mawaqif.charts.figures.Seen.label;
import static mawaqif.charts.figures.Seen.pages;
import static mawaqif.charts.figures.Seen.said;
import static mawaqif.charts.figures.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Figure;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.PositionStrip.Row;
import mawaqif.charts.PositionStrip.Spot;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StripWords;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StripLayoutTest {

    private static Scene natural(Figure figure) {
        return Seen.natural(figure, 850);
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("sizes")
    void keepsTextsApartAndEverythingOnThePage(Figure figure, Size size) {
        assertClear(pages(figure, size, Theme.LIGHT));
    }

    static Stream<Arguments> sizes() {
        List<Figure> figures = new ArrayList<>();
        for (boolean arabic : new boolean[] {false, true}) {
            figures.add(StripSamples.sela(arabic, 4));
            figures.add(StripSamples.sela(arabic, 6));
            figures.add(StripSamples.generated(arabic, 0, 1, 1));
            figures.add(StripSamples.generated(arabic, 4, 6, 30));
            figures.add(StripSamples.generated(arabic, 0, 3, 60));
            figures.add(StripSamples.generated(arabic, 0, 2, 0));
            figures.add(StripSamples.dumbbell(arabic, true));
            figures.add(StripSamples.dumbbell(arabic, false));
        }
        return Seen.atSizes(figures);
    }

    @Test
    void keepsTheStanceAxisPhysicalAndMirrorsTheRest() {
        Scene english = natural(StripSamples.sela(false, 4));
        Scene arabic = natural(StripSamples.sela(true, 4));
        for (Scene scene : List.of(english, arabic)) {
            double previous = 0;
            for (String stop : List.of("−2", "−1", "0", "+1", "+2")) {
                double x = label(scene, Role.COLUMN_HEAD, stop).x();
                assertThat(x).isGreaterThan(previous);
                previous = x;
            }
        }
        assertThat(label(english, Role.ROW_HEAD, "Build the Upper Dam").x()).isEqualTo(24);
        assertThat(label(arabic, Role.ROW_HEAD, "بناء السدّ الأعلى").x()).isEqualTo(826);
        assertThat(label(english, Role.COLUMN_HEAD, "no evidence").x())
                .isGreaterThan(label(english, Role.COLUMN_HEAD, "+2").x());
        assertThat(label(arabic, Role.COLUMN_HEAD, "لا دليل").x())
                .isLessThan(label(arabic, Role.COLUMN_HEAD, "−2").x());
    }

    @Test
    void putsAMarkAtTheMedianALineOverTheRangeAndABrokenLineWhereContested() {
        PositionStrip strip =
                one(new Spot(Samples.cell("1:5"), 0, 2), new Spot(Samples.cell("-1:3x2:4"), -2, 2));
        Scene scene = natural(strip);
        double minus = label(scene, Role.COLUMN_HEAD, "−2").x();
        double pitch = label(scene, Role.COLUMN_HEAD, "−1").x() - minus;
        Mark.Rectangle range =
                scene.marks().stream()
                        .filter(Mark.Rectangle.class::isInstance)
                        .map(Mark.Rectangle.class::cast)
                        .filter(r -> "#5B2A66".equals(r.fill()))
                        .findFirst()
                        .orElseThrow();
        assertThat(range.box().x()).isCloseTo(minus + 2 * pitch, within(0.01));
        assertThat(range.box().width()).isCloseTo(2 * pitch, within(0.01));
        long dashed =
                scene.marks().stream()
                        .filter(mark ->
                                mark instanceof Mark.Outline o
                                        && o.stroke() != null
                                        && o.stroke().colour().equals("#57A05A")
                                        && !o.stroke().dash().isEmpty())
                        .count();
        assertThat(dashed).isEqualTo(1);
        List<Double> dots =
                scene.marks().stream()
                        .filter(mark -> mark instanceof Mark.Circle c && "#57A05A".equals(c.fill()))
                        .map(mark -> ((Mark.Circle) mark).x())
                        .filter(x -> x >= minus)
                        .toList();
        assertThat(dots).hasSize(2);
        assertThat(dots.getFirst()).isCloseTo(minus + pitch, within(0.01));
        assertThat(dots.getLast()).isCloseTo(minus + 4 * pitch, within(0.01));
    }

    /** Five or more stand beside each other only where they share a stop, around that stop. */
    @Test
    void putsAMarkThatIsAloneOnItsStopAndThoseTogetherAroundIt() {
        PositionStrip strip =
                of(
                        IntStream.range(0, 5)
                                .mapToObj(at -> new Party("P" + at, "P" + at, at))
                                .toList(),
                        new Spot(Samples.cell("1:5"), 1, 1),
                        new Spot(Samples.cell("-2:3"), -2, -2),
                        new Spot(Samples.cell("–"), 0, 0),
                        new Spot(Samples.cell("1:2"), 1, 1),
                        new Spot(Samples.cell("0:2"), 0, 0));
        Scene scene = natural(strip);
        double minus = label(scene, Role.COLUMN_HEAD, "−2").x();
        double pitch = label(scene, Role.COLUMN_HEAD, "−1").x() - minus;
        List<Double> dots =
                scene.marks().stream()
                        .filter(mark -> mark instanceof Mark.Circle c && "#57A05A".equals(c.fill()))
                        .map(mark -> ((Mark.Circle) mark).x())
                        .filter(x -> x >= minus - 1)
                        .toList();
        assertThat(dots)
                .singleElement()
                .satisfies(x -> assertThat(x).isCloseTo(minus, within(0.01)));
        List<Double> shared =
                Stream.of("#5B2A66", "#C2185B")
                        .map(colour -> centre(scene, colour, minus))
                        .toList();
        assertThat(shared.get(0)).isLessThan(shared.get(1));
        assertThat((shared.get(0) + shared.get(1)) / 2).isCloseTo(minus + 3 * pitch, within(0.01));
    }

    /** The middle of the filled outline of a colour that stands in the plot. */
    private static double centre(Scene scene, String colour, double from) {
        return scene.marks().stream()
                .filter(mark -> mark instanceof Mark.Outline o && colour.equals(o.fill()))
                .map(mark -> xs((Mark.Outline) mark))
                .filter(xs -> xs.getMin() >= from - 10)
                .findFirst()
                .map(xs -> (xs.getMin() + xs.getMax()) / 2)
                .orElseThrow();
    }

    private static DoubleSummaryStatistics xs(Mark.Outline outline) {
        return outline.steps().stream()
                .mapToDouble(step ->
                        switch (step) {
                            case Mark.Step.Move move -> move.x();
                            case Mark.Step.Line line -> line.x();
                            case Mark.Step.Curve curve -> curve.x();
                            case Mark.Step.Close _ -> Double.NaN;
                        })
                .filter(x -> !Double.isNaN(x))
                .summaryStatistics();
    }

    @Test
    void dropsRangesFromFiveOnAndTellsTheUncolouredApartByNumbers() {
        assertThat(texts(natural(StripSamples.sela(false, 4)), Role.LEGEND))
                .contains("line: lowest to highest claim");
        assertThat(texts(natural(StripSamples.sela(false, 6)), Role.LEGEND))
                .doesNotContain("line: lowest to highest claim")
                .contains("Neighbouring state");
        Scene keyed = natural(StripSamples.generated(false, 5, 5, 6));
        assertThat(texts(keyed, Role.LEGEND)).contains("Sunni Arabs", "2 Shia", "5 United States");
        assertThat(texts(keyed, Role.CELL)).contains("2", "3", "4", "5");
    }

    @Test
    void namesThoseMissingAtTheRowsEnd() {
        Scene scene = natural(StripSamples.sela(false, 4));
        assertThat(texts(scene, Role.CELL)).contains("Fishers", "Upland");
        Spot none = new Spot(new Cell.None(), 0, 0);
        assertThat(texts(natural(one(none, new Spot(Samples.cell("1:2"), 1, 1))), Role.CELL))
                .contains("A");
    }

    @Test
    void drawsArrowsForOneAndLinesForTwoAndSaysTheSizeOfTheChange() {
        Scene moved = natural(StripSamples.dumbbell(false, true));
        assertThat(texts(moved, Role.CELL)).contains("+2", "+1", "−1", "0");
        assertThat(texts(moved, Role.TOTAL)).contains("4 | 3", "– | 8", "5 | 4");
        assertThat(heads(moved, "#1E5631")).isEqualTo(6);
        assertThat(texts(natural(StripSamples.dumbbell(true, true)), Role.TOTAL))
                .contains("3 | 4", "8 | –");
        Scene apart = natural(StripSamples.dumbbell(false, false));
        assertThat(texts(apart, Role.CELL)).contains("3", "4", "0").doesNotContain("+3");
        assertThat(heads(apart, "#57A05A")).isZero();
    }

    /**
     * Filled triangles that point sideways: three corners, one of them midway between the others.
     */
    private static long heads(Scene scene, String colour) {
        return scene.marks().stream()
                .filter(mark ->
                        mark instanceof Mark.Outline o
                                && colour.equals(o.fill())
                                && o.stroke() == null
                                && o.steps().size() == 4)
                .count();
    }

    @Test
    void goesOnOverPagesWithTheAxisAndEveryRowOnce() {
        for (Size size : List.of(Size.STANDARD, new Size(420, 600))) {
            PositionStrip strip = StripSamples.generated(true, 0, 4, 40);
            List<Scene> pages = pages(strip, size, Theme.DARK);
            assertThat(pages).hasSizeGreaterThan(1);
            StringBuilder names = new StringBuilder();
            for (Scene page : pages) {
                assertThat(texts(page, Role.COLUMN_HEAD)).contains("−2", "+2");
                names.append(String.join(" ", texts(page, Role.ROW_HEAD))).append(' ');
            }
            StringBuilder expected = new StringBuilder();
            strip.rows().forEach(row -> expected.append(row.label()).append(' '));
            assertThat(names.toString()).isEqualTo(expected.toString());
        }
    }

    @Test
    void keepsHostileTextsWhole() {
        drawHostileNames(
                StripLayoutTest::hostile,
                (pages, name) -> assertThat(said(pages, Role.ROW_HEAD)).isEqualTo(name));
    }

    private static PositionStrip hostile(String text) {
        PositionStrip sample = StripSamples.sela(false, 1);
        List<String> stops = List.of(text, text, "0", text, text);
        StripWords w = sample.words();
        StripWords words = new StripWords(stops, w.range(), "", "", w.noEvidence(), "", "", "", "");
        Spot none = new Spot(new Cell.None(), 0, 0);
        Spot some = new Spot(Samples.cell("1:3"), 0, 1);
        return new PositionStrip(
                sample.frame(),
                words,
                null,
                List.of(new Party("P", text, 0), new Party("Q", text, 7)),
                List.of(new Row("R", text, List.of(some, none))),
                text);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Spot(Samples.cell("1:3"), 1, 0))
                .withMessageContaining("from 1 to 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> one(new Spot(Samples.cell("1:3"), 0, 1)))
                .withMessage("Row R has 1 spots for 2 stakeholders");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StripSamples.generated(false, 0, 7, 2))
                .withMessageContaining("not 7");
        Dumbbell d = StripSamples.dumbbell(false, true);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Dumbbell(
                                d.frame(),
                                d.words(),
                                null,
                                d.before(),
                                d.after(),
                                List.of(),
                                null));
    }

    @Test
    void saysAChangeOnlyBetweenTwoMedians() {
        assertThat(StripSamples.dumbbell(false, true).rows().getFirst().change()).hasValue(2);
        assertThat(row("-1:3x1:4", "1:2").change()).isEmpty();
        assertThat(row("–", "1:2").change()).isEmpty();
        assertThat(row("0:1", "-2:2").change()).hasValue(-2);
    }

    private static Dumbbell.Row row(String before, String after) {
        return new Dumbbell.Row("R", "R", Samples.cell(before), Samples.cell(after));
    }

    private static PositionStrip one(Spot... spots) {
        return of(List.of(new Party("A", "A", 0), new Party("B", "B", 1)), spots);
    }

    private static PositionStrip of(List<Party> parties, Spot... spots) {
        PositionStrip sample = StripSamples.sela(false, 2);
        return new PositionStrip(
                sample.frame(),
                sample.words(),
                null,
                parties,
                List.of(new Row("R", "Issue", List.of(spots))),
                null);
    }
}
