package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeTest
class MalformedAddressTest {

    @LocalServerPort private int port;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "GET   ~ /api/v1/studies/a%00b           ~ 400 ~ NUL",
                "GET   ~ /api/v1/studies/a%2fb           ~ 400 ~ encoded slash",
                "GET   ~ /api/v1/studies/a%5Cb           ~ 400 ~ backslash",
                "GET   ~ /api/v1/studies/a\\\\b            ~ 400 ~ backslash",
                "GET   ~ /api/v1/studies;x=1             ~ 400 ~ semicolon",
                "GET   ~ /api;x=1/v1/studies             ~ 400 ~ semicolon",
                "GET   ~ /api/v1/studies/%3bx            ~ 400 ~ semicolon",
                "GET   ~ /api/v1/studies/%zz             ~ 400 ~ percent sign",
                "GET   ~ /api/v1/studies/a%              ~ 400 ~ percent sign",
                "GET   ~ /api/v1/studies/%25             ~ 400 ~ encode the address only once",
                "GET   ~ /api/v1/studies/%ff             ~ 400 ~ not UTF-8",
                "GET   ~ /api/v1/studies/%0a             ~ 400 ~ control character",
                "GET   ~ /api//v1/studies                ~ 400 ~ two slashes",
                "GET   ~ //api/v1/studies                ~ 400 ~ two slashes",
                "GET   ~ /api/v1/../v1/studies/%2e       ~ 400 ~ Write the address in full",
                "GET   ~ /api/v1/studies/a<b             ~ 401 ~ sign in",
                "GET   ~ /api/v1/studies?lang=[|]        ~ 401 ~ sign in",
                "GET   ~ /%61pi/v1/studies/%zz           ~ 400 ~ percent sign",
                "GET   ~ /api/v1/studies?limit=%zz       ~ 401 ~ sign in",
                "GET   ~ /api/v1/studies?lang=%zz        ~ 401 ~ sign in",
                "TRACE ~ /api/v1/studies                 ~ 405 ~ The method TRACE is not taken",
                "FOO   ~ /api/v1/studies                 ~ 405 ~ The method FOO is not taken",
                "GET   ~ /api/v1/studies/%zz?lang=ar     ~ 400 ~ في العنوان علامة %",
                "GET   ~ /actuator/health;x              ~ 400 ~ semicolon"
            })
    void isAnsweredWithAProblemDocumentBelowApi(
            String method, String target, int status, String named) {
        Raw answer = Raw.send(port, method, target);
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"about:blank\"", "\"status\":" + status, "\"instance\":\"/")
                .contains(named)
                .doesNotContainIgnoringCase("tomcat", "exception", "<html", "timestamp");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(answer.header("Server")).isEmpty();
        if (status == 405) {
            assertThat(answer.header("Allow")).contains("GET").doesNotContain("TRACE");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "GET   ~ /api/v1/studies?limit=%zz       ~ percent",
                "GET   ~ /api/v1/studies?limit=%ff       ~ UTF-8",
                "GET   ~ /api/v1/studies/one/nothing     ~ Nothing is at this address"
            })
    void isAnsweredWithAProblemDocumentOnceSignedIn(String method, String target, String named) {
        Raw answer =
                Raw.send(
                        port,
                        method,
                        target,
                        "Authorization: Basic YWRtaW46bWFyc2ggcmVlZCBhbmQgcml2ZXI=");
        assertThat(answer.status()).as(answer.body()).isBetween(400, 404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains(named);
    }

    @ParameterizedTest
    @CsvSource({"9000, 401", "60000, 401", "70000, 400", "300000, 400"})
    void isAnsweredWithAProblemDocumentHoweverLong(int length, int status) {
        Raw answer = Raw.send(port, "GET", "/api/v1/studies/" + "a".repeat(length));
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body())
                .contains(status == 401 ? "sign in" : "too long")
                .doesNotContainIgnoringCase("tomcat", "exception");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/studies/\u00D8\u00B9",
                "/api/v1/studies?q=\u00D8\u00B9",
                "/a\u0001"
            })
    void isAnsweredWithAProblemDocumentWhereTheServerGivesUpReadingIt(String target) {
        Raw answer = Raw.send(port, "GET", target);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("must be written with percent signs");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "GET   ~ /studies/a%00b              ~ 400 ~ NUL",
                "GET   ~ /studies/a%2fb              ~ 400 ~ encoded slash",
                "GET   ~ /studies;x=1                ~ 400 ~ semicolon",
                "GET   ~ /studies/%zz                ~ 400 ~ percent sign",
                "GET   ~ //studies                   ~ 400 ~ two slashes",
                "GET   ~ /sign-in?lang=%zz           ~ 400 ~ percent sign",
                "GET   ~ /studies\\x                 ~ 400 ~ backslash",
                "TRACE ~ /sign-in                    ~ 405 ~ The method TRACE is not taken",
                "FOO   ~ /sign-in                    ~ 405 ~ The method FOO is not taken",
                "POST  ~ /nowhere                    ~ 403 ~ This is not allowed",
                "GET   ~ /studies/%zz?lang=ar        ~ 400 ~ dir=\"rtl\"",
                "GET   ~ /error                      ~ 302 ~ ''"
            })
    void isAnsweredWithASmallPageElsewhere(String method, String target, int status, String named) {
        Raw answer = Raw.send(port, method, target, "Accept: text/html");
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains(named);
        if (status != 302) {
            assertThat(answer.header("Content-Type")).startsWith("text/html");
            assertThat(answer.body())
                    .contains("<main>", "href=\"/\"")
                    .doesNotContainIgnoringCase("tomcat", "exception", "whitelabel", "\tat ");
        }
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'self'");
    }
}
