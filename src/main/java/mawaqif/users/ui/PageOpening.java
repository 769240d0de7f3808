package mawaqif.users.ui;

import com.vaadin.flow.component.Direction;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import mawaqif.users.Language;
import mawaqif.users.Preferences;
import mawaqif.users.SecurityHeaders;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Gives each page its language, direction and theme before anything is drawn, and a content
 * security policy with a nonce of its own. {@code lang} in the address comes before what the person
 * has chosen, {@code digits=arab} asks for Arabic-Indic digits.
 */
@Component
class PageOpening implements VaadinServiceInitListener {

    /** Flow evaluates what the server sends it. */
    private static final String FLOW = " 'unsafe-eval'";

    private final SecureRandom random = new SecureRandom();
    private final Preferences preferences;

    PageOpening(Preferences preferences) {
        this.preferences = preferences;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::open);
        event.getSource().addUIInitListener(init -> settle(init.getUI()));
    }

    private void open(IndexHtmlResponse page) {
        VaadinRequest request = page.getVaadinRequest();
        Optional<Language> asked = language(request.getParameter("lang"));
        Language language = asked.orElseGet(preferences::language);
        if (String.valueOf(request.getPathInfo()).startsWith("/sign-in")) {
            asked.ifPresent(preferences::choose);
        }
        Element html = page.getDocument().getElementsByTag("html").first();
        if (html != null) {
            html.attr("lang", language.code());
            html.attr("dir", language.isRightToLeft() ? "rtl" : "ltr");
            dress(html);
        }
        protect(page);
    }

    private void dress(Element html) {
        ColorScheme.Value scheme = scheme();
        if (scheme != ColorScheme.Value.SYSTEM) {
            html.attr("theme", scheme.getThemeValue());
            html.attr("style", "color-scheme: " + scheme.getValue());
        }
    }

    private ColorScheme.Value scheme() {
        return switch (preferences.theme()) {
            case SYSTEM -> ColorScheme.Value.SYSTEM;
            case LIGHT -> ColorScheme.Value.LIGHT;
            case DARK -> ColorScheme.Value.DARK;
        };
    }

    private void protect(IndexHtmlResponse page) {
        byte[] bytes = new byte[18];
        random.nextBytes(bytes);
        String nonce = Base64.getEncoder().encodeToString(bytes);
        page.getDocument()
                .getElementsByTag("script")
                .forEach(script -> script.attr("nonce", nonce));
        VaadinResponse response = page.getVaadinResponse();
        response.setHeader(
                SecurityHeaders.POLICY, SecurityHeaders.policy(" 'nonce-" + nonce + "'" + FLOW));
    }

    private void settle(UI ui) {
        Language kept = preferences.language();
        Location first = ui.getInternals().getActiveViewLocation();
        speak(ui, first, kept);
        // Flow's own indicator stands outside of all landmarks; as a status it may.
        ui.getPage()
                .executeJs(
                        """
                        const indicator = document.querySelector('vaadin-connection-indicator');
                        if (indicator) {
                          indicator.setAttribute('role', 'status');
                          indicator.onlineText = $0;
                          indicator.offlineText = $1;
                          indicator.reconnectingText = $2;
                        }
                        """,
                        ui.getTranslation("users.connection.online"),
                        ui.getTranslation("users.connection.offline"),
                        ui.getTranslation("users.connection.reconnecting"));
        ui.addBeforeEnterListener(enter -> speak(enter.getUI(), enter.getLocation(), kept));
    }

    private static void speak(UI ui, Location location, Language kept) {
        Language language = language(parameter(location, "lang")).orElse(kept);
        Locale locale = language.locale();
        if ("arab".equals(parameter(location, "digits"))) {
            locale =
                    new Locale.Builder()
                            .setLocale(locale)
                            .setUnicodeLocaleKeyword("nu", "arab")
                            .build();
        }
        if (!ui.getLocale().equals(locale)) {
            ui.setLocale(locale);
            ui.setDirection(
                    language.isRightToLeft() ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT);
            ui.getPage().executeJs("document.documentElement.lang = $0", language.code());
        }
    }

    private static Optional<Language> language(@Nullable String code) {
        return Optional.ofNullable(code).flatMap(Language::of);
    }

    private static @Nullable String parameter(Location location, String name) {
        return location.getQueryParameters().getSingleParameter(name).orElse(null);
    }
}
