package mawaqif.users;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@UsersTest
class ApiSecurityTest {

    private static final String PASSWORD = "كلمة مرور طويلة";

    @Autowired private Access access;
    @Autowired private People people;
    @Autowired private SignInLinks links;
    @Autowired private JdbcAccounts accounts;
    @LocalServerPort private int port;

    private Api api;
    private Person huda;

    @BeforeEach
    void addHuda() {
        api = new Api(port);
        huda = new Staff(access, people, links, accounts).person("هدى", PASSWORD, false);
    }

    @Test
    void knowsACallerByNameAndPassword() {
        HttpResponse<String> answer = api.as("هدى", PASSWORD, "/api/v1/me");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("هدى");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void answersUnknownCallersWithAProblemDocument() {
        HttpResponse<String> answer = api.get("/api/v1/me");
        assertProblem(answer, 401, "You need to sign in");
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Basic realm=");
    }

    @Test
    void answersAWrongPasswordTheSameWayWhetherTheNameExistsOrNot() {
        HttpResponse<String> known = api.as("هدى", "wrong", "/api/v1/me");
        HttpResponse<String> unknown = api.as("nobody-here", "wrong", "/api/v1/me");
        assertProblem(known, 401, "Name and password do not fit");
        assertThat(unknown.body()).isEqualTo(known.body());
    }

    @Test
    void refusesMalformedCredentialsWithAProblemDocument() {
        assertProblem(
                api.get("/api/v1/me", "Authorization", "Basic !!!"),
                401,
                "Name and password do not fit");
    }

    @Test
    void saysThatATokenIsNotValid() {
        for (String shown : List.of("Bearer abc", "bearer", "BEARER  x.y.z")) {
            HttpResponse<String> answer = api.get("/api/v1/me", "Authorization", shown);
            assertProblem(answer, 401, "The token is not valid");
            assertThat(answer.headers().allValues("WWW-Authenticate"))
                    .containsExactly(
                            "Basic realm=\"Mawaqif\", charset=\"UTF-8\"",
                            "Bearer realm=\"Mawaqif\", error=\"invalid_token\"");
        }
        assertProblem(
                api.get("/api/v1/me?lang=ar", "Authorization", "Bearer abc"),
                401,
                "رمز الدخول غير صالح");
    }

    @Test
    void saysThatItDoesNotKnowAnotherWayToSignIn() {
        HttpResponse<String> answer = api.get("/api/v1/me", "Authorization", "Digest a=b");
        assertProblem(answer, 401, "by HTTP Basic");
        assertThat(answer.headers().allValues("WWW-Authenticate")).hasSize(1);
    }

    @Test
    void namesTheRoleThatIsMissingInTheLanguageAskedFor() {
        String basic = Api.basic("هدى", PASSWORD);
        assertProblem(
                api.send("POST", "/api/v1/claims/7", "", "Authorization", basic),
                403,
                "You need to be an analyst of this study");
        assertProblem(
                api.send("POST", "/api/v1/claims/7?lang=ar", "", "Authorization", basic),
                403,
                "يلزم أن تكون محللًا في هذه الدراسة");
        access.asSystem(() -> {
            people.give(huda.id(), new Membership(7, Role.ANALYST, true));
            return null;
        });
        assertThat(api.send("POST", "/api/v1/claims/7", "", "Authorization", basic).statusCode())
                .isEqualTo(200);
    }

    @Test
    void saysWhenToTryAgainAfterFiveFailures() {
        for (int time = 0; time < 5; time++) {
            assertThat(api.as("هدى", "wrong", "/api/v1/me").statusCode()).isEqualTo(401);
        }
        HttpResponse<String> answer = api.as("هدى", PASSWORD, "/api/v1/me");
        assertProblem(answer, 429, "Try again in 30 seconds");
        assertThat(answer.headers().firstValue("Retry-After")).contains("30");
    }

    @Test
    void takesNoSessionForAnAnswerToWhoCalls() {
        String cookie =
                api.signIn("هدى", PASSWORD).headers().firstValue("Set-Cookie").orElseThrow();
        assertProblem(
                api.get("/api/v1/me", "Cookie", cookie.split(";")[0]), 401, "You need to sign in");
    }

    @Test
    void refusesWritesThatAnotherSiteMakesABrowserSend() {
        assertProblem(
                api.send(
                        "POST",
                        "/api/v1/claims/7",
                        "",
                        "Authorization",
                        Api.basic("هدى", PASSWORD),
                        "Sec-Fetch-Site",
                        "cross-site"),
                403,
                "not allowed");
    }

    @Test
    void keepsHealthOpenAndTheRestOfTheActuatorShut() {
        HttpResponse<String> health = api.get("/actuator/health");
        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body()).doesNotContain("components", "details");
        assertThat(api.get("/actuator").statusCode()).isEqualTo(401);
        assertThat(api.as("هدى", PASSWORD, "/actuator/env").statusCode()).isEqualTo(403);
    }

    @Test
    void describesItselfToEverybody() {
        assertThat(api.get("/api/openapi.json").body()).contains("\"scheme\":\"basic\"");
        assertThat(api.get("/api").headers().firstValue("Location").orElseThrow())
                .contains("swagger-ui");
        HttpResponse<String> page = api.get("/swagger-ui/index.html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContainPattern("<script(?![^>]*src)");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("script-src 'self';", "frame-ancestors 'none'");
    }

    @Test
    void sendsSecurityHeadersWithEveryAnswer() {
        assertThat(api.get("/api/v1/me").headers().map())
                .containsKeys(
                        "content-security-policy",
                        "x-content-type-options",
                        "referrer-policy",
                        "permissions-policy",
                        "x-frame-options");
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String detail) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status).contains(detail);
    }
}
