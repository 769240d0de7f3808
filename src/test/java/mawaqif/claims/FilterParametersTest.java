package mawaqif.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawaqif.api.Problem;
import mawaqif.claims.Filter.Field;
import mawaqif.studies.Code;
import mawaqif.studies.TestStudies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
