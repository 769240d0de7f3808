package mawaqif.claims;

import static mawaqif.claims.TestClaims.claim;
import static mawaqif.claims.TestClaims.quote;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawaqif.StorageTest;
import mawaqif.TestAccess;
import mawaqif.api.Problem;
import mawaqif.claims.ClaimOrder.By;
import mawaqif.claims.Filter.Field;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@StorageTest
class ClaimOrderTest {

    @Autowired Studies studies;
    @Autowired Sources sources;
    @Autowired Claims claims;
    @Autowired TestAccess access;
    @Autowired TransactionTemplate transaction;

    StudyId study;

    @BeforeEach
    void fourClaims() {
        access.reset();
        studies.all().forEach(each -> studies.delete(each.id()));
        byte[] words = TestClaims.WORDS.getBytes(StandardCharsets.UTF_8);
        study =
                transaction.execute(_ -> {
                    Change change = studies.create(new Code("one"), TestStudies.codebook());
                    sources.add(change, TestSources.full("paper"), words);
                    sources.add(change, TestSources.bare("letter"), words);
                    claims.put(
                            change,
                            List.of(
                                    claim("a", "stance", 1, "date", "2024", "coder", "B"),
                                    claim(
                                            "b",
                                            "stance",
                                            -2,
                                            "scenario",
                                            "FULL",
                                            "confidence",
                                            Confidence.HIGH,
                                            "date",
                                            "2024-06"),
                                    claim(
                                            "c",
                                            "confidence",
                                            Confidence.LOW,
                                            "status",
                                            Status.DRAFT,
                                            "quotes",
                                            List.of(
                                                    quote("letter", 0, 3, null),
                                                    quote("letter", 4, 9, null),
                                                    quote("paper", 4, 9, null))),
                                    claim("d", "stance", 2, "date", "1999-12-31")));
                    return change.study();
                });
    }

    @ParameterizedTest
    @CsvSource({
        "claim, abcd",
        "-claim, dcba",
        "stance, bacd",
        "-stance, dacb",
        "confidence, cadb",
        "-confidence, badc",
        "scenario, bacd",
        "-scenario, bacd",
        "date, dabc",
        "-date, badc",
        "status, cabd",
        "-coder, abcd",
    })
    void ordersByAnyColumnAndKeepsAbsentValuesLast(String sort, String expected) {
        assertThat(ids(Filter.EVERYTHING, sort)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(By.class)
    void readsTheOrderItWrites(By by) {
        for (ClaimOrder order : List.of(new ClaimOrder(by, false), new ClaimOrder(by, true))) {
            assertThat(ClaimOrder.read(order.parameter())).isEqualTo(order);
            assertThat(claims.ids(study, 1, Filter.EVERYTHING, order)).hasSize(4);
        }
    }

    @Test
    void namesTheOrdersItKnowsWhenAskedForAnother() {
        assertThatThrownBy(() -> ClaimOrder.read("age"))
                .isInstanceOf(Problem.BadRequest.class)
                .hasMessageContaining("sort: 'age' is unknown; accepted are claim, stakeholder");
    }

    @Test
    void ordersOnlyWhatPassesTheFilter() {
        assertThat(ids(Filter.EVERYTHING.withText("letter of nobody"), "claim")).isEmpty();
        Choice accepted = new Choice(Set.of("accepted"), false);
        assertThat(ids(Filter.EVERYTHING.with(Field.STATUS, accepted), "-stance")).isEqualTo("dab");
    }

    @Test
    void keepsTheDraftsOfOthersOutOfTheListsOfReaders() {
        assertThat(ids(Filter.EVERYTHING, "claim")).isEqualTo("abcd");
        access.become("B", study.value(), Role.READER);
        assertThat(ids(Filter.EVERYTHING, "claim")).isEqualTo("abd");
    }

    @Test
    void returnsSomeClaimsInTheOrderAskedFor() {
        assertThat(claims.some(study, 1, List.of(new Code("d"), new Code("x"), new Code("c"))))
                .extracting(claim -> claim.id().value())
                .containsExactly("d", "c");
        assertThat(claims.some(study, 1, List.of())).isEmpty();
    }

    @Test
    void countsAClaimOnceForEachSourceItQuotes() {
        assertThat(claims.countBySource(study, 1, Filter.EVERYTHING))
                .isEqualTo(Map.of(new Code("paper"), 4L, new Code("letter"), 1L));
    }

    private String ids(Filter filter, String sort) {
        return String.join(
                "",
                claims.ids(study, 1, filter, ClaimOrder.read(sort)).stream()
                        .map(Code::value)
                        .toList());
    }
}
