package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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

/** The closeness of stakeholders in the first study: API, figure and matrix say the same. */
@WholeTest
class ClosenessTest {

    private static final String STUDY = "/api/v1/studies/closeness";

    @Autowired Crew crew;
    @LocalServerPort String port;

    @BeforeEach
    void firstStudy() throws IOException {
        crew.send(port, "admin", "DELETE", STUDY, null, new byte[0]);
        HttpResponse<byte[]> made =
                crew.send(
                        port,
                        "admin",
                        "POST",
                        "/api/v1/studies?slug=closeness",
                        "application/zip",
                        zipped(Path.of("seeds/us-iraq-2025")));
        assertThat(made.statusCode()).as(Crew.text(made)).isEqualTo(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&lens=impact", "&level=leaf&order=name", "&weight=equal"})
    void isOneMinusTheMeanDistanceOfTheCellsOfTheMatrix(String query) {
        JsonNode matrix = json("/matrix?lang=ar" + query);
        JsonNode closeness = json("/closeness?lang=ar" + query);
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
                    assertThat(value.asDouble())
                            .isCloseTo(
                                    1 - sum / k / 4, org.assertj.core.api.Assertions.within(1e-12));
                    some++;
                }
            }
        }
        assertThat(some).isGreaterThan(codes.size());
    }

    @Test
    void countsPairsOfClaimsWhateverTheyWeigh() {
        for (String measure : List.of("congruence", "conflict", "subtract")) {
            String path = "/closeness?measure=" + measure;
            assertThat(json(path)).isEqualTo(json(path + "&weight=equal"));
            assertThat(json(path)).isEqualTo(json(path + "&rollup=children"));
        }
        JsonNode subtract = json("/closeness?measure=subtract").get("values");
        JsonNode congruence = json("/closeness?measure=congruence").get("values");
        JsonNode conflict = json("/closeness?measure=conflict").get("values");
        assertThat(subtract.get(0).get(1).asDouble())
                .isEqualTo(congruence.get(0).get(1).asDouble() - conflict.get(0).get(1).asDouble());
    }

    @Test
    void isDrawnOnlyOverEnoughIssuesAndSaysSoInItsTable() {
        JsonNode closeness = json("/closeness");
        JsonNode figure = json("/figures/closeness.json");
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
        assertThat(text("/figures/closeness.svg"))
                .contains("Closeness = 1")
                .doesNotContain("impact");
        assertThat(text("/figures/closeness.svg?lens=impact")).contains("Similarity of impact = 1");
        assertThat(text("/figures/closeness.svg?lens=impact&lang=ar")).contains("تشابه الأثر");
    }

    @ParameterizedTest
    @ValueSource(strings = {"congruence", "conflict", "subtract"})
    void doesNotSpeakOfWeightsWhereClaimsAreCounted(String measure) {
        String figure = text("/figures/closeness.json?rollup=children&measure=" + measure);
        assertThat(figure)
                .contains("Claims are counted, not weighed", "claims of parts are pooled")
                .doesNotContain("weighs its confidence", "parts of a parent weigh");
        assertThat(text("/figures/closeness.json")).contains("weighs its confidence");
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

    private JsonNode json(String rest) {
        return JsonMapper.shared().readTree(text(rest));
    }

    private String text(String rest) {
        HttpResponse<byte[]> answer = crew.get(port, "admin", STUDY + rest);
        assertThat(answer.statusCode()).as(Crew.text(answer)).isEqualTo(200);
        return Crew.text(answer);
    }

    private static byte[] zipped(Path folder) throws IOException {
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
