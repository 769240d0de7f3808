package mawaqif.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import mawaqif.claims.FilterParameters;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.studies.TestStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Addresses of matrices: what is read and written again is the same, and as short as it can be. */
class MatrixParametersTest {

    private static final Codebook CODEBOOK = TestStudies.codebook();
    private static final Map<String, List<String>> CODES = codes();
    private static final Map<String, List<String>> OTHERS =
            Map.of(
                    "lens", List.of("position", "impact", "!impact", "!position"),
                    "from", List.of("2024", "2024-02", "2024-02-29"),
                    "to", List.of("2025", "2025-12", "2025-12-31"),
                    "q", List.of("oil", " النِّفط & 100% ", "a,b!none", "=1+1"),
                    "level", List.of("top", "leaf"),
                    "rollup", List.of("claims", "children"),
                    "count", List.of("claims", "sources"),
                    "weight", List.of("confidence", "equal"),
                    "order", List.of("curated", "similarity", "polarisation", "coverage", "name"),
                    "version", List.of("1", "2", "3"));

    /** At version 1 the second coder has not coded yet. */
    private final MatrixParameters parameters =
            new MatrixParameters(
                    new Study(new StudyId(1), new Code("x"), CODEBOOK.title(), 3),
                    version ->
                            new MatrixParameters.Words(
                                    CODEBOOK,
                                    new FilterParameters(
                                            CODEBOOK,
                                            List.of(new Code("paper"), new Code("letter")),
                                            version == 1
                                                    ? List.of(new Code("A"))
                                                    : List.of(new Code("A"), new Code("B")))));

    @Test
    void readsAgainWhatItWrites() {
        Random random = new Random(1);
        TreeSet<String> written = new TreeSet<>();
        for (int number = 0; number < 3000; number++) {
            Map<String, String> given = random(random);
            MatrixQuery query = read(given);
            SequencedMap<String, String> shortest = parameters.write(query);
            assertThat(read(shortest)).as("%s", given).isEqualTo(query);
            assertThat(parameters.write(read(shortest))).as("%s", given).isEqualTo(shortest);
            assertThat(shortest.keySet())
                    .containsExactlyElementsOf(
                            MatrixParameters.NAMES.stream().filter(shortest::containsKey).toList());
            written.addAll(shortest.keySet());
        }
        assertThat(written).containsExactlyInAnyOrderElementsOf(MatrixParameters.NAMES);
    }

    @Test
    void writesNothingThatCouldBeLeftOut() {
        Random random = new Random(2);
        for (int number = 0; number < 3000; number++) {
            MatrixQuery query = read(random(random));
            Map<String, String> written = parameters.write(query);
            for (String name : written.keySet()) {
                Map<String, String> without = new TreeMap<>(written);
                without.remove(name);
                assertThat(read(without)).as("%s without %s", written, name).isNotEqualTo(query);
            }
        }
    }

    @Test
    void leavesDefaultsOut() {
        assertThat(parameters.write(read(Map.of()))).isEmpty();
        Map<String, String> defaults =
                Map.of(
                        "lens", "position",
                        "status", "accepted",
                        "level", "top",
                        "rollup", "claims",
                        "count", "claims",
                        "weight", "confidence",
                        "order", "curated",
                        "version", "3");
        assertThat(read(defaults)).isEqualTo(read(Map.of()));
        assertThat(parameters.write(read(defaults))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lens=!impact, ''",
        "lens=!position, lens=impact",
        "stakeholder=SUNNI-LEAD;level=leaf, stakeholder=SUNNI-LEAD;level=leaf",
        "version=1;order=name, order=name;version=1",
        "status=!none;count=sources, status=!none;count=sources",
    })
    void writesTheShortestForm(String given, String written) {
        assertThat(
                        parameters.write(read(split(given))).entrySet().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(";")))
                .isEqualTo(written);
    }

    private static Map<String, String> split(String given) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : given.split(";")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], parts[1]);
        }
        return parameters;
    }

    private MatrixQuery read(Map<String, String> given) {
        return parameters.read(
                given.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, e -> List.of(e.getValue()))));
    }

    private static Map<String, String> random(Random random) {
        Map<String, String> given = new TreeMap<>();
        CODES.forEach((field, codes) -> {
            if (random.nextInt(4) == 0) {
                List<String> all = new ArrayList<>(codes);
                all.add("none");
                Collections.shuffle(all, random);
                String list = String.join(",", all.subList(0, 1 + random.nextInt(all.size())));
                given.put(field, (random.nextBoolean() ? "!" : "") + list);
            }
        });
        OTHERS.forEach((name, values) -> {
            if (random.nextInt(3) == 0) {
                given.put(name, values.get(random.nextInt(values.size())));
            }
        });
        if ("1".equals(given.get("version"))) {
            given.remove("coder");
        }
        return given;
    }

    private static Map<String, List<String>> codes() {
        Map<String, List<String>> codes = new TreeMap<>();
        codes.put("stakeholder", List.of("SUNNI", "SUNNI-LEAD", "KURD"));
        codes.put("issue", List.of("OIR-END", "AUTONOMY"));
        codes.put("source", List.of("paper", "letter"));
        codes.put("scenario", List.of("FULL"));
        codes.put("period", List.of("NOW"));
        codes.put("coder", List.of("A", "B"));
        codes.put("status", List.of("draft", "submitted", "accepted", "disputed", "withdrawn"));
        codes.put("attribution", List.of("self-stated", "author-attributed", "third-party"));
        codes.put("confidence", List.of("low", "medium", "high"));
        return codes;
    }
}
