package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import mawaqif.charts.ClosenessMatrix;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Closeness in the first study: API, matrix, closeness matrix and map say the same. */
@WholeTest
class ClosenessTest {

    private static final String STUDIES = "/api/v1/studies";
    private static final List<String> BOTH = List.of("/first", "/debated");

    @Autowired Crew crew;
    @LocalServerPort String port;

    @BeforeEach
    void studies() throws IOException {
        make("/first", zipped(Path.of("seeds/us-iraq-2025")));
        make("/debated", DebatedStudy.zip("debated"));
    }

    private void make(String slug, byte[] zip) {
        if (crew.get(port, "admin", STUDIES + slug).statusCode() == 200) {
            return;
        }
        HttpResponse<byte[]> made =
                crew.send(
                        port,
                        "admin",
                        "POST",
                        STUDIES + "?slug=" + slug.substring(1),
                        "application/zip",
                        zip);
        assertThat(made.statusCode()).as(Crew.text(made)).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/first",
                "/first lens=impact",
                "/first level=leaf&order=name",
                "/first weight=equal",
                "/debated order=name",
                "/debated count=sources"
            })
    void isOneMinusTheMeanDistanceOfTheCellsOfTheMatrix(String asked) {
        JsonNode matrix = json(asked, "/matrix");
        JsonNode closeness = json(asked, "/closeness");
        List<String> codes =
                matrix.get("stakeholders")
                        .valueStream()
                        .map(s -> s.get("code").asString())
                        .toList();
        assertThat(closeness.get("measure").asString()).isEqualTo("similarity");
        assertThat(closeness.get("stakeholders").valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(codes);
        int some = 0;
        for (int one = 0; one < codes.size(); one++) {
            for (int other = 0; other < codes.size(); other++) {
                double sum = 0;
                int k = 0;
                for (JsonNode issue : matrix.get("issues")) {
                    JsonNode a = cell(matrix, codes.get(one), issue);
                    JsonNode b = cell(matrix, codes.get(other), issue);
                    if (a.get("n").asInt() > 0 && b.get("n").asInt() > 0) {
                        sum += distance(a.get("weights"), b.get("weights"));
                        k++;
                    }
                }
                JsonNode value = closeness.get("values").get(one).get(other);
                assertThat(closeness.get("shared").get(one).get(other).asInt()).isEqualTo(k);
                assertThat(value.isNull()).isEqualTo(k == 0);
                if (k > 0) {
                    assertThat(value.asDouble()).isCloseTo(1 - sum / k / 4, within(1e-12));
                    some++;
                }
            }
        }
        assertThat(some).isGreaterThan(codes.size());
    }

    @Test
    void countsPairsOfClaimsWhateverTheyWeigh() {
        for (String study : BOTH) {
            for (String measure : List.of("congruence", "conflict", "subtract")) {
                String path = study + " measure=" + measure;
                JsonNode counted = json(path, "/closeness");
                assertThat(json(path + "&weight=equal", "/closeness")).isEqualTo(counted);
                assertThat(json(path + "&rollup=children", "/closeness")).isEqualTo(counted);
            }
        }
        JsonNode subtract = json("/debated measure=subtract", "/closeness").get("values");
        JsonNode congruence = json("/debated measure=congruence", "/closeness").get("values");
        JsonNode conflict = json("/debated measure=conflict", "/closeness").get("values");
        assertThat(conflict.get(0).get(1).asDouble()).isPositive();
        assertThat(subtract.get(0).get(1).asDouble())
                .isEqualTo(congruence.get(0).get(1).asDouble() - conflict.get(0).get(1).asDouble());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/first", "/debated", "/debated measure=subtract"})
    void isDrawnOnlyOverEnoughIssuesAndSaysSoInItsTable(String asked) {
        JsonNode closeness = json(asked, "/closeness");
        JsonNode figure = json(asked, "/figures/closeness.json");
        int size = closeness.get("stakeholders").size();
        assertThat(figure.get("rows").size()).isEqualTo(size * (size - 1) / 2).isPositive();
        int at = 0;
        for (int other = 0; other < size; other++) {
            for (int one = 0; one < other; one++) {
                JsonNode row = figure.get("rows").get(at++);
                int k = closeness.get("shared").get(one).get(other).asInt();
                assertThat(row.get("one").asString())
                        .isEqualTo(closeness.get("stakeholders").get(one).asString());
                assertThat(row.get("shared").asInt()).isEqualTo(k);
                assertThat(row.get("enough").asBoolean()).isEqualTo(k >= ClosenessMatrix.FEWEST);
                assertThat(row.has("value")).isEqualTo(k >= ClosenessMatrix.FEWEST);
                if (row.has("value")) {
                    assertThat(row.get("value").asDouble())
                            .isEqualTo(closeness.get("values").get(one).get(other).asDouble());
                }
            }
        }
    }

    @Test
    void isCalledSimilarityOfImpactOnThatLens() {
        assertThat(text("/first", "/figures/closeness.svg"))
                .contains("Closeness = 1")
                .doesNotContain("impact");
        assertThat(text("/first lens=impact", "/figures/closeness.svg"))
                .contains("Similarity of impact = 1");
        assertThat(text("/first lens=impact&lang=ar", "/figures/closeness.svg"))
                .contains("تشابه الأثر");
    }

    @ParameterizedTest
    @ValueSource(strings = {"congruence", "conflict", "subtract"})
    void doesNotSpeakOfWeightsWhereClaimsAreCounted(String measure) {
        String figure =
                text("/first rollup=children&measure=" + measure, "/figures/closeness.json");
        assertThat(figure)
                .contains("Claims are counted, not weighed", "claims of parts are pooled")
                .doesNotContain("weighs its confidence", "parts of a parent weigh");
        assertThat(text("/first", "/figures/closeness.json")).contains("weighs its confidence");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/first",
                "/first lens=impact",
                "/first stakeholder=SHIA",
                "/debated",
                "/debated stakeholder=!S1",
                "/debated issue=I0,I1,I2,I3"
            })
    void isMappedWithItsStressOrRefusedInWords(String asked) {
        JsonNode closeness = json(asked, "/closeness");
        JsonNode map = json(asked, "/figures/map.json");
        List<JsonNode> rows = map.get("rows").valueStream().toList();
        assertThat(rows.stream().map(row -> row.get("stakeholder").asString()))
                .containsExactlyElementsOf(
                        closeness
                                .get("stakeholders")
                                .valueStream()
                                .map(JsonNode::asString)
                                .toList());
        List<Integer> placed =
                IntStream.range(0, rows.size())
                        .filter(at -> rows.get(at).get("placed").asBoolean())
                        .boxed()
                        .toList();
        if (placed.isEmpty()) {
            assertThat(map.get("description").asString()).startsWith("No map: ");
            assertThat(rows).noneMatch(row -> row.has("x") || row.has("y"));
            return;
        }
        double missed = 0;
        double all = 0;
        for (int i : placed) {
            for (int j : placed.subList(0, placed.indexOf(i))) {
                assertThat(closeness.get("shared").get(i).get(j).asInt())
                        .isGreaterThanOrEqualTo(ClosenessMatrix.FEWEST);
                double wanted = 1 - closeness.get("values").get(i).get(j).asDouble();
                missed += Math.pow(wanted - apart(rows.get(i), rows.get(j)), 2);
                all += wanted * wanted;
            }
        }
        double stress = rows.getFirst().get("stress").asDouble();
        assertThat(stress).isCloseTo(Math.sqrt(missed / all), within(1e-9)).isLessThan(0.2);
        assertThat(map.get("description").asString()).contains("stress %.2f".formatted(stress));
    }

    @Test
    void isMappedTheSameWhateverTheOrderOfColumns() {
        JsonNode curated = json("/debated order=curated", "/figures/map.json").get("rows");
        JsonNode named = json("/debated order=name", "/figures/map.json").get("rows");
        assertThat(named).isNotEqualTo(curated);
        assertThat(named.valueStream()).containsExactlyInAnyOrderElementsOf(curated);
        assertThat(curated.valueStream().filter(row -> row.get("placed").asBoolean()))
                .hasSize(DebatedStudy.STAKEHOLDERS - 1);
    }

    @Test
    void saysWhyThereIsNoMap() {
        assertThat(
                        json("/first stakeholder=SHIA", "/figures/map.json")
                                .get("description")
                                .asString())
                .startsWith(
                        "No map: it needs 3 stakeholders of whom every two share 5 issues or more.");
        assertThat(text("/first stakeholder=SHIA&lang=ar", "/figures/map.svg"))
                .contains("لا خريطة");
    }

    private static double apart(JsonNode one, JsonNode other) {
        return Math.hypot(
                one.get("x").asDouble() - other.get("x").asDouble(),
                one.get("y").asDouble() - other.get("y").asDouble());
    }

    private static double distance(JsonNode a, JsonNode b) {
        double allA = a.valueStream().mapToDouble(JsonNode::asDouble).sum();
        double allB = b.valueStream().mapToDouble(JsonNode::asDouble).sum();
        double area = 0;
        double cumulated = 0;
        for (int point = 0; point < 5; point++) {
            cumulated += a.get(point).asDouble() / allA - b.get(point).asDouble() / allB;
            area += Math.abs(cumulated);
        }
        return area;
    }

    private static JsonNode cell(JsonNode matrix, String stakeholder, JsonNode issue) {
        return matrix.get("cells")
                .valueStream()
                .filter(cell ->
                        cell.get("stakeholder").asString().equals(stakeholder)
                                && cell.get("issue").equals(issue.get("code")))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode json(String asked, String what) {
        return JsonMapper.shared().readTree(text(asked, what));
    }

    /** What a study gives, asked as "/study parameters". */
    private String text(String asked, String what) {
        String[] parts = asked.split(" ");
        String query = parts.length > 1 ? "?" + parts[1] : "";
        HttpResponse<byte[]> answer = crew.get(port, "admin", STUDIES + parts[0] + what + query);
        assertThat(answer.statusCode()).as(Crew.text(answer)).isEqualTo(200);
        return Crew.text(answer);
    }

    static byte[] zipped(Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes);
                Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                zip.putNextEntry(new ZipEntry(folder.relativize(file).toString()));
                Files.copy(file, zip);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
