package mawaqif.comparison.views;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mawaqif.api.Problem;

/**
 * An address below a study, taken apart but not yet understood.
 *
 * @param path such as {@code charts/bars}
 * @param parameters decoded
 */
public record ScreenAddress(String path, Map<String, List<String>> parameters) {

    static final String VERSION = "version";

    /**
     * @param text such as {@code matrix?stakeholder=SUNNI,KURD}
     * @throws Problem.BadRequest if a percent sign is not followed by two hexadecimal digits
     */
    public static ScreenAddress parse(String text) {
        int mark = text.indexOf('?');
        String query = mark < 0 ? "" : text.substring(mark + 1);
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int sign = pair.indexOf('=');
                String name = decoded(sign < 0 ? pair : pair.substring(0, sign));
                String value = sign < 0 ? "" : decoded(pair.substring(sign + 1));
                parameters.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }
        return new ScreenAddress(mark < 0 ? text : text.substring(0, mark), parameters);
    }

    /** The same at a data version. */
    public ScreenAddress at(long version) {
        return with(VERSION, String.valueOf(version));
    }

    /** The same with one parameter set to one value. */
    public ScreenAddress with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(parameters);
        more.put(name, List.of(value));
        return new ScreenAddress(path, more);
    }

    /** The same without one parameter. */
    public ScreenAddress without(String name) {
        Map<String, List<String>> fewer = new LinkedHashMap<>(parameters);
        fewer.remove(name);
        return new ScreenAddress(path, fewer);
    }

    /** Path and query as they stand in an address, encoded. */
    public String text() {
        String query =
                parameters.entrySet().stream()
                        .flatMap(each -> each.getValue().stream().map(v -> pair(each.getKey(), v)))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2C", ",")
                .replace("%7E", "~");
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw new Problem.BadRequest("The address has a malformed percent sign", text);
        }
    }
}
