package mawaqif.browser;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** A language of the screens, with the words that they show in it. */
enum Tongue {
    ENGLISH("en", "ltr"),
    ARABIC("ar", "rtl");

    private final String code;
    private final String direction;
    private final Map<String, String> words = new HashMap<>();

    Tongue(String code, String direction) {
        this.code = code;
        this.direction = direction;
        for (String module :
                List.of(
                        "claims",
                        "comparison",
                        "exchange",
                        "shell",
                        "sources",
                        "studies",
                        "users")) {
            Properties texts = new Properties();
            String file = "/mawaqif/%s/texts_%s.properties".formatted(module, code);
            try (Reader reader =
                    new InputStreamReader(
                            Objects.requireNonNull(Tongue.class.getResourceAsStream(file), file),
                            StandardCharsets.UTF_8)) {
                texts.load(reader);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
            texts.stringPropertyNames().forEach(key -> words.put(key, texts.getProperty(key)));
        }
    }

    String code() {
        return code;
    }

    String direction() {
        return direction;
    }

    /** The words of a key, as they stand in the file: for texts without parameters. */
    String words(String key) {
        return Objects.requireNonNull(words.get(key), key);
    }

    /** Every key with its words. */
    Map<String, String> all() {
        return Map.copyOf(words);
    }
}
