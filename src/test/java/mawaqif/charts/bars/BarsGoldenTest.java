package mawaqif.charts.bars;

import java.io.IOException;
import java.util.Locale;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.GoldenTest;
import mawaqif.charts.render.Render;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Compares painted bars with stored ones, as {@link GoldenTest} does. */
class BarsGoldenTest {

    enum Golden {
        ENGLISH(BarsSamples.english(false), Size.STANDARD, Theme.LIGHT),
        ENGLISH_PERCENT_PRINT(BarsSamples.english(true), Size.STANDARD, Theme.PRINT),
        ARABIC_DARK(BarsSamples.arabic(false), Size.STANDARD, Theme.DARK),
        ARABIC_SQUARE(BarsSamples.arabic(false), new Size(600, 600), Theme.LIGHT),
        ENGLISH_NARROW(BarsSamples.english(false), new Size(300, 1000), Theme.LIGHT);

        private final DivergingBars bars;
        private final Size size;
        private final Theme theme;

        Golden(DivergingBars bars, Size size, Theme theme) {
            this.bars = bars;
            this.size = size;
            this.theme = theme;
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsStored(Golden golden) throws IOException {
        String file = "bars-" + golden.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        GoldenTest.check(
                file,
                Render.png(
                        Figures.layout(golden.bars, golden.size, golden.theme, Render.measure(), 1),
                        1));
    }
}
