package mawaqif.charts.map;

import java.io.IOException;
import mawaqif.charts.MapModel;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.GoldenTest;
import mawaqif.charts.render.Render;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares painted position maps with stored ones, as {@link GoldenTest} does. */
class MapGoldenTest {

    enum Golden {
        ENGLISH(MapSamples.sela(false), Size.STANDARD, Theme.LIGHT),
        ARABIC_DARK(MapSamples.sela(true), Size.STANDARD, Theme.DARK),
        CROWDED_PRINT(MapSamples.generated(false, 12, 2), new Size(600, 600), Theme.PRINT);

        private final MapModel map;
        private final Size size;
        private final Theme theme;

        Golden(MapModel map, Size size, Theme theme) {
            this.map = map;
            this.size = size;
            this.theme = theme;
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsStored(Golden golden) throws IOException {
        GoldenTest.check(
                "map-"
                        + golden.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                        + ".png",
                Render.png(
                        Figures.layout(golden.map, golden.size, golden.theme, Render.measure(), 1),
                        1));
    }
}
