package mawaqif.charts.closeness;

import java.io.IOException;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.GoldenTest;
import mawaqif.charts.render.Render;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares painted closeness matrices with stored ones, as {@link GoldenTest} does. */
class ClosenessGoldenTest {

    enum Golden {
        ENGLISH(ClosenessSamples.sela(false), Size.STANDARD, Theme.LIGHT),
        ARABIC_DARK(ClosenessSamples.sela(true), Size.STANDARD, Theme.DARK),
        NUMBERED_PRINT(
                ClosenessSamples.generated(false, 9, ClosenessScale.BALANCE),
                new Size(600, 600),
                Theme.PRINT);

        private final ClosenessMatrix figure;
        private final Size size;
        private final Theme theme;

        Golden(ClosenessMatrix figure, Size size, Theme theme) {
            this.figure = figure;
            this.size = size;
            this.theme = theme;
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsStored(Golden golden) throws IOException {
        GoldenTest.check(
                "closeness-"
                        + golden.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-')
                        + ".png",
                Render.png(
                        Figures.layout(
                                golden.figure, golden.size, golden.theme, Render.measure(), 1),
                        1));
    }
}
