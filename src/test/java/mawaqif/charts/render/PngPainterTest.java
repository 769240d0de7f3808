package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.imageio.ImageIO;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;

class PngPainterTest {

    private static Scene scene(int width, int height) {
        Size size = new Size(width, height);
        return Figures.layout(Samples.arabic(), size, Theme.LIGHT, Render.measure(), 1);
    }

    @Test
    void paintsTheSamePictureInBandsOfAnyHeight() throws IOException {
        Scene scene = scene(850, 600);
        BufferedImage whole = image(new PngPainter(scene, 2, 1700 * 1200).paint());
        for (int rows : new int[] {7, 64, 1000}) {
            BufferedImage banded = image(new PngPainter(scene, 2, 1700 * rows).paint());
            assertThat(banded.getHeight()).isEqualTo(1200);
            assertThat(difference(whole, banded))
                    .as("bands of %d rows", rows)
                    .isLessThanOrEqualTo(4);
        }
    }

    /**
     * The largest difference of a channel; clipping at a band's edge may round a pixel by a bit.
     */
    private static int difference(BufferedImage a, BufferedImage b) {
        int most = 0;
        for (int y = 0; y < a.getHeight(); y++) {
            for (int x = 0; x < a.getWidth(); x++) {
                for (int shift = 0; shift <= 16; shift += 8) {
                    int one = (a.getRGB(x, y) >> shift) & 0xFF;
                    most = Math.max(most, Math.abs(one - ((b.getRGB(x, y) >> shift) & 0xFF)));
                }
            }
        }
        return most;
    }

    /** The pixels alone would be 256 MB. */
    @Test
    void needsTheMemoryOfABandNotOfThePicture() {
        Scene scene = scene(4000, 4000);
        Render.png(scene(850, 600), 1);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        byte[] png = Render.png(scene, 2);
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(100_000_000L);
        assertThat(png.length).isLessThan(10_000_000);
    }

    private static BufferedImage image(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
