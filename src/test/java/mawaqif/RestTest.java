package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.TestClaims;
import mawaqif.sources.Sources;
import mawaqif.sources.TestSources;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;
import mawaqif.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** Studies, sources and claims as the API gives them out. */
@StorageTest
class RestTest {

    @Autowired Studies studies;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired TestAccess access;
    @Autowired TransactionTemplate transaction;

    MockMvcTester mvc;
    StudyId study;

    /** Data version 1: sources; 2: a claim; 3: it is replaced and a submitted one added. */
    @BeforeEach
    void oneStudy(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
        byte[] words = ("\uFEFF" + TestClaims.WORDS).getBytes(StandardCharsets.UTF_8);
        study =
                transaction.execute(_ -> {
                    Change change = studies.create(new Code("one"), TestStudies.codebook());
                    sources.add(change, TestSources.full("paper"), words);
                    sources.add(change, TestSources.bare("letter.2"), words);
                    return change.study();
                });
        put(TestClaims.claim("c.1", "stance", 1, "note", "First"));
        put(
                TestClaims.claim("c.1", "stance", -2, "scenario", "FULL"),
                TestClaims.claim("c.2", "status", mawaqif.claims.Status.SUBMITTED));
    }

    @Test
    void listsStudiesWithWhatTheyHold() {
        assertThat(get("/api/v1/studies"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"items": [{"slug": "one",
                            "title": {"en": "The partnership", "ar": "الشراكة"},
                            "counts": {"sources": 2, "claims": 2, "stakeholders": 3, "issues": 2,
                                "lenses": 2, "scenarios": 1, "periods": 1},
                            "dataVersion": 3}], "next": null}
                        """);
    }

    @Test
    void tellsWhatAStudyHeldAtAnEarlierVersion() {
        assertThat(get("/api/v1/studies/one?version=1"))
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"slug": "one", "counts": {"claims": 0}, "dataVersion": 1}
                        """);
    }

    @Test
    void deletesAStudy() {
        assertThat(send(HttpMethod.DELETE, "/api/v1/studies/one")).hasStatus(204);
        assertThat(get("/api/v1/studies/one")).hasStatus(404);
    }

    @Test
    void givesTheCodebookWithTheKeysOfItsFile() {
        MvcTestResult answer = get("/api/v1/studies/one/codebook");

        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"study": {"slug": "one",
                            "title": {"en": "The partnership", "ar": "الشراكة"},
                            "default-lens": "position"},
                         "stakeholders": [{"code": "SUNNI", "label": "SUNNI"},
                            {"code": "SUNNI-LEAD", "label": "SUNNI-LEAD", "parent": "SUNNI"},
                            {"code": "KURD", "label": "KURD"}],
                         "issues": [{"code": "OIR-END",
                            "label": {"en": "End of the mission", "ar": "نهاية المهمة"},
                            "proposition": {"en": "The mission ends.", "ar": "تنتهي المهمة."},
                            "heading": "Security"},
                            {"code": "AUTONOMY", "label": "Autonomy"}],
                         "lenses": {
                            "position": {"label": "position",
                                "points": {"-2": "--", "-1": "-", "0": "0", "1": "+", "2": "++"}},
                            "impact": {"label": "impact",
                                "points": {"-2": "--", "-1": "-", "0": "0", "1": "+", "2": "++"}}},
                         "scenarios": [{"code": "FULL",
                            "label": {"en": "Full withdrawal", "ar": "انسحاب كامل"}}],
                         "periods": [{"code": "NOW", "label": "Now", "from": "2024",
                            "to": "2026-06"}],
                         "events": [{"date": "2024-09-27",
                            "label": {"en": "Agreed", "ar": "اتفاق"}}],
                         "attribution": {
                            "author-attributed": {"en": "reported by the author",
                                "ar": "بحسب كاتب النص"},
                            "self-stated": {"en": "stated by the stakeholder",
                                "ar": "بلسان الطرف نفسه"},
                            "third-party": {"en": "reported by another party",
                                "ar": "بحسب طرف آخر"}},
                         "confidence": {"low": {"en": "low", "ar": "منخفضة"},
                            "medium": {"en": "medium", "ar": "متوسطة"},
                            "high": {"en": "high", "ar": "عالية"}}}
                        """);
        String tag = answer.getResponse().getHeader("ETag");
        assertThat(tag).startsWith("\"");
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get("/api/v1/studies/one/codebook")
                                        .header("If-None-Match", tag)))
                .hasStatus(304);
    }

    @Test
    void givesSourcesWithTheKeysOfTheirFile() {
        assertThat(get("/api/v1/studies/one/sources"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"items": [
                          {"code": "paper", "file": "sources/paper.txt",
                           "title": {"en": "A paper", "ar": "ورقة"}, "publisher": "A publisher",
                           "author": {"en": "An author", "ar": "كاتب"}, "published": "2025-09",
                           "language": "ar", "direction": "rtl",
                           "url": "https://example.org/paper", "rights": "unknown",
                           "redistributable": false},
                          {"code": "letter.2", "file": "sources/letter.2.txt", "title": "A paper",
                           "publisher": null, "author": null, "published": null,
                           "language": "en", "direction": null, "url": null, "rights": null,
                           "redistributable": "unknown"}], "next": null}
                        """);
        assertThat(get("/api/v1/studies/one/sources/letter.2"))
                .bodyJson()
                .extractingPath("code")
                .isEqualTo("letter.2");
        assertThat(get("/api/v1/studies/one/sources/lost")).hasStatus(404);
    }

    @Test
    void givesTheDecodedTextAlone() throws Exception {
        MvcTestResult answer = get("/api/v1/studies/one/sources/letter.2/text");

        assertThat(answer.getResponse().getContentType())
                .isEqualToIgnoringCase("text/plain;charset=utf-8");
        assertThat(answer.getResponse().getContentAsByteArray())
                .isEqualTo(TestClaims.WORDS.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void givesAClaimInFull() {
        assertThat(get("/api/v1/studies/one/claims/c.1"))
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"claim": "c.1", "stakeholder": "KURD", "issue": "OIR-END",
                         "lens": "position", "stance": -2, "scenario": "FULL", "period": null,
                         "attribution": "author-attributed", "confidence": "medium",
                         "status": "accepted", "reason": null, "coder": "A", "note": null,
                         "date": "2025-09",
                         "quotes": [{"source": "paper", "start": 0, "end": 9,
                            "exact": "The Kurds", "prefix": "", "suffix": " want",
                            "translation": null}]}
                        """);
        assertThat(get("/api/v1/studies/one/claims/c.1?version=2"))
                .bodyJson()
                .extractingPath("note")
                .isEqualTo("First");
        assertThat(get("/api/v1/studies/one/claims/c.1?version=1")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "?status=submitted, 1",
        "?status=accepted&status=submitted, 2",
        "?status=!none, 2",
        "?status=!none&level=leaf&lang=ar, 2",
        "?version=1, 0",
        "?scenario=none, 0",
    })
    void listsTheClaimsThatPass(String query, int expected) {
        assertThat(get("/api/v1/studies/one/claims" + query))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("items")
                .asArray()
                .hasSize(expected);
    }

    @Test
    void walksThroughAllClaimsByTheirCursors() throws Exception {
        put(IntStream.range(0, 7).mapToObj(i -> TestClaims.claim("d" + i)).toArray(Claim[]::new));
        List<String> bodies = new ArrayList<>();
        String next = null;
        do {
            MvcTestResult answer =
                    get(
                            "/api/v1/studies/one/claims?limit=3"
                                    + (next == null ? "" : "&cursor=" + next));
            String body = answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
            bodies.add(body);
            next =
                    body.endsWith("\"next\":null}")
                            ? null
                            : body.replaceAll(".*\"next\":\"(.*)\"}", "$1");
        } while (next != null);

        assertThat(bodies).hasSize(3);
        assertThat(String.join("", bodies)).contains("\"c.1\"", "\"d0\"", "\"d6\"");
    }

    @Test
    void goesOnByPositionAfterAClaimThatLeftTheList() {
        put(TestClaims.claim("c.3"), TestClaims.claim("c.5"));

        assertThat(get("/api/v1/studies/one/claims?cursor=c.2"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("items[*].claim")
                .asArray()
                .containsExactly("c.3", "c.5");
        assertThat(get("/api/v1/studies/one/claims?cursor=c.3&status=submitted"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("items")
                .asArray()
                .isEmpty();
    }

    @Test
    void refusesACursorThatNoListOfTheStudyGave() {
        put(
                TestClaims.claim("c.3"),
                TestClaims.claim("c.4", "status", mawaqif.claims.Status.DRAFT, "coder", "bob"));
        assertThat(get("/api/v1/studies/one/claims?cursor=c.4")).hasStatusOk();

        access.become("ann", study.value(), Role.READER);

        for (String query : List.of("cursor=c.2.5", "cursor=zzz", "cursor=c.4")) {
            assertThat(get("/api/v1/studies/one/claims?" + query))
                    .hasStatus(400)
                    .bodyJson()
                    .extractingPath("detail")
                    .asString()
                    .contains("cursor: '" + query.substring(7) + "'", "start again without it");
        }
        assertThat(get("/api/v1/studies/one/claims?version=3&cursor=c.3")).hasStatus(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"+3", "03", "3.0", " 3", "0", "-1", "99999999999999999999"})
    void takesAVersionOnlyAsItIsWritten(String version) {
        assertThat(
                        get(
                                "/api/v1/studies/one?version="
                                        + version.replace("+", "%2B").replace(" ", "%20")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .contains("version: '" + version + "'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/studies?x=1                      | 'x'         | limit, cursor",
                "/api/v1/studies/one?limit=1              | 'limit'     | version",
                "/api/v1/studies/one?version=4            | '4'         | 1 … 3",
                "/api/v1/studies/one/claims?lense=x       | 'lense'     | stakeholder",
                "/api/v1/studies/one/claims?lens=x        | lens: 'x'   | position, impact",
                "/api/v1/studies/one/claims?stakeholder=  | stakeholder is empty | leave it out",
                "/api/v1/studies/one/claims?issue=A,,B    | issue is empty | leave it out",
                "/api/v1/studies/one/claims?source=x      | source: 'x' | paper, letter.2",
                "/api/v1/studies/one/claims?scenario=x    | scenario: 'x' | FULL, none",
                "/api/v1/studies/one/claims?coder=a*      | coder: 'a*' | accepted are",
                "/api/v1/studies/one/claims?from=May      | from: 'May' | 2025-09-17",
                "/api/v1/studies/one/claims?status=ok     | status: 'ok' | draft, submitted",
                "/api/v1/studies/one/claims?level=x       | level: 'x'  | top, leaf",
                "/api/v1/studies/one/claims?q=a%00b       | q: has a NUL | leave it out",
                "/api/v1/studies/one/claims?limit=1001    | '1001'      | 1 to 1000",
                "/api/v1/studies/one/claims?limit=0       | '0'         | 1 to 1000",
                "/api/v1/studies/one/claims?cursor=*      | '*'         | without it",
                "/api/v1/studies/one/sources?cursor=x     | 'x'         | without it",
            })
    void namesWhatItDoesNotKnowAndWhatItAccepts(String address, String named, String accepted) {
        MvcTestResult answer = get(address);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("status").isEqualTo(400);
        assertThat(answer)
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .contains(named)
                .contains(accepted);
    }

    @Test
    void answersWithAProblemWhateverTheClientWouldAccept() {
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get("/api/v1/studies/one/sources/lost/text")
                                        .accept(MediaType.TEXT_PLAIN)))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"type": "about:blank", "title": "Not found", "status": 404,
                         "detail": "This study has no source called 'lost'",
                         "instance": "/api/v1/studies/one/sources/lost/text"}
                        """);
    }

    @Test
    void refusesMethodsAndTypesThatItDoesNotHave() {
        assertThat(send(HttpMethod.PATCH, "/api/v1/studies/one/codebook"))
                .hasStatus(405)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .containsHeader("Allow");
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get("/api/v1/studies/one")
                                        .accept(MediaType.IMAGE_PNG)))
                .hasStatus(406)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/one", "/one/codebook", "/one/sources", "/one/claims"})
    void speaksJsonAlone(String rest) {
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get("/api/v1/studies" + rest)
                                        .accept("application/yaml")))
                .hasStatus(406)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .isLenientlyEqualTo(
                        """
                        {"title": "Not acceptable",
                         "detail": "This is only given as application/json"}
                        """);
        assertThat(
                        mvc.perform(
                                MockMvcRequestBuilders.get("/api/v1/studies" + rest)
                                        .accept("text/html", "*/*;q=0.1")))
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/nothing", "/api/nothing", "/api/v1/studies/one/nothing"})
    void saysWhenNothingIsAtAnAddress(String address) {
        assertThat(get(address))
                .hasStatus(404)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyJson()
                .extractingPath("detail")
                .asString()
                .contains("/api");
    }

    @Test
    void hidesStudiesFromThoseWhoMayNotReadThem() {
        access.become("stranger", study.value() + 1, Role.LEAD);

        for (String rest : List.of("", "/codebook", "/sources", "/sources/paper/text", "/claims")) {
            assertThat(get("/api/v1/studies/one" + rest)).as(rest).hasStatus(404);
        }
        assertThat(send(HttpMethod.DELETE, "/api/v1/studies/one")).hasStatus(404);
        assertThat(get("/api/v1/studies"))
                .bodyJson()
                .isStrictlyEqualTo("{\"items\": [], \"next\": null}");
    }

    @Test
    void describesEveryParameterItTakes() {
        assertThat(get("/api/openapi.json"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("paths['/api/v1/studies/{study}/claims'].get.parameters[*].name")
                .asArray()
                .contains("study", "stakeholder", "status", "q", "version", "limit", "cursor")
                .doesNotContain("query");
    }

    private MvcTestResult get(String address) {
        return send(HttpMethod.GET, address);
    }

    private MvcTestResult send(HttpMethod method, String address) {
        return mvc.perform(
                MockMvcRequestBuilders.request(
                        method, java.net.URI.create(address.replace("*", "%2A"))));
    }

    private void put(Claim... all) {
        transaction.executeWithoutResult(
                _ -> claims.put(studies.begin(study, "Imported"), List.of(all)));
    }
}
