package mawaqif.charts.map;

import static mawaqif.charts.figures.Seen.MEASURE;
import static mawaqif.charts.figures.Seen.assertClear;
import static mawaqif.charts.figures.Seen.bare;
import static mawaqif.charts.figures.Seen.drawHostileNames;
import static mawaqif.charts.figures.Seen.label;
import static mawaqif.charts.figures.Seen.marks;
import static mawaqif.charts.figures.Seen.pages;
import static mawaqif.charts.figures.Seen.said;
import static mawaqif.charts.figures.Seen.texts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.charts.MapModel;
import mawaqif.charts.MapModel.Link;
import mawaqif.charts.Party;
import mawaqif.charts.Size;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapPlotTest {
    private static final String WHY =
            "No map: its stress would be 0.31, above 0.20. In a plane these stakeholders could not"
                    + " stand as close or as far as they are.";

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("mapsAtSizes")
    void keepsTextsApartAndEveryNameOnce(MapModel map, Size size) {
        List<Scene> pages = pages(map, size);
        assertClear(pages);
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
        return Seen.atSizes(maps);
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
        drawHostileNames(
                name -> MapSamples.named(false, List.of("First", name, "Third", name), 1),
                (pages, name) ->
                        assertThat(said(pages, Role.CELL) + said(pages, Role.KEY)).contains(name));
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

    /** Where no place is free of links, the links stop short of the text. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void runsNoLinkThroughAName(boolean arabic) {
        Scene page = pages(MapSamples.generated(arabic, 30, 0), Size.STANDARD).getFirst();
        List<Mark> seen = page.marks();
        int crossed = 0;
        for (Mark.Outline link : marks(page, Mark.Outline.class)) {
            if (link.fill() != null || link.stroke() == null || link.stroke().width() < 2) {
                continue;
            }
            for (Label label : page.labels()) {
                if (label.role() == Role.CELL && crosses(Seen.points(link), label.ink())) {
                    crossed++;
                    assertThat(seen.subList(seen.indexOf(link), seen.indexOf(label)))
                            .as("%s", label)
                            .anyMatch(mark ->
                                    mark instanceof Mark.Rectangle ground
                                            && ground.stroke() == null
                                            && covers(ground.box(), label.ink())
                                            && ground.fill() != null);
                }
            }
        }
        assertThat(crossed).isPositive();
    }

    private static boolean covers(Box ground, Box ink) {
        return ground.y() < ink.centreY()
                && ink.centreY() < ground.bottom()
                && ground.x() < ink.x() + 1
                && ground.right() > ink.right() - 1;
    }

    private static boolean crosses(List<double[]> ends, Box box) {
        double[] one = ends.getFirst();
        double[] other = ends.getLast();
        return new Rectangle2D.Double(box.x(), box.y(), box.width(), box.height())
                .intersectsLine(one[0], one[1], other[0], other[1]);
    }
}
