package mawaqif.users;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** In which language to answer a request of which nothing but its letters can be relied on. */
final class RequestLanguage {

    /** Never through the parsed parameters: those of a malformed address can't be asked for. */
    private static final Pattern ASKED = Pattern.compile("(?:^|&)lang=(en|ar)(?=&|$)");

    private RequestLanguage() {}

    /** Whether the address asks for a language. */
    static boolean isAsked(HttpServletRequest request) {
        return asked(request).isPresent();
    }

    /** The language that the address asks for, else English. */
    static Language asApi(HttpServletRequest request) {
        return asked(request).orElse(Language.ENGLISH);
    }

    /** What the address asks for, else the device's choice, else what the browser accepts. */
    static Language of(HttpServletRequest request) {
        return asked(request)
                .or(() -> kept(request))
                .orElseGet(() -> Language.of(request.getLocale()));
    }

    private static Optional<Language> asked(HttpServletRequest request) {
        String query = request.getQueryString();
        Matcher asked = ASKED.matcher(query == null ? "" : query);
        return asked.find() ? Language.of(asked.group(1)) : Optional.empty();
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(Preferences.LANGUAGE))
                .findFirst()
                .flatMap(cookie -> Language.of(cookie.getValue()));
    }
}
