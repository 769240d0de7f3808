package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.claims.TestClaims;
import mawaqif.sources.Sources;
import mawaqif.sources.TestSources;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Single claims made, changed, removed and restored through the API. */
@StorageTest
class ClaimWritesTest {

    private static final String ALL = "/api/v1/studies/one/claims";
    private static final String SMALLEST =
            """
            {"stakeholder": "KURD", "issue": "OIR-END", "lens": "position", "stance": -1,
             "quotes": [{"source": "paper", "exact": "The Kurds"}]}
            """;

    @Autowired Studies studies;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired TestAccess access;
    @Autowired TransactionTemplate transaction;

    MockMvcTester mvc;
    StudyId study;

    @BeforeEach
    void oneStudy(@Autowired WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
        byte[] words = TestClaims.WORDS.getBytes(StandardCharsets.UTF_8);
        study =
                transaction.execute(_ -> {
                    Change change = studies.create(new Code("one"), TestStudies.codebook());
                    sources.add(change, TestSources.full("paper"), words);
                    return change.study();
                });
        access.become("A", study.value(), Role.LEAD);
    }

    @Test
    void storesAClaimWithTheWordsOfItsSource() {
        MvcTestResult made = post(SMALLEST);

        assertThat(made).hasStatus(201).hasHeader("Location", ALL + "/A-001");
        assertThat(made)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"claim": "A-001", "stakeholder": "KURD", "issue": "OIR-END",
                         "lens": "position", "stance": -1, "scenario": null, "period": null,
                         "attribution": "author-attributed", "confidence": "medium",
                         "status": "accepted", "reason": null, "coder": "A", "note": null,
                         "date": "2025-09",
                         "quotes": [{"source": "paper", "start": 0, "end": 9,
                            "exact": "The Kurds", "prefix": "", "suffix": " want US forces to stay. يريد ال",
                            "translation": null}]}
                        """);
        MvcTestResult got = get(ALL + "/A-001");
        assertThat(json(got)).isEqualTo(json(made));
        assertThat(tag(got)).isEqualTo(tag(made));
    }

    @Test
    void numbersClaimsOnWithoutUsingAnIdTwice() {
        post(SMALLEST);
        MvcTestResult second = post(SMALLEST);
        remove("A-002", tag(second));

        assertThat(json(post(SMALLEST)).get("claim").stringValue()).isEqualTo("A-003");
        assertThat(post(named("A-002"))).hasStatus(409);
        assertThat(post(named("A-003"))).hasStatus(409);
        assertThat(post(named("mine"))).hasStatus(201);
    }

    @Test
    void takesBackWhatItGaveOut() {
        MvcTestResult made = post(SMALLEST);

        MvcTestResult again = put("A-001", tag(made), json(made).toString());

        assertThat(again).hasStatusOk();
        assertThat(tag(again)).isEqualTo(tag(made));
    }

    @Test
    void refusesToOverwriteWhatSomebodyElseHasChanged() {
        MvcTestResult made = post(SMALLEST);
        MvcTestResult changed = put("A-001", tag(made), SMALLEST.replace("-1", "2"));

        assertThat(changed).hasStatusOk();
        assertThat(put("A-001", tag(made), SMALLEST)).hasStatus(412);
        assertThat(remove("A-001", tag(made))).hasStatus(412);
        assertThat(put("A-001", null, SMALLEST)).hasStatus(428);
        assertThat(remove("A-001", null)).hasStatus(428);
        assertThat(json(get(ALL + "/A-001")).get("stance").intValue()).isEqualTo(2);
        assertThat(put("A-001", "\"x\", " + tag(changed), SMALLEST)).hasStatusOk();
        assertThat(put("A-001", "*", SMALLEST)).hasStatusOk();
    }

    @Test
    void changesNothingButWhatStandsThere() {
        assertThat(put("A-009", "*", SMALLEST)).hasStatus(404);
        assertThat(remove("A-009", "*")).hasStatus(404);
        post(SMALLEST);
        assertThat(put("A-001", "*", named("A-002"))).hasStatus(422);
        assertThat(get(ALL + "/A-001/history?version=1")).hasStatus(404);
    }

    @Test
    void tellsEverythingThatIsWrongAndStoresNothing() {
        long before = version();
        MvcTestResult answer =
                post(
                        """
                        {"stakeholder": "MOON", "issue": "OIR-END", "lens": "position",
                         "stance": 1.0, "confidence": "sure",
                         "quotes": [{"source": "paper", "exact": "The Kurds"},
                            {"source": "paper", "exact": "Nobody ever wrote this"}]}
                        """);

        assertThat(answer).hasStatus(422);
        List<String> columns =
                json(answer)
                        .get("errors")
                        .valueStream()
                        .map(each -> each.get("column").stringValue())
                        .toList();
        assertThat(columns)
                .containsExactlyInAnyOrder(
                        "stakeholder", "stance", "confidence", "quotes[1].exact");
        assertThat(json(answer).get("errors").get(0).get("accepted").stringValue())
                .contains("KURD");
        assertThat(version()).isEqualTo(before);
        assertThat(claims.count(study, before, Filter.EVERYTHING)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|400",
                "{\"stance\": |400",
                "{}|422",
                "{\"colour\": \"red\"}|422",
                "{\"quotes\": 5}|422",
                "{\"quotes\": [5]}|422",
                "{\"stance\": true}|422",
                "{\"note\": \"a\\u0000b\"}|422",
                "{\"claim\": \"two words\"}|422",
            })
    void refusesWhatIsNoClaim(String body, int status) {
        long before = version();

        assertThat(post(body)).hasStatus(status);
        assertThat(version()).isEqualTo(before);
    }

    @Test
    void refusesAQuoteThatStandsElsewhere() {
        MvcTestResult answer =
                post(SMALLEST.replace("\"exact\"", "\"start\": 3, \"end\": 12, \"exact\""));

        assertThat(answer).hasStatus(422);
        assertThat(json(answer).get("errors").get(0).get("column").stringValue())
                .startsWith("quotes[0].");
    }

    @Test
    void letsAnalystsWriteTheirOwnUpToSubmitting() {
        post(SMALLEST);
        access.become("B", study.value(), Role.ANALYST);

        MvcTestResult own = post(SMALLEST);
        assertThat(json(own).get("status").stringValue()).isEqualTo("draft");
        assertThat(json(own).get("claim").stringValue()).isEqualTo("B-001");
        assertThat(put("B-001", "*", with("\"status\": \"submitted\""))).hasStatusOk();
        for (String beyond :
                List.of(
                        "\"status\": \"accepted\"",
                        "\"status\": \"disputed\", \"reason\": \"no\"",
                        "\"coder\": \"A\"")) {
            assertRefused(() -> put("B-001", "*", with(beyond)));
        }
        assertRefused(() -> put("A-001", "*", SMALLEST));
        assertRefused(() -> remove("A-001", "*"));
        assertRefused(() -> post(with("\"status\": \"accepted\"")));
        assertThat(json(get(ALL + "/B-001")).get("status").stringValue()).isEqualTo("submitted");
    }

    @Test
    void hasAReviewedClaimReviewedAgainWhenItsAnalystChangesIt() {
        access.become("B", study.value(), Role.ANALYST);
        post(SMALLEST);
        access.become("A", study.value(), Role.LEAD);
        MvcTestResult accepted = put("B-001", "*", with("\"status\": \"accepted\""));
        assertThat(json(accepted).get("coder").stringValue()).isEqualTo("B");
        access.become("B", study.value(), Role.ANALYST);

        MvcTestResult changed = put("B-001", "*", SMALLEST.replace("-1", "1"));

        assertThat(json(changed).get("status").stringValue()).isEqualTo("submitted");
    }

    @Test
    void letsReadersWriteNothing() {
        MvcTestResult made = post(SMALLEST);
        access.become("C", study.value(), Role.READER);

        assertRefused(() -> post(SMALLEST));
        assertRefused(() -> put("A-001", tag(made), SMALLEST));
        assertRefused(() -> remove("A-001", tag(made)));
        assertRefused(() -> restore("A-001", 2));
    }

    @Test
    void keepsTheHistoryOfAClaimAndBringsItBack() {
        MvcTestResult made = post(SMALLEST);
        MvcTestResult changed = put("A-001", tag(made), SMALLEST.replace("-1", "2"));
        assertThat(remove("A-001", tag(changed))).hasStatus(204);
        assertThat(get(ALL + "/A-001")).hasStatus(404);
        assertThat(get(ALL + "/A-001?version=3")).hasStatusOk();

        assertThat(restore("A-001", 2)).hasStatusOk();

        assertThat(json(get(ALL + "/A-001"))).isEqualTo(json(made));
        List<JsonNode> lines =
                json(get(ALL + "/A-001/history")).get("items").valueStream().toList();
        assertThat(lines)
                .extracting(line -> line.get("what").stringValue())
                .containsExactly("made", "changed", "removed", "restored");
        assertThat(lines)
                .extracting(line -> line.get("version").longValue())
                .containsExactly(2L, 3L, 4L, 5L);
        assertThat(lines).extracting(line -> line.get("person").stringValue()).containsOnly("A");
        assertThat(lines.get(1).get("claim").get("stance").intValue()).isEqualTo(2);
        assertThat(lines.get(2).get("claim").isNull()).isTrue();
        assertThat(restore("A-001", 1)).hasStatus(404);
        assertThat(restore("A-001", 99)).hasStatus(400);
    }

    @Test
    void showsNobodyTheHistoryOfDraftsOfOthers() {
        access.become("B", study.value(), Role.ANALYST);
        post(SMALLEST);
        put("B-001", "*", with("\"note\": \"secret\""));
        put("B-001", "*", with("\"status\": \"submitted\""));
        access.become("C", study.value(), Role.ANALYST);

        JsonNode lines = json(get(ALL + "/B-001/history")).get("items");

        assertThat(lines).hasSize(1);
        assertThat(lines.toString()).doesNotContain("secret").contains("submitted");
    }

    @ParameterizedTest
    @ValueSource(ints = {12, 1010})
    void numbersBeyondAThousand(int many) {
        transaction.executeWithoutResult(_ -> {
            Change change = studies.begin(study, "Imported claims.csv");
            claims.put(
                    change,
                    IntStream.rangeClosed(1, many)
                            .mapToObj(number -> TestClaims.claim("A-%03d".formatted(number)))
                            .toList());
        });

        assertThat(json(post(SMALLEST)).get("claim").stringValue())
                .isEqualTo("A-%03d".formatted(many + 1));
    }

    private long version() {
        return studies.all().getFirst().dataVersion();
    }

    private static String with(String more) {
        return SMALLEST.replaceFirst("\\{", "{" + more + ", ");
    }

    private static String named(String id) {
        return with("\"claim\": \"" + id + "\"");
    }

    private void assertRefused(Supplier<MvcTestResult> write) {
        long before = version();
        MvcTestResult answer = write.get();
        assertThat(answer).hasFailed();
        assertThat(answer.getUnresolvedException())
                .rootCause()
                .isInstanceOf(AccessDeniedException.class);
        assertThat(version()).isEqualTo(before);
    }

    private MvcTestResult get(String path) {
        return mvc.perform(MockMvcRequestBuilders.get(path));
    }

    private MvcTestResult post(String body) {
        return send(HttpMethod.POST, ALL, null, body);
    }

    private MvcTestResult put(String id, @Nullable String match, String body) {
        return send(HttpMethod.PUT, ALL + "/" + id, match, body);
    }

    private MvcTestResult remove(String id, @Nullable String match) {
        return send(HttpMethod.DELETE, ALL + "/" + id, match, "");
    }

    private MvcTestResult restore(String id, long version) {
        return send(HttpMethod.POST, ALL + "/" + id + "/restore?version=" + version, null, "");
    }

    private MvcTestResult send(
            HttpMethod method, String path, @Nullable String match, String body) {
        var request =
                MockMvcRequestBuilders.request(method, path)
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        if (match != null) {
            request.header("If-Match", match);
        }
        return mvc.perform(request);
    }

    private static JsonNode json(MvcTestResult answer) {
        return JsonMapper.shared().readTree(answer.getResponse().getContentAsByteArray());
    }

    private static @Nullable String tag(MvcTestResult answer) {
        return answer.getResponse().getHeader("ETag");
    }
}
