package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import mawaqif.claims.ClaimChanges;
import mawaqif.claims.Status;
import mawaqif.claims.TestClaims;
import mawaqif.comparison.views.CellChange;
import mawaqif.comparison.views.Difference;
import mawaqif.comparison.views.Differences;
import mawaqif.comparison.views.ScreenAddress;
import mawaqif.comparison.views.Views;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** What has changed since a data version, against a direct count of random studies. */
@WholeTest
class ViewDifferencesTest {

    private static final int QUERIES = 60;

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Views views;
    @Autowired Differences differences;
    @LocalServerPort String port;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tellsWhatTheDirectComputationFinds(long seed) {
        RandomStudy random = new RandomStudy("since-" + seed, seed);
        Study study = stored(random, seed == 1 ? Role.LEAD : Role.READER);
        String coder = seed == 1 ? null : "bob";
        int cells = 0;
        int turned = 0;
        ClaimChanges all = new ClaimChanges(0, 0, 0);
        for (int number = 0; number < QUERIES; number++) {
            Map<String, String> query = random.query();
            Difference found = since(study, query);
            String asked = "seed %d, %s".formatted(seed, query);
            assertThat(found.claims()).as(asked).isEqualTo(claims(random, query, coder));
            assertThat(found.cells().stream().map(ViewDifferencesTest::name).toList())
                    .as(asked)
                    .containsExactlyInAnyOrderElementsOf(cells(random, query, coder));
            assertThat(found.cells().stream().map(CellChange::turned).toList())
                    .as(asked)
                    .isSortedAccordingTo((one, other) -> Boolean.compare(other, one));
            cells += found.cells().size();
            turned += found.cells().stream().filter(CellChange::turned).count();
            all =
                    new ClaimChanges(
                            all.added() + found.claims().added(),
                            all.changed() + found.claims().changed(),
                            all.removed() + found.claims().removed());
        }
        assertThat(List.of(cells, turned, all.added(), all.changed(), all.removed()))
                .allMatch(count -> count > 0);
    }

    @Test
    void passesOverClaimsThatWereWrittenAgainAsTheyWere() {
        StudyId id =
                crew.study(
                        "again",
                        TestClaims.claim("c.1"),
                        TestClaims.claim("c.2"),
                        TestClaims.claim("c.3"));
        crew.put(
                id,
                TestClaims.claim("c.1"),
                TestClaims.claim("c.2", "note", "another note"),
                TestClaims.claim("c.3", "status", Status.WITHDRAWN),
                TestClaims.claim("c.4"));
        signIn(id, Role.READER);
        Study study = studies.find(new Code("again")).orElseThrow();
        Difference found = since(study, new TreeMap<>(Map.of("version", "2")));
        assertThat(found.claims()).isEqualTo(new ClaimChanges(1, 1, 1));
        assertThat(found.cells()).isEmpty();
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.newest()).isEqualTo(3);
    }

    @Test
    void keepsQuietAboutDraftsOfOthers() {
        StudyId id = crew.study("quiet", TestClaims.claim("c.1"));
        crew.put(id, TestClaims.claim("c.2", "status", Status.DRAFT, "coder", "ann", "stance", -1));
        Study study;
        signIn(id, Role.READER);
        study = studies.find(new Code("quiet")).orElseThrow();
        Map<String, String> everything = Map.of("version", "2", "status", "!none");
        assertThat(since(study, everything).claims()).isEqualTo(new ClaimChanges(0, 0, 0));
        assertThat(since(study, everything).cells()).isEmpty();
        signIn(id, Role.LEAD);
        assertThat(since(study, everything).claims()).isEqualTo(new ClaimChanges(1, 0, 0));
        assertThat(since(study, everything).cells()).hasSize(1);
    }

    private Difference since(Study study, Map<String, String> query) {
        ScreenAddress address = new ScreenAddress("matrix", Map.of());
        for (var each : query.entrySet()) {
            address = address.with(each.getKey(), each.getValue());
        }
        if (!query.containsKey("version") || study.dataVersion() == 2) {
            address = address.at(1);
        }
        return differences.since(study, views.shown(study, address), "en");
    }

    private static ClaimChanges claims(RandomStudy study, Map<String, String> query, String coder) {
        Map<String, RandomStudy.Claim> before = passing(study, query, "1", coder);
        Map<String, RandomStudy.Claim> after = passing(study, query, "2", coder);
        int added = 0;
        int changed = 0;
        for (var each : after.entrySet()) {
            RandomStudy.Claim old = before.remove(each.getKey());
            if (old == null) {
                added++;
            } else if (!old.equals(each.getValue())) {
                changed++;
            }
        }
        return new ClaimChanges(added, changed, before.size());
    }

    private static Map<String, RandomStudy.Claim> passing(
            RandomStudy study, Map<String, String> query, String version, String coder) {
        Map<String, String> asked = new HashMap<>(query);
        asked.remove("count"); // which passes over claims that pass the filter
        asked.put("version", version);
        return new NaiveMatrix(study, asked, coder)
                .claims().stream()
                        .collect(
                                Collectors.toMap(
                                        RandomStudy.Claim::id,
                                        claim -> claim,
                                        (one, _) -> one,
                                        TreeMap::new));
    }

    private static List<String> cells(RandomStudy study, Map<String, String> query, String coder) {
        NaiveMatrix before = matrix(study, query, "1", coder);
        NaiveMatrix after = matrix(study, query, "2", coder);
        List<String> changed = new ArrayList<>();
        for (String issue : after.issues()) {
            for (String column : after.stakeholders()) {
                Map<String, Object> old = before.cell(column, issue);
                Map<String, Object> now = after.cell(column, issue);
                if (List.of("state", "median", "medianAgainst", "medianFor").stream()
                        .anyMatch(name -> !Objects.equals(old.get(name), now.get(name)))) {
                    changed.add(issue + " " + column);
                }
            }
        }
        return changed;
    }

    private static NaiveMatrix matrix(
            RandomStudy study, Map<String, String> query, String version, String coder) {
        Map<String, String> asked = new HashMap<>(query);
        asked.put("version", version);
        return new NaiveMatrix(study, asked, coder);
    }

    private static String name(CellChange change) {
        return change.issue().code() + " " + change.column().address();
    }

    private Study stored(RandomStudy random, Role role) {
        StudyId id = crew.imported(port, random.slug, random.zip());
        HttpResponse<byte[]> replaced =
                crew.send(
                        port,
                        "admin",
                        "POST",
                        "/api/v1/studies/" + random.slug + "/claims/import",
                        "text/csv",
                        random.secondTable().getBytes(StandardCharsets.UTF_8));
        assertThat(replaced.statusCode()).as(Crew.text(replaced)).isEqualTo(200);
        signIn(id, role);
        return studies.find(new Code(random.slug)).orElseThrow();
    }

    private void signIn(StudyId study, Role role) {
        SecurityContextHolder.getContext().setAuthentication(crew.signedIn("bob", study, role));
    }
}
