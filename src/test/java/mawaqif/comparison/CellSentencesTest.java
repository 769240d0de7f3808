package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.Crew;
import mawaqif.RandomStudy;
import mawaqif.WholeTest;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.SplitBy;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.claims.TestClaims;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Stakeholder;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What the sentences under a cell say is what its numbers say. */
@WholeTest
class CellSentencesTest {

    private static final Pattern SIDE =
            Pattern.compile("(Against|For): (\\S+) of (\\S+), share (\\S+), median (\\S+)");
    private static final Pattern SPLIT =
            Pattern.compile("(The \\w+ divides? it): (“.+”) in (.*); (“.+”) in (.*)\\.");
    private static final Pattern COUNTED =
            Pattern.compile("(?i)(one|\\d+) (?:claims? )?says? “(.)”");

    /** The words of the lenses of {@link RandomStudy}, from −2 to +2. */
    private static final String WORDS = "abcde";

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Comparison comparison;
    @Autowired Translations translations;
    @Autowired Access access;
    @LocalServerPort String port;

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void agreeWithTheNumbers(long seed) {
        Set<String> met = new HashSet<>();
        eachCell(
                seed,
                Translations.ENGLISH,
                (matrix, evidence) -> {
                    CellSentences sentences = sentences(matrix, evidence, Translations.ENGLISH);
                    List<String> steps = plain(sentences.steps());
                    List<String> explanation = plain(sentences.explanation());
                    Evidence found = evidence.cell().found().orElse(null);
                    if (found == null) {
                        assertThat(steps).isEmpty();
                        return;
                    }
                    checkSide(steps, "Against", found, -2, -1, found.against());
                    checkSide(steps, "For", found, 1, 2, found.inFavour());
                    checkConclusion(steps, evidence.cell());
                    assertThat(number(steps.getLast().replace("Agreement A (van der Eijk) = ", "")))
                            .isCloseTo(found.agreementA(), within(0.005001));
                    checkDropped(steps, evidence);
                    checkCounts(explanation.getFirst(), evidence.cell(), found);
                    assertThat(explanation.contains("One source only.")).isEqualTo(found.d() == 1);
                    assertThat(explanation.stream().anyMatch(s -> s.contains("low confidence")))
                            .isEqualTo(found.confidence() == 1);
                    if (evidence.cell() instanceof Cell.Contested contested
                            && contested.splitBy() != null) {
                        checkSplit(explanation.get(1), contested.splitBy(), matrix, evidence);
                        met.add(contested.splitBy().name());
                    }
                    met.add(evidence.cell().getClass().getSimpleName());
                });
        assertThat(met).contains("Contested", "Neutral", "Clear").hasSizeGreaterThan(5);
    }

    private static void checkSide(
            List<String> steps, String name, Evidence found, int from, int to, double share) {
        double weight = sum(found, from, to);
        double all = sum(found, -2, 2);
        String step = steps.stream().filter(s -> s.startsWith(name)).findFirst().orElseThrow();
        if (weight == 0) {
            assertThat(step).startsWith(name + ": nothing of ");
            assertThat(number(step.substring(name.length() + 13))).isCloseTo(all, within(0.005001));
            return;
        }
        Matcher parts = SIDE.matcher(step);
        assertThat(parts.matches()).as(step).isTrue();
        assertThat(number(parts.group(2))).isCloseTo(weight, within(0.005001));
        assertThat(number(parts.group(3))).isCloseTo(all, within(0.005001));
        assertThat(number(parts.group(4))).isCloseTo(share, within(0.005001));
        assertThat(weight / all).isCloseTo(share, within(1e-12));
        assertThat(number(parts.group(5))).isBetween((double) from, (double) to);
    }

    private static void checkConclusion(List<String> steps, Cell cell) {
        String all = String.join("\n", steps);
        switch (cell) {
            case Cell.None _ -> assertThat(all).isEmpty();
            case Cell.Contested contested -> {
                assertThat(all)
                        .contains("Each side has a quarter of the weight or more")
                        .contains("median " + signed(contested.medianAgainst()))
                        .contains("median " + signed(contested.medianFor()))
                        .doesNotContain("Weighted median of all");
                assertThat(contested.evidence().against()).isGreaterThanOrEqualTo(0.25);
                assertThat(contested.evidence().inFavour()).isGreaterThanOrEqualTo(0.25);
            }
            case Cell.Neutral _ ->
                    assertThat(all)
                            .contains("not contested", "Weighted median of all: 0", "neutral.");
            case Cell.Clear clear ->
                    assertThat(all)
                            .contains("not contested", "clear.")
                            .contains("Weighted median of all: " + signed(clear.median()));
        }
    }

    private static void checkDropped(List<String> steps, CellEvidence evidence) {
        List<String> dropped =
                steps.stream().filter(step -> step.contains("counted once: ")).toList();
        if (evidence.repeated().isEmpty()) {
            assertThat(dropped).isEmpty();
            return;
        }
        String[] parts = dropped.getFirst().split("counted once: |\\.$");
        assertThat(parts[1].split(", "))
                .containsExactlyInAnyOrderElementsOf(
                        evidence.repeated().stream().map(Code::value).toList());
        assertThat(count(parts[0])).isEqualTo(evidence.repeated().size());
        assertThat(evidence.repeated().size() + evidence.cell().n())
                .isEqualTo(evidence.claims().size());
    }

    private static void checkCounts(String sentence, Cell cell, Evidence found) {
        if (cell instanceof Cell.Contested) {
            checkPoints(sentence, found);
            return;
        }
        List<Integer> numbers =
                Stream.of(sentence.split("\\W+"))
                        .filter(word -> word.matches("(?i)one|\\d+"))
                        .map(CellSentencesTest::count)
                        .toList();
        assertThat(numbers).as(sentence).isEqualTo(List.of(found.n(), found.d()));
    }

    /** Each claim is told in the words of its own point, and no point without claims is named. */
    private static void checkPoints(String sentence, Evidence found) {
        List<String> expected = new ArrayList<>();
        for (int point = 0; point < WORDS.length(); point++) {
            if (found.counts().get(point) > 0) {
                expected.add(found.counts().get(point) + " " + WORDS.charAt(point));
            }
        }
        assertThat(COUNTED.matcher(sentence).results())
                .as(sentence)
                .map(said -> count(said.group(1)) + " " + said.group(2))
                .isEqualTo(expected);
        assertThat(count(sentence.substring(sentence.lastIndexOf("from ") + 5)))
                .isEqualTo(found.d());
    }

    private static void checkSplit(
            String sentence, SplitBy by, StudyMatrix matrix, CellEvidence evidence) {
        Matcher parts = SPLIT.matcher(sentence);
        assertThat(parts.matches()).as(sentence).isTrue();
        assertThat(parts.group(1).toUpperCase(Locale.ROOT))
                .contains(by == SplitBy.STAKEHOLDER ? "PARTS" : by.name());
        for (int side : List.of(-1, 1)) {
            Set<String> points = new TreeSet<>();
            Set<String> expected = new TreeSet<>();
            evidence.claims().stream()
                    .filter(claim -> !evidence.repeats(claim))
                    .filter(claim -> claim.stance() * side > 0)
                    .forEach(claim -> {
                        points.add("“" + WORDS.charAt(claim.stance() + 2) + "”");
                        expected.addAll(values(by, claim, matrix, evidence));
                    });
            assertThat(parts.group(side < 0 ? 2 : 4)).isEqualTo(String.join(" or ", points));
            assertThat(parts.group(side < 0 ? 3 : 5).split(", "))
                    .as("%s", sentence)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static List<String> values(
            SplitBy by, Claim claim, StudyMatrix matrix, CellEvidence evidence) {
        Codebook codebook = matrix.codebook();
        return switch (by) {
            case PERIOD ->
                    List.of(
                            claim.period() == null
                                    ? "none given"
                                    : codebook.period(claim.period())
                                            .orElseThrow()
                                            .label()
                                            .in("en"));
            case SCENARIO ->
                    List.of(
                            claim.scenario() == null
                                    ? "none given"
                                    : codebook.scenario(claim.scenario())
                                            .orElseThrow()
                                            .label()
                                            .in("en"));
            case SOURCE ->
                    claim.quotes().stream().map(Quote::source).map(Code::value).distinct().toList();
            case STAKEHOLDER -> List.of(part(codebook, evidence.column(), claim.stakeholder()));
            case CODER -> List.of(claim.coder().value());
        };
    }

    /** The part of the column that a stakeholder belongs to, as a column would be headed. */
    private static String part(Codebook codebook, MatrixColumn column, Code stakeholder) {
        Stakeholder at = codebook.stakeholder(stakeholder).orElseThrow();
        Code top = column.stakeholder().code();
        if (at.code().equals(top)) {
            return at.label().in("en") + ": direct claims";
        }
        while (!top.equals(at.parent())) {
            at = codebook.stakeholder(at.parent()).orElseThrow();
        }
        return at.label().in("en");
    }

    /** With 200 claims on one side before the first on the other, both sides are still named. */
    @Test
    void nameBothSidesOfALargeCell() {
        Stream<Claim> absent =
                IntStream.range(0, CellEvidence.SHOWN + 1)
                        .mapToObj(i -> TestClaims.claim("a%03d".formatted(i), "stance", 1));
        Stream<Claim> listed =
                IntStream.range(0, CellEvidence.SHOWN)
                        .mapToObj(i ->
                                TestClaims.claim(
                                        "b%03d".formatted(i), "stance", -1, "period", "NOW"));
        crew.study("large", Stream.concat(absent, listed).toArray(Claim[]::new));
        access.asSystem(() -> {
            Study study = studies.find(new Code("large")).orElseThrow();
            StudyMatrix matrix =
                    comparison.matrix(study, comparison.parameters(study).read(Map.of()), "en");
            CellSentences sentences =
                    sentences(
                            matrix,
                            comparison.evidence(matrix, "KURD", "OIR-END"),
                            Translations.ENGLISH);
            assertThat(plain(sentences.explanation()))
                    .contains("The period divides it: “-” in Now; “+” in none given.");
            return study;
        });
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22})
    void sayTheSameInBothLanguages(long seed) {
        Map<Locale, List<List<String>>> said =
                Stream.of(Translations.ENGLISH, Translations.ARABIC)
                        .collect(Collectors.toMap(locale -> locale, locale -> all(seed, locale)));
        List<List<String>> english = said.get(Translations.ENGLISH);
        List<List<String>> arabic = said.get(Translations.ARABIC);
        assertThat(arabic).hasSameSizeAs(english);
        for (int at = 0; at < english.size(); at++) {
            assertThat(arabic.get(at)).hasSameSizeAs(english.get(at));
            assertThat(Stream.concat(english.get(at).stream(), arabic.get(at).stream()))
                    .allSatisfy(sentence ->
                            assertThat(sentence).isNotBlank().doesNotContain("{", "}", "null"));
            assertThat(decimals(arabic.get(at)))
                    .as("%s and %s", english.get(at), arabic.get(at))
                    .isEqualTo(decimals(english.get(at)));
        }
    }

    /** Verdict, explanation and steps of every cell. */
    private List<List<String>> all(long seed, Locale locale) {
        List<List<String>> all = new ArrayList<>();
        eachCell(
                seed,
                locale,
                (matrix, evidence) -> {
                    CellSentences sentences = sentences(matrix, evidence, locale);
                    all.add(plain(List.of(sentences.verdict())));
                    all.add(plain(sentences.explanation()));
                    all.add(plain(sentences.steps()));
                });
        return all;
    }

    /** Weights, shares and medians: what is written with a sign or a point in any language. */
    private static List<String> decimals(List<String> sentences) {
        return sentences.stream()
                .flatMap(sentence ->
                        Pattern.compile("[+−][0-9.]+|[0-9]+\\.[0-9]+")
                                .matcher(sentence.replace('٫', '.'))
                                .results())
                .map(java.util.regex.MatchResult::group)
                .toList();
    }

    private void eachCell(long seed, Locale locale, BiConsumer<StudyMatrix, CellEvidence> work) {
        RandomStudy random = new RandomStudy("sentences-" + seed, seed);
        crew.imported(port, random.slug, random.zip());
        access.asSystem(() -> {
            Study study = studies.find(new Code(random.slug)).orElseThrow();
            for (Map<String, List<String>> query : queries()) {
                StudyMatrix matrix =
                        comparison.matrix(
                                study,
                                comparison.parameters(study).read(query),
                                Translations.language(locale));
                for (var issue : matrix.issues()) {
                    for (MatrixColumn column : matrix.columns()) {
                        work.accept(
                                matrix,
                                comparison.evidence(
                                        matrix, column.address(), issue.code().value()));
                    }
                }
            }
            return study;
        });
    }

    private static List<Map<String, List<String>>> queries() {
        List<String> any = List.of("!none");
        return List.of(
                Map.of("status", any),
                Map.of("level", List.of("leaf")),
                Map.of("count", List.of("sources"), "status", any, "scenario", List.of("none")),
                Map.of("rollup", List.of("children"), "weight", List.of("equal")),
                Map.of("rollup", List.of("children"), "confidence", List.of("low", "high")));
    }

    private CellSentences sentences(StudyMatrix matrix, CellEvidence evidence, Locale locale) {
        return new CellSentences(matrix, evidence, new MatrixWording(translations, locale));
    }

    private static List<String> plain(List<String> sentences) {
        return sentences.stream().map(s -> s.replaceAll("[\u2066-\u2069]", "")).toList();
    }

    private static double sum(Evidence found, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToDouble(p -> found.weights().at(p + 2)).sum();
    }

    private static double number(String text) {
        return Double.parseDouble(text.replace('−', '-'));
    }

    private static String signed(int median) {
        return median > 0 ? "+" + median : String.valueOf(median).replace('-', '−');
    }

    private static int count(String words) {
        String first = words.split("\\W+")[0];
        return first.equalsIgnoreCase("one") ? 1 : Integer.parseInt(first);
    }
}
