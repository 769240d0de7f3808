package mawaqif.users;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import mawaqif.api.ProblemAnswer;
import mawaqif.ui.Translations;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;

/**
 * Answers API calls of people who are unknown, waiting or not allowed with problem documents (RFC
 * 9457), in the language of {@code lang}.
 */
@Component
class ApiProblems implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Translations translations;

    ApiProblems(Translations translations) {
        this.translations = translations;
    }

    @Override
    public void commence(
            HttpServletRequest request,
            HttpServletResponse response,
            AuthenticationException failure)
            throws IOException {
        if (failure instanceof TooManyFailures wait) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(wait.seconds()));
            write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    text(request, "users.api.wait", wait.seconds()));
            return;
        }
        response.setHeader(
                HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Mawaqif\", charset=\"UTF-8\"");
        String scheme = scheme(request);
        if (scheme.equals("bearer")) {
            response.addHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"Mawaqif\", error=\"invalid_token\"");
        }
        String detail =
                switch (scheme) {
                    case "" -> text(request, "users.missing.sign-in");
                    case "basic" -> text(request, "users.api.wrong");
                    case "bearer" -> text(request, "users.api.token");
                    default -> text(request, "users.api.scheme");
                };
        write(request, response, HttpStatus.UNAUTHORIZED, detail);
    }

    /** The first word of what a caller shows, in small letters; empty for nothing. */
    private static String scheme(HttpServletRequest request) {
        String shown = request.getHeader(HttpHeaders.AUTHORIZATION);
        return shown == null ? "" : shown.strip().split("\\s", 2)[0].toLowerCase(Locale.ROOT);
    }

    @Override
    public void handle(
            HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        String detail =
                denied instanceof NotAllowed notAllowed
                        ? text(request, notAllowed.missing().key())
                        : text(request, "users.api.forbidden");
        write(request, response, HttpStatus.FORBIDDEN, detail);
    }

    private void write(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatus status,
            String detail)
            throws IOException {
        ProblemAnswer.write(request, response, status.value(), detail);
    }

    private String text(HttpServletRequest request, String key, Object... parameters) {
        return translations.getTranslation(
                key, RequestLanguage.asApi(request).locale(), parameters);
    }
}
