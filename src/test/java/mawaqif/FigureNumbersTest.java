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
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Frame;
import mawaqif.charts.MapModel;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Timeline;
import mawaqif.claims.Claim;
import mawaqif.claims.Confidence;
import mawaqif.claims.TestClaims;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.StudyMatrix;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureTable;
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

    @ParameterizedTest
    @ValueSource(strings = {"", "scenario=FULL", "rollup=children", "count=sources"})
    void stripsStandWhereTheMatrixSays(String filter) {
        Map<String, String> parameters = new TreeMap<>();
        if (!filter.isEmpty()) {
            parameters.put(filter.split("=")[0], filter.split("=")[1]);
        }
        StudyMatrix matrix = matrix(parameters, new Code("SUNNI"));
        parameters.put("with", "KURD,SUNNI,SUNNI-LEAD");
        PositionStrip strip = (PositionStrip) figure("strip", parameters).figure();
        assertThat(strip.parties())
                .extracting(Party::code)
                .containsExactly("KURD", "SUNNI", "SUNNI-LEAD");
        assertThat(strip.rows()).isNotEmpty();
        for (PositionStrip.Row row : strip.rows()) {
            for (int at = 0; at < strip.parties().size(); at++) {
                var cell = matrix.cell(row.code(), strip.parties().get(at).code()).orElseThrow();
                same(row.spots().get(at).cell(), cell);
                List<Integer> counts =
                        cell.found().map(Evidence::counts).orElse(List.of(0, 0, 1, 0, 0));
                assertThat(row.spots().get(at).lowest() + 2).isEqualTo(first(counts));
                assertThat(row.spots().get(at).highest()).isEqualTo(2 - first(counts.reversed()));
            }
        }
    }

    private static int first(List<Integer> counts) {
        int at = 0;
        while (counts.get(at) == 0) {
            at++;
        }
        return at;
    }

    private static void same(StanceMatrix.Cell drawn, Cell cell) {
        assertThat(drawn.n()).isEqualTo(cell.n());
        assertThat(drawn.d()).isEqualTo(cell.d());
        switch (cell) {
            case Cell.None none ->
                    assertThat(drawn instanceof StanceMatrix.Cell.Silent).isEqualTo(none.silent());
            case Cell.Neutral _ -> assertThat(drawn).isInstanceOf(StanceMatrix.Cell.Neutral.class);
            case Cell.Clear clear ->
                    assertThat(((StanceMatrix.Cell.Clear) drawn).median())
                            .isEqualTo(clear.median());
            case Cell.Contested contested -> {
                var sides = (StanceMatrix.Cell.Contested) drawn;
                assertThat(sides.medianAgainst()).isEqualTo(contested.medianAgainst());
                assertThat(sides.medianFor()).isEqualTo(contested.medianFor());
            }
        }
    }

    @Test
    void twoOrTheFirstWithEvidenceMakeADumbbellWithTheWidestGapFirst() {
        Dumbbell pair = (Dumbbell) figure("strip", Map.of("with", "SUNNI-LEAD,KURD")).figure();
        assertThat(pair.rows())
                .extracting(Dumbbell.Row::code)
                .containsExactly("OIR-END", "AUTONOMY");
        assertThat(pair.rows().getFirst().change()).hasValue(-2);
        assertThat(pair.frame().evidence().getFirst()).startsWith("8 claims from");
        assertThat(pair.frame().evidence()).anyMatch(part -> part.startsWith("Order: largest"));
        Dumbbell usual = (Dumbbell) figure("strip", Map.of()).figure();
        assertThat(usual.before().party().code()).isEqualTo("SUNNI");
        assertThat(usual.after().party().code()).isEqualTo("KURD");
    }

    @Test
    void oneBetweenTwoScenariosIsTheMatrixNarrowedToEither() {
        FigureExport export =
                figure("strip", Map.of("with", "KURD", "by", "scenario", "between", "none,FULL"));
        Dumbbell moved = (Dumbbell) export.figure();
        StudyMatrix none = matrix(Map.of("scenario", "none"));
        StudyMatrix full = matrix(Map.of("scenario", "FULL"));
        assertThat(moved.rows())
                .extracting(Dumbbell.Row::code)
                .containsExactly("AUTONOMY", "OIR-END");
        for (Dumbbell.Row row : moved.rows()) {
            same(row.before(), none.cell(row.code(), "KURD").orElseThrow());
            same(row.after(), full.cell(row.code(), "KURD").orElseThrow());
        }
        assertThat(moved.rows().getFirst().change()).hasValue(-1);
        assertThat(moved.frame().evidence().getFirst()).startsWith("5 claims from");
        assertThat(export.table().header()).startsWith("scenario", "issue");
        assertThat(export.table().rows()).hasSize(4);
    }

    @Test
    void stripsSayInWordsWhyThereIsNothingToCompare() {
        PositionStrip one = (PositionStrip) figure("strip", Map.of("by", "period")).figure();
        assertThat(one.rows()).isEmpty();
        assertThat(Objects.requireNonNull(one.note())).contains("fewer than two periods");
        PositionStrip none = (PositionStrip) figure("strip", Map.of("issue", "none")).figure();
        assertThat(Objects.requireNonNull(none.note())).contains("no claim passes");
    }

    @Test
    void stripsNameAParameterThatWillNotDo() {
        for (String[] wrong :
                List.of(
                        new String[] {"with=X", "with: 'X'", "KURD"},
                        new String[] {"by=week", "by: 'week'", "period, scenario"},
                        new String[] {"between=NOW,none", "between: makes sense", "by=period"},
                        new String[] {"by=period&between=NOW", "between: 'NOW'", "two different"},
                        new String[] {"by=period&between=X,NOW", "between: 'X'", "NOW, none"},
                        new String[] {"by=period&with=KURD,SUNNI", "with: by compares", "not 2"})) {
            Map<String, String> parameters = new TreeMap<>();
            for (String each : wrong[0].split("&")) {
                parameters.put(each.split("=")[0], each.split("=")[1]);
            }
            assertThatThrownBy(() -> figure("strip", parameters))
                    .isInstanceOf(Problem.BadRequest.class)
                    .hasMessageContaining(wrong[1])
                    .hasMessageContaining(wrong[2]);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"paper", "letter"})
    void comparisonsKeepQuotesBackThatMayNotBePassedOnAndTellTheirPlaces(String source) {
        FigureExport export = figure("compare", Map.of("with", "SUNNI,KURD", "source", source));
        FigureTable quotes = Objects.requireNonNull(export.quoted()).read();
        assertThat(quotes.rows()).hasSize(2);
        for (List<@org.jspecify.annotations.Nullable Object> row : quotes.rows()) {
            assertThat(row.get(quotes.header().indexOf("source"))).isEqualTo(source);
            assertThat(String.valueOf(row.get(quotes.header().indexOf("quote"))))
                    .matches(words -> words.startsWith("[not shown") == source.equals("paper"));
            assertThat(row.get(quotes.header().indexOf("end"))).isEqualTo(9);
        }
    }

    @Test
    void comparisonsDrawTheRowsOfTheirTableInItsOrder() {
        FigureExport export = figure("compare", Map.of("with", "SUNNI,KURD,SUNNI-LEAD"));
        PositionStrip strip = (PositionStrip) export.figure();
        assertThat(strip.rows())
                .extracting(PositionStrip.Row::code)
                .isEqualTo(export.table().rows().stream().map(List::getFirst).toList())
                .containsExactly("OIR-END", "AUTONOMY");
        assertThat(strip.note()).contains("On the last row only one side has evidence.");
        assertThat(strip.parties())
                .extracting(Party::code)
                .containsExactly("SUNNI", "KURD", "SUNNI-LEAD");
        PositionStrip scenarios =
                (PositionStrip) figure("compare", Map.of("by", "scenario")).figure();
        StudyMatrix full = matrix(Map.of("scenario", "FULL"));
        assertThat(scenarios.parties()).extracting(Party::code).containsExactly("FULL", "none");
        for (PositionStrip.Row row : scenarios.rows()) {
            String[] thing = row.code().split(",");
            same(row.spots().getFirst().cell(), full.cell(thing[1], thing[0]).orElseThrow());
        }
    }

    /** "Too few shared issues" would send a reader looking for the wrong thing. */
    @Test
    void closenessAndMapSayWhetherThereIsNoClaimOrTooLittleInCommon() {
        ClosenessMatrix none =
                (ClosenessMatrix) figure("closeness", Map.of("q", "nowhere")).figure();
        MapModel nowhere = (MapModel) figure("map", Map.of("q", "nowhere")).figure();
        assertThat(none.note()).isEqualTo("No claim under these filters.");
        assertThat(nowhere.refusal()).isEqualTo("No claim under these filters.");
        assertThat(none.frame().description()).contains("No claim under these filters.");
        ClosenessMatrix few = (ClosenessMatrix) figure("closeness", Map.of()).figure();
        MapModel small = (MapModel) figure("map", Map.of()).figure();
        assertThat(few.note()).startsWith("No two stakeholders share");
        assertThat(small.refusal()).startsWith("No map: it needs");
    }

    /** A reader who adds up what a figure shows gets the claims and sources of its footer. */
    @ParameterizedTest
    @ValueSource(strings = {"", "scenario=FULL", "level=leaf", "count=sources", "issue=AUTONOMY"})
    void footersCountWhatIsShown(String filter) {
        Map<String, String> asked = new TreeMap<>();
        if (!filter.isEmpty()) {
            asked.put(filter.split("=")[0], filter.split("=")[1]);
        }
        StanceMatrix matrix = (StanceMatrix) figure("matrix", asked).figure();
        counts(
                matrix.frame(),
                matrix.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .mapToInt(StanceMatrix.Cell::n)
                        .sum());
        DivergingBars bars = bars(asked);
        counts(
                bars.frame(),
                bars.rows().stream()
                        .filter(row -> row.kind() == Kind.WHOLE)
                        .mapToInt(row -> row.cell().n())
                        .sum());
        Timeline timeline = (Timeline) figure("timeline", asked).figure();
        counts(timeline.frame(), timeline.lanes().stream().mapToInt(Timeline.Lane::n).sum());
        Map<String, String> one = new TreeMap<>(asked);
        one.put("with", "KURD");
        PositionStrip strip = (PositionStrip) figure("strip", one).figure();
        counts(
                strip.frame(),
                strip.rows().stream()
                        .flatMap(row -> row.spots().stream())
                        .mapToInt(spot -> spot.cell().n())
                        .sum());
        FigureExport network = figure("network", asked);
        int line = network.table().header().indexOf("line");
        int n = network.table().header().indexOf("n");
        counts(
                network.figure().frame(),
                network.table().rows().stream()
                        .filter(row -> row.get(line) != null)
                        .mapToInt(row -> (Integer) Objects.requireNonNull(row.get(n)))
                        .sum());
    }

    private static void counts(Frame frame, int n) {
        assertThat(frame.evidence().getFirst()).startsWith(n + (n == 1 ? " claim " : " claims "));
    }
}
