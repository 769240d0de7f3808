package mawaqif.charts.sheet;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Breaks a word that is wider than a line, never inside a character with its marks. A line's end is
 * guessed from the line before and then found by bisection, so that only pieces of about a line's
 * length are measured.
 */
final class LongWord {
    private final Lines lines;
    private final String word;
    private final TextStyle style;
    private final double width;
    private final int[] ends;

    LongWord(Lines lines, String word, TextStyle style, double width) {
        this.lines = lines;
        this.word = word;
        this.style = style;
        this.width = width;
        this.ends = ends(word);
    }

    /** Where a character with its marks begins or ends, from 0 to the length. */
    private static int[] ends(String word) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(word);
        int[] ends = new int[word.length() + 1];
        int count = 0;
        for (int end = characters.first(); end != BreakIterator.DONE; end = characters.next()) {
            ends[count++] = end;
        }
        return Arrays.copyOf(ends, count);
    }

    /**
     * Adds the full lines.
     *
     * @param most stops after more than so many lines
     * @return the rest, which fits a line
     */
    String breakInto(List<String> full, int most) {
        int last = ends.length - 1;
        int from = 0;
        int guess = (int) Math.max(1, width / style.size());
        while (full.size() <= most) {
            int to = longest(from, Math.min(last, from + guess));
            if (to == last) {
                return word.substring(ends[from]);
            }
            full.add(word.substring(ends[from], ends[to]));
            guess = to - from;
            from = to;
        }
        return "";
    }

    /** The last end that fits; at least one character, even where that is wider than a line. */
    private int longest(int from, int guess) {
        int fitting = from + 1;
        int tooLong = ends.length;
        int at = guess;
        int step = 1;
        while (tooLong - fitting > 1) {
            if (at > fitting && !fits(from, at)) {
                tooLong = at;
                at = Math.max(fitting, tooLong - step);
            } else {
                fitting = Math.max(fitting, at);
                at = Math.min(ends.length - 1, fitting + step);
            }
            step *= 2;
            if (at <= fitting || at >= tooLong) {
                at = fitting + (tooLong - fitting) / 2;
            }
        }
        return fitting;
    }

    private boolean fits(int from, int to) {
        return lines.fits(word.substring(ends[from], ends[to]), style, width);
    }
}
