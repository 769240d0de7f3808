package mawaqif.claims.rest;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import mawaqif.api.Problem;
import mawaqif.api.Problem.Fault;
import mawaqif.api.Query;
import mawaqif.claims.Codings.Setting;
import mawaqif.claims.spi.ClaimForm;
import mawaqif.claims.spi.ClaimForms;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a claim into a form; what the values mean is checked there. */
final class ClaimJson {

    /** More than any claim has that can be stored. */
    private static final int LARGEST = 4 * 1024 * 1024;

    private static final String ID = "claim";
    private static final String QUOTES = "quotes";
    private static final String EXACT = "exact";

    /** The source's own words around a quote: given out, and made anew from the source. */
    private static final Set<String> MADE = Set.of("prefix", "suffix");

    private final ClaimForms forms;

    ClaimJson(ClaimForms forms) {
        this.forms = forms;
    }

    /** What was sent. */
    record Body(Map<String, String> values, List<Map<String, String>> quotes) {

        Optional<String> id() {
            return Optional.ofNullable(values.get(ID));
        }

        /** With what the sender left to the setting. */
        ClaimForm form(Setting setting) {
            Map<String, String> all = new HashMap<>(values);
            all.put(ID, setting.id().value());
            all.putIfAbsent("coder", setting.coder().value());
            all.putIfAbsent("status", setting.status().code());
            return new ClaimForm(all, quotes);
        }
    }

    /**
     * @throws Problem.TooLarge beyond 4 MB
     * @throws Problem.BadRequest if it is no JSON object
     * @throws Problem.InvalidContent naming every key that a claim does not have, and every value
     *     that is no text or number
     */
    Body read(InputStream content) throws IOException {
        byte[] bytes = content.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw new Problem.TooLarge("A claim of more than 4 MB is not taken");
        }
        JsonNode root = parse(bytes);
        List<Fault> faults = new ArrayList<>();
        Map<String, String> values =
                texts(root, "", with(forms.columns(), ID), Set.of(QUOTES), faults);
        List<Map<String, String>> quotes = new ArrayList<>();
        JsonNode list = root.path(QUOTES);
        if (!list.isArray() && !list.isMissingNode() && !list.isNull()) {
            faults.add(fault(QUOTES, list.toString(), "is no list of quotes", null));
        }
        for (JsonNode quote : list.isArray() ? list : List.<JsonNode>of()) {
            String path = QUOTES + "[" + quotes.size() + "]";
            if (!quote.isObject()) {
                faults.add(fault(path, quote.toString(), "is no quote", null));
            }
            quotes.add(quote(quote, path + ".", faults));
        }
        if (!faults.isEmpty()) {
            throw new Problem.InvalidContent(
                    "The claim is not read; nothing was stored", faults, faults.size());
        }
        return new Body(values, quotes);
    }

    static Locale language(Query query) {
        return query.word("lang", List.of("en", "ar")).equals("ar")
                ? Translations.ARABIC
                : Translations.ENGLISH;
    }

    static Problem.InvalidContent invalid(
            String column, String value, String reason, @Nullable String accepted) {
        return new Problem.InvalidContent(
                "One thing is wrong; nothing was stored",
                List.of(fault(column, value, reason, accepted)),
                1);
    }

    private static JsonNode parse(byte[] bytes) {
        try {
            JsonNode root = JsonMapper.shared().readTree(bytes);
            if (root.isObject()) {
                return root;
            }
        } catch (JacksonException malformed) {
            var at = malformed.getLocation();
            throw new Problem.BadRequest(
                    "The body is no JSON from line %d, column %d on"
                            .formatted(
                                    at == null ? 1 : at.getLineNr(),
                                    at == null ? 1 : at.getColumnNr()));
        }
        throw new Problem.BadRequest("The body is no JSON object");
    }

    /** With its words under the name that tables give them. */
    private Map<String, String> quote(JsonNode quote, String path, List<Fault> faults) {
        List<String> columns =
                forms.quoteColumns().stream()
                        .map(column -> column.equals("quote") ? EXACT : column)
                        .toList();
        Map<String, String> values = texts(quote, path, columns, MADE, faults);
        String words = values.remove(EXACT);
        if (words != null) {
            values.put("quote", words);
        }
        return values;
    }

    private static Map<String, String> texts(
            JsonNode object,
            String path,
            List<String> columns,
            Set<String> others,
            List<Fault> faults) {
        Map<String, String> values = new HashMap<>();
        object.properties()
                .forEach(property -> {
                    String name = property.getKey();
                    JsonNode value = property.getValue();
                    if (others.contains(name) || value.isNull()) {
                        return;
                    }
                    if (!columns.contains(name)) {
                        faults.add(
                                fault(
                                        path + name,
                                        value.toString(),
                                        "is not known here",
                                        String.join(", ", columns)));
                    } else if (value.isContainer() || value.isBoolean()) {
                        faults.add(
                                fault(path + name, value.toString(), "is no single value", null));
                    } else if (value.isString() && value.stringValue().indexOf('\0') >= 0) {
                        faults.add(
                                fault(
                                        path + name,
                                        value.stringValue(),
                                        "has a NUL (U+0000), which no text has; delete it",
                                        null));
                    } else {
                        values.put(name, value.isString() ? value.stringValue() : value.toString());
                    }
                });
        return values;
    }

    private static List<String> with(List<String> columns, String more) {
        return Stream.concat(Stream.of(more), columns.stream()).toList();
    }

    private static Fault fault(
            String column, String value, String reason, @Nullable String accepted) {
        return new Fault(null, null, column, value, reason, accepted);
    }
}
