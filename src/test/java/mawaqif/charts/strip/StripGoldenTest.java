package mawaqif.charts.strip;

import java.io.IOException;
import java.util.Locale;
import mawaqif.charts.Figure;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.GoldenTest;
import mawaqif.charts.render.Render;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares painted strips and dumbbells with stored ones, as {@link GoldenTest} does. */
class StripGoldenTest {

    enum Golden {
        ENGLISH(StripSamples.sela(false, 4), new Size(850, 640), Theme.LIGHT),
        ARABIC_DARK(StripSamples.sela(true, 4), new Size(850, 640), Theme.DARK),
        ENGLISH_SIX_PRINT(StripSamples.sela(false, 6), new Size(850, 640), Theme.PRINT),
        ENGLISH_NUMBERED(StripSamples.generated(false, 5, 5, 5), new Size(850, 600), Theme.LIGHT),
        DUMBBELL_ENGLISH(StripSamples.dumbbell(false, true), new Size(850, 640), Theme.LIGHT),
        DUMBBELL_ARABIC(StripSamples.dumbbell(true, true), new Size(850, 640), Theme.LIGHT),
        DUMBBELL_PAIR_NARROW(StripSamples.dumbbell(true, false), new Size(420, 900), Theme.DARK);

        private final Figure figure;
        private final Size size;
        private final Theme theme;

        Golden(Figure figure, Size size, Theme theme) {
            this.figure = figure;
            this.size = size;
            this.theme = theme;
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsStored(Golden golden) throws IOException {
        String file = "strip-" + golden.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        GoldenTest.check(
                file,
                Render.png(
                        Figures.layout(
                                golden.figure, golden.size, golden.theme, Render.measure(), 1),
                        1));
    }
}
