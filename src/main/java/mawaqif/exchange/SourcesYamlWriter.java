package mawaqif.exchange;

import java.util.Map;
import mawaqif.sources.Source;
import mawaqif.sources.Source.Direction;
import mawaqif.sources.Source.Redistributable;

/** Writes what is known of sources as sources.yaml. */
final class SourcesYamlWriter {

    private SourcesYamlWriter() {}

    /**
     * @param files each source with the name of its file in the archive, in order
     */
    static String write(Map<Source, String> files) {
        StringBuilder out = new StringBuilder(files.isEmpty() ? "sources: []\n" : "sources:\n");
        files.forEach((source, file) -> append(out, source, file));
        return out.toString();
    }

    private static void append(StringBuilder out, Source source, String file) {
        out.append("  - code: ").append(YamlText.code(source.code()));
        field(out, "file", YamlText.quoted(file));
        field(out, "title", YamlText.text(source.title()));
        field(out, "publisher", YamlText.text(source.publisher()));
        field(out, "author", YamlText.text(source.author()));
        field(out, "published", String.valueOf(source.published()));
        field(out, "language", YamlText.code(source.language()));
        Direction direction = source.direction();
        if (direction != null) {
            field(
                    out,
                    "direction",
                    switch (direction) {
                        case LTR -> "ltr";
                        case RTL -> "rtl";
                    });
        }
        field(out, "url", YamlText.quotedOrNull(source.url()));
        field(out, "rights", YamlText.text(source.rights()));
        field(out, "redistributable", redistributable(source.redistributable()));
        out.append('\n');
    }

    private static String redistributable(Redistributable value) {
        return switch (value) {
            case YES -> "true";
            case NO -> "false";
            case UNKNOWN -> "unknown";
        };
    }

    private static void field(StringBuilder out, String key, String value) {
        out.append("\n    ").append(key).append(": ").append(value);
    }
}
