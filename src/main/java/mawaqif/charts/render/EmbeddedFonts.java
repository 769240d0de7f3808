package mawaqif.charts.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mawaqif.charts.sheet.Scene;

/** The web fonts a scene needs, as CSS with the fonts inside. */
final class EmbeddedFonts {
    private static final String FOLDER = "/META-INF/resources/fonts/";
    private static final Map<String, String> RULES = new ConcurrentHashMap<>();

    private EmbeddedFonts() {}

    static String css(Scene scene) {
        boolean arabic =
                scene.labels().stream()
                        .flatMapToInt(label -> label.text().codePoints())
                        .anyMatch(c ->
                                Character.UnicodeScript.of(c) == Character.UnicodeScript.ARABIC);
        StringBuilder css = new StringBuilder();
        for (String family : arabic ? List.of("Sans", "Sans Arabic") : List.of("Sans")) {
            css.append(rule(family, "Regular", 400)).append(rule(family, "SemiBold", 600));
        }
        return css.toString();
    }

    private static String rule(String family, String style, int weight) {
        String file = "IBMPlex" + family.replace(" ", "") + "-" + style + ".woff2";
        return RULES.computeIfAbsent(
                file,
                name ->
                        ("@font-face{font-family:'IBM Plex %s';font-weight:%d;"
                                        + "src:url(data:font/woff2;base64,%s)}")
                                .formatted(family, weight, base64(name)));
    }

    private static String base64(String file) {
        try (InputStream in = EmbeddedFonts.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("Font missing from the application: " + file);
            }
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("Font can't be read: " + file, e);
        }
    }
}
