package mawaqif.exchange;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mawaqif.studies.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Writes texts and codes so that every YAML reader gives back the same characters. */
final class YamlText {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z][A-Za-z0-9._-]*");
    private static final Pattern RESERVED =
            Pattern.compile("(?i)null|true|false|yes|no|on|off|y|n");

    private YamlText() {}

    /**
     * A code or key, quoted only where a reader could take it for a number, date or truth value.
     */
    static String code(Object code) {
        String text = code.toString();
        return SAFE.matcher(text).matches() && !RESERVED.matcher(text).matches()
                ? text
                : quoted(text);
    }

    /** A text on one line, in double quotes. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2).append('"');
        text.codePoints().forEach(c -> append(out, c));
        return out.append('"').toString();
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                boolean printable =
                        c >= 0x20 && c < 0x7F
                                || c >= 0xA0 && c < 0xD800 && c != 0x2028 && c != 0x2029
                                || c >= 0xE000 && c < 0xFFFE && c != 0xFEFF
                                || c >= 0x1_0000;
                if (printable) {
                    out.appendCodePoint(c);
                } else {
                    out.append("\\u%04X".formatted(c));
                }
            }
        }
    }

    static String quotedOrNull(@Nullable Object text) {
        return text == null ? "null" : quoted(text.toString());
    }

    /** A text as it was given, plain or by language. */
    static String text(@Nullable LocalizedText text) {
        if (text == null) {
            return "null";
        }
        Map<String, String> languages = text.byLanguage();
        return text.isPlain()
                ? quoted(languages.values().iterator().next())
                : languages.entrySet().stream()
                        .map(each -> code(each.getKey()) + ": " + quoted(each.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
    }
}
