package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import mawaqif.charts.CoverageSamples;
import mawaqif.charts.Figure;
import mawaqif.charts.Figures;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Theme;
import mawaqif.charts.TimelineSamples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Compares painted figures with stored ones. After an intended change run with {@code
 * -Dmawaqif.golden=write}, look at the new pictures, and commit them.
 */
class GoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/mawaqif/charts");

    /** Share of pixels that may differ visibly: none but rounding at edges. */
    private static final double THRESHOLD = 0.001;

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
    static void check(String file, byte[] painted) throws IOException {
        if ("write".equals(System.getProperty("mawaqif.golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(file), coarse(painted));
        }
        try (InputStream stored = GoldenTest.class.getResourceAsStream("/mawaqif/charts/" + file)) {
            assertThat(stored).as("stored picture %s", file).isNotNull();
            byte[] bytes = stored.readAllBytes();
            assertThat(bytes.length).isLessThanOrEqualTo(60 * 1024);
            assertThat(Pictures.difference(image(painted), image(bytes))).isLessThan(THRESHOLD);
        }
    }

    @Test
    void seesOneChangedCell() throws IOException {
        BufferedImage one = image(Golden.ENGLISH.paint());
        BufferedImage other = image(Golden.ENGLISH.paint());
        for (int x = 262; x < 343; x++) {
            for (int y = 144; y < 178; y++) {
                other.setRGB(x, y, 0x1F3A8A);
            }
        }
        assertThat(Pictures.difference(one, other)).isGreaterThan(THRESHOLD);
    }

    /** The picture in 8 steps a channel, which packs to a third and stays far under the limit. */
    private static byte[] coarse(byte[] png) throws IOException {
        BufferedImage image = image(png);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, (image.getRGB(x, y) & 0xE0E0E0) | 0x101010);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
