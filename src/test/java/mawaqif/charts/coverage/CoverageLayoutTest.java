package mawaqif.charts.coverage;

import static mawaqif.charts.figures.Seen.MEASURE;
import static mawaqif.charts.figures.Seen.assertClear;
import static mawaqif.charts.figures.Seen.dashed;
import static mawaqif.charts.figures.Seen.drawHostileNames;
import static mawaqif.charts.figures.Seen.marks;
import static mawaqif.charts.figures.Seen.only;
import static mawaqif.charts.figures.Seen.pages;
import static mawaqif.charts.figures.Seen.said;
import static mawaqif.charts.figures.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Circle;
import mawaqif.charts.sheet.Mark.Hatch;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class CoverageLayoutTest {

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("sizes")
    void keepsTextsApartInsideTheMarginsAndEveryCellThere(CoverageMap map, Size size) {
        List<String> cells = new ArrayList<>();
        int hatches = 0;
        List<Scene> pages = pages(map, size);
        assertClear(pages);
        for (Scene scene : pages) {
            cells.addAll(texts(scene, Role.CELL));
            hatches += marks(scene, Hatch.class).size();
        }
        List<CoverageMap.Cell> all =
                map.rows().stream().flatMap(row -> row.cells().stream()).toList();
        for (CoverageMap.Cell cell : all) {
            if (cell instanceof CoverageMap.Cell.Known known) {
                assertThat(cells.remove(String.valueOf(known.d()))).isTrue();
            } else {
                hatches--;
            }
        }
        assertThat(cells).allMatch(text -> List.of("–", map.words().silent()).contains(text));
        assertThat(hatches).as("hatches of legends").isNotNegative();
    }

    static Stream<Arguments> sizes() {
        List<CoverageMap> figures =
                List.of(
                        CoverageSamples.english(),
                        CoverageSamples.arabic(),
                        CoverageSamples.generated(false, 12, 14, 9),
                        CoverageSamples.generated(true, 12, 14, 140),
                        CoverageSamples.generated(true, 17, 3, 2500),
                        CoverageSamples.generated(false, 1, 1, 1));
        return Seen.atSizes(figures);
    }

    @Test
    void holdsThirtyByAHundredAndTwenty() {
        CoverageMap map = CoverageSamples.generated(true, 30, 120, 40);
        List<Scene> pages = pages(map, Size.STANDARD);
        assertThat(pages).hasSizeGreaterThan(30);
        assertThat(pages.stream().mapToInt(page -> texts(page, Role.CELL).size()).sum())
                .isGreaterThan(30 * 120 * 8 / 11);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void drawsDiscsWhoseAreasAreInTheRatioOfTheSources(Theme theme) {
        String disc = CoverageArt.Colours.of(theme).disc();
        Scene scene = Figures.layout(CoverageSamples.english(), Size.STANDARD, theme, MEASURE, 1);
        List<Double> areas =
                marks(scene, Circle.class).stream()
                        .filter(circle -> disc.equals(circle.fill()))
                        .map(circle -> circle.r() * circle.r())
                        .toList();
        // Legend: 1, 3, 6; then the first row: 4, 5, 3, 2, 5.
        List<Integer> sources = List.of(1, 3, 6, 4, 5, 3, 2, 5);
        for (int at = 0; at < sources.size(); at++) {
            assertThat(areas.get(at) / areas.getFirst()).isCloseTo(sources.get(at), within(1e-9));
        }
    }

    @Test
    void keepsDiscsInTheirCells() {
        for (CoverageMap map :
                List.of(CoverageSamples.english(), CoverageSamples.generated(false, 12, 14, 140))) {
            for (Scene scene : pages(map, Size.STANDARD)) {
                List<Circle> discs =
                        marks(scene, Circle.class).stream().filter(c -> c.y() > 140).toList();
                for (Circle one : discs) {
                    for (Circle other : discs) {
                        double apart = Math.hypot(one.x() - other.x(), one.y() - other.y());
                        assertThat(apart < 0.01 || apart > one.r() + other.r()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void turnsTheRingClockwiseFromTwelveByTheShareOfTheMarkedLanguageAlsoInArabic() {
        CoverageMap half = CoverageSamples.one("Build", "Farmers", "4/2", null);
        Outline arc =
                marks(only(half, Size.STANDARD), Outline.class).stream()
                        .filter(outline -> outline.stroke() != null)
                        .findFirst()
                        .orElseThrow();
        Mark.Step.Move start = (Mark.Step.Move) arc.steps().getFirst();
        Mark.Step.Curve end = (Mark.Step.Curve) arc.steps().getLast();
        Mark.Step.Curve first = (Mark.Step.Curve) arc.steps().get(1);
        assertThat(end.x()).isCloseTo(start.x(), within(1e-9));
        assertThat(end.y()).isGreaterThan(start.y());
        assertThat(first.x()).isGreaterThan(start.x());
    }

    @Test
    void boxesACellOfOneSourceUnlessTheStudyHasNoOther() {
        assertThat(dashed(only(CoverageSamples.one("a", "b", "1/1", null), Size.STANDARD)))
                .isEqualTo(2);
        Scene banner =
                only(CoverageSamples.one("a", "b", "1/1", "One source only."), Size.STANDARD);
        assertThat(dashed(banner)).isZero();
        assertThat(texts(banner, Role.BANNER)).containsExactly("One source only.");
    }

    @Test
    void showsInTheLegendOnlyWhatOccurs() {
        assertThat(texts(only(CoverageSamples.english(), Size.STANDARD), Role.LEGEND))
                .contains("1", "3", "6", "sources", "in Arabic", "in English", "searched, silent");
        assertThat(
                        texts(
                                only(CoverageSamples.one("a", "b", "3/3", null), Size.STANDARD),
                                Role.LEGEND))
                .contains("in Arabic", "no evidence")
                .doesNotContain("in English", "thin: one source", "searched, silent");
    }

    @Test
    void standsRowByRowAndColumnByColumnWhereTheMatrixStands() {
        Scene matrix = Figures.layout(Samples.arabic(), Size.STANDARD, Theme.LIGHT, MEASURE, 1);
        Scene map = only(CoverageSamples.arabic(), Size.STANDARD);
        assertThat(texts(map, Role.ROW_HEAD)).isEqualTo(texts(matrix, Role.ROW_HEAD));
        assertThat(texts(map, Role.COLUMN_HEAD).subList(0, 6))
                .isEqualTo(texts(matrix, Role.COLUMN_HEAD).subList(0, 6));
        assertThat(texts(map, Role.TOTAL)).contains("12", "14", "18 إجمالًا");
    }

    @Test
    void keepsHostileNamesWhole() {
        drawHostileNames(
                name -> CoverageSamples.one(name, name, "2/1", null),
                (pages, name) -> assertThat(said(pages, Role.ROW_HEAD)).isEqualTo(name));
    }

    @Test
    void refusesMoreSourcesInALanguageThanThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CoverageMap.Cell.Known(2, 3))
                .withMessage("3 of 2 sources can't be in one language");
    }

    @Test
    void drawsAnEmptyMapWithItsFrame() {
        CoverageMap empty =
                new CoverageMap(
                        Samples.arabicFrame(),
                        CoverageSamples.words(true, 0),
                        null,
                        List.of(),
                        List.of(),
                        0);
        assertThat(texts(only(empty, Size.STANDARD), Role.TITLE)).isNotEmpty();
    }
}
