package mawaqif.users;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import mawaqif.api.ApiAddress;
import mawaqif.api.ProblemAnswer;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * Answers requests that never reach a screen or a controller: with a problem document below {@code
 * /api/}, else with a small page, both of which name what is wrong and nothing of the inside.
 */
@Component
class ErrorAnswers {

    /** The methods that any address takes. */
    static final List<String> METHODS =
            List.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private static final Logger LOG = LoggerFactory.getLogger(ErrorAnswers.class);

    private final Translations translations;

    ErrorAnswers(Translations translations) {
        this.translations = translations;
    }

    /** Answers an address or a method that is refused for its form. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean method = !METHODS.contains(request.getMethod());
        answer(
                request,
                response,
                method ? 405 : 400,
                String.valueOf(request.getRequestURI()),
                null);
    }

    /**
     * @param status 400 … 599
     * @param address as it was asked for, undecoded; empty where the server gave up reading it
     * @param failure what went wrong inside, or null
     */
    void answer(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            String address,
            @Nullable Throwable failure)
            throws IOException {
        protect(response);
        Language language = RequestLanguage.of(request);
        String detail = detail(request, status, address, failure, language);
        if (status == 405 && !response.containsHeader(HttpHeaders.ALLOW)) {
            response.setHeader(HttpHeaders.ALLOW, String.join(", ", METHODS));
        }
        if (address.isEmpty() || ApiAddress.isApi(address)) {
            ProblemAnswer.write(
                    response,
                    status,
                    RequestLanguage.isAsked(request)
                            ? detail
                            : detail(request, status, address, failure, Language.ENGLISH),
                    address);
        } else {
            ErrorPage.write(
                    response,
                    status,
                    language,
                    text(language, title(status)),
                    detail,
                    text(language, "users.error.home"));
        }
    }

    private String detail(
            HttpServletRequest request,
            int status,
            String address,
            @Nullable Throwable failure,
            Language language) {
        return switch (status) {
            case 400 -> malformed(request, address, language);
            case 403 -> text(language, "users.error.forbidden.help");
            case 404 -> text(language, "users.error.missing.help");
            case 405 ->
                    text(
                            language,
                            "users.error.method.help",
                            method(request),
                            String.join(", ", METHODS));
            case 414, 431 -> text(language, "users.address.long");
            default ->
                    status < 500
                            ? text(language, "users.error.other.help", status)
                            : failed(address, failure, language);
        };
    }

    private String malformed(HttpServletRequest request, String address, Language language) {
        if (address.isEmpty()) {
            return text(language, "users.address.unread");
        }
        AddressFault path = AddressFault.of(address);
        String query = request.getQueryString();
        boolean inQuery =
                path == AddressFault.OTHER
                        && query != null
                        && AddressFault.of(query) == AddressFault.PERCENT;
        return text(language, (inQuery ? AddressFault.PERCENT : path).key());
    }

    private String failed(String address, @Nullable Throwable failure, Language language) {
        String number = UUID.randomUUID().toString();
        LOG.error("Error {} at {}", number, address, failure);
        return text(language, "users.error.failed.help", number);
    }

    /** What was asked for: a dispatch to the error page looks like a GET. */
    private static String method(HttpServletRequest request) {
        Object asked = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return asked == null ? request.getMethod() : asked.toString();
    }

    private static String title(int status) {
        return "users.error."
                + switch (status) {
                    case 400, 414, 431 -> "malformed";
                    case 403 -> "forbidden";
                    case 404 -> "missing";
                    default -> status < 500 ? "other" : "failed";
                };
    }

    /** What the security chain would have written, had the request reached it. */
    private static void protect(HttpServletResponse response) {
        if (!response.containsHeader(SecurityHeaders.POLICY)) {
            response.setHeader(SecurityHeaders.POLICY, SecurityHeaders.policy(""));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader("X-Frame-Options", "DENY");
            response.setHeader("Referrer-Policy", "same-origin");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private String text(Language language, String key, Object... parameters) {
        return translations.getTranslation(key, language.locale(), parameters);
    }
}
