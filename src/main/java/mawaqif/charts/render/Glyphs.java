package mawaqif.charts.render;

import java.awt.Font;
import java.awt.font.GlyphVector;
import java.awt.font.TextAttribute;
import java.awt.geom.Point2D;
import java.text.AttributedString;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import mawaqif.charts.Direction;
import mawaqif.charts.sheet.TextStyle;

/**
 * One line of text as placed glyphs from left to right: the very ones that {@link
 * java.awt.font.TextLayout} paints, each with the characters it stands for, so that a PDF can be
 * searched. In stretches that read from right to left every glyph stands for one character at most,
 * because readers of PDF turn such stretches round character by character.
 */
final class Glyphs {

    /** What a font draws nothing for: marks of direction, joiners. */
    private static final int INVISIBLE = 0xFFFE;

    /** Brackets and signs that are turned round where text reads from right to left. */
    private static final String MIRRORED = "()[]{}<>«»‹›≤≥";

    /**
     * A glyph.
     *
     * @param font unsized
     * @param code its number in the font's file, or {@link #BLANK}
     * @param x from the start of the line, in layout units
     * @param y below the baseline
     * @param text what it stands for; empty where another glyph stands for it
     */
    record Glyph(Font font, int code, double x, double y, String text) {}

    /** Stands for a character and draws nothing, where one glyph draws several characters. */
    static final int BLANK = -1;

    private final TextStyle style;
    private final String shown;
    private final List<Glyph> glyphs = new ArrayList<>();
    private double advance;

    private Glyphs(String shown, TextStyle style) {
        this.shown = shown;
        this.style = style;
    }

    /** Shapes one line. */
    static Glyphs of(String text, TextStyle style, Direction direction) {
        Glyphs line = new Glyphs(Typefaces.shown(text, style.weight()), style);
        line.shape(direction);
        return line;
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    /** Width of the line. */
    double advance() {
        return advance;
    }

    private record Run(int start, int end, Font font, boolean rightToLeft) {}

    private void shape(Direction direction) {
        AttributedString attributed = new AttributedString(shown);
        attributed.addAttribute(
                TextAttribute.RUN_DIRECTION,
                direction == Direction.RTL
                        ? TextAttribute.RUN_DIRECTION_RTL
                        : TextAttribute.RUN_DIRECTION_LTR);
        Bidi bidi = new Bidi(attributed.getIterator());
        List<Run> runs = new ArrayList<>();
        for (Typefaces.Stretch stretch : Typefaces.stretches(shown, style.weight())) {
            int start = stretch.start();
            for (int at = start + 1; at <= stretch.end(); at++) {
                if (at == stretch.end() || bidi.getLevelAt(at) != bidi.getLevelAt(start)) {
                    runs.add(new Run(start, at, stretch.font(), (bidi.getLevelAt(start) & 1) != 0));
                    start = at;
                }
            }
        }
        byte[] levels = new byte[runs.size()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) bidi.getLevelAt(runs.get(i).start());
        }
        Run[] visual = runs.toArray(Run[]::new);
        Bidi.reorderVisually(levels, 0, visual, 0, visual.length);
        for (Run run : visual) {
            shape(run);
        }
    }

    private void shape(Run run) {
        GlyphVector vector =
                run.font()
                        .deriveFont((float) style.size())
                        .layoutGlyphVector(
                                Typefaces.context(),
                                shown.toCharArray(),
                                run.start(),
                                run.end(),
                                run.rightToLeft()
                                        ? Font.LAYOUT_RIGHT_TO_LEFT
                                        : Font.LAYOUT_LEFT_TO_RIGHT);
        int[] clusters = new int[vector.getNumGlyphs()];
        TreeSet<Integer> starts = new TreeSet<>();
        for (int i = 0; i < clusters.length; i++) {
            clusters[i] = run.start() + vector.getGlyphCharIndex(i);
            starts.add(clusters[i]);
        }
        for (int from = 0; from < clusters.length; ) {
            int to = from + 1;
            while (to < clusters.length && clusters[to] == clusters[from]) {
                to++;
            }
            Integer next = starts.higher(clusters[from]);
            String text = shown.substring(clusters[from], next == null ? run.end() : next);
            cluster(run, vector, from, to, text);
            from = to;
        }
        advance += vector.getGlyphPosition(clusters.length).getX();
    }

    /** Adds the glyphs of some characters that are drawn together. */
    private void cluster(Run run, GlyphVector vector, int from, int to, String text) {
        List<String> parts = run.rightToLeft() ? turned(text) : List.of(bounded(text));
        int part = 0;
        double left = advance + vector.getGlyphPosition(from).getX();
        double right = advance + vector.getGlyphPosition(to).getX();
        int drawn = 0;
        for (int i = from; i < to; i++) {
            int code = vector.getGlyphCode(i);
            if (code < INVISIBLE) {
                Point2D at = vector.getGlyphPosition(i);
                String own = part < parts.size() ? parts.get(part++) : "";
                glyphs.add(new Glyph(run.font(), code, advance + at.getX(), at.getY(), own));
                drawn++;
            }
        }
        for (; drawn > 0 && part < parts.size(); part++) {
            double x = left + (right - left) * part / parts.size();
            glyphs.add(new Glyph(run.font(), BLANK, x, 0, parts.get(part)));
        }
    }

    /** The characters that are seen, from left to right. */
    private static List<String> turned(String text) {
        return text.codePoints()
                .filter(c -> Character.getType(c) != Character.FORMAT)
                .mapToObj(c -> Character.toString(mirrored(c)))
                .toList()
                .reversed();
    }

    /** A table of characters has room for so many of one glyph, and nobody piles up more. */
    private static String bounded(String text) {
        int most = Math.min(32, text.codePointCount(0, text.length()));
        return text.substring(0, text.offsetByCodePoints(0, most));
    }

    private static int mirrored(int c) {
        int at = MIRRORED.indexOf(c);
        return at < 0 ? c : MIRRORED.charAt(at ^ 1);
    }
}
