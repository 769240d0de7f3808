package mawaqif.charts.render;

import mawaqif.charts.Direction;
import mawaqif.charts.TextStyle;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.awt.font.TextLayout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.AttributedString;
import java.util.List;

/**
 * The fonts that travel with the application, and the choice among them for every character: IBM
 * Plex Sans, IBM Plex Sans Arabic, then DejaVu Sans for the rest of the alphabets and symbols. No
 * font of the machine is ever used, so a figure looks the same everywhere. A character that no font
 * has is drawn as U+FFFD (�), visibly.
 *
 * <p>Fonts are loaded once and are safe to share between threads.
 */
final class Typefaces {
    private static final String FOLDER = "/mawaqif/charts/fonts/";
    private static final Font FALLBACK = load("DejaVuSans.ttf");
    private static final List<Font> REGULAR = chain("Regular");
    private static final List<Font> STRONG = chain("SemiBold");
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Typefaces() {}

    private static List<Font> chain(String weight) {
        return List.of(
                load("IBMPlexSans-" + weight + ".ttf"),
                load("IBMPlexSansArabic-" + weight + ".ttf"),
                FALLBACK);
    }

    private static List<Font> fonts(int weight) {
        return weight == 600 ? STRONG : REGULAR;
    }

    private static Font load(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("Font missing from the application: " + file);
            }
            byte[] font = in.readAllBytes();
            BareMachine.prepare(font);
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(font));
        } catch (IOException e) {
            throw new UncheckedIOException("Font can't be read: " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Font is damaged: " + file, e);
        }
    }

    /** Shapes one line; an empty line is laid out as one space. */
    static TextLayout layout(String text, TextStyle style, Direction direction) {
        String shown = drawable(text.isEmpty() ? " " : text, style.weight());
        AttributedString attributed = new AttributedString(shown);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                direction == Direction.RTL
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        int start = 0;
        while (start < shown.length()) {
            Font font = fontAt(shown, start, style.weight());
            int end = runEnd(shown, start, font, style.weight());
            attributed.addAttribute(
                    TextAttribute.FONT, font.deriveFont((float) style.size()), start, end);
            start = end;
        }
        return new TextLayout(attributed.getIterator(), CONTEXT);
    }

    private static int runEnd(String text, int start, Font font, int weight) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean stays = joins(c) && (invisible(c) || font.canDisplay(c));
            if (!stays && fontAt(text, end, weight) != font) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static Font fontAt(String text, int at, int weight) {
        int c = text.codePointAt(at);
        return fonts(weight).stream()
                .filter(font -> font.canDisplay(c))
                .findFirst()
                .orElseGet(() -> fonts(weight).getFirst());
    }

    /** Marks and joiners belong to the letter before them. */
    private static boolean joins(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || invisible(c);
    }

    private static boolean invisible(int c) {
        return Character.getType(c) == Character.FORMAT || (c >= 0xFE00 && c <= 0xFE0F);
    }

    private static String drawable(String text, int weight) {
        if (text.codePoints().allMatch(c -> has(c, weight))) {
            return text;
        }
        return text.codePoints()
                .map(c -> has(c, weight) ? c : 0xFFFD)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether any of the fonts has a glyph for the character, or it needs none. */
    static boolean has(int c, int weight) {
        return invisible(c) || fonts(weight).stream().anyMatch(font -> font.canDisplay(c));
    }
}
