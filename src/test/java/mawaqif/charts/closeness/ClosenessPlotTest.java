package mawaqif.charts.closeness;

import static mawaqif.charts.figures.Seen.MEASURE;
import static mawaqif.charts.figures.Seen.assertClear;
import static mawaqif.charts.figures.Seen.drawHostileNames;
import static mawaqif.charts.figures.Seen.label;
import static mawaqif.charts.figures.Seen.pages;
import static mawaqif.charts.figures.Seen.said;
import static mawaqif.charts.figures.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessMatrix.Pair;
import mawaqif.charts.ClosenessMatrix.Ranked;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.Digits;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.ClosenessRamp;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ClosenessPlotTest {

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("figuresAtSizes")
    void keepsTextsApartAndEveryPairOnce(ClosenessMatrix figure, Size size) {
        List<Scene> pages = pages(figure, size);
        assertClear(pages);
        List<String> expected = new ArrayList<>();
        figure.rows().stream().flatMap(List::stream).forEach(pair -> expected.add("k=" + pair.k()));
        assertThat(
                        texts(pages, Role.CELL).stream()
                                .filter(text -> text.contains("k="))
                                .map(text -> text.replaceAll(".*?(k=\\d+).*", "$1")))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    static Stream<Arguments> figuresAtSizes() {
        List<ClosenessMatrix> figures =
                List.of(
                        ClosenessSamples.sela(false),
                        ClosenessSamples.sela(true),
                        ClosenessSamples.generated(false, 0, ClosenessScale.SHARE),
                        ClosenessSamples.generated(false, 1, ClosenessScale.SHARE),
                        ClosenessSamples.generated(true, 2, ClosenessScale.SHARE),
                        ClosenessSamples.generated(false, 3, ClosenessScale.BALANCE),
                        ClosenessSamples.generated(true, 12, ClosenessScale.PAIRS),
                        ClosenessSamples.generated(false, 12, ClosenessScale.SHARE),
                        ClosenessSamples.generated(true, 30, ClosenessScale.BALANCE));
        return Seen.atSizes(figures);
    }

    @Test
    void standsOnOnePageAtTheCoordinatesOfTheDesign() {
        List<Scene> pages = pages(ClosenessSamples.sela(false), Size.STANDARD);
        assertThat(pages).hasSize(1);
        assertThat(texts(pages, Role.ROW_HEAD))
                .containsExactly(
                        "Delta farmers", "Cities", "Fishers", "Ministry", "Neighbouring state");
        assertThat(texts(pages, Role.COLUMN_HEAD))
                .containsExactly(
                        "Upland farmers", "Delta farmers", "Cities", "Fishers", "Ministry");
        assertThat(texts(pages, Role.CELL))
                .contains("0.57", "k=9", "0.89", "k=8", "k=4, too few")
                .hasSize(2 * 10 + 5);
        assertThat(texts(pages, Role.KEY))
                .containsSubsequence(
                        "Closest",
                        "0.89",
                        "Delta farmers – Fishers",
                        "0.85",
                        "Cities – Ministry",
                        "0.68",
                        "Cities – Fishers",
                        "Farthest apart",
                        "0.54",
                        "Upland farmers – Fishers",
                        "0.57",
                        "Upland farmers – Delta farmers",
                        "0.61",
                        "Upland farmers – Cities");
        assertThat(texts(pages, Role.LEGEND))
                .containsSubsequence("≥ 0.85", "0.75–0.84", "0.65–0.74", "0.55–0.64", "< 0.55");
    }

    @Test
    void mirrorsRowsColumnsRampAndPanelInArabic() {
        Scene scene = pages(ClosenessSamples.sela(true), Size.STANDARD).getFirst();
        Label first = label(scene, Role.COLUMN_HEAD, "مزارعو المرتفعات");
        Label last = label(scene, Role.COLUMN_HEAD, "الوزارة");
        assertThat(first.x()).isGreaterThan(last.x());
        assertThat(label(scene, Role.ROW_HEAD, "المدن").x()).isEqualTo(826);
        assertThat(label(scene, Role.KEY, "الأقرب").x()).isLessThan(last.x());
        assertThat(label(scene, Role.LEGEND, "≥ 0.85").x())
                .isGreaterThan(label(scene, Role.LEGEND, "< 0.55").x());
    }

    @ParameterizedTest
    @EnumSource
    void keepsContrastOnEveryGrade(Theme theme) {
        ClosenessRamp ramp = ClosenessRamp.of(theme);
        for (int grade = 0; grade < ClosenessScale.CLASSES; grade++) {
            assertThat(contrast(ramp.fills().get(grade), ramp.inks().get(grade)))
                    .isGreaterThan(4.5);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        double sum = 0;
        for (int i = 0; i < 3; i++) {
            double c = Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0;
            sum += weights[i] * (c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4));
        }
        return sum;
    }

    @Test
    void numbersStakeholdersWhoseNamesDoNotFitUnderTheirColumns() {
        ClosenessMatrix figure = ClosenessSamples.generated(false, 12, ClosenessScale.SHARE);
        List<Scene> pages = pages(figure, Size.STANDARD);
        assertThat(pages).hasSize(1);
        assertThat(texts(pages, Role.COLUMN_HEAD))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        assertThat(texts(pages, Role.ROW_HEAD)).contains("1", "Sunni Arabs", "12");
    }

    @Test
    void keepsNamesWholeHoweverLong() {
        drawHostileNames(
                name ->
                        ClosenessSamples.named(
                                false, ClosenessScale.SHARE, List.of("First", name, "Last")),
                (pages, name) ->
                        assertThat(said(pages, Role.ROW_HEAD) + said(pages, Role.KEY))
                                .contains(name));
    }

    @Test
    void saysWhyNothingIsCompared() {
        ClosenessMatrix figure =
                ClosenessSamples.of(
                        false,
                        ClosenessScale.SHARE,
                        "There is nobody to compare.",
                        List.of("Alone"),
                        List.of(List.of()));
        List<Scene> pages = pages(figure, Size.STANDARD);
        assertThat(texts(pages, Role.BANNER)).containsExactly("There is nobody to compare.");
        assertThat(texts(pages, Role.CELL)).isEmpty();
    }

    @Test
    void leavesThePanelOutWhereItsCornerIsTooSmall() {
        assertThat(texts(pages(ClosenessSamples.sela(false), new Size(420, 600)), Role.KEY))
                .isEmpty();
    }

    @Test
    void ranksTheOnlyPairAndSplitsFewBetweenCloseAndFar() {
        ClosenessMatrix one =
                ClosenessSamples.of(
                        false,
                        ClosenessScale.SHARE,
                        null,
                        List.of("A", "B"),
                        List.of(List.of(), List.of(new Pair.Compared(0.5, 5))));
        assertThat(texts(pages(one, Size.STANDARD), Role.KEY))
                .containsExactly("Closest", "0.50", "A – B");
        ClosenessMatrix three = ClosenessSamples.generated(false, 3, ClosenessScale.SHARE);
        assertThat(three.closest().size() + three.farthest().size())
                .isEqualTo(three.ranked().size());
        assertThat(three.closest()).doesNotContainAnyElementsOf(three.farthest());
    }

    @Test
    void writesNumbersInTheFiguresDigits() {
        ClosenessMatrix latin = ClosenessSamples.sela(true);
        ClosenessMatrix figure =
                new ClosenessMatrix(
                        Samples.frame(latin.frame(), Digits.ARAB, "عنوان", null),
                        latin.words(),
                        latin.scale(),
                        null,
                        latin.names(),
                        latin.rows());
        List<Scene> pages = pages(figure, Size.STANDARD);
        assertThat(texts(pages, Role.CELL)).contains("٠٫٨٩", "k=٨").doesNotContain("0.89");
    }

    @Test
    void growsTallerRatherThanSmallerForManyStakeholders() {
        ClosenessMatrix figure = ClosenessSamples.generated(false, 40, ClosenessScale.SHARE);
        Size size = Figures.natural(figure, 850, MEASURE);
        assertThat(pages(figure, size)).hasSize(1);
        assertThat(size.height()).isBetween(1600, Size.MAX);
        assertThat(Figures.natural(ClosenessSamples.sela(false), 850, MEASURE))
                .isEqualTo(Size.STANDARD);
    }

    /** As the findings of the overview take them. */
    @Test
    void ranksEqualPairsInTheOrderOfTheirStakeholdersAndNoneAsBothClosestAndFarthest() {
        List<List<Pair>> rows =
                IntStream.range(0, 4)
                        .mapToObj(other ->
                                IntStream.range(0, other)
                                        .<Pair>mapToObj(_ -> new Pair.Compared(0.7, 5))
                                        .toList())
                        .toList();
        ClosenessMatrix sample = ClosenessSamples.sela(false);
        ClosenessMatrix equal =
                new ClosenessMatrix(
                        sample.frame(),
                        sample.words(),
                        sample.scale(),
                        null,
                        List.of("A", "B", "C", "D"),
                        rows);
        assertThat(pairs(equal.closest())).containsExactly("AB", "AC", "AD");
        assertThat(pairs(equal.farthest())).containsExactly("BC", "BD", "CD");
    }

    private static List<String> pairs(List<Ranked> ranked) {
        return ranked.stream()
                .map(pair -> "ABCD".charAt(pair.one()) + "" + "ABCD".charAt(pair.other()))
                .toList();
    }
}
