package mawaqif.studies;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

import tools.jackson.databind.json.JsonMapper;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text that people read, plain or by language, kept exactly as it was given.
 *
 * @param byLanguage BCP 47 tag to text, in the order given, at least one; a plain text stands alone
 *     under the empty tag
 */
public record LocalizedText(Map<String, String> byLanguage) {

    private static final String PLAIN = "";

    public LocalizedText {
        if (byLanguage.isEmpty()) {
            throw new IllegalArgumentException("A text needs at least one language");
        }
        byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
    }

    public static LocalizedText plain(String text) {
        return new LocalizedText(Map.of(PLAIN, text));
    }

    /** Reads what {@link #toJson} wrote. */
    public static LocalizedText fromJson(String json) {
        return JsonMapper.shared().readValue(json, LocalizedText.class);
    }

    /** As databases keep it: a JSON string where plain, else an object by language. */
    public String toJson() {
        return JsonMapper.shared().writeValueAsString(this);
    }

    /** As files and the API write it: a string where plain, else the texts by language. */
    @JsonValue
    public Object tree() {
        return isPlain() ? byLanguage.values().iterator().next() : byLanguage;
    }

    @JsonCreator
    static LocalizedText ofTree(Object tree) {
        if (tree instanceof Map<?, ?> texts) {
            Map<String, String> byLanguage = new LinkedHashMap<>();
            texts.forEach((language, text) -> byLanguage.put((String) language, (String) text));
            return new LocalizedText(byLanguage);
        }
        return plain((String) tree);
    }

    public boolean isPlain() {
        return byLanguage.containsKey(PLAIN);
    }

    /** The text in that language, else in English, else in the first language there is. */
    public String in(String language) {
        String text = byLanguage.get(language);
        if (text == null) {
            text = byLanguage.get("en");
        }
        return text == null ? byLanguage.values().iterator().next() : text;
    }
}
