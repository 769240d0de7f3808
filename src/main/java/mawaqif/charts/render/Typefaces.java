package mawaqif.charts.render;

import static java.util.Objects.requireNonNull;

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
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mawaqif.charts.Direction;
import mawaqif.charts.sheet.TextStyle;

/**
 * The fonts that travel with the application, and the choice among them for every character: IBM
 * Plex Sans, IBM Plex Sans Arabic, DejaVu Sans for the rest of the alphabets and symbols, then Noto
 * Emoji. No font of the machine is ever used, so a figure looks the same everywhere. What no font
 * has is drawn as U+FFFD (�), visibly and once for what a reader takes for one character.
 *
 * <p>Emoji are drawn in one colour, the text's own. Noto Emoji adds 0.9 MB to the application and
 * joins families, professions, skin tones and flags into one picture; coloured emoji would need ten
 * times that and a format that Java2D doesn't paint. It comes first where a character is an emoji
 * by itself or by U+FE0F behind it, and last otherwise, so that arrows and ticks keep their look.
 * There is one weight of it. An SVG keeps the character as text, in which a browser sets its own.
 *
 * <p>Fonts are loaded once and are safe to share between threads.
 */
final class Typefaces {
    private static final String FOLDER = "/mawaqif/charts/fonts/";
    private static final Map<Font, String> FILES = new IdentityHashMap<>();
    private static final Font FALLBACK = load("DejaVuSans.ttf");
    private static final Font EMOJI = load("NotoEmoji-Regular.ttf");
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final String MISSING = "\uFFFD";
    private static final int AS_EMOJI = 0xFE0F;
    private static final Pattern READERS_CHARACTER = Pattern.compile("\\X");
    private static final List<Font> REGULAR = chain("Regular");
    private static final List<Font> STRONG = chain("SemiBold");
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    private Typefaces() {}

    private static List<Font> chain(String weight) {
        return List.of(
                load("IBMPlexSans-" + weight + ".ttf"),
                load("IBMPlexSansArabic-" + weight + ".ttf"),
                FALLBACK,
                EMOJI);
    }

    private static List<Font> fonts(int weight) {
        return weight == 600 ? STRONG : REGULAR;
    }

    private static Font load(String file) {
        byte[] bytes = bytes(file);
        BareMachine.prepare(bytes);
        try {
            Font font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
            FILES.put(font, file);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException("Font can't be read: " + file, e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("Font is damaged: " + file, e);
        }
    }

    /** The text as it is drawn: what no font has is replaced; nothing is drawn as one space. */
    static String shown(String text, int weight) {
        return drawable(text.isEmpty() ? " " : text, weight);
    }

    /** A stretch of a shown text in one of the fonts, unsized. */
    record Stretch(int start, int end, Font font) {}

    /** The stretches of a shown text, in the order of reading. */
    static List<Stretch> stretches(String shown, int weight) {
        List<Stretch> stretches = new ArrayList<>();
        for (int start = 0; start < shown.length(); ) {
            Font font = fontAt(shown, start, weight);
            int end = runEnd(shown, start, font, weight);
            stretches.add(new Stretch(start, end, font));
            start = end;
        }
        return stretches;
    }

    /** The file of one of the fonts, without folder. */
    static String file(Font font) {
        return requireNonNull(FILES.get(font), "No font of ours");
    }

    /** Reads a font's file, as it came. */
    static byte[] bytes(String file) {
        try (InputStream in = Typefaces.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("Font missing from the application: " + file);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Font can't be read: " + file, e);
        }
    }

    /** What text is measured with: whole, without hints, so that it is as wide at every size. */
    static FontRenderContext context() {
        return CONTEXT;
    }

    /** Shapes one line; an empty line is laid out as one space. */
    static TextLayout layout(String text, TextStyle style, Direction direction) {
        String shown = shown(text, style.weight());
        AttributedString attributed = new AttributedString(shown);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                direction == Direction.RTL
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        for (Stretch stretch : stretches(shown, style.weight())) {
            attributed.addAttribute(
                    TextAttribute.FONT,
                    stretch.font.deriveFont((float) style.size()),
                    stretch.start,
                    stretch.end);
        }
        return new TextLayout(attributed.getIterator(), CONTEXT);
    }

    private static int runEnd(String text, int start, Font font, int weight) {
        int end = start + Character.charCount(text.codePointAt(start));
        while (end < text.length()) {
            int c = text.codePointAt(end);
            boolean joined = joins(c) || text.codePointBefore(end) == ZERO_WIDTH_JOINER;
            boolean stays = joined && (invisible(c) || font.canDisplay(c));
            if (!stays && fontAt(text, end, weight) != font) {
                break;
            }
            end += Character.charCount(c);
        }
        return end;
    }

    private static Font fontAt(String text, int at, int weight) {
        int c = text.codePointAt(at);
        if (isEmoji(text, at, c) && EMOJI.canDisplay(c)) {
            return EMOJI;
        }
        return fonts(weight).stream()
                .filter(font -> font.canDisplay(c))
                .findFirst()
                .orElseGet(() -> fonts(weight).getFirst());
    }

    /** Whether it is a picture rather than a letter or sign, by itself or by what follows. */
    private static boolean isEmoji(String text, int at, int c) {
        int next = at + Character.charCount(c);
        return Character.isEmojiPresentation(c)
                || Character.isEmoji(c)
                        && next < text.length()
                        && text.codePointAt(next) == AS_EMOJI;
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
        return READERS_CHARACTER
                .matcher(text)
                .replaceAll(each -> Matcher.quoteReplacement(drawn(each.group(), weight)));
    }

    /** One character with its marks; of a letter that is drawn, only the marks that no font has. */
    private static String drawn(String cluster, int weight) {
        if (!has(cluster.codePointAt(0), weight) || cluster.indexOf(ZERO_WIDTH_JOINER) > 0) {
            return cluster.codePoints().allMatch(c -> has(c, weight)) ? cluster : MISSING;
        }
        return cluster.codePoints()
                .mapToObj(c -> has(c, weight) ? Character.toString(c) : MISSING)
                .collect(Collectors.joining());
    }

    /** Whether any of the fonts has a glyph for the character, or it needs none. */
    static boolean has(int c, int weight) {
        return invisible(c) || fonts(weight).stream().anyMatch(font -> font.canDisplay(c));
    }
}
