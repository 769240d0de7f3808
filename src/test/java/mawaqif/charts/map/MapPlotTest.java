package mawaqif.charts.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.charts.MapModel;
import mawaqif.charts.MapModel.Link;
import mawaqif.charts.Party;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.matrix.MatrixLayoutTest;
import mawaqif.charts.render.Render;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.TextMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class MapPlotTest {
    private static final TextMeasure MEASURE = Render.measure();
    private static final String WHY =
            "No map: its stress would be 0.31, above 0.20. In a plane these stakeholders could not"
                    + " stand as close or as far as they are.";

    private static final List<Size> SIZES =
            List.of(
                    Size.STANDARD,
                    new Size(600, 600),
                    new Size(420, 600),
                    new Size(1600, 900),
                    new Size(850, 320),
                    new Size(200, 200),
                    new Size(4000, 200),
                    new Size(200, 4000),
                    new Size(4000, 4000));

    private static List<Scene> pages(MapModel map, Size size) {
        return Figures.pages(map, size, Theme.LIGHT, MEASURE);
    }

    private static List<String> texts(List<Scene> pages, Role role) {
        return pages.stream()
                .flatMap(page -> page.labels().stream())
                .filter(label -> label.role() == role)
                .map(label -> Texts.plain(label.text()))
                .toList();
    }

    private static Label label(Scene scene, String text) {
        return scene.labels().stream()
                .filter(label -> Texts.plain(label.text()).equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No label " + text));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("mapsAtSizes")
    void keepsTextsApartAndEveryNameOnce(MapModel map, Size size) {
        List<Scene> pages = pages(map, size);
        for (Scene page : pages) {
            assertThat(MatrixLayoutTest.problems(page)).isEmpty();
            assertThat(page.marks().stream().filter(mark -> outside(mark, size))).isEmpty();
        }
        String said =
                String.join(" ", texts(pages, Role.CELL))
                        + " "
                        + String.join(" ", texts(pages, Role.KEY));
        map.placed()
                .forEach(placed -> assertThat(bare(said)).contains(bare(placed.party().label())));
        map.left().forEach(left -> assertThat(bare(said)).contains(bare(left.words())));
        if (map.refusal() != null) {
            assertThat(String.join(" ", texts(pages, Role.BANNER))).isEqualTo(map.refusal());
        }
        assertThat(String.join(" ", texts(pages, Role.LEGEND)))
                .contains(Texts.plain(map.words().reading()));
    }

    /** Without the spaces at which lines are broken. */
    private static String bare(String text) {
        return Texts.plain(text).replace(" ", "");
    }

    static Stream<Arguments> mapsAtSizes() {
        List<MapModel> maps =
                List.of(
                        MapSamples.sela(false),
                        MapSamples.sela(true),
                        MapSamples.generated(true, 3, 0),
                        MapSamples.generated(false, 12, 2),
                        MapSamples.generated(true, 30, 12),
                        MapSamples.generated(false, 60, 0),
                        MapSamples.refused(false, WHY, 2),
                        MapSamples.refused(false, WHY, 30));
        return maps.stream().flatMap(m -> SIZES.stream().map(s -> Arguments.of(m, s)));
    }

    private static boolean outside(Mark mark, Size size) {
        return switch (mark) {
            case Mark.Rectangle r ->
                    r.box().x() < 23
                            || r.box().right() > size.width() - 23
                            || r.box().bottom() > size.height();
            case Mark.Circle c -> c.x() - c.r() < 23 || c.x() + c.r() > size.width() - 23;
            case Mark.Outline o ->
                    o.steps().stream()
                            .anyMatch(step ->
                                    switch (step) {
                                        case Mark.Step.Move m -> out(m.x(), m.y(), size);
                                        case Mark.Step.Line l -> out(l.x(), l.y(), size);
                                        case Mark.Step.Curve c -> out(c.x(), c.y(), size);
                                        case Mark.Step.Close _ -> false;
                                    });
            case Mark.Hatch h -> false;
            case Mark.Label l -> false;
            case Mark.Spot _ -> false;
        };
    }

    private static boolean out(double x, double y, Size size) {
        return x < 23 || x > size.width() - 23 || y < 0 || y > size.height();
    }

    @Test
    void showsNamesSharedIssuesLinksStressBarAndWhoIsMissing() {
        List<Scene> pages = pages(MapSamples.sela(false), Size.STANDARD);
        assertThat(pages).hasSize(1);
        assertThat(texts(pages, Role.CELL))
                .contains("Upland farmers", "k = 7–9", "Fishers", "0.89", "0.85")
                .hasSize(5 * 2 + 2);
        assertThat(texts(pages, Role.KEY))
                .containsExactly(
                        "this far apart = 0.10 less close",
                        "Not enough evidence to place:",
                        "Neighbouring state (k = 4 shared issues, 5 needed)");
        assertThat(texts(pages, Role.LEGEND))
                .first()
                .isEqualTo("closeness 0.75 or more, with its value");
    }

    @ParameterizedTest
    @EnumSource
    void keepsOneScaleAndNeverMirrorsPlaces(Theme theme) {
        Box area = new Box(24, 100, 802, 380);
        MapModel map = MapSamples.sela(true);
        MapGround ground = MapGround.of(map.placed(), area);
        for (int i = 1; i < map.placed().size(); i++) {
            double dx = map.placed().get(i).x() - map.placed().getFirst().x();
            double dy = map.placed().get(i).y() - map.placed().getFirst().y();
            assertThat(ground.xs().get(i) - ground.xs().getFirst())
                    .isCloseTo(dx * ground.bar() * 10, within(1e-6));
            assertThat(ground.ys().get(i) - ground.ys().getFirst())
                    .isCloseTo(-dy * ground.bar() * 10, within(1e-6));
        }
        Scene english = Figures.layout(MapSamples.sela(false), Size.STANDARD, theme, MEASURE, 1);
        Scene arabic = Figures.layout(map, Size.STANDARD, theme, MEASURE, 1);
        assertThat(label(english, "Upland farmers").ink().x())
                .isGreaterThan(label(english, "Fishers").ink().x());
        assertThat(label(arabic, "مزارعو المرتفعات").ink().x())
                .isGreaterThan(label(arabic, "الصيّادون").ink().x());
    }

    @Test
    void movesMarksThatWouldCoverEachOtherApart() {
        List<MapModel.Placed> same = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            same.add(new MapModel.Placed(new Party("C" + i, "P" + i, i), 0, 0, "k = 5"));
        }
        MapGround ground = MapGround.of(same, new Box(0, 0, 400, 300));
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                assertThat(
                                Math.hypot(
                                        ground.xs().get(i) - ground.xs().get(j),
                                        ground.ys().get(i) - ground.ys().get(j)))
                        .isGreaterThan(2 * ground.radius());
            }
        }
    }

    @Test
    void keepsNamesWholeHoweverLong() {
        for (String hostile : Samples.HOSTILE.values()) {
            MapModel map = MapSamples.named(false, List.of("First", hostile, "Third", hostile), 1);
            for (Size size : List.of(Size.STANDARD, new Size(420, 300), new Size(200, 200))) {
                List<Scene> pages = pages(map, size);
                pages.forEach(page -> assertThat(MatrixLayoutTest.problems(page)).isEmpty());
                String said =
                        String.join("", texts(pages, Role.CELL))
                                + String.join("", texts(pages, Role.KEY));
                assertThat(said.replace(" ", ""))
                        .contains(Texts.plain(Texts.name(hostile)).replace(" ", ""));
            }
        }
    }

    @Test
    void isEitherAMapOrAReason() {
        MapModel map = MapSamples.sela(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new MapModel(
                                map.frame(), map.words(), List.of(), List.of(), List.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new MapModel(
                                map.frame(),
                                map.words(),
                                map.placed(),
                                List.of(new Link(3, 1, "0.8")),
                                List.of(),
                                null));
    }
}
