package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import mawaqif.analysis.Evidence;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.claims.Claim;
import mawaqif.claims.Confidence;
import mawaqif.claims.TestClaims;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.StudyMatrix;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The numbers of figures are those of the matrix under the same query. */
@WholeTest
class FigureNumbersTest {

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Comparison comparison;
    @Autowired FigureExports exports;
    Study study;

    @BeforeEach
    void oneStudy() {
        List<Claim> claims = new ArrayList<>();
        add(claims, "SUNNI", "OIR-END", null, null, -2, -2, -1);
        add(claims, "SUNNI-LEAD", "OIR-END", "NOW", "FULL", 1, 2, 2);
        add(claims, "KURD", "OIR-END", null, "FULL", -1, 0);
        add(claims, "KURD", "AUTONOMY", "NOW", null, 2, 2);
        add(claims, "KURD", "AUTONOMY", null, "FULL", 1);
        StudyId id = crew.study("numbers", claims.toArray(Claim[]::new));
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("Sara K", id, Role.READER));
        study = studies.find(new Code("numbers")).orElseThrow();
    }

    private static void add(
            List<Claim> claims,
            String stakeholder,
            String issue,
            @org.jspecify.annotations.Nullable String period,
            @org.jspecify.annotations.Nullable String scenario,
            int... stances) {
        for (int stance : stances) {
            String source = claims.size() % 2 == 0 ? "paper" : "letter";
            claims.add(
                    TestClaims.claim(
                            "c." + claims.size(),
                            "stakeholder",
                            stakeholder,
                            "issue",
                            issue,
                            "stance",
                            stance,
                            "period",
                            period,
                            "scenario",
                            scenario,
                            "confidence",
                            Confidence.values()[claims.size() % 3],
                            "quotes",
                            List.of(TestClaims.quote(source, 0, 9, null))));
        }
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private FigureExport figure(String name, Map<String, String> parameters) {
        Map<String, List<String>> given = new TreeMap<>();
        parameters.forEach((key, value) -> given.put(key, List.of(value)));
        return exports.show(
                new FigureExports.Asked(
                        name,
                        study,
                        comparison.parameters(study).read(given),
                        Set.of(),
                        new Query(given),
                        Locale.ENGLISH,
                        null),
                Drawing.USUAL);
    }

    private StudyMatrix matrix(Map<String, String> parameters, Code... opened) {
        Map<String, List<String>> given = new TreeMap<>();
        parameters.forEach((key, value) -> given.put(key, List.of(value)));
        return comparison.matrix(
                study, comparison.parameters(study).read(given), "en", Set.of(opened));
    }

    private DivergingBars bars(Map<String, String> parameters) {
        return (DivergingBars) figure("bars", parameters).figure();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "scenario=FULL", "rollup=children", "level=leaf", "count=sources"})
    void barsOfAnIssueHaveTheCountsOfItsRow(String filter) {
        Map<String, String> parameters = new TreeMap<>();
        if (!filter.isEmpty()) {
            parameters.put(filter.split("=")[0], filter.split("=")[1]);
        }
        StudyMatrix matrix = matrix(parameters, new Code("SUNNI"));
        parameters.put("of", "OIR-END");
        DivergingBars bars = bars(parameters);
        assertThat(bars.rows()).isNotEmpty();
        for (DivergingBars.Row row : bars.rows()) {
            var cell = matrix.cell("OIR-END", row.code()).orElseThrow();
            assertThat(row.counts())
                    .isEqualTo(cell.found().map(Evidence::counts).orElse(List.of(0, 0, 0, 0, 0)));
            assertThat(row.cell().d()).isEqualTo(cell.d());
        }
        assertThat(bars.frame().evidence().getFirst())
                .startsWith(matrix.totals().issues().getFirst().n() + " claims from 2 sources");
    }

    @Test
    void barsOfAStakeholderHaveTheCountsOfItsColumn() {
        for (String of : List.of("SUNNI", "SUNNI-LEAD", "SUNNI~own", "KURD")) {
            StudyMatrix matrix = matrix(Map.of(), new Code("SUNNI"));
            DivergingBars bars = bars(Map.of("of", of));
            assertThat(bars.rows()).extracting(DivergingBars.Row::kind).containsOnly(Kind.ISSUE);
            int n = 0;
            for (DivergingBars.Row row : bars.rows()) {
                var cell = matrix.cell(row.code(), of).orElseThrow();
                assertThat(row.cell().n()).isEqualTo(cell.n());
                n += cell.n();
            }
            assertThat(bars.frame().evidence().getFirst()).startsWith(n + " claims from");
        }
    }

    @Test
    void barsTakeTheIssueWithMostClaimsAndOpenAParentThatItsPartsDivide() {
        DivergingBars bars = bars(Map.of());
        assertThat(bars.frame().title()).contains("End of the mission");
        assertThat(bars.rows())
                .extracting(DivergingBars.Row::code)
                .containsExactly("SUNNI", "SUNNI-LEAD", "SUNNI~own", "KURD");
        assertThat(bars(Map.of("of", "AUTONOMY")).rows())
                .extracting(DivergingBars.Row::code)
                .containsExactly("SUNNI", "KURD");
        assertThat(bars.frame().description())
                .contains("3 below zero (of these 2 at −2), 0 at zero, 3 above zero");
    }

    @Test
    void barsWarnOfSharesOfFewClaimsAndSayWhyTheyAreEmpty() {
        assertThat(bars(Map.of()).note()).isNull();
        DivergingBars percent = bars(Map.of("share", "percent"));
        assertThat(percent.percent()).isTrue();
        assertThat(percent.note()).contains("4 rows rest on fewer than 20 claims");
        DivergingBars none = bars(Map.of("issue", "none"));
        assertThat(none.rows()).isEmpty();
        assertThat(Objects.requireNonNull(none.note())).contains("no issue");
    }

    @Test
    void barsNameAParameterThatWillNotDo() {
        assertThatThrownBy(() -> bars(Map.of("of", "X")))
                .isInstanceOf(Problem.BadRequest.class)
                .hasMessageContaining("of: 'X'")
                .hasMessageContaining("OIR-END, AUTONOMY, SUNNI, SUNNI-LEAD");
        assertThatThrownBy(() -> bars(Map.of("share", "x")))
                .isInstanceOf(Problem.BadRequest.class)
                .hasMessageContaining("counts, percent");
    }
}
