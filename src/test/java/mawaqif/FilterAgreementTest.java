package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import mawaqif.claims.Attribution;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.Confidence;
import mawaqif.claims.Quote;
import mawaqif.claims.Status;
import mawaqif.claims.TestClaims;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The filter is written twice: as SQL for lists, in memory for cells. On random studies, random
 * filters must give the same claims, whoever asks and at whatever data version.
 */
@WholeTest
class FilterAgreementTest {

    private static final int CLAIMS = 250;
    private static final int FILTERS = 120;
    private static final List<String> DATES =
            List.of("2023", "2024", "2024-02", "2024-02-29", "2024-12-31", "2025-01", "2025-09-17");
    private static final List<String> NOTES =
            List.of("oil and water", "الكُــرد والنفط", "100% sure_fire", "OIL");
    private static final Map<String, List<String>> CODES =
            Map.of(
                    "stakeholder", List.of("SUNNI", "SUNNI-LEAD", "KURD"),
                    "issue", List.of("OIR-END", "AUTONOMY"),
                    "source", List.of("paper", "letter"),
                    "scenario", List.of("FULL", "none"),
                    "period", List.of("NOW", "none"),
                    "coder", List.of("ann", "bob", "Sara-K"),
                    "status", List.of("draft", "submitted", "accepted", "disputed", "withdrawn"),
                    "attribution", List.of("self-stated", "author-attributed", "third-party"),
                    "confidence", List.of("low", "medium", "high"));

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Claims claims;
    @Autowired Comparison comparison;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesTheSameClaimsInListsAndCells(long seed) {
        Random random = new Random(seed);
        StudyId id = crew.study("random", claims(random, CLAIMS));
        crew.put(id, claims(random, CLAIMS / 2)); // replaces some of the first
        SecurityContextHolder.getContext()
                .setAuthentication(
                        crew.signedIn("Sara K", id, seed % 2 == 0 ? Role.LEAD : Role.READER));
        Study study = studies.find(new Code("random")).orElseThrow();
        int passed = 0;
        for (int i = 0; i < FILTERS; i++) {
            Map<String, List<String>> filter = filter(random);
            MatrixQuery query = comparison.parameters(study).read(filter);
            Map<String, List<Integer>> listed = listed(id, query);
            assertThat(counted(comparison.matrix(study, query, "en")))
                    .as("seed %d, %s", seed, filter)
                    .isEqualTo(listed);
            passed += listed.isEmpty() ? 0 : 1;
        }
        assertThat(passed).as("filters that let something through").isGreaterThan(FILTERS / 3);
    }

    /** By pair of stakeholder and issue: claims at each point from −2 to +2, then sources. */
    private Map<String, List<Integer>> listed(StudyId study, MatrixQuery query) {
        Map<String, List<Claim>> cells = new TreeMap<>();
        claims.page(study, query.version(), query.filter(), null, Claims.PAGE)
                .items()
                .forEach(claim ->
                        cells.computeIfAbsent(
                                        claim.stakeholder() + " " + claim.issue(),
                                        _ -> new ArrayList<>())
                                .add(claim));
        Map<String, List<Integer>> counts = new TreeMap<>();
        cells.forEach((pair, all) -> {
            List<Integer> row = new ArrayList<>();
            for (int stance = -2; stance <= 2; stance++) {
                int point = stance;
                row.add((int) all.stream().filter(claim -> claim.stance() == point).count());
            }
            row.add(
                    (int)
                            all.stream()
                                    .flatMap(claim -> claim.quotes().stream())
                                    .map(Quote::source)
                                    .distinct()
                                    .count());
            counts.put(pair, row);
        });
        return counts;
    }

    private static Map<String, List<Integer>> counted(StudyMatrix matrix) {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (int row = 0; row < matrix.issues().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                String pair =
                        matrix.columns().get(column).stakeholder().code()
                                + " "
                                + matrix.issues().get(row).code();
                matrix.cells()
                        .get(row)
                        .get(column)
                        .found()
                        .ifPresent(evidence -> {
                            List<Integer> found = new ArrayList<>(evidence.counts());
                            found.add(evidence.d());
                            counts.put(pair, found);
                        });
            }
        }
        return counts;
    }

    private static Map<String, List<String>> filter(Random random) {
        Map<String, List<String>> filter = new HashMap<>();
        filter.put("level", List.of("leaf"));
        filter.put("lens", List.of(pick(random, List.of("position", "impact", "!impact"))));
        for (var field : CODES.entrySet()) {
            if (random.nextInt(field.getKey().equals("status") ? 2 : 4) == 0) {
                List<String> codes =
                        IntStream.range(0, 1 + random.nextInt(2))
                                .mapToObj(_ -> pick(random, field.getValue()))
                                .map(code ->
                                        field.getKey().equals("stakeholder") && random.nextBoolean()
                                                ? code + "~own"
                                                : code)
                                .toList();
                String not = random.nextInt(3) == 0 ? "!" : "";
                filter.put(field.getKey(), List.of(not + String.join(",", codes)));
            }
        }
        if (random.nextInt(6) == 0) {
            filter.put("from", List.of(pick(random, DATES)));
        }
        if (random.nextInt(6) == 0) {
            filter.put("to", List.of(pick(random, DATES)));
        }
        if (random.nextInt(4) == 0) {
            filter.put(
                    "q", List.of(pick(random, List.of("oil", "الكرد", "100% sure_", "kurds o"))));
        }
        if (random.nextInt(3) == 0) {
            filter.put("version", List.of("2"));
        }
        return filter;
    }

    private static Claim[] claims(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> claim(random, "c" + number))
                .toArray(Claim[]::new);
    }

    private static Claim claim(Random random, String id) {
        return TestClaims.claim(
                id,
                "stakeholder",
                pick(random, CODES.get("stakeholder")),
                "issue",
                pick(random, CODES.get("issue")),
                "lens",
                pick(random, List.of("position", "position", "impact")),
                "stance",
                random.nextInt(5) - 2,
                "scenario",
                random.nextBoolean() ? "FULL" : null,
                "period",
                random.nextBoolean() ? "NOW" : null,
                "attribution",
                pick(random, List.of(Attribution.values())),
                "confidence",
                pick(random, List.of(Confidence.values())),
                "status",
                random.nextBoolean() ? Status.ACCEPTED : pick(random, List.of(Status.values())),
                "coder",
                pick(random, CODES.get("coder")),
                "note",
                random.nextBoolean() ? pick(random, NOTES) : null,
                "date",
                random.nextInt(3) == 0 ? null : pick(random, DATES),
                "quotes",
                quotes(random));
    }

    /** One or two quotes, of one source or of both; the letter has no date to give. */
    private static List<Quote> quotes(Random random) {
        List<Quote> quotes = new ArrayList<>();
        quotes.add(TestClaims.quote(pick(random, CODES.get("source")), 0, 9, null));
        if (random.nextBoolean()) {
            quotes.add(TestClaims.quote(pick(random, CODES.get("source")), 34, 63, "The Kurds"));
        }
        return quotes;
    }

    private static <T> T pick(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
