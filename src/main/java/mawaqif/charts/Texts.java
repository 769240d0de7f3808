package mawaqif.charts;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Makes texts safe to draw and keeps texts of different direction apart. */
public final class Texts {
    private static final char LRI = '\u2066';
    private static final char FSI = '\u2068';
    private static final char PDI = '\u2069';

    private Texts() {}

    /** Wraps a user's string, whose direction is its own, for use inside another text. */
    public static String isolate(String name) {
        return FSI + name + PDI;
    }

    /** Wraps signed numbers, ranges, "n=9", dates and URLs, which run left to right anywhere. */
    public static String ltr(String text) {
        return LRI + text + PDI;
    }

    /** Removes isolates and other invisible direction marks, for CSV, XLSX and file names. */
    public static String plain(String text) {
        return text.codePoints()
                .filter(c -> !isBidiControl(c) && c != 0x200E && c != 0x200F && c != 0x061C)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** A user's name for something: control characters and direction overrides go, marks stay. */
    public static String name(String text) {
        return clean(text, false);
    }

    /** A composed sentence: isolates stay and are balanced. */
    static String prose(String text) {
        return balance(List.of(clean(text, true))).getFirst();
    }

    private static String clean(String text, boolean keepIsolates) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> {
                    boolean isolate = c >= LRI && c <= PDI;
                    if (isBidiControl(c) && !(isolate && keepIsolates)) {
                        return;
                    }
                    out.appendCodePoint(drawable(c));
                });
        return out.toString().replaceAll(" {2,}", " ").strip();
    }

    private static int drawable(int c) {
        if (Character.isISOControl(c) || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
        return surrogate || (c & 0xFFFE) == 0xFFFE ? 0xFFFD : c;
    }

    private static boolean isBidiControl(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }

    /** Closes isolates left open at the end of each line and opens them again on the next. */
    public static List<String> balance(List<String> lines) {
        List<String> out = new ArrayList<>(lines.size());
        Deque<Character> open = new ArrayDeque<>();
        for (String line : lines) {
            StringBuilder text = new StringBuilder();
            open.descendingIterator().forEachRemaining(text::append);
            for (char c : line.toCharArray()) {
                if (c == PDI && open.poll() == null) {
                    continue;
                }
                if (c >= LRI && c < PDI) {
                    open.push(c);
                }
                text.append(c);
            }
            out.add(text.append(String.valueOf(PDI).repeat(open.size())).toString());
        }
        return out;
    }
}
