package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import mawaqif.claims.Status;
import mawaqif.claims.TestClaims;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Who may call what: every address of the API, as everybody, as formats.md says. */
@WholeTest
class RolesTest {

    private static final List<String> PERSONS =
            List.of(
                    Crew.NOBODY,
                    "stranger",
                    "reader",
                    "reader-no-export",
                    "analyst",
                    "lead",
                    "lead-no-export",
                    "admin");
    private static final String CLAIM =
            """
            {"stakeholder": "KURD", "issue": "OIR-END", "lens": "position", "stance": 1,
             "quotes": [{"source": "paper", "exact": "The Kurds"}]}
            """;

    private static final String ROW =
            """
            claim,stakeholder,issue,lens,stance,source,quote
            new,KURD,OIR-END,position,1,paper,The Kurds
            """;

    @Autowired Crew crew;
    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;
    @LocalServerPort String port;
    StudyId study;

    /**
     * A call and what each of {@link #PERSONS} gets.
     *
     * @param pattern of the address as its controller has it
     */
    record Call(String method, String pattern, String path, String type, List<Integer> statuses) {

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    @BeforeEach
    void oneStudyAndEverybody() {
        study =
                crew.study(
                        "roles",
                        TestClaims.claim("c.1"),
                        TestClaims.claim("draft.a", "status", Status.DRAFT, "coder", "analyst"),
                        TestClaims.claim("draft.l", "status", Status.DRAFT, "coder", "lead"),
                        TestClaims.claim("draft.r", "status", Status.DRAFT, "coder", "reader"),
                        TestClaims.claim("draft.s", "status", Status.DRAFT, "coder", "Sara-K"));
        crew.person("stranger", study, null, true);
        crew.person("reader", study, Role.READER, true);
        crew.person("reader-no-export", study, Role.READER, false);
        crew.person("analyst", study, Role.ANALYST, true);
        crew.person("lead", study, Role.LEAD, true);
        crew.person("lead-no-export", study, Role.LEAD, false);
    }

    static Stream<Call> calls() {
        String one = "/api/v1/studies/{study}";
        return Stream.of(
                open("/api/openapi.json"),
                open("/actuator/health"),
                new Call("GET", "", "/actuator", null, all(401, 403, 403, 403, 403, 403, 403, 403)),
                new Call(
                        "GET",
                        "/api/v1/studies",
                        "/api/v1/studies",
                        null,
                        all(401, 200, 200, 200, 200, 200, 200, 200)),
                new Call(
                        "POST",
                        "/api/v1/studies",
                        "/api/v1/studies",
                        "application/zip",
                        all(401, 403, 403, 403, 403, 403, 403, 422)),
                read(one, ""),
                read(one + "/codebook", "/codebook"),
                read(one + "/sources", "/sources"),
                read(one + "/sources/{code}", "/sources/paper"),
                read(one + "/sources/{code}/text", "/sources/paper/text"),
                read(one + "/sources/{code}/original", "/sources/paper/original"),
                new Call(
                        "POST",
                        one + "/sources",
                        "/api/v1/studies/roles/sources",
                        "text/plain",
                        all(401, 404, 403, 403, 201, 201, 201, 201)),
                read(one + "/claims", "/claims"),
                read(one + "/claims/{claim}", "/claims/c.1"),
                read(one + "/claims/{claim}/history", "/claims/c.1/history"),
                read(one + "/matrix", "/matrix"),
                read(one + "/closeness", "/closeness"),
                read(one + "/views", "/views"),
                export(one + "/archive", "/archive"),
                export(one + "/figures/{figure}.{extension}", "/figures/matrix.svg"),
                export(one + "/figures/{figure}.{extension}", "/figures/matrix.png"),
                export(one + "/figures/{figure}.{extension}", "/figures/matrix.csv"),
                export(one + "/figures/{figure}.{extension}", "/figures/matrix.xlsx"),
                export(one + "/figures/{figure}.{extension}", "/figures/compare.svg"),
                new Call(
                        "POST",
                        one + "/claims/import",
                        "/api/v1/studies/roles/claims/import",
                        "text/csv",
                        all(401, 404, 403, 403, 200, 200, 200, 200)),
                new Call(
                        "POST",
                        one + "/claims",
                        "/api/v1/studies/roles/claims",
                        "application/json",
                        all(401, 404, 403, 403, 201, 201, 201, 201)),
                new Call(
                        "PUT",
                        one + "/claims/{claim}",
                        "/api/v1/studies/roles/claims/c.1",
                        "application/json",
                        all(401, 404, 403, 403, 428, 428, 428, 428)),
                new Call(
                        "DELETE",
                        one + "/claims/{claim}",
                        "/api/v1/studies/roles/claims/c.1",
                        null,
                        all(401, 404, 403, 403, 428, 428, 428, 428)),
                new Call(
                        "POST",
                        one + "/claims/{claim}/restore",
                        "/api/v1/studies/roles/claims/c.1/restore?version=2",
                        "application/json",
                        all(401, 404, 403, 403, 403, 200, 200, 200)),
                new Call(
                        "DELETE",
                        one,
                        "/api/v1/studies/roles",
                        null,
                        all(401, 404, 403, 403, 403, 204, 204, 204)));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void allowsJustWhatTheRoleMay(Call call) {
        TreeMap<String, Integer> expected = new TreeMap<>();
        TreeMap<String, Integer> found = new TreeMap<>();
        for (int i = 0; i < PERSONS.size(); i++) {
            String person = PERSONS.get(i);
            HttpResponse<byte[]> answer = send(person, call);
            expected.put(person, call.statuses().get(i));
            found.put(person, answer.statusCode());
            if (answer.statusCode() >= 400) {
                assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                        .startsWith("application/problem+json");
            }
            if (answer.statusCode() == 204) {
                oneStudyAndEverybody();
            }
            if (answer.statusCode() == 401) {
                assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                        .startsWith("Basic ");
            }
        }
        assertThat(found).isEqualTo(expected);
    }

    /** An address that somebody adds must be added above. */
    @Test
    void leavesNoAddressOut() {
        List<String> known =
                calls().map(call -> call.method() + " " + call.pattern()).distinct().toList();
        List<String> mapped =
                requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                        .flatMap(info ->
                                info.getPatternValues().stream()
                                        .filter(pattern -> pattern.startsWith("/api/v1"))
                                        .flatMap(pattern ->
                                                info.getMethodsCondition().getMethods().stream()
                                                        .map(method -> method + " " + pattern)))
                        .toList();
        assertThat(mapped).isNotEmpty().isSubsetOf(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PATCH", "POST"})
    void refusesWritesThatAreNotThereForWhoeverAsks(String method) {
        for (String person : PERSONS.subList(1, PERSONS.size())) {
            assertThat(
                            crew.send(
                                            port,
                                            person,
                                            method,
                                            "/api/v1/studies/roles/claims/c.1",
                                            "application/json",
                                            "{}".getBytes(StandardCharsets.UTF_8))
                                    .statusCode())
                    .isEqualTo(405);
        }
    }

    @Test
    void listsAStudyForThoseWithARoleInIt() {
        assertThat(text("stranger", "/api/v1/studies")).doesNotContain("\"roles\"");
        assertThat(text("reader", "/api/v1/studies")).contains("\"roles\"");
        assertThat(text("admin", "/api/v1/studies")).contains("\"roles\"");
    }

    @Test
    void showsDraftsToTheirCoderAndToLeadsOnly() {
        crew.person("Sara K", study, Role.ANALYST, true);
        assertDrafts("reader", "draft.r");
        assertDrafts("reader-no-export");
        assertDrafts("analyst", "draft.a");
        assertDrafts("Sara K", "draft.s");
        assertDrafts("lead", "draft.a", "draft.l", "draft.r", "draft.s");
        assertDrafts("admin", "draft.a", "draft.l", "draft.r", "draft.s");
    }

    @Test
    void letsAnalystsReplaceTheirOwnClaimsOnly() {
        crew.person("Sara K", study, Role.ANALYST, true);
        assertThat(replace("Sara K", "draft.s")).isEqualTo(200);
        assertThat(replace("Sara K", "draft.a")).isEqualTo(403);
        assertThat(replace("Sara K", "c.1")).isEqualTo(403);
        assertThat(replace("lead", "draft.a")).isEqualTo(200);
    }

    /** In the list, one by one, in the matrix, the study's count, the archive and the figures. */
    private void assertDrafts(String person, String... drafts) {
        String claims = "/api/v1/studies/roles/claims";
        for (String id : List.of("draft.a", "draft.l", "draft.r", "draft.s")) {
            boolean shown = List.of(drafts).contains(id);
            String list = text(person, claims + "?status=!none");
            assertThat(list.contains('"' + id + '"')).as("%s %s", person, id).isEqualTo(shown);
            assertThat(crew.get(port, person, claims + "/" + id).statusCode())
                    .isEqualTo(shown ? 200 : 404);
        }
        assertThat(text(person, "/api/v1/studies/roles"))
                .contains("\"claims\":" + (1 + drafts.length));
        String cell =
                text(
                        person,
                        "/api/v1/studies/roles/matrix?stakeholder=KURD&issue=OIR-END&status=draft");
        assertThat(cell).as(person).contains("\"n\":" + drafts.length + ",");
        if (!person.endsWith("no-export")) {
            String table =
                    text(
                            person,
                            "/api/v1/studies/roles/figures/matrix.csv?stakeholder=KURD&issue=OIR-END&status=draft");
            assertThat(table.lines().skip(1).findFirst().orElseThrow())
                    .as(table)
                    .contains("," + drafts.length + ",");
        }
    }

    private int replace(String person, String claim) {
        return crew.send(
                        port,
                        person,
                        "POST",
                        "/api/v1/studies/roles/claims/import",
                        "text/csv",
                        ROW.replace("new,", claim + ",").getBytes(StandardCharsets.UTF_8))
                .statusCode();
    }

    private HttpResponse<byte[]> send(String person, Call call) {
        String body =
                switch (call.type()) {
                    case "text/csv" -> ROW.replace("new,", "new." + person + ",");
                    case "application/json" -> CLAIM;
                    case "text/plain" -> "A letter that only %s wrote".formatted(person);
                    case null, default -> "no archive";
                };
        return crew.send(
                port,
                person,
                call.method(),
                call.path(),
                call.type(),
                body.getBytes(StandardCharsets.UTF_8));
    }

    private String text(String person, String path) {
        HttpResponse<byte[]> answer = crew.get(port, person, path);
        assertThat(answer.statusCode()).as(Crew.text(answer)).isEqualTo(200);
        return Crew.text(answer);
    }

    private static Call open(String path) {
        return new Call("GET", "", path, null, all(200, 200, 200, 200, 200, 200, 200, 200));
    }

    private static Call read(String pattern, String rest) {
        return new Call(
                "GET",
                pattern,
                "/api/v1/studies/roles" + rest,
                null,
                all(401, 404, 200, 200, 200, 200, 200, 200));
    }

    private static Call export(String pattern, String rest) {
        return new Call(
                "GET",
                pattern,
                "/api/v1/studies/roles" + rest,
                null,
                all(401, 404, 200, 403, 200, 200, 403, 200));
    }

    private static List<Integer> all(Integer... statuses) {
        return List.of(statuses);
    }
}
