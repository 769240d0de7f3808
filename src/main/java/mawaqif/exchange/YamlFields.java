package mawaqif.exchange;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import mawaqif.exchange.YamlValue.Listing;
import mawaqif.exchange.YamlValue.Mapping;
import mawaqif.exchange.YamlValue.Text;
import mawaqif.sources.Languages;
import mawaqif.studies.Code;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one mapping in a YAML file, read one by one; what does not fit becomes an error
 * with its place, and null is returned. A field that is absent or {@code null} is null, and an
 * error where it is required.
 */
final class YamlFields {

    private static final String DATE = "2025-09-17, 2025-09, 2025";

    private final Faults faults;
    private final String file;
    private final String path;
    private final Mapping mapping;
    private final Set<String> asked = new TreeSet<>();

    YamlFields(Faults faults, String file, String path, Mapping mapping) {
        this.faults = faults;
        this.file = file;
        this.path = path;
        this.mapping = mapping;
    }

    /** The key's full path, such as {@code stakeholders[3].parent}. */
    String pathTo(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Where a key's value stands, or where it is missing. */
    Place place(String key) {
        YamlValue.Entry entry = mapping.entries().get(key);
        return entry == null
                ? new Place(file, mapping.line(), pathTo(key), "")
                : new Place(file, lineOf(entry), pathTo(key), entry.value().written());
    }

    private static int lineOf(YamlValue.Entry entry) {
        return entry.value() instanceof Text text ? text.line() : entry.line();
    }

    Set<String> keys() {
        return mapping.entries().keySet();
    }

    boolean isAbsent(String key) {
        YamlValue.Entry entry = mapping.entries().get(key);
        return entry == null || entry.value() instanceof Text text && text.isNull();
    }

    private @Nullable YamlValue value(String key, boolean required) {
        asked.add(key);
        if (isAbsent(key)) {
            if (required) {
                faults.error(place(key), null, "required", key);
            }
            return null;
        }
        return requireNonNull(mapping.entries().get(key)).value();
    }

    /** A scalar's text as it stood. */
    @Nullable String string(String key, boolean required) {
        YamlValue value = value(key, required);
        if (value == null) {
            return null;
        }
        if (!(value instanceof Text text)) {
            faults.error(place(key), null, "yaml.scalar");
            return null;
        }
        if (required && text.written().isBlank()) {
            faults.error(place(key), null, "required", key);
            return null;
        }
        if (!faults.fits(place(key), text.written())) {
            return null;
        }
        return text.written();
    }

    @Nullable Code code(String key, boolean required) {
        String text = string(key, required);
        if (text == null) {
            return null;
        }
        if (!Code.isCode(text)) {
            faults.error(place(key), Code.FORM, "code");
            return null;
        }
        return new Code(text);
    }

    @Nullable PartialDate date(String key) {
        String text = string(key, false);
        if (text == null) {
            return null;
        }
        Optional<PartialDate> date = Dates.parse(text);
        if (date.isEmpty()) {
            faults.error(place(key), DATE, "date");
        }
        return date.orElse(null);
    }

    /** A text that is plain or by language. */
    @Nullable LocalizedText text(String key, boolean required) {
        YamlValue value = value(key, required);
        return switch (value) {
            case null -> null;
            case Text(_, String written, _) -> {
                if (written.isBlank() && required) {
                    faults.error(place(key), null, "required", key);
                    yield null;
                }
                if (!faults.fits(place(key), written)) {
                    yield null;
                }
                yield written.isEmpty() ? null : storable(key, LocalizedText.plain(written));
            }
            case Listing _ -> {
                faults.error(place(key), null, "yaml.text");
                yield null;
            }
            case Mapping languages -> byLanguage(key, languages);
        };
    }

    private @Nullable LocalizedText byLanguage(String key, Mapping languages) {
        YamlFields inner = new YamlFields(faults, file, pathTo(key), languages);
        Map<String, String> texts = new LinkedHashMap<>();
        int before = faults.count();
        for (String language : inner.keys()) {
            if (!Languages.isTag(language)) {
                faults.error(inner.place(language), Languages.ACCEPTED, "language", language);
            }
            String text = inner.string(language, false);
            if (text == null || text.isBlank()) {
                if (faults.count() == before) {
                    faults.warning(inner.place(language), null, "text.blank");
                }
            } else {
                texts.put(language, text);
            }
        }
        if (faults.count() > before) {
            return null;
        }
        if (texts.isEmpty()) {
            faults.error(place(key), null, "text.empty");
            return null;
        }
        return storable(key, new LocalizedText(texts));
    }

    /** The text, unless what is stored for it and all its languages is too long. */
    private @Nullable LocalizedText storable(String key, LocalizedText text) {
        int length = text.toJson().length();
        if (length > Limits.LOCALIZED) {
            faults.error(place(key), null, "long.languages", Limits.LOCALIZED, length);
            return null;
        }
        return text;
    }

    /** The fields of an inner mapping. */
    Optional<YamlFields> fields(String key, boolean required) {
        YamlValue value = value(key, required);
        return switch (value) {
            case null -> Optional.empty();
            case Mapping inner -> Optional.of(new YamlFields(faults, file, pathTo(key), inner));
            case Listing _, Text _ -> {
                faults.error(place(key), null, "yaml.mapping");
                yield Optional.empty();
            }
        };
    }

    /** The mappings of an inner list, or empty where there is no list to read. */
    Optional<List<YamlFields>> items(String key, boolean required) {
        YamlValue value = value(key, required);
        return switch (value) {
            case null -> Optional.empty();
            case Mapping _, Text _ -> {
                faults.error(place(key), null, "yaml.list");
                yield Optional.empty();
            }
            case Listing(_, _, List<YamlValue> values) -> {
                List<YamlFields> items = new ArrayList<>();
                for (int i = 0; i < values.size(); i++) {
                    String at = "%s[%d]".formatted(pathTo(key), i);
                    YamlValue item = values.get(i);
                    if (item instanceof Mapping inner) {
                        items.add(new YamlFields(faults, file, at, inner));
                    } else {
                        Place place = new Place(file, item.line(), at, item.written());
                        faults.error(place, null, "yaml.mapping");
                    }
                }
                yield Optional.of(items);
            }
        };
    }

    /** Reads a code that must not have been seen before, and remembers it. */
    @Nullable Code newCode(String key, Map<String, Integer> seen) {
        Code code = code(key, true);
        if (code != null) {
            Integer line = place(key).line();
            Integer first = seen.putIfAbsent(code.value(), line == null ? 0 : line);
            if (first != null) {
                faults.error(place(key), null, "code.twice", code.value(), first.toString());
                return null;
            }
        }
        return code;
    }

    /** Warns about every key that nobody has asked for. */
    void reportUnknownKeys() {
        Set<String> unknown = new HashSet<>(keys());
        unknown.removeAll(asked);
        for (String key : keys()) {
            if (unknown.contains(key)) {
                int line = requireNonNull(mapping.entries().get(key)).line();
                faults.warning(
                        new Place(file, line, pathTo(key), place(key).value()),
                        String.join(", ", asked),
                        "yaml.unknown",
                        key);
            }
        }
    }
}
