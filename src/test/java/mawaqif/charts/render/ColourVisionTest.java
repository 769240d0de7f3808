package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.ClosenessRamp;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Palette;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The colours as they are painted, seen with every kind of eye and without colour. */
class ColourVisionTest {

    /** Well over what is just noticeable (2.3), so that it holds across a page. */
    private static final double APART = 10;

    private static final int SCALE = 2;

    /** What the stroke that makes a minus a plus covers of a cell. */
    private static final double SIGN = 0.001;

    /** One of each state, all of one claim, so that only the state makes a difference. */
    private static final List<String> STATES =
            List.of("-2:1", "-1:1", "0:1", "1:1", "2:1", "-1:1x1:1", "–", "o", "1:1t");

    @ParameterizedTest
    @EnumSource
    void tellsEveryStanceFromEveryOther(Theme theme) {
        List<String> fills = Palette.of(theme).fills();
        for (Sight sight : Sight.values()) {
            if (sight == Sight.GREY && theme == Theme.DARK) {
                continue; // two ends are equally light there; the signed numbers tell them apart
            }
            eachPair(
                    fills.size(),
                    (a, b) ->
                            assertThat(sight.distance(fills.get(a), fills.get(b)))
                                    .as("%s and %s, %s", fills.get(a), fills.get(b), sight)
                                    .isGreaterThan(APART));
        }
    }

    @ParameterizedTest
    @EnumSource
    void writesNumbersThatCanBeReadOnEveryFill(Theme theme) {
        Palette palette = Palette.of(theme);
        ClosenessRamp ramp = ClosenessRamp.of(theme);
        for (int at = 0; at < palette.fills().size(); at++) {
            assertThat(Sight.contrast(palette.fills().get(at), palette.inks().get(at)))
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(Sight.contrast(ramp.fills().get(at), ramp.inks().get(at)))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheOrderOfClosenessForEveryEye(Theme theme) {
        List<String> fills = ClosenessRamp.of(theme).fills();
        double sign = theme == Theme.DARK ? 1 : -1;
        for (Sight sight : Sight.values()) {
            for (int at = 1; at < fills.size(); at++) {
                double step = sight.lightness(fills.get(at)) - sight.lightness(fills.get(at - 1));
                assertThat(sign * step).as("step %d, %s", at, sight).isGreaterThan(APART);
            }
        }
    }

    /** The palette of the design is what stands on the paper, not what somebody meant to use. */
    @ParameterizedTest
    @EnumSource
    void paintsTheColoursOfThePalette(Theme theme) throws IOException {
        Scene scene = states(theme);
        BufferedImage picture = Pictures.image(Render.png(scene, SCALE));
        Set<String> painted = new HashSet<>();
        for (Mark.Spot spot : spots(scene)) {
            painted.add(colourInside(picture, spot.box()));
        }
        assertThat(painted).containsAll(Palette.of(theme).fills());
    }

    /** Contested, neutral, none, silent, thin and clear cells differ without any colour. */
    @ParameterizedTest
    @EnumSource
    void tellsEveryStateApartInGreyscale(Theme theme) throws IOException {
        Scene scene = states(theme);
        BufferedImage picture = Pictures.image(Render.png(scene, SCALE));
        List<double[]> cells =
                spots(scene).stream().map(spot -> greys(picture, spot.box())).toList();
        assertThat(cells).hasSize(STATES.size());
        eachPair(
                cells.size(),
                (a, b) ->
                        assertThat(shareThatDiffers(cells.get(a), cells.get(b)))
                                .as("%s and %s", STATES.get(a), STATES.get(b))
                                .isGreaterThan(
                                        opposite(a, b) && theme == Theme.DARK ? SIGN : 0.01));
    }

    /** The published matrices and formulas, by values published elsewhere. */
    @ParameterizedTest
    @CsvSource({"#FFFFFF, 100", "#000000, 0", "#FF0000, 53.24", "#00FF00, 87.73", "#0000FF, 32.30"})
    void reckonsLightness(String colour, double expected) {
        assertThat(Sight.FULL.lightness(colour)).isCloseTo(expected, within(0.01));
    }

    @Test
    void noticesRedBesideGreen() {
        assertThat(Sight.FULL.distance("#B03A2E", "#6B7A1E")).isGreaterThan(50);
        assertThat(Sight.DEUTAN.distance("#B03A2E", "#6B7A1E")).isLessThan(20);
        assertThat(Sight.contrast("#000000", "#FFFFFF")).isCloseTo(21, within(0.001));
    }

    /** Points equally far out, which in the dark theme are equally light: the sign is left. */
    private static boolean opposite(int a, int b) {
        return STATES.get(b).equals(STATES.get(a).substring(1)) && STATES.get(a).startsWith("-");
    }

    private interface Pair {
        void of(int a, int b);
    }

    private static void eachPair(int count, Pair pair) {
        for (int a = 0; a < count; a++) {
            for (int b = a + 1; b < count; b++) {
                pair.of(a, b);
            }
        }
    }

    private static Scene states(Theme theme) {
        StanceMatrix.Count one = new StanceMatrix.Count(1, 1);
        List<StanceMatrix.Column> columns =
                IntStream.range(0, STATES.size())
                        .mapToObj(at -> new StanceMatrix.Column("C" + at, "C" + at, one))
                        .toList();
        List<StanceMatrix.Cell> cells = STATES.stream().map(Samples::cell).toList();
        StanceMatrix matrix =
                new StanceMatrix(
                        Samples.englishFrame(),
                        Samples.englishWords(),
                        null,
                        columns,
                        List.of(new StanceMatrix.Row("R", "Row", null, one, cells)),
                        one);
        return Figures.layout(matrix, new Size(1400, 600), theme, Render.measure(), 1);
    }

    private static List<Mark.Spot> spots(Scene scene) {
        return scene.marks().stream()
                .filter(Mark.Spot.class::isInstance)
                .map(Mark.Spot.class::cast)
                .toList();
    }

    /** The colour that covers most of a cell. */
    private static String colourInside(BufferedImage picture, Box box) {
        return pixels(picture, box)
                .collect(Collectors.groupingBy(rgb -> rgb, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> "#%06X".formatted(most.getKey()))
                .orElseThrow();
    }

    private static double[] greys(BufferedImage picture, Box box) {
        return pixels(picture, box)
                .mapToDouble(rgb -> Sight.GREY.lightness("#%06X".formatted(rgb)))
                .toArray();
    }

    /** Cells of a row are equally large, but for rounding; their middles are laid together. */
    private static Stream<Integer> pixels(BufferedImage picture, Box box) {
        List<Integer> pixels = new ArrayList<>();
        int left = (int) Math.round(box.x() * SCALE);
        int top = (int) Math.round(box.y() * SCALE);
        int width = (int) Math.floor(box.width()) * SCALE;
        int height = (int) Math.floor(box.height()) * SCALE;
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                pixels.add(picture.getRGB(x, y) & 0xFFFFFF);
            }
        }
        return pixels.stream();
    }

    private static double shareThatDiffers(double[] a, double[] b) {
        int count = Math.min(a.length, b.length);
        return (double) IntStream.range(0, count).filter(i -> Math.abs(a[i] - b[i]) > APART).count()
                / count;
    }
}
