package mawaqif.claims;

import static mawaqif.claims.TestClaims.claim;
import static mawaqif.claims.TestClaims.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import mawaqif.StorageTest;
import mawaqif.TestAccess;
import mawaqif.claims.Claims.Stored;
import mawaqif.sources.Sources;
import mawaqif.sources.TestSources;
import mawaqif.studies.Change;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import mawaqif.studies.Studies;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;
import mawaqif.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@StorageTest
class ClaimsTest {

    @Autowired Studies studies;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired TestAccess access;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    StudyId study;

    /** Data version 1: a dated paper and an undated letter, no claim. */
    @BeforeEach
    void oneStudyWithTwoSources() {
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
        byte[] words = TestClaims.WORDS.getBytes(StandardCharsets.UTF_8);
        study =
                transaction.execute(_ -> {
                    Change change = studies.create(new Code("one"), TestStudies.codebook());
                    sources.add(change, TestSources.full("paper"), words);
                    sources.add(change, TestSources.bare("letter"), words);
                    return change.study();
                });
    }

    @Test
    void returnsAClaimAsItWasGiven() {
        Claim full =
                claim(
                        "c.1",
                        "stance",
                        -2,
                        "scenario",
                        "FULL",
                        "period",
                        "NOW",
                        "attribution",
                        Attribution.SELF_STATED,
                        "confidence",
                        Confidence.HIGH,
                        "status",
                        Status.DISPUTED,
                        "reason",
                        "Arguable",
                        "note",
                        "Says so",
                        "date",
                        "2024",
                        "quotes",
                        List.of(quote("letter", 4, 9, "Kurds"), quote("paper", 34, 44, null)));

        put(full);

        assertThat(claims.find(study, 2, full.id())).contains(full);
    }

    @Test
    void datesAClaimByItsFirstQuotesSourceUnlessItHasADate() {
        put(
                claim("paper"),
                claim("dated", "date", "1999"),
                claim("letter", "quotes", List.of(quote("letter", 0, 3, null))));

        assertThat(all(2))
                .extracting(Claim::date)
                .containsExactly(new PartialDate("1999"), null, new PartialDate("2025-09"));
    }

    @Test
    void replacesClaimsWithTheSameIdAndKeepsEarlierVersions() {
        put(claim("a", "stance", 1), claim("b"));
        Claim changed =
                claim(
                        "a",
                        "stance",
                        -1,
                        "quotes",
                        List.of(quote("paper", 0, 3, null), quote("paper", 4, 9, null)));

        Stored stored = put(changed, claim("c"));

        assertThat(stored).isEqualTo(new Stored(1, 1, 1, 2));
        assertThat(all(1)).isEmpty();
        assertThat(all(2)).extracting(Claim::id).map(Code::value).containsExactly("a", "b");
        assertThat(claims.find(study, 2, new Code("a")).orElseThrow().stance()).isEqualTo(1);
        assertThat(claims.find(study, 2, new Code("a")).orElseThrow().quotes()).hasSize(1);
        assertThat(all(3)).extracting(Claim::id).map(Code::value).containsExactly("a", "b", "c");
        assertThat(claims.find(study, 3, new Code("a")))
                .contains(changed.withDate(new PartialDate("2025-09")));
    }

    @Test
    void takesTwoWritesOfOneClaimInOneChange() {
        transaction.executeWithoutResult(_ -> {
            Change change = studies.begin(study, "Twice");
            claims.put(change, List.of(claim("a", "stance", 1)));
            assertThat(claims.put(change, List.of(claim("a", "stance", 2))))
                    .isEqualTo(new Stored(0, 1, 0, 1));
        });

        assertThat(all(2)).extracting(Claim::stance).containsExactly(2);
    }

    @Test
    void refusesClaimsThatDoNotHold() {
        for (Claim wrong :
                List.of(
                        claim("w", "stakeholder", "NOBODY"),
                        claim("w", "issue", "NOTHING"),
                        claim("w", "lens", "none"),
                        claim("w", "scenario", "NEVER"),
                        claim("w", "period", "NEVER"),
                        claim("w", "quotes", List.of(quote("paper", 0, 3, null), lost())),
                        claim("w", "quotes", List.of(beyond())),
                        claim("w", "quotes", List.of(misquoted())))) {
            assertThatThrownBy(() -> put(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Claim w");
        }
        assertThatThrownBy(() -> put(claim("w"), claim("w")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("twice");
        assertThat(claims.count(study, 2, Filter.EVERYTHING)).isZero();
    }

    @Test
    void walksThroughPages() {
        put(IntStream.range(0, 25).mapToObj("c%02d"::formatted).map(TestClaims::claim));
        List<String> seen = new ArrayList<>();
        Code after = null;
        int pages = 0;
        do {
            Claims.Page page = claims.page(study, 2, Filter.EVERYTHING, after, 10);
            page.items().forEach(claim -> seen.add(claim.id().value()));
            after = page.next();
            pages++;
        } while (after != null);

        assertThat(pages).isEqualTo(3);
        assertThat(seen)
                .containsExactlyElementsOf(
                        IntStream.range(0, 25).mapToObj("c%02d"::formatted).toList());
        assertThat(claims.page(study, 2, Filter.EVERYTHING, null, 25).next()).isNull();
    }

    @Test
    void handsOverMoreThanAPage() {
        put(IntStream.range(0, 2001).mapToObj("c%d"::formatted).map(TestClaims::claim));
        List<Code> seen = new ArrayList<>();

        claims.forEach(study, 2, claim -> seen.add(claim.id()));

        assertThat(seen).hasSize(2001).doesNotHaveDuplicates();
        assertThat(claims.count(study, 2, Filter.EVERYTHING)).isEqualTo(2001);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "stakeholder=KURD            | kurd plain",
                "stakeholder=SUNNI           | lead sunni",
                "stakeholder=!SUNNI          | kurd plain",
                "stakeholder=SUNNI-LEAD,KURD | kurd lead plain",
                "stakeholder=!SUNNI-LEAD     | kurd plain sunni",
                "issue=AUTONOMY              | lead",
                "lens=impact                 | sunni",
                "scenario=FULL               | kurd",
                "scenario=none               | lead plain sunni",
                "scenario=!none              | kurd",
                "scenario=FULL,none          | kurd lead plain sunni",
                "scenario=!FULL              | lead plain sunni",
                "scenario=!FULL,none         | ''",
                "period=NOW                  | sunni",
                "coder=B                     | lead",
                "status=submitted            | other",
                "status=!none                | kurd lead other plain sunni",
                "status=!accepted            | other",
                "attribution=self-stated     | lead",
                "confidence=low,high         | kurd sunni",
                "source=letter               | kurd lead",
                "source=!letter              | plain sunni",
                "from=2025-01                | kurd plain",
                "to=1999                     | sunni",
                "from=1999&to=2025-09        | kurd plain sunni",
                "from=2025-09-02             | ''",
                "q=KURDS                     | kurd lead plain sunni",
                "q=الكرد قوات                | lead",
                "q=100% sure_fire            | sunni",
                "q=100%sure                  | ''",
                "stakeholder=none            | ''",
            })
    void selectsClaims(String query, String expected) {
        put(
                claim("plain"),
                claim(
                        "kurd",
                        "scenario",
                        "FULL",
                        "confidence",
                        Confidence.HIGH,
                        "quotes",
                        List.of(quote("paper", 0, 9, null), quote("letter", 4, 9, null))),
                claim(
                        "lead",
                        "stakeholder",
                        "SUNNI-LEAD",
                        "issue",
                        "AUTONOMY",
                        "coder",
                        "B",
                        "attribution",
                        Attribution.SELF_STATED,
                        "quotes",
                        List.of(quote("letter", 34, 63, "The Kurds"))),
                claim(
                        "sunni",
                        "stakeholder",
                        "SUNNI",
                        "lens",
                        "impact",
                        "period",
                        "NOW",
                        "confidence",
                        Confidence.LOW,
                        "date",
                        "1999",
                        "note",
                        "100% sure_fire"),
                claim("other", "status", Status.SUBMITTED));

        Filter filter = claims.parameters(study, 2).read(parameters(query));

        assertThat(claims.page(study, 2, filter, null, 100).items())
                .extracting(claim -> claim.id().value())
                .containsExactlyElementsOf(
                        Arrays.stream(expected.split(" ")).filter(id -> !id.isEmpty()).toList());
        assertThat(claims.count(study, 2, filter))
                .isEqualTo(claims.page(study, 2, filter, null, 100).items().size());
    }

    @Test
    void searchesQuotesTranslationsAndNotesOfEveryStatus() {
        put(
                claim("arabic", "quotes", List.of(quote("paper", 34, 63, null))),
                claim("note", "note", "Wants the الكُــرد", "status", Status.WITHDRAWN),
                claim("neither"));

        assertThat(claims.search(study, 2, "الكرد"))
                .containsExactly(new Code("arabic"), new Code("note"));
        assertThat(claims.search(study, 1, "الكرد")).isEmpty();
    }

    @Test
    void hidesTheDraftsOfOthersFromAllButLeads() {
        put(
                claim("mine", "status", Status.DRAFT, "coder", "ann"),
                claim("theirs", "status", Status.DRAFT, "coder", "bob"));
        assertThat(all(2)).hasSize(2);

        access.become("ann", study.value(), Role.ANALYST);

        assertThat(all(2)).extracting(Claim::id).containsExactly(new Code("mine"));
        assertThat(claims.find(study, 2, new Code("theirs"))).isEmpty();
        assertThat(claims.count(study, 2, Filter.EVERYTHING)).isEqualTo(1);
        assertThat(claims.coders(study, 2)).containsExactly(new Code("ann"));
        assertThat(claims.search(study, 2, "kurds")).containsExactly(new Code("mine"));
    }

    @Test
    void knowsAPersonByTheirCodersCode() {
        put(
                claim("hers", "status", Status.DRAFT, "coder", "Sara-K"),
                claim("theirs", "status", Status.DRAFT, "coder", "Sara"));

        access.become("Sara K", study.value(), Role.ANALYST);

        assertThat(all(2)).extracting(Claim::id).containsExactly(new Code("hers"));
        assertThat(claims.coders(study, 2)).containsExactly(new Code("Sara-K"));
        put(claim("hers", "coder", "Sara-K", "stance", 2));
        assertThatThrownBy(() -> put(claim("theirs", "coder", "Sara-K")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void letsOnlyLeadsReplaceTheClaimsOfOthers() {
        put(claim("mine", "coder", "ann"), claim("theirs", "coder", "bob"));

        access.become("ann", study.value(), Role.ANALYST);
        put(claim("mine", "coder", "ann", "stance", 2));
        assertThatThrownBy(() -> put(claim("theirs", "coder", "ann")))
                .isInstanceOf(AccessDeniedException.class);
        access.become("reader", study.value(), Role.READER);
        assertThatThrownBy(() -> put(claim("new"))).isInstanceOf(AccessDeniedException.class);
        access.become("lead", study.value(), Role.LEAD);
        put(claim("theirs", "coder", "lead"));
    }

    @Test
    void keepsSilences() {
        Silence silence =
                new Silence(
                        new Code("paper"),
                        null,
                        new Code("AUTONOMY"),
                        new Code("impact"),
                        new Code("A"),
                        new PartialDate("2025-10-01"));
        Silence other =
                new Silence(
                        new Code("paper"),
                        new Code("KURD"),
                        new Code("AUTONOMY"),
                        new Code("impact"),
                        new Code("A"),
                        null);
        transaction.executeWithoutResult(
                _ -> claims.addSilences(studies.begin(study, "Looked"), List.of(silence, other)));

        assertThat(claims.silences(study, 2)).containsExactly(silence, other);
        assertThat(claims.silences(study, 1)).isEmpty();
        assertThat(claims.coders(study, 2)).containsExactly(new Code("A"));
        assertThat(claims.coders(study, 1)).isEmpty();
    }

    @Test
    void removesEverythingWithItsStudy() {
        put(claim("a"));

        studies.delete(study);

        for (String table : List.of("claim", "quote", "silence", "study_version", "codebook")) {
            assertThat(jdbc.sql("select count(*) from " + table).query(Long.class).single())
                    .as(table)
                    .isZero();
        }
    }

    private static Quote lost() {
        return new Quote(new Code("lost"), 0, 3, "The", "", "", null);
    }

    private static Quote beyond() {
        return new Quote(new Code("paper"), 0, 3000, "The", "", "", null);
    }

    private static Quote misquoted() {
        return new Quote(new Code("paper"), 1, 4, "The", "", "", null);
    }

    private List<Claim> all(long version) {
        List<Claim> all = new ArrayList<>();
        claims.forEach(study, version, all::add);
        return all;
    }

    private Stored put(Claim... all) {
        return put(Arrays.stream(all));
    }

    private Stored put(java.util.stream.Stream<Claim> all) {
        return transaction.execute(_ -> claims.put(studies.begin(study, "Imported"), all.toList()));
    }

    private static Map<String, List<String>> parameters(String query) {
        var parameters = new java.util.HashMap<String, List<String>>();
        for (String pair : query.split("&")) {
            parameters.put(
                    pair.substring(0, pair.indexOf('=')),
                    List.of(pair.substring(pair.indexOf('=') + 1)));
        }
        return parameters;
    }
}
