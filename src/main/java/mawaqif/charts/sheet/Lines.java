package mawaqif.charts.sheet;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import mawaqif.charts.Direction;
import mawaqif.charts.Texts;

/**
 * Breaks a text into lines by measured widths; nothing is ever cut. The work grows with the length
 * of the text and no faster: words are measured once, lines only where they are nearly full. One
 * instance serves one layout and remembers what it measured.
 */
public final class Lines {
    /** Sums of words and whole lines differ by kerning; closer to the edge the line is measured. */
    private static final double SLACK = 6;

    private final TextMeasure measure;
    private final Direction direction;
    private final Map<Run, Double> widths = new HashMap<>();
    private final Map<Wrapped, List<String>> wraps = new HashMap<>();

    private record Run(String text, TextStyle style) {}

    private record Wrapped(String text, TextStyle style, double width, int most) {}

    public Lines(TextMeasure measure, Direction direction) {
        this.measure = measure;
        this.direction = direction;
    }

    public Direction direction() {
        return direction;
    }

    public double width(String text, TextStyle style) {
        Run run = new Run(text, style);
        Double known = widths.get(run);
        if (known == null) {
            known = measure.measure(text, style, direction).advance();
            widths.put(run, known);
        }
        return known;
    }

    /**
     * How far the lowest mark of a line reaches below the highest of the next, whether or not they
     * stand at the same place.
     *
     * @param apart from baseline to baseline
     */
    public double interlock(String line, String next, TextStyle style, double apart) {
        return measure.measure(line, style, direction).bottom()
                - apart
                - measure.measure(next, style, direction).top();
    }

    /** Greedy lines of at most {@code width}; a word wider than a line is broken inside. */
    public List<String> wrap(String text, TextStyle style, double width) {
        return wrap(text, style, width, Integer.MAX_VALUE);
    }

    /**
     * The same, but stops early: with more than {@code most} lines the text goes on after the last
     * one returned.
     */
    public List<String> wrap(String text, TextStyle style, double width, int most) {
        Wrapped key = new Wrapped(text, style, width, most);
        List<String> known = wraps.get(key);
        if (known == null) {
            known = List.copyOf(Texts.balance(broken(key)));
            wraps.put(key, known);
        }
        return known;
    }

    private List<String> broken(Wrapped asked) {
        TextStyle style = asked.style();
        List<String> lines = new ArrayList<>();
        String line = "";
        double sum = 0;
        for (String piece : pieces(asked.text(), BreakIterator.getLineInstance(Locale.ROOT))) {
            if (lines.size() > asked.most()) {
                return lines;
            }
            double wide = width(piece, style);
            if (sum + wide <= asked.width() - SLACK || fits(line + piece, style, asked.width())) {
                line += piece;
                sum += wide;
                continue;
            }
            if (!line.isBlank()) {
                lines.add(line.strip());
            }
            line = piece;
            if (!fits(piece, style, asked.width())) {
                line =
                        new LongWord(this, piece, style, asked.width())
                                .breakInto(lines, asked.most());
            }
            sum = width(line, style);
        }
        if (!line.isBlank()) {
            lines.add(line.strip());
        }
        return lines;
    }

    /** Lines that break between parts where possible; parts are joined with a middle dot. */
    public List<String> wrapParts(List<String> parts, TextStyle style, double width) {
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

    public double widestWord(String text, TextStyle style) {
        return pieces(text, BreakIterator.getLineInstance(Locale.ROOT)).stream()
                .mapToDouble(piece -> width(piece.strip(), style))
                .max()
                .orElse(0);
    }

    boolean fits(String text, TextStyle style, double width) {
        return width(text.stripTrailing(), style) <= width;
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
