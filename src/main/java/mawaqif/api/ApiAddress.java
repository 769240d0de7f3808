package mawaqif.api;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the addresses of programs from those of screens, malformed ones too. */
public final class ApiAddress {

    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");
    private static final Pattern ENCODED = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final List<String> ROOTS = List.of("/api/", "/actuator/");

    private ApiAddress() {}

    /** Whether whoever sent the request wants problem documents. */
    public static boolean isApi(HttpServletRequest request) {
        return isApi(request.getRequestURI().substring(request.getContextPath().length()));
    }

    /**
     * Whether a path, as it stands in a request, leads below {@code /api/} or would if it were well
     * formed: slashes and letters may be encoded or doubled. The page to try the API is for people.
     */
    public static boolean isApi(String path) {
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : decoded(PARAMETERS.matcher(path).replaceAll("")).split("[/\\\\]")) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.add(segment);
            }
        }
        String normal = "/" + String.join("/", segments);
        return ROOTS.stream().anyMatch(normal::startsWith);
    }

    private static String decoded(String path) {
        return ENCODED.matcher(path)
                .replaceAll(found -> {
                    char letter = (char) Integer.parseInt(found.group(1), 16);
                    return Matcher.quoteReplacement(String.valueOf(letter));
                });
    }
}
