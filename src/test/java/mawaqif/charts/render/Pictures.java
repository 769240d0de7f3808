package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;

/** Compares pictures. */
final class Pictures {
    private Pictures() {}

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
