package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import mawaqif.charts.Direction;
import mawaqif.charts.sheet.TextStyle;
import org.junit.jupiter.api.Test;

/** Marks stand on their own letter, letters join, and numbers keep their order inside Arabic. */
class ArabicShapingTest {
    private static final TextStyle LARGE = new TextStyle(100, 400);

    @Test
    void putsDammaOnSeenAndShaddaOnNoonOfSunna() {
        // س 0, damma 1, ن 2, shadda 3, ة 4
        assertThat(markedLetters("سُنّة", "سنة", new int[] {0, 2, 4}))
                .containsExactly(true, true, false);
    }

    @Test
    void theMarkCheckSeesMarksOnTheWrongLetter() {
        // ن without its shadda, which stands on ة instead
        assertThat(markedLetters("سُنةّ", "سنة", new int[] {0, 2, 3}))
                .containsExactly(true, false, true);
    }

    /** For each letter: whether the marked word has more ink than the bare one above it. */
    private static boolean[] markedLetters(String marked, String bare, int[] letters) {
        TextLayout with = Typefaces.layout(marked, LARGE, Direction.RTL);
        boolean[] found = new boolean[letters.length];
        BufferedImage a = paint(with);
        BufferedImage b = paint(Typefaces.layout(bare, LARGE, Direction.RTL));
        for (int i = 0; i < letters.length; i++) {
            Rectangle2D letter =
                    with.getLogicalHighlightShape(letters[i], letters[i] + 1).getBounds2D();
            found[i] = extraInk(a, b, letter.getMinX(), letter.getMaxX()) > 100;
        }
        return found;
    }

    private static int extraInk(BufferedImage a, BufferedImage b, double from, double to) {
        int extra = 0;
        for (int x = (int) from + 50; x < (int) to + 50; x++) {
            for (int y = 0; y < a.getHeight(); y++) {
                extra += (a.getRGB(x, y) & 0xFF) + 100 < (b.getRGB(x, y) & 0xFF) ? 1 : 0;
            }
        }
        return extra;
    }

    private static BufferedImage paint(TextLayout layout) {
        BufferedImage image = new BufferedImage(500, 300, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, 500, 300);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(
                RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.fill(layout.getOutline(AffineTransform.getTranslateInstance(50, 180)));
        graphics.dispose();
        return image;
    }

    @Test
    void joinsLetters() {
        double joined = width("بيت");
        double apart = width("ب") + width("ي") + width("ت");
        assertThat(joined).isLessThan(0.8 * apart);
    }

    @Test
    void keepsIsolatedNumbersInOrderInsideArabic() {
        String text = "القادة \u2066n=612\u2069؛ الثقة ≥ \u20660.7\u2069 \u2066+2\u2069";
        TextLayout layout = Typefaces.layout(text, LARGE, Direction.RTL);
        assertThat(x(layout, text, "n")).isLessThan(x(layout, text, "612"));
        assertThat(x(layout, text, "+")).isLessThan(x(layout, text, "2\u2069"));
        assertThat(x(layout, text, "0.7")).isLessThan(x(layout, text, "الثقة"));
        String bare = text.replaceAll("[\u2066\u2069]", "");
        TextLayout wrong = Typefaces.layout(bare, LARGE, Direction.RTL);
        int plus = bare.indexOf('+');
        assertThat(x(wrong, plus)).isGreaterThan(x(wrong, plus + 1));
    }

    @Test
    void mirrorsBracketsInArabic() {
        String text = "[عربي]";
        TextLayout layout = Typefaces.layout(text, LARGE, Direction.RTL);
        assertThat(x(layout, 0)).isGreaterThan(x(layout, text.length() - 1));
    }

    @Test
    void drawsWhatNoFontHasAsAVisibleReplacement() {
        assertThat(width("中")).isEqualTo(width("\uFFFD")).isPositive();
    }

    private static double width(String text) {
        return Typefaces.layout(text, LARGE, Direction.RTL).getAdvance();
    }

    private static double x(TextLayout layout, String text, String part) {
        return x(layout, text.indexOf(part));
    }

    private static double x(TextLayout layout, int at) {
        return layout.getLogicalHighlightShape(at, at + 1).getBounds2D().getCenterX();
    }
}
