package mawaqif.charts.render;

import java.time.Instant;
import java.util.stream.Stream;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.TextMeasure;

/**
 * Writes and paints scenes. Works headless and without any font or font configuration on the
 * machine; safe to call from many threads; the same scene gives the same bytes.
 */
public final class Render {
    private Render() {}

    /** The measure to lay figures out with, backed by the fonts they are painted with. */
    public static TextMeasure measure() {
        return FontMeasure.INSTANCE;
    }

    /**
     * Writes an SVG document with live text, its ids prefixed from the scene's content, for pages
     * that have the fonts.
     *
     * @return a whole document, without XML declaration, so that it can stand inside HTML
     */
    public static String svg(Scene scene) {
        return svg(scene, prefix(scene));
    }

    /**
     * Writes an SVG document that carries its fonts, to be saved as a file: it looks the same where
     * they are not installed. 180 KB larger, with Arabic text 370 KB.
     */
    public static String svgFile(Scene scene) {
        return new SvgWriter(scene, prefix(scene), EmbeddedFonts.css(scene), false).write();
    }

    /**
     * Writes an SVG document whose texts are outlines, to be saved as a file: it looks the same
     * even where programs pass over fonts inside it, but its words can only be read in title and
     * description.
     */
    public static String svgOutlined(Scene scene) {
        return new SvgWriter(Outlined.of(scene), prefix(scene), "", false).write();
    }

    /**
     * Writes an SVG document for a screen: its places can be pointed at and opened, and its colours
     * follow the screen's between light and dark.
     *
     * @param light the scene in {@link mawaqif.charts.Theme#LIGHT}
     * @param dark the same in {@link mawaqif.charts.Theme#DARK}
     * @return a whole document, without XML declaration, so that it can stand inside HTML
     */
    public static String svgScreen(Scene light, Scene dark) {
        return new SvgWriter(BothThemes.of(light, dark), prefix(light), "", true).write();
    }

    /** The same for the same scene in every run, unlike a hash code with enums in it. */
    private static String prefix(Scene scene) {
        return "f" + Integer.toHexString(scene.drawn().toString().hashCode());
    }

    /**
     * Writes an SVG document with live text.
     *
     * @param idPrefix start of every id in it: a letter, then letters, digits, "-" or "_"; distinct
     *     on a page that shows several figures
     */
    public static String svg(Scene scene, String idPrefix) {
        if (!idPrefix.matches("[A-Za-z][A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException(
                    "An id prefix is a letter, then letters, digits, - or _: " + idPrefix);
        }
        return new SvgWriter(scene, idPrefix, "", false).write();
    }

    /**
     * Writes a PDF of pages as large as their scenes, a layout unit to the point, with text that
     * can be searched and marked, title, language and alternative text. Pages are written one after
     * another, so a lazy stream keeps memory to that of one page and the file.
     *
     * @param pages in order, at least one
     * @param made when what they show came about: the date of the document
     */
    public static byte[] pdf(Stream<Scene> pages, Instant made) {
        return new PdfWriter(made).write(pages);
    }

    /**
     * Paints a PNG of exactly width × scale by height × scale pixels.
     *
     * @param scale 1 to 4
     */
    public static byte[] png(Scene scene, int scale) {
        if (scale < 1 || scale > 4) {
            throw new IllegalArgumentException("scale is " + scale + "; give 1, 2, 3 or 4");
        }
        return new PngPainter(scene, scale).paint();
    }
}
