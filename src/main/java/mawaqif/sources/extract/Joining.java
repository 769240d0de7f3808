package mawaqif.sources.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in which sentences cut by page breaks are whole again.
 *
 * <p>Two lines are joined where the first ends without punctuation, one or more blank lines, page
 * numbers or form feeds stand between, and the second goes on with a small letter or a letter of a
 * script without capitals, such as Arabic. Headings seldom do so; lists begin with a mark.
 *
 * @param text the text with a space, or after a hyphen nothing, for each gap
 * @param joins how many gaps were closed
 */
public record Joining(String text, int joins) {

    private static final Pattern LINE = Pattern.compile("\r\n|\r|\n|(?=\f)|(?<=\f)");

    /** A number alone or dressed: 3, – 3 –, Page 3 of 9, ٣, صفحة ٣. */
    private static final Pattern PAGE_NUMBER =
            Pattern.compile(
                    "(?iu)[\\s\\-–—|]*(?:(?:page|p\\.|صفحة|الصفحة|ص)\\s*)?\\p{Nd}{1,4}"
                            + "(?:\\s*(?:/|of|من)\\s*\\p{Nd}{1,4})?[\\s\\-–—|]*");

    private static final int SHORTEST = 20;

    /** Joins whatever the rule finds. */
    public static Joining of(String text) {
        List<String> lines = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        split(text, lines, ends);
        StringBuilder out = new StringBuilder(text.length());
        int joins = 0;
        int at = 0;
        while (at < lines.size()) {
            String line = lines.get(at);
            int next = at + 1;
            while (next < lines.size() && isGap(lines.get(next))) {
                next++;
            }
            boolean gap = next > at + 1 && next < lines.size();
            if (gap && isOpen(line) && goesOn(lines.get(next))) {
                String open = line.stripTrailing();
                boolean hyphen = isHyphenated(open);
                out.append(hyphen ? open.substring(0, open.length() - 1) : open + " ");
                lines.set(next, lines.get(next).stripLeading());
                joins++;
                at = next;
            } else {
                out.append(line).append(ends.get(at));
                at++;
            }
        }
        return new Joining(out.toString(), joins);
    }

    private static void split(String text, List<String> lines, List<String> ends) {
        var end = LINE.matcher(text);
        int from = 0;
        while (end.find()) {
            lines.add(text.substring(from, end.start()));
            ends.add(end.group());
            from = end.end();
        }
        lines.add(text.substring(from));
        ends.add("");
    }

    private static boolean isGap(String line) {
        return line.isBlank() || PAGE_NUMBER.matcher(line).matches();
    }

    /**
     * Ends in the middle of a sentence: no mark that closes one, and long enough for no heading.
     */
    private static boolean isOpen(String line) {
        String words = line.strip();
        if (words.length() < SHORTEST) {
            return false;
        }
        int last = words.codePointBefore(words.length());
        return Character.isLetterOrDigit(last)
                || Character.getType(last) == Character.NON_SPACING_MARK
                || ",،-".indexOf(last) >= 0;
    }

    private static boolean goesOn(String line) {
        String words = line.stripLeading();
        if (words.isEmpty()) {
            return false;
        }
        int first = words.codePointAt(0);
        return Character.isLowerCase(first)
                || Character.UnicodeScript.of(first) == Character.UnicodeScript.ARABIC
                        && Character.isLetter(first);
    }

    private static boolean isHyphenated(String line) {
        return line.length() > 1
                && line.endsWith("-")
                && Character.isLowerCase(line.charAt(line.length() - 2));
    }
}
