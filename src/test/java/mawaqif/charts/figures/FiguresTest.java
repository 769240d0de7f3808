package mawaqif.charts.figures;

import static mawaqif.charts.figures.Seen.pages;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mawaqif.charts.Figure;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.bars.BarsSamples;
import mawaqif.charts.closeness.ClosenessSamples;
import mawaqif.charts.coverage.CoverageSamples;
import mawaqif.charts.map.MapSamples;
import mawaqif.charts.network.NetworkSamples;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Palette;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.strip.StripSamples;
import mawaqif.charts.timeline.TimelineSamples;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FiguresTest {

    static Stream<Figure> figures() {
        return Stream.of(
                Samples.arabic(),
                CoverageSamples.english(),
                BarsSamples.arabic(true),
                StripSamples.sela(false, 6),
                StripSamples.dumbbell(true, true),
                ClosenessSamples.sela(true),
                TimelineSamples.english(),
                MapSamples.sela(true),
                NetworkSamples.few(false));
    }

    /** So that a screen can show both themes in one picture. */
    @ParameterizedTest(name = "{index}")
    @MethodSource("figures")
    void writesTheSameAtTheSamePlacesInEveryThemeInColoursOfItsOwn(Figure figure) {
        List<Scene> light = pages(figure, Size.STANDARD, Theme.LIGHT);
        for (Theme theme : Theme.values()) {
            List<Scene> pages = pages(figure, Size.STANDARD, theme);
            assertThat(places(pages)).isEqualTo(places(light));
            assertThat(pages).extracting(Scene::ground).containsOnly(Palette.of(theme).ground());
            assertThat(pages.getFirst().labels())
                    .filteredOn(label -> label.role() == Role.TITLE)
                    .extracting(Label::colour)
                    .containsOnly(Palette.of(theme).ink());
        }
    }

    private static List<Label> places(List<Scene> pages) {
        return pages.stream()
                .flatMap(page -> page.labels().stream())
                .map(l ->
                        new Label(
                                l.role(),
                                l.text(),
                                l.x(),
                                l.baseline(),
                                l.anchor(),
                                l.direction(),
                                l.style(),
                                "",
                                l.ink()))
                .toList();
    }
}
