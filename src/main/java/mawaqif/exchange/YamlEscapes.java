package mawaqif.exchange;

/**
 * Gets the escapes {@code \L} (U+2028) and {@code \P} (U+2029) past snakeyaml-engine 3.0.1, which
 * has all others of YAML 1.2 but takes these for errors. They stand for themselves everywhere but
 * in double quotes, which only the parser can tell: so each becomes an escape that the parser
 * knows, with a mark behind it that occurs nowhere else, and is made right in what comes out.
 */
final class YamlEscapes {

    private static final char LINE_SEPARATOR = '\u2028';
    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final char FIRST_PRIVATE = '\uE000';
    private static final char LAST_PRIVATE = '\uF8FF';

    private final String text;
    private final String mark;

    private YamlEscapes(String text, String mark) {
        this.text = text;
        this.mark = mark;
    }

    static YamlEscapes in(String text) {
        char mark = unused(text);
        StringBuilder marked = new StringBuilder(text.length());
        int backslashes = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (mark != 0 && (c == 'L' || c == 'P') && backslashes % 2 == 1) {
                marked.append('/').append(mark);
            }
            marked.append(c);
            backslashes = c == '\\' ? backslashes + 1 : 0;
        }
        return marked.length() == text.length()
                ? new YamlEscapes(text, "")
                : new YamlEscapes(marked.toString(), "/" + mark);
    }

    /** A character for private use that the text doesn't have, or 0 should it have them all. */
    private static char unused(String text) {
        if (!text.contains("\\L") && !text.contains("\\P")) {
            return 0;
        }
        for (char c = FIRST_PRIVATE; c <= LAST_PRIVATE; c++) {
            if (text.indexOf(c) < 0) {
                return c;
            }
        }
        return 0;
    }

    /** What the parser is to read; as many lines as the file. */
    String marked() {
        return text;
    }

    /** What a scalar says in truth. */
    String value(String scalar, boolean doubleQuoted) {
        if (mark.isEmpty() || !doubleQuoted) {
            return asWritten(scalar);
        }
        return scalar.replace(mark + 'L', String.valueOf(LINE_SEPARATOR))
                .replace(mark + 'P', String.valueOf(PARAGRAPH_SEPARATOR));
    }

    /** A stretch of the marked text as it stood in the file. */
    String asWritten(String stretch) {
        return mark.isEmpty() ? stretch : stretch.replace(mark, "");
    }
}
