package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Use case "Sign in". */
@ExtendWith(InBrowser.class)
class SignInIT {

    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @ParameterizedTest
    @EnumSource
    void saysThatTheWrongPasswordDoesNotFit(Tongue tongue, Desk desk) {
        Window window = desk.stranger(tongue);
        SignInScreen screen = window.signIn();
        screen.signIn("nobody-" + tongue.code(), "not the password");
        assertThat(screen.trouble()).containsText(tongue.words("users.sign-in.wrong"));
        assertThat(screen.title()).hasText(tongue.words("users.sign-in.title"));
    }

    @ParameterizedTest
    @EnumSource
    void opensTheStudyAndLetsOneOutAgain(Tongue tongue, Desk desk) {
        Window window = desk.stranger(tongue);
        window.signIn().signIn(PackagedApplication.ADMIN, PackagedApplication.PASSWORD);
        window.awaitScreen(Window.STUDY);
        window.button(tongue.words("shell.sign-out")).click();
        assertThat(window.heading()).hasText(tongue.words("users.sign-in.title"));
        window.page().navigate(Window.STUDY + "/matrix");
        assertThat(window.heading()).hasText(tongue.words("users.sign-in.title"));
    }

    @Test
    void returnsToTheScreenThatWasAskedFor(Desk desk) {
        Window window = desk.stranger(Tongue.ENGLISH);
        window.page().navigate(Window.STUDY + "/matrix?lens=impact");
        new SignInScreen(window).signIn(PackagedApplication.ADMIN, PackagedApplication.PASSWORD);
        window.awaitScreen(Window.STUDY + "/matrix");
        assertThat(window.page().url()).contains("lens=impact");
    }

    @ParameterizedTest
    @EnumSource
    void slowsDownAfterFiveFailures(Tongue tongue, Desk desk) {
        Window window = desk.stranger(tongue);
        SignInScreen screen = window.signIn();
        for (int attempt = 1; attempt <= 5; attempt++) {
            screen.signIn("guesser-" + tongue.code(), "guess " + attempt);
            assertThat(screen.trouble()).containsText(tongue.words("users.sign-in.wrong"));
        }
        screen.signIn("guesser-" + tongue.code(), "guess 6");
        assertThat(screen.trouble()).containsText(tongue.words("users.sign-in.wait-title"));
        assertThat(screen.trouble()).containsText(Pattern.compile("\\d{2}"));
    }

    @Test
    void letsTheFirstPersonChooseAPasswordWithALinkThatWorksOnce(Desk desk) {
        try (PackagedApplication fresh = PackagedApplication.startWithoutPassword()) {
            String link = printedLink(fresh);
            Window window = desk.strangerAt(fresh.address(), Tongue.ENGLISH);
            window.page().navigate(fresh.address() + link);
            assertThat(window.heading()).hasText("Choose your password");
            SignInScreen screen = new SignInScreen(window);
            screen.password("New password").fill("short");
            screen.password("The same again").fill("short");
            window.button("Save and sign in").click();
            assertThat(window.page().getByText("Choose a password of at least 8 characters"))
                    .isVisible();
            screen.password("New password").fill("reeds of the marsh");
            screen.password("The same again").fill("reeds of the marsh");
            window.button("Save and sign in").click();
            window.awaitScreen(Window.STUDY);

            Window later = desk.strangerAt(fresh.address(), Tongue.ENGLISH);
            later.page().navigate(fresh.address() + link);
            assertThat(later.heading()).hasText("This link is not open any more");
            later.link("Go to sign-in").click();
            new SignInScreen(later).signIn(PackagedApplication.ADMIN, "reeds of the marsh");
            later.awaitScreen(Window.STUDY);
        }
    }

    @Test
    void sendsHeadersThatProtectThePage(Desk desk) {
        HttpResponse<String> page = desk.application().get("/sign-in");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(page.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(page.headers().firstValue("Permissions-Policy").orElse(""))
                .contains("camera=()");
        String policy = page.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(policy)
                .contains("default-src 'self'", "object-src 'none'", "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(page.headers().allValues("Set-Cookie"))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly", "SameSite=Lax"));
    }

    @Test
    void givesEachPageItsOwnNonceOnEveryScript(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        Response first = window.page().navigate(Window.STUDY + "/matrix");
        String policy = first.headerValue("content-security-policy");
        String nonce = nonce(policy);
        List<String> scripts =
                Pattern.compile("<script[^>]*>")
                        .matcher(first.text())
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script).contains("nonce=\"" + nonce + "\""));
        window.heading().waitFor();
        Response second = window.page().navigate(Window.STUDY + "/matrix");
        assertThat(nonce(second.headerValue("content-security-policy"))).isNotEqualTo(nonce);
    }

    private static String nonce(String policy) {
        Matcher matcher = NONCE.matcher(policy);
        assertThat(matcher.find()).as(policy).isTrue();
        return matcher.group(1);
    }

    private static String printedLink(PackagedApplication application) {
        return application
                .awaitOutput(Pattern.compile("http://localhost:\\d+(/sign-in/\\S+)"))
                .group(1);
    }
}
