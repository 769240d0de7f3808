package mawaqif.charts;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks a text into lines by measured widths; nothing is ever cut. */
final class Lines {
    private final TextMeasure measure;
    private final Direction direction;

    Lines(TextMeasure measure, Direction direction) {
        this.measure = measure;
        this.direction = direction;
    }

    Direction direction() {
        return direction;
    }

    double width(String text, TextStyle style) {
        return measure.measure(text, style, direction).advance();
    }

    /** Greedy lines of at most {@code width}; a word wider than a line is broken inside. */
    List<String> wrap(String text, TextStyle style, double width) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String piece : pieces(text, BreakIterator.getLineInstance(Locale.ROOT))) {
            if (fits(line + piece, style, width)) {
                line += piece;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
            line = piece;
            while (!fits(line, style, width)) {
                int cut = longestPrefix(line, style, width);
                lines.add(line.substring(0, cut));
                line = line.substring(cut);
            }
        }
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        return Texts.balance(lines);
    }

    /** Lines that break between parts where possible; parts are joined with a middle dot. */
    List<String> wrapParts(List<String> parts, TextStyle style, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String part : parts) {
            String longer = line.isEmpty() ? part : line + " · " + part;
            if (fits(longer, style, width)) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            List<String> wrapped = wrap(part, style, width);
            lines.addAll(wrapped.subList(0, Math.max(0, wrapped.size() - 1)));
            line = wrapped.isEmpty() ? "" : wrapped.getLast();
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    double widestWord(String text, TextStyle style) {
        return pieces(text, BreakIterator.getLineInstance(Locale.ROOT)).stream()
                .mapToDouble(piece -> width(piece.strip(), style))
                .max()
                .orElse(0);
    }

    private boolean fits(String text, TextStyle style, double width) {
        return width(text.stripTrailing(), style) <= width;
    }

    private int longestPrefix(String text, TextStyle style, double width) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        int best = graphemes.next();
        for (int end = graphemes.next(); end != BreakIterator.DONE; end = graphemes.next()) {
            if (width(text.substring(0, end), style) > width) {
                break;
            }
            best = end;
        }
        return best;
    }

    private static List<String> pieces(String text, BreakIterator breaks) {
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }
}
