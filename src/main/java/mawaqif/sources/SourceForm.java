package mawaqif.sources;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.SequencedMap;
import mawaqif.studies.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What is known of a source with the keys of {@code sources.yaml}, for files and the API. */
public final class SourceForm {

    private SourceForm() {}

    /** Strings, texts, true and false in the order of the file; what is absent is null. */
    public static SequencedMap<String, @Nullable Object> of(Source source) {
        SequencedMap<String, @Nullable Object> form = new LinkedHashMap<>();
        form.put("code", source.code().value());
        form.put("file", source.file());
        form.put("title", source.title().tree());
        form.put("publisher", tree(source.publisher()));
        form.put("author", tree(source.author()));
        form.put("published", source.published() == null ? null : source.published().text());
        form.put("language", source.language());
        form.put(
                "direction",
                source.direction() == null
                        ? null
                        : source.direction().name().toLowerCase(Locale.ROOT));
        form.put("url", source.url());
        form.put("rights", tree(source.rights()));
        form.put(
                "redistributable",
                switch (source.redistributable()) {
                    case YES -> true;
                    case NO -> false;
                    case UNKNOWN -> "unknown";
                });
        return form;
    }

    private static @Nullable Object tree(@Nullable LocalizedText text) {
        return text == null ? null : text.tree();
    }
}
