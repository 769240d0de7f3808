package mawaqif.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

@UsersTest
class PagesTest {

    private static final String PASSWORD = "long enough";
    private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");

    @Autowired private Access access;
    @Autowired private People people;
    @Autowired private SignInLinks links;
    @Autowired private JdbcAccounts accounts;
    @LocalServerPort private int port;

    private Api api;
    private Person layla;

    @BeforeEach
    void addLayla() {
        api = new Api(port);
        layla = new Staff(access, people, links, accounts).person("layla", PASSWORD, true);
    }

    @Test
    void giveEachScriptTheNonceOfTheirPolicy() {
        HttpResponse<String> page = api.get("/sign-in");
        assertThat(page.statusCode()).isEqualTo(200);
        String nonce = nonce(page);
        List<String> scripts =
                Pattern.compile("<script[^>]*>")
                        .matcher(page.body())
                        .results()
                        .map(MatchResult::group)
                        .toList();
        assertThat(scripts)
                .isNotEmpty()
                .allSatisfy(script -> assertThat(script).contains("nonce=\"" + nonce + "\""));
        assertThat(nonce(api.get("/sign-in"))).isNotEqualTo(nonce);
    }

    @Test
    void carryOneStrictPolicyAndTheOtherHeaders() {
        HttpResponse<String> page = api.get("/sign-in");
        assertThat(page.headers().allValues("Content-Security-Policy")).hasSize(1);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains(
                        "default-src 'self'",
                        "object-src 'none'",
                        "base-uri 'self'",
                        "form-action 'self'",
                        "frame-ancestors 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        assertThat(page.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(page.headers().firstValue("Referrer-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(page.headers().firstValue("X-Frame-Options")).contains("DENY");
    }

    @Test
    void carryThePolicyWhenTheyTellOfAnError() {
        HttpResponse<String> refused = api.send("POST", "/nowhere", "");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().allValues("Content-Security-Policy")).hasSize(1);
    }

    @Test
    void openInTheLanguageAskedForAndRememberItOnTheDevice() {
        HttpResponse<String> arabic = api.get("/sign-in?lang=ar", "Accept-Language", "en");
        assertThat(arabic.body()).contains("lang=\"ar\"", "dir=\"rtl\"");
        String cookie = cookie(arabic, "mawaqif-language");
        assertThat(api.get("/sign-in", "Accept-Language", "en", "Cookie", cookie).body())
                .contains("lang=\"ar\"", "dir=\"rtl\"");
    }

    @Test
    void openInTheLanguageOfTheBrowserOtherwise() {
        assertThat(api.get("/sign-in", "Accept-Language", "ar-IQ,ar;q=0.9").body())
                .contains("lang=\"ar\"");
        assertThat(api.get("/sign-in", "Accept-Language", "fr").body())
                .contains("lang=\"en\"", "dir=\"ltr\"");
    }

    @Test
    void openInThePersonsThemeAndLanguage() {
        accounts.theme(layla.id(), "dark");
        accounts.language(layla.id(), "ar");
        String session = cookie(api.signIn("layla", PASSWORD), "mawaqif-session");
        assertThat(api.get("/admin", "Cookie", session).body())
                .contains("theme=\"dark\"", "color-scheme: dark", "dir=\"rtl\"");
    }

    @Test
    void sendStrangersToSignIn() {
        HttpResponse<String> answer = api.get("/admin");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/sign-in");
    }

    @Test
    void takeWhoeverIsSignedInToTheScreensWordsForAnUnknownAddress() {
        String session = cookie(api.signIn("layla", PASSWORD), "mawaqif-session");
        assertThat(api.get("/nowhere", "Cookie", session).body()).contains("id=\"outlet\"");
    }

    @Test
    void changeTheSessionAtSignInAndHideItsCookieFromScripts() {
        String before = cookie(api.get("/sign-in"), "mawaqif-session");
        HttpResponse<String> answer = api.signIn("layla", PASSWORD, "Cookie", before);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/");
        String after = cookie(answer, "mawaqif-session");
        assertThat(after).isNotEqualTo(before);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie ->
                        assertThat(cookie).startsWith(after).contains("HttpOnly", "SameSite=Lax"));
        assertThat(api.get("/admin", "Cookie", before).statusCode()).isEqualTo(302);
        assertThat(api.get("/admin", "Cookie", after).statusCode()).isEqualTo(200);
    }

    @Test
    void endWithTheRightsOfThePerson() {
        String session = cookie(api.signIn("layla", PASSWORD), "mawaqif-session");
        access.asSystem(() -> {
            people.administrator(layla.id(), false);
            return null;
        });
        assertThat(api.get("/admin", "Cookie", session).statusCode()).isEqualTo(302);
    }

    @Test
    void sayWhyAnAttemptDidNotWork() {
        for (int time = 0; time < 5; time++) {
            assertThat(location(api.signIn("layla", "wrong"))).endsWith("/sign-in?error");
        }
        assertThat(location(api.signIn("layla", PASSWORD))).endsWith("/sign-in?wait=30");
    }

    @Test
    void letEverybodyLoadFontsAndStyles() {
        assertThat(api.get("/fonts/IBMPlexSans-Regular.woff2").statusCode()).isEqualTo(200);
        assertThat(api.get("/styles/users.css").body()).contains(".mw-front-door");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    private static String nonce(HttpResponse<String> page) {
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        return NONCE.matcher(policy).results().findFirst().orElseThrow().group(1);
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.split(";")[0])
                .reduce((first, last) -> last)
                .orElseThrow();
    }
}
