package mawaqif.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.api.Problem;
import mawaqif.claims.Filter.Field;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Stakeholder;
import mawaqif.studies.TestStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FilterParametersTest {

    private final FilterParameters parameters =
            new FilterParameters(
                    TestStudies.codebook(),
                    IntStream.range(0, 25).mapToObj(i -> new Code("s" + i)).toList(),
                    List.of(new Code("A"), new Code("B")));

    @Test
    void countsAcceptedClaimsUnlessToldOtherwise() {
        assertThat(parameters.read(Map.of()))
                .isEqualTo(
                        Filter.EVERYTHING.with(
                                Field.STATUS, new Choice(Set.of("accepted"), false)));
        assertThat(read("status=!none")).isEqualTo(Filter.EVERYTHING);
    }

    @Test
    void bringsAlongWhatStandsUnderAStakeholder() {
        assertThat(read("stakeholder=SUNNI").choice(Field.STAKEHOLDER))
                .contains(new Choice(Set.of("SUNNI", "SUNNI-LEAD"), false));
        assertThat(read("stakeholder=!SUNNI").choice(Field.STAKEHOLDER))
                .contains(new Choice(Set.of("SUNNI", "SUNNI-LEAD"), true));
    }

    @Test
    void leavesOutWhatStandsUnderAStakeholderWhereOnlyItsOwnClaimsAreAsked() {
        assertThat(read("stakeholder=SUNNI~own").choice(Field.STAKEHOLDER))
                .contains(new Choice(Set.of("SUNNI"), false));
        assertThat(read("stakeholder=!KURD,SUNNI~own").choice(Field.STAKEHOLDER))
                .contains(new Choice(Set.of("KURD", "SUNNI"), true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stakeholder=SHIA~own",
                "stakeholder=none~own",
                "stakeholder=~own",
                "stakeholder=SUNNI~own~own",
                "stakeholder=SUNNI~OWN",
                "stakeholder=KURD,!SUNNI",
                "issue=AUTONOMY~own",
            })
    void knowsNoOwnClaimsOfWhatIsNoStakeholder(String query) {
        String value = query.substring(query.indexOf('=') + 1).replace("KURD,", "");
        assertThatThrownBy(() -> read(query))
                .isInstanceOf(Problem.BadRequest.class)
                .hasMessageContaining("'" + value + "'")
                .hasMessageContaining(query.startsWith("issue") ? "OIR-END" : "SUNNI, SUNNI-LEAD");
    }

    /** Whatever is chosen of three levels, the parameters are read as it, and none is too many. */
    @Test
    void writesEveryChoiceOfStakeholdersWithTheFewestWords() {
        List<String> codes = List.of("A", "A1", "A2", "A1a", "A1b", "B");
        var deep = new FilterParameters(deep(), List.of(), List.of());
        for (int chosen = 1; chosen < 1 << codes.size(); chosen++) {
            int bits = chosen;
            Set<String> some =
                    IntStream.range(0, codes.size())
                            .filter(at -> (bits >> at & 1) != 0)
                            .mapToObj(codes::get)
                            .collect(Collectors.toSet());
            for (boolean excluded : List.of(true, false)) {
                Filter filter =
                        deep.read(Map.of()).with(Field.STAKEHOLDER, new Choice(some, excluded));
                String written = Objects.requireNonNull(deep.write(filter).get("stakeholder"));
                assertThat(deep.read(Map.of("stakeholder", List.of(written)))).isEqualTo(filter);
                List<String> elements = List.of(written.replace("!", "").split(","));
                for (int left = 0; left < elements.size() && elements.size() > 1; left++) {
                    List<String> fewer = new ArrayList<>(elements);
                    fewer.remove(left);
                    String less = (excluded ? "!" : "") + String.join(",", fewer);
                    assertThat(deep.read(Map.of("stakeholder", List.of(less))))
                            .isNotEqualTo(filter);
                }
            }
        }
    }

    private static Codebook deep() {
        Codebook flat = TestStudies.codebook();
        Map<String, String> parents = Map.of("A1", "A", "A2", "A", "A1a", "A1", "A1b", "A1");
        return new Codebook(
                flat.title(),
                flat.defaultLens(),
                Stream.of("A1b", "A1", "A", "B", "A1a", "A2")
                        .map(code ->
                                new Stakeholder(
                                        new Code(code),
                                        LocalizedText.plain(code),
                                        parents.containsKey(code)
                                                ? new Code(parents.get(code))
                                                : null))
                        .toList(),
                flat.issues(),
                flat.lenses(),
                flat.scenarios(),
                flat.periods(),
                flat.events());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "''                                        | ''",
                "status=accepted                           | ''",
                "status=!none                              | status=!none",
                "status=submitted                          | status=submitted",
                "lens=!none                                | ''",
                "scenario=!none                            | scenario=!none",
                "stakeholder=SUNNI-LEAD,SUNNI              | stakeholder=SUNNI",
                "stakeholder=SUNNI~own,KURD~own            | stakeholder=KURD,SUNNI~own",
                "stakeholder=!SUNNI~own                    | stakeholder=!SUNNI~own",
                "stakeholder=SUNNI-LEAD,SUNNI~own          | stakeholder=SUNNI",
                "stakeholder=!SUNNI-LEAD,KURD              | stakeholder=!KURD,SUNNI-LEAD",
                "q=a b&to=2025-02&issue=AUTONOMY&from=2024 | issue=AUTONOMY&from=2024-01-01&to=2025-02-28&q=a b",
                "period=none,NOW                           | period=NOW,none",
            })
    void writesTheShortestAddressThatReadsTheSame(String given, String written) {
        Filter filter = read(given);

        assertThat(
                        parameters.write(filter).entrySet().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining("&")))
                .isEqualTo(written);
        assertThat(read(written)).isEqualTo(filter);
    }

    @Test
    void listsTwentyAcceptedValuesAndCountsTheRest() {
        assertThatThrownBy(() -> read("source=x"))
                .isInstanceOf(Problem.BadRequest.class)
                .hasMessageContaining("s19 and 5 more");
    }

    private Filter read(String query) {
        Map<String, List<String>> given = new LinkedHashMap<>();
        Arrays.stream(query.split("&"))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .forEach(pair -> given.put(pair[0], List.of(pair[1])));
        return parameters.read(given);
    }
}
