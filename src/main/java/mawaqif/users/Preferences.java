package mawaqif.users;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Service;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Language and theme of whoever is looking: kept with the account of a person who is signed in, and
 * in a cookie on the device, which also tells the sign-in screen. Call within a web request; a page
 * shows a new choice when it is loaded again.
 */
@Service
public class Preferences {

    static final String LANGUAGE = "mawaqif-language";
    private static final String THEME = "mawaqif-theme";
    private static final Duration KEPT = Duration.ofDays(365);

    private final PersonAccess access;
    private final JdbcAccounts accounts;

    Preferences(PersonAccess access, JdbcAccounts accounts) {
        this.access = access;
        this.accounts = accounts;
    }

    /** The person's choice, else the device's, else the first that the browser accepts. */
    public Language language() {
        return kept(Account::language, LANGUAGE, Language::of)
                .or(() -> request().map(request -> Language.of(request.getLocale())))
                .orElse(Language.ENGLISH);
    }

    /** The person's choice, else the device's, else what the device's settings say. */
    public Theme theme() {
        return kept(Account::theme, THEME, Theme::of).orElse(Theme.SYSTEM);
    }

    /** Keeps a language for this person and device. */
    public void choose(Language language) {
        access.account().ifPresent(account -> accounts.language(account.id(), language.code()));
        cookie(LANGUAGE, language.code());
    }

    /** Keeps a theme for this person and device. */
    public void choose(Theme theme) {
        access.account().ifPresent(account -> accounts.theme(account.id(), theme.code()));
        cookie(THEME, theme.code());
    }

    private <T> Optional<T> kept(
            Function<Account, @Nullable String> column,
            String cookie,
            Function<String, Optional<T>> choice) {
        return access.account()
                .flatMap(account -> Optional.ofNullable(column.apply(account)))
                .flatMap(choice)
                .or(() -> cookie(cookie).flatMap(choice));
    }

    private static Optional<String> cookie(String name) {
        return request()
                .map(HttpServletRequest::getCookies)
                .flatMap(cookies ->
                        Stream.of(cookies)
                                .filter(cookie -> cookie.getName().equals(name))
                                .map(Cookie::getValue)
                                .findFirst());
    }

    private static void cookie(String name, String value) {
        attributes()
                .map(ServletRequestAttributes::getResponse)
                .ifPresent(response ->
                        response.addHeader(
                                HttpHeaders.SET_COOKIE,
                                ResponseCookie.from(name, value)
                                        .path("/")
                                        .maxAge(KEPT)
                                        .httpOnly(true)
                                        .sameSite("Lax")
                                        .build()
                                        .toString()));
    }

    private static Optional<HttpServletRequest> request() {
        return attributes().map(ServletRequestAttributes::getRequest);
    }

    private static Optional<ServletRequestAttributes> attributes() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes web
                ? Optional.of(web)
                : Optional.empty();
    }
}
