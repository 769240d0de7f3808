package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import mawaqif.claims.Status;
import mawaqif.claims.TestClaims;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the API answers, as formats.md says, with every module in its place. */
@WholeTest
class ApiAnswersTest {

    private static final String ONE = "/api/v1/studies/answers";
    private static final List<String> FILTERED =
            List.of(
                    "/claims",
                    "/matrix",
                    "/closeness",
                    "/figures/matrix.csv",
                    "/figures/closeness.csv");

    @Autowired Crew crew;
    @Autowired JdbcClient jdbc;
    @LocalServerPort String port;
    StudyId study;

    /** At data version 2. */
    @BeforeEach
    void oneStudy() {
        study =
                crew.study(
                        "answers",
                        TestClaims.claim("c.1", "coder", "ann"),
                        TestClaims.claim("c.2", "coder", "bob", "status", Status.DRAFT),
                        TestClaims.claim("c.3", "coder", "cat", "status", Status.SUBMITTED));
        crew.person("reader", study, Role.READER, true);
        crew.person("bob", study, Role.READER, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/codebook",
                "/sources",
                "/sources/paper",
                "/sources/paper/text",
                "/claims",
                "/claims/c.1",
                "/matrix",
                "/closeness",
                "/closeness?measure=subtract&order=name&lang=ar",
                "/../../studies"
            })
    void haveATagThatGivesNotModified(String rest) {
        String path = java.net.URI.create(ONE + rest).normalize().toString();
        HttpResponse<byte[]> answer = crew.get(port, "reader", path);
        String tag = answer.headers().firstValue("ETag").orElseThrow();

        HttpResponse<byte[]> again = crew.get(port, "reader", path, "If-None-Match", tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void haveAnotherTagOnceTheStudyIsWritten() {
        for (String rest : List.of("", "/claims", "/matrix")) {
            String before = tag(ONE + rest);
            crew.put(study, TestClaims.claim("more" + rest.replace('/', '.')));
            assertThat(tag(ONE + rest)).as(rest).isNotEqualTo(before);
        }
        assertThat(tag(ONE + "?version=2")).isNotEqualTo(tag(ONE));
    }

    @Test
    void checkCodesAgainstTheDataVersionThatIsRead() {
        crew.source(study, "late");
        jdbc.sql("update issue set valid_to = 3 where study = ? and code = 'AUTONOMY'")
                .param(study.value())
                .update();
        for (String rest : FILTERED) {
            assertThat(status("admin", ONE + rest + "?source=late")).as(rest).isEqualTo(200);
            assertThat(detail("admin", ONE + rest + "?source=late&version=2"))
                    .as(rest)
                    .contains("source: 'late'", "accepted are paper, letter");
            assertThat(status("admin", ONE + rest + "?issue=AUTONOMY&version=2"))
                    .as(rest)
                    .isEqualTo(200);
            assertThat(detail("admin", ONE + rest + "?issue=AUTONOMY"))
                    .as(rest)
                    .contains("issue: 'AUTONOMY'", "accepted are OIR-END");
        }
    }

    @Test
    void knowTheSameCodersEverywhere() {
        for (String rest : FILTERED) {
            for (String coder : List.of("ann", "cat", "!ann")) {
                assertThat(status("reader", ONE + rest + "?coder=" + coder)).isEqualTo(200);
            }
            assertThat(detail("reader", ONE + rest + "?coder=bob"))
                    .as(rest)
                    .contains("coder: 'bob'")
                    .endsWith("accepted are ann, cat");
            assertThat(status("bob", ONE + rest + "?coder=bob")).as(rest).isEqualTo(200);
            assertThat(detail("bob", ONE + rest + "?coder=dan"))
                    .as(rest)
                    .endsWith("accepted are ann, bob, cat");
            assertThat(status("admin", ONE + rest + "?coder=bob")).as(rest).isEqualTo(200);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "svg?page=9            | page: '9' is not there; at 850 × 600 the pages are 1 to 1",
                "png?page=0            | page: '0'",
                "pdf?page=9            | page: '9' is not there; at 850 × 600 the pages are 1 to 1",
                "png?page=2&width=300  | page: '2' is not there; at 300 × 600",
                "svg?width=199         | width: '199'",
                "svg?height=4001       | height: '4001'",
                "svg?width=x           | width: 'x'",
                "png?scale=5           | scale: '5'",
                "svg?theme=sepia       | theme: 'sepia'",
                "svg?stakeholder=X     | stakeholder: 'X'",
                "svg?level=x           | level: 'x'",
                "svg?lens=position,impact | lens: a matrix rates exactly one lens",
                "svg?digits=roman      | digits: 'roman'",
                "svg?version=3         | version: '3'",
                "svg?open=SUNNI        | 'open'",
            })
    void nameTheParameterOfAFigureThatIsWrong(String rest, String named) {
        assertThat(detail("reader", ONE + "/figures/matrix." + rest)).contains(named);
    }

    @Test
    void nameAMeasureThatIsNoneAndAParameterOfAnotherFigure() {
        for (String rest : List.of("/closeness", "/figures/closeness.json")) {
            assertThat(detail("reader", ONE + rest + "?measure=nearness"))
                    .startsWith("measure: 'nearness'")
                    .endsWith("accepted are similarity, congruence, conflict, subtract");
        }
        assertThat(detail("reader", ONE + "/closeness?width=300")).contains("'width'");
        assertThat(detail("reader", ONE + "/figures/matrix.csv?measure=conflict"))
                .isEqualTo(
                        "No parameter is called 'measure' here; it belongs to the figure closeness");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"width=200&height=200", "width=4000&height=200", "width=200&height=4000"})
    void drawAFigureAtEverySize(String size) {
        for (String format : List.of("svg", "png", "pdf")) {
            HttpResponse<byte[]> answer =
                    crew.get(port, "reader", ONE + "/figures/matrix." + format + "?" + size);
            assertThat(answer.statusCode()).as(Crew.text(answer)).isEqualTo(200);
        }
    }

    @Test
    void describeTheParametersOfMatrixAndFigures() {
        String described = Crew.text(crew.get(port, Crew.NOBODY, "/api/openapi.json"));
        int matrix = described.indexOf("\"/api/v1/studies/{study}/matrix\"");
        assertThat(described.substring(matrix, matrix + 8000))
                .contains("\"rollup\"", "\"coder\"", "\"version\"", "\"digits\"");
        int closeness = described.indexOf("\"/api/v1/studies/{study}/closeness\"");
        assertThat(described.substring(closeness, closeness + 8000))
                .contains("\"measure\"", "\"rollup\"", "\"version\"");
        assertThat(described)
                .contains("\"scale\"", "\"theme\"")
                .doesNotContain("\"name\":\"parameters\"");
    }

    private int status(String person, String path) {
        return crew.get(port, person, path).statusCode();
    }

    private String tag(String path) {
        return crew.get(port, "reader", path).headers().firstValue("ETag").orElseThrow();
    }

    /** What a request is told that is answered with 400. */
    private String detail(String person, String path) {
        HttpResponse<byte[]> answer = crew.get(port, person, path);
        String body = Crew.text(answer);
        assertThat(answer.statusCode()).as(body).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/problem+json");
        return body.replaceAll(".*\"detail\":\"(.*?)\",\"instance.*", "$1");
    }
}
