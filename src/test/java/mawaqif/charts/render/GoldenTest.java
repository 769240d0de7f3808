package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import mawaqif.charts.Figure;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Theme;
import mawaqif.charts.coverage.CoverageSamples;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.timeline.TimelineSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares painted figures with stored ones. After an intended change run with {@code
 * -Dmawaqif.golden=write}, look at the new pictures, and commit them.
 */
public class GoldenTest {
    enum Golden {
        ENGLISH(Samples.english(), Size.STANDARD, Theme.LIGHT),
        ARABIC(Samples.arabic(), Size.STANDARD, Theme.LIGHT),
        ARABIC_SQUARE_DARK(Samples.arabic(), new Size(600, 600), Theme.DARK),
        ENGLISH_WIDE_PRINT(Samples.generated(false, 12, 6), new Size(850, 600), Theme.PRINT),
        ARABIC_NAMES(Samples.generated(true, 7, 4), new Size(760, 400), Theme.LIGHT),
        COVERAGE_ENGLISH(CoverageSamples.english(), Size.STANDARD, Theme.LIGHT),
        COVERAGE_ARABIC_DARK(CoverageSamples.arabic(), new Size(600, 600), Theme.DARK),
        TIMELINE_ENGLISH(TimelineSamples.english(), Size.STANDARD, Theme.LIGHT),
        TIMELINE_ARABIC_DARK(TimelineSamples.arabic(), new Size(700, 500), Theme.DARK);

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
            String name = name().toLowerCase(java.util.Locale.ROOT).replace('_', '-') + ".png";
            return figure instanceof StanceMatrix ? "matrix-" + name : name;
        }
    }

    @ParameterizedTest
    @EnumSource
    void looksAsStored(Golden golden) throws IOException {
        check(golden.file(), golden.paint());
    }

    /** Compares a painted figure with the stored picture of that name. */
    public static void check(String file, byte[] painted) throws IOException {
        Pictures.assertAsStored(painted, file);
    }

    @Test
    void seesOneChangedCell() throws IOException {
        BufferedImage one = Pictures.image(Golden.ENGLISH.paint());
        BufferedImage other = Pictures.image(Golden.ENGLISH.paint());
        for (int x = 262; x < 343; x++) {
            for (int y = 144; y < 178; y++) {
                other.setRGB(x, y, 0x1F3A8A);
            }
        }
        assertThat(Pictures.difference(one, other)).isGreaterThan(Pictures.THRESHOLD);
    }
}
