package mawaqif.charts.bars;

import static mawaqif.charts.figures.Seen.MEASURE;
import static mawaqif.charts.figures.Seen.assertClear;
import static mawaqif.charts.figures.Seen.drawHostileNames;
import static mawaqif.charts.figures.Seen.label;
import static mawaqif.charts.figures.Seen.natural;
import static mawaqif.charts.figures.Seen.pages;
import static mawaqif.charts.figures.Seen.said;
import static mawaqif.charts.figures.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.charts.Direction;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.Size;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Palette;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BarsLayoutTest {
    private static final Palette LIGHT = Palette.of(Theme.LIGHT);

    /** Bars of a colour that are higher than a legend's swatch. */
    private static List<Box> bars(Scene scene, int stance) {
        return scene.marks().stream()
                .filter(Mark.Rectangle.class::isInstance)
                .map(Mark.Rectangle.class::cast)
                .filter(r -> LIGHT.fill(stance).equals(r.fill()) && r.box().height() > 14)
                .map(Mark.Rectangle::box)
                .toList();
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("sizes")
    void keepsTextsApartAndEverythingOnThePage(DivergingBars bars, Size size) {
        assertClear(pages(bars, size, Theme.LIGHT));
    }

    static Stream<Arguments> sizes() {
        List<DivergingBars> figures = new ArrayList<>();
        for (boolean arabic : new boolean[] {false, true}) {
            for (boolean percent : new boolean[] {false, true}) {
                figures.add(arabic ? BarsSamples.arabic(percent) : BarsSamples.english(percent));
                figures.add(BarsSamples.generated(arabic, percent, 0, 1));
                figures.add(BarsSamples.generated(arabic, percent, 1, 3));
                figures.add(BarsSamples.generated(arabic, percent, 30, 612));
                figures.add(BarsSamples.generated(arabic, percent, 60, 1_234_567));
            }
        }
        return Seen.atSizes(figures);
    }

    @Test
    void drawsOppositeSidesOfZeroToOneMeasureInBothDirections() {
        for (DivergingBars bars : List.of(BarsSamples.english(false), BarsSamples.arabic(false))) {
            Scene scene = natural(bars, 850);
            Box strong = bars(scene, -2).getFirst();
            Box mild = bars(scene, -1).getFirst();
            Box favour = bars(scene, 1).getFirst();
            Box neutral = bars(scene, 0).getFirst();
            assertThat(strong.right()).isLessThanOrEqualTo(mild.x());
            assertThat(mild.right()).isLessThanOrEqualTo(favour.x());
            double claim = mild.width() / 5;
            assertThat(strong.width()).isCloseTo(8 * claim, within(1.0));
            assertThat(favour.width()).isCloseTo(3 * claim, within(0.01));
            assertThat(neutral.width()).isCloseTo(claim, within(0.01));
            boolean before = neutral.right() < strong.x();
            assertThat(before).isEqualTo(scene.direction() == Direction.RTL);
        }
    }

    @Test
    void drawsSharesOfEachRowAndWritesCountsFirstWhereThereAreFew() {
        Scene scene = natural(BarsSamples.english(true), 850);
        double upland = bars(scene, -2).get(1).width() + bars(scene, -1).get(1).width();
        double farmers = bars(scene, -2).get(0).width() + bars(scene, -1).get(0).width();
        assertThat(farmers / upland).isCloseTo(13.0 / 19, within(0.01));
        assertThat(texts(scene, Role.TOTAL)).contains("13 · 68%", "9 · 100%", "7 · 88%", "19");
        assertThat(texts(scene, Role.KEY)).containsExactly("Six rows have few claims.");
        Row many = BarsSamples.row("A", "A", Kind.WHOLE, "0 0 1 20 20", "1:41", null, "for");
        DivergingBars english = BarsSamples.english(true);
        DivergingBars one =
                new DivergingBars(
                        english.frame(), english.words(), null, true, List.of(many), null);
        assertThat(texts(natural(one, 850), Role.TOTAL)).contains("98%", "41");
    }

    @Test
    void saysEveryCountEvenWhereItsSegmentIsTooNarrow() {
        DivergingBars bars = BarsSamples.generated(false, false, 6, 612);
        Scene scene = natural(bars, 850);
        assertThat(texts(scene, Role.TOTAL)).contains("89", "(87+2)", "349", "(348+1)", "615");
        assertThat(texts(scene, Role.CELL)).contains("348", "612");
    }

    @Test
    void putsTheLineFromAParentToItsPartsAndNoRuleBetweenThem() {
        Scene scene = natural(BarsSamples.english(false), 850);
        long branches =
                scene.marks().stream()
                        .filter(mark -> mark instanceof Mark.Rectangle r && r.box().width() == 8)
                        .count();
        assertThat(branches).isEqualTo(2);
        assertThat(label(scene, "Upland farmers").x()).isEqualTo(44);
        Scene mirrored = natural(BarsSamples.arabic(false), 850);
        assertThat(label(mirrored, "مزارعو المرتفعات").x()).isEqualTo(850 - 44);
    }

    @Test
    void leavesThePlotEmptyWithoutEvidence() {
        Scene scene = natural(BarsSamples.english(false), 850);
        double y = label(scene, "Neighbouring state").baseline();
        assertThat(scene.labels().stream().filter(l -> l.baseline() == y || near(l, y)))
                .extracting(l -> Texts.plain(l.text()))
                .contains("–", "0");
        assertThat(bars(scene, 1)).allMatch(bar -> bar.bottom() < y - 20);
        assertThat(texts(scene, Role.CELL)).contains("no evidence", "searched, silent");
    }

    private static boolean near(Label label, double y) {
        return Math.abs(label.baseline() - y) < 6;
    }

    @Test
    void goesOnOverPagesWithHeadsAndAxisAndEveryRowOnce() {
        for (Size size : List.of(Size.STANDARD, new Size(600, 600))) {
            DivergingBars bars = BarsSamples.generated(true, false, 30, 40);
            List<Scene> pages = pages(bars, size, Theme.DARK);
            assertThat(pages).hasSizeGreaterThan(1);
            StringBuilder names = new StringBuilder();
            for (Scene page : pages) {
                assertThat(texts(page, Role.COLUMN_HEAD)).contains("معارضون", "مؤيّدون", "0");
                names.append(String.join(" ", texts(page, Role.ROW_HEAD))).append(' ');
            }
            StringBuilder expected = new StringBuilder();
            bars.rows().forEach(row -> expected.append(row.label()).append(' '));
            assertThat(names.toString()).isEqualTo(expected.toString());
        }
    }

    @Test
    void squeezesRowsBeforeItTakesAnotherPage() {
        DivergingBars bars = BarsSamples.generated(false, false, 9, 9);
        assertThat(pages(bars, Size.STANDARD, Theme.LIGHT)).hasSize(1);
        assertThat(Figures.natural(bars, 850, MEASURE).height()).isGreaterThan(600);
    }

    @Test
    void keepsHostileTextsWhole() {
        drawHostileNames(
                BarsLayoutTest::hostile,
                (pages, name) -> assertThat(said(pages, Role.ROW_HEAD)).isEqualTo(name));
    }

    private static DivergingBars hostile(String text) {
        DivergingBars sample = BarsSamples.english(false);
        Row row = BarsSamples.row("R", text, Kind.WHOLE, "1 2 3 4 5", "1:15", text, text);
        return new DivergingBars(sample.frame(), sample.words(), null, false, List.of(row), null);
    }

    @Test
    void saysInWordsWhyThereIsNothingToSee() {
        Scene scene = natural(BarsSamples.generated(false, false, 0, 1), 850);
        assertThat(texts(scene, Role.KEY)).containsExactly("No claim here.");
        assertThat(texts(scene, Role.TITLE)).isNotEmpty();
    }
}
