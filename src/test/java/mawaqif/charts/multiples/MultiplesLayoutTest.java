package mawaqif.charts.multiples;

import static mawaqif.charts.figures.Seen.assertClear;
import static mawaqif.charts.figures.Seen.bare;
import static mawaqif.charts.figures.Seen.label;
import static mawaqif.charts.figures.Seen.marks;
import static mawaqif.charts.figures.Seen.natural;
import static mawaqif.charts.figures.Seen.pages;
import static mawaqif.charts.figures.Seen.said;
import static mawaqif.charts.figures.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.Multiples;
import mawaqif.charts.Multiples.Panel;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.Target;
import mawaqif.charts.Theme;
import mawaqif.charts.bars.BarsSamples;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.map.MapSamples;
import mawaqif.charts.render.Render;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MultiplesLayoutTest {

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("sizes")
    void keepsTextsApartInsideTheMarginsAndEveryPanelThere(Multiples multiples, Size size) {
        List<Scene> pages = pages(multiples, size);
        assertClear(pages);
        String headings = said(pages, Role.HEADING);
        for (Panel panel : multiples.panels()) {
            assertThat(headings).contains(bare(panel.title()), bare(panel.counts()));
        }
    }

    static Stream<Arguments> sizes() {
        return Seen.atSizes(
                List.of(
                        MultiplesSamples.bars(false),
                        MultiplesSamples.bars(true),
                        MultiplesSamples.matrix(true),
                        MultiplesSamples.matrix(false, Samples.generated(false, 14, 5)),
                        MultiplesSamples.coverage(true),
                        MultiplesSamples.strip(false, 4),
                        MultiplesSamples.strip(true, 6),
                        MultiplesSamples.timeline(true)));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 850, 1600})
    void drawsEveryCellOfEveryPanelOnce(int width) {
        Multiples multiples = MultiplesSamples.matrix(false);
        List<String> drawn =
                new ArrayList<>(texts(natural(multiples, width), Role.CELL))
                        .stream().filter(text -> text.matches("[−+]?[012]")).sorted().toList();
        List<String> wanted = new ArrayList<>();
        for (Panel panel : multiples.panels()) {
            if (!panel.isEmpty()) {
                numbers((StanceMatrix) panel.figure(), wanted);
            }
        }
        assertThat(drawn).isEqualTo(wanted.stream().sorted().toList()).hasSizeGreaterThan(100);
    }

    private static void numbers(StanceMatrix matrix, List<String> all) {
        for (StanceMatrix.Row row : matrix.rows()) {
            for (Cell cell : row.cells()) {
                switch (cell) {
                    case Cell.None _, Cell.Silent _ -> {}
                    case Cell.Neutral _ -> all.add("0");
                    case Cell.Clear clear ->
                            all.add(matrix.frame().digits().signed(clear.median()));
                    case Cell.Contested c -> {
                        all.add(matrix.frame().digits().signed(c.medianAgainst()));
                        all.add(matrix.frame().digits().signed(c.medianFor()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void standBesideEachOtherInReadingOrderAndBelowOnNarrowPages(boolean arabic) {
        Multiples multiples = MultiplesSamples.bars(arabic);
        Scene wide = natural(multiples, 850);
        Label first = label(wide, Role.HEADING, multiples.panels().get(0).title());
        Label second = label(wide, Role.HEADING, multiples.panels().get(1).title());
        Label third = label(wide, Role.HEADING, multiples.panels().get(2).title());
        assertThat(second.baseline()).isEqualTo(first.baseline());
        assertThat(third.baseline()).isGreaterThan(first.baseline());
        assertThat(third.x()).isEqualTo(first.x());
        if (arabic) {
            assertThat(second.x()).isLessThan(first.x() - 300);
        } else {
            assertThat(second.x()).isGreaterThan(first.x() + 300);
        }
        Scene narrow = natural(multiples, 390);
        first = label(narrow, Role.HEADING, multiples.panels().get(0).title());
        second = label(narrow, Role.HEADING, multiples.panels().get(1).title());
        assertThat(second.x()).isEqualTo(first.x());
        assertThat(second.baseline()).isGreaterThan(first.baseline());
    }

    @Test
    void drawsOneClaimEquallyLongInEveryPanel() {
        Scene scene = natural(MultiplesSamples.of(false, List.of(one(1), one(40), one(8))), 850);
        String fill =
                scene.marks().stream()
                        .filter(Mark.Rectangle.class::isInstance)
                        .map(mark -> ((Mark.Rectangle) mark))
                        .filter(bar -> bar.box().height() > 10 && bar.box().width() > 100)
                        .map(Mark.Rectangle::fill)
                        .filter(colour -> colour != null && !colour.equals(scene.ground()))
                        .findFirst()
                        .orElseThrow();
        List<Double> widths =
                marks(scene, Mark.Rectangle.class).stream()
                        .filter(bar -> fill.equals(bar.fill()) && bar.box().height() > 10)
                        .filter(bar -> bar.box().y() > 120)
                        .map(bar -> bar.box().width())
                        .filter(width -> width != 24 && width != 30)
                        .toList();
        assertThat(new TreeSet<>(widths)).hasSize(3);
        double unit = new TreeSet<>(widths).getFirst();
        assertThat(widths).anySatisfy(w -> assertThat(w).isCloseTo(8 * unit, within(0.01)));
        assertThat(widths).anySatisfy(w -> assertThat(w).isCloseTo(40 * unit, within(0.01)));
    }

    private static DivergingBars one(int claims) {
        DivergingBars bars = BarsSamples.english(false);
        return new DivergingBars(
                bars.frame(),
                bars.words(),
                null,
                false,
                List.of(
                        new DivergingBars.Row(
                                "A",
                                "Cities",
                                Kind.WHOLE,
                                List.of(0, 0, 0, 0, claims),
                                new Cell.Clear(2, new StanceMatrix.Evidence(claims, 1, false)),
                                null,
                                "supports")),
                null);
    }

    @Test
    void saysThatAPanelIsEmptyInsteadOfDrawingIt() {
        Multiples multiples = MultiplesSamples.bars(false);
        Scene scene = natural(multiples, 850);
        assertThat(texts(scene, Role.KEY)).containsOnlyOnce("no evidence");
        assertThat(texts(scene, Role.ROW_HEAD).stream().filter("Cities"::equals)).hasSize(3);
    }

    @Test
    void leavesNoHoleForAnEmptyPanelBesideOthers() {
        List<Panel> panels = new ArrayList<>(MultiplesSamples.bars(false).panels());
        panels.addFirst(panels.removeLast());
        Multiples multiples =
                new Multiples(Samples.englishFrame(), "no evidence", panels.subList(0, 3), null);
        Scene wide = natural(multiples, 850);
        double full = label(wide, Role.HEADING, panels.get(1).title()).baseline();
        assertThat(label(wide, Role.HEADING, panels.get(2).title()).baseline()).isEqualTo(full);
        assertThat(label(wide, Role.HEADING, "none given").baseline()).isGreaterThan(full);
        Scene narrow = natural(multiples, 390);
        assertThat(label(narrow, Role.HEADING, "none given").baseline())
                .isLessThan(label(narrow, Role.HEADING, panels.get(1).title()).baseline());
    }

    @Test
    void repeatsTitleAndHeadsWhereAPanelGoesOn() {
        Multiples multiples = MultiplesSamples.matrix(false, Samples.generated(false, 6, 60));
        List<Scene> pages = pages(multiples, Size.STANDARD);
        assertThat(pages).hasSizeGreaterThan(3);
        for (Scene page : pages) {
            assertThat(texts(page, Role.HEADING)).isNotEmpty();
            assertThat(texts(page, Role.LEGEND)).isNotEmpty();
        }
        long first =
                pages.stream()
                        .filter(page -> texts(page, Role.HEADING).contains("Full withdrawal"))
                        .count();
        assertThat(first).isGreaterThan(1);
    }

    @Test
    void saysWhyThereAreNoPanels() {
        Multiples none =
                new Multiples(Samples.englishFrame(), "", List.of(), "There is one source only.");
        Scene scene = natural(none, 850);
        assertThat(texts(scene, Role.KEY)).containsExactly("There is one source only.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Multiples(Samples.englishFrame(), "", List.of(), null))
                .withMessageContaining("note");
    }

    @Test
    void repeatsFiguresOfOneKindThatHaveAScaleInCommon() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MultiplesSamples.of(
                                false, List.of(Samples.english(), BarsSamples.english(false))));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> MultiplesSamples.of(false, List.of(MapSamples.sela(false))).whole());
    }

    /** Pointed at, a cell of a panel says which panel; opened, it leads to that panel's claims. */
    @Test
    void narrowsPlacesToTheirPanel() {
        Multiples multiples = MultiplesSamples.matrix(false);
        List<Mark.Spot> spots =
                Figures.stream(multiples, new Size(1400, 4000), Theme.LIGHT, Render.measure())
                        .flatMap(page -> page.spots().stream())
                        .toList();
        assertThat(spots).hasSizeGreaterThan(6);
        for (Mark.Spot spot : spots) {
            Target.Claims claims = (Target.Claims) spot.place().target();
            String scenario = claims.filter().get("scenario");
            assertThat(scenario).matches("S[012]");
            Panel panel = multiples.panels().get(scenario.charAt(1) - '0');
            assertThat(spot.place().words()).startsWith(panel.title() + ": ");
            assertThat(claims.filter()).containsKeys("stakeholder", "issue");
        }
    }

    @Test
    void drawsHostileTitles() {
        Seen.drawHostileNames(
                name ->
                        new Multiples(
                                Samples.englishFrame(),
                                "no evidence",
                                List.of(
                                        new Panel(name, Map.of(), "1 claim", 1, one(1)),
                                        new Panel(name, Map.of(), "", 0, one(1))),
                                null),
                (pages, name) -> assertThat(said(pages, Role.HEADING)).contains(name));
    }
}
