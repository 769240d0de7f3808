package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Locale;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.Figure;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.bars.BarsSamples;
import mawaqif.charts.closeness.ClosenessSamples;
import mawaqif.charts.coverage.CoverageSamples;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.map.MapSamples;
import mawaqif.charts.multiples.MultiplesSamples;
import mawaqif.charts.network.NetworkSamples;
import mawaqif.charts.strip.StripSamples;
import mawaqif.charts.timeline.TimelineSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares painted figures with stored ones. After an intended change run with {@code
 * -Dmawaqif.golden=write}, look at the new pictures, and commit them.
 */
class GoldenTest {
    enum Golden {
        MATRIX_ENGLISH(Samples.english(), Size.STANDARD, Theme.LIGHT),
        MATRIX_ARABIC(Samples.arabic(), Size.STANDARD, Theme.LIGHT),
        MATRIX_ARABIC_SQUARE_DARK(Samples.arabic(), new Size(600, 600), Theme.DARK),
        MATRIX_ENGLISH_WIDE_PRINT(Samples.generated(false, 12, 6), Size.STANDARD, Theme.PRINT),
        MATRIX_ARABIC_NAMES(Samples.generated(true, 7, 4), new Size(760, 400), Theme.LIGHT),
        COVERAGE_ENGLISH(CoverageSamples.english(), Size.STANDARD, Theme.LIGHT),
        COVERAGE_ARABIC_DARK(CoverageSamples.arabic(), new Size(600, 600), Theme.DARK),
        BARS_ENGLISH(BarsSamples.english(false), Size.STANDARD, Theme.LIGHT),
        BARS_ENGLISH_PERCENT_PRINT(BarsSamples.english(true), Size.STANDARD, Theme.PRINT),
        BARS_ARABIC_DARK(BarsSamples.arabic(false), Size.STANDARD, Theme.DARK),
        BARS_ARABIC_SQUARE(BarsSamples.arabic(false), new Size(600, 600), Theme.LIGHT),
        BARS_ENGLISH_NARROW(BarsSamples.english(false), new Size(300, 1000), Theme.LIGHT),
        STRIP_ENGLISH(StripSamples.sela(false, 4), new Size(850, 640), Theme.LIGHT),
        STRIP_ARABIC_DARK(StripSamples.sela(true, 4), new Size(850, 640), Theme.DARK),
        STRIP_ENGLISH_SIX_PRINT(StripSamples.sela(false, 6), new Size(850, 640), Theme.PRINT),
        STRIP_ENGLISH_NUMBERED(StripSamples.generated(false, 5, 5, 5), Size.STANDARD, Theme.LIGHT),
        STRIP_DUMBBELL_ENGLISH(StripSamples.dumbbell(false, true), new Size(850, 640), Theme.LIGHT),
        STRIP_DUMBBELL_ARABIC(StripSamples.dumbbell(true, true), new Size(850, 640), Theme.LIGHT),
        STRIP_DUMBBELL_PAIR_NARROW(
                StripSamples.dumbbell(true, false), new Size(420, 900), Theme.DARK),
        CLOSENESS_ENGLISH(ClosenessSamples.sela(false), Size.STANDARD, Theme.LIGHT),
        CLOSENESS_ARABIC_DARK(ClosenessSamples.sela(true), Size.STANDARD, Theme.DARK),
        CLOSENESS_NUMBERED_PRINT(
                ClosenessSamples.generated(false, 9, ClosenessScale.BALANCE),
                new Size(600, 600),
                Theme.PRINT),
        TIMELINE_ENGLISH(TimelineSamples.english(), Size.STANDARD, Theme.LIGHT),
        TIMELINE_ARABIC_DARK(TimelineSamples.arabic(), new Size(700, 500), Theme.DARK),
        MAP_ENGLISH(MapSamples.sela(false), Size.STANDARD, Theme.LIGHT),
        MAP_ARABIC_DARK(MapSamples.sela(true), Size.STANDARD, Theme.DARK),
        MAP_CROWDED_PRINT(MapSamples.generated(false, 12, 2), new Size(600, 600), Theme.PRINT),
        NETWORK_ENGLISH(NetworkSamples.few(false), new Size(740, 520), Theme.LIGHT),
        NETWORK_ARABIC_DARK(NetworkSamples.few(true), new Size(700, 480), Theme.DARK),
        NETWORK_ARABIC_LIST(NetworkSamples.arabic(), new Size(420, 600), Theme.PRINT),
        MULTIPLES_BARS_ENGLISH(MultiplesSamples.bars(false), new Size(850, 640), Theme.LIGHT),
        MULTIPLES_BARS_ARABIC_DARK(MultiplesSamples.bars(true), new Size(850, 640), Theme.DARK),
        MULTIPLES_COVERAGE_ARABIC(MultiplesSamples.coverage(true), Size.STANDARD, Theme.LIGHT),
        MULTIPLES_MATRIX_ENGLISH_PRINT(
                MultiplesSamples.matrix(false, Samples.generated(false, 4, 3)),
                new Size(850, 560),
                Theme.PRINT);

        private final Figure figure;
        private final Size size;
        private final Theme theme;

        Golden(Figure figure, Size size, Theme theme) {
            this.figure = figure;
            this.size = size;
            this.theme = theme;
        }

        byte[] paint() {
            return Render.png(Figures.layout(figure, size, theme, Render.measure(), 1), 1);
        }

        String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png";
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsStored(Golden golden) throws IOException {
        Pictures.assertAsStored(golden.paint(), golden.file());
    }

    @Test
    void seesOneChangedCell() throws IOException {
        BufferedImage one = Pictures.image(Golden.MATRIX_ENGLISH.paint());
        BufferedImage other = Pictures.image(Golden.MATRIX_ENGLISH.paint());
        for (int x = 262; x < 343; x++) {
            for (int y = 144; y < 178; y++) {
                other.setRGB(x, y, 0x1F3A8A);
            }
        }
        assertThat(Pictures.difference(one, other)).isGreaterThan(Pictures.THRESHOLD);
    }
}
