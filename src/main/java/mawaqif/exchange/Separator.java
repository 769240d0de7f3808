package mawaqif.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What stands between the fields of a table that should have commas there. */
enum Separator {
    SEMICOLON(";"),
    TAB("\t"),
    BAR("|"),
    ARABIC_SEMICOLON("\u061B"),
    ARABIC_COMMA("\u060C");

    private static final int LONGEST_HEADER = 64 * 1024;

    /** The line with which a spreadsheet program announces a separator. */
    private static final Pattern ANNOUNCED = Pattern.compile("\"?sep=.?\"?[,;\t]*");

    private final String sign;

    Separator(String sign) {
        this.sign = sign;
    }

    /** The key of its name among the texts. */
    String key() {
        return "csv.separator." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The fields of a line in which it separates, without their quotation marks. */
    List<String> split(String line) {
        return Arrays.stream(line.split(Pattern.quote(sign), -1)).map(Separator::bare).toList();
    }

    /** The first line of a table, its beginning if it is very long, without byte order mark. */
    static String firstLine(Path table) throws IOException {
        char[] text = new char[LONGEST_HEADER];
        int length = 0;
        try (BufferedReader reader = Files.newBufferedReader(table, StandardCharsets.UTF_8)) {
            int got = reader.read(text);
            while (got > 0 && length + got < text.length) {
                length += got;
                got = reader.read(text, length, text.length - length);
            }
            length += Math.max(0, got);
        }
        String beginning = new String(text, 0, length).replaceFirst("^\uFEFF", "");
        return beginning.lines().findFirst().orElse("");
    }

    /** Whether a line is no row but announces a separator, as in {@code sep=;}. */
    static boolean isAnnounced(String line) {
        return ANNOUNCED.matcher(line).matches();
    }

    /** The separator of a header that has two of the names, which a comma doesn't separate. */
    static Optional<Separator> of(String header, Collection<String> names) {
        if (Stream.of(header.split(",", -1)).map(Separator::bare).anyMatch(names::contains)) {
            return Optional.empty();
        }
        return Stream.of(values())
                .filter(each -> each.split(header).stream().filter(names::contains).count() > 1)
                .findFirst();
    }

    private static String bare(String field) {
        String text = field.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }
}
