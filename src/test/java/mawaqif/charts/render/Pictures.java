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

/** Compares pictures. */
final class Pictures {
    private static final Path FOLDER = Path.of("src/test/resources/mawaqif/charts");

    /** Share of pixels that may differ visibly: none but rounding at edges. */
    static final double THRESHOLD = 0.001;

    private Pictures() {}

    /** That a picture looks as the stored one; with {@code -Dmawaqif.golden=write} stores it. */
    static void assertAsStored(byte[] painted, String file) throws IOException {
        if ("write".equals(System.getProperty("mawaqif.golden"))) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(file), coarse(painted));
        }
        try (InputStream stored = Pictures.class.getResourceAsStream("/mawaqif/charts/" + file)) {
            assertThat(stored).as("stored picture %s", file).isNotNull();
            byte[] bytes = stored.readAllBytes();
            assertThat(bytes.length).isLessThanOrEqualTo(60 * 1024);
            assertThat(difference(image(painted), image(bytes))).isLessThan(THRESHOLD);
        }
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

    static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /** Share of pixels that differ by more than 40 of 255 in some channel. */
    static double difference(BufferedImage a, BufferedImage b) {
        assertThat(a.getWidth()).isEqualTo(b.getWidth());
        assertThat(a.getHeight()).isEqualTo(b.getHeight());
        long different = 0;
        for (int x = 0; x < a.getWidth(); x++) {
            for (int y = 0; y < a.getHeight(); y++) {
                different += far(a.getRGB(x, y), b.getRGB(x, y)) ? 1 : 0;
            }
        }
        return (double) different / ((long) a.getWidth() * a.getHeight());
    }

    private static boolean far(int a, int b) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(((a >> shift) & 0xFF) - ((b >> shift) & 0xFF)) > 40) {
                return true;
            }
        }
        return false;
    }
}
