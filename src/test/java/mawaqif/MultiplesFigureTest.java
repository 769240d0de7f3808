package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.Multiples;
import mawaqif.charts.Multiples.Panel;
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
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** Each panel of small multiples holds the numbers of the matrix narrowed to its value. */
@WholeTest
class MultiplesFigureTest {

    private static final List<String> STAKEHOLDERS = List.of("SUNNI", "SUNNI-LEAD", "KURD");
    private static final List<String> ISSUES = List.of("OIR-END", "AUTONOMY");

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Comparison comparison;
    @Autowired FigureExports exports;
    @Nullable Study study;

    private void study(long seed) {
        Random random = new Random(seed);
        List<Claim> claims = new ArrayList<>();
        for (int number = 0; number < 60; number++) {
            List<mawaqif.claims.Quote> quotes = new ArrayList<>();
            int sources = random.nextInt(3);
            if (sources != 1) {
                quotes.add(TestClaims.quote("paper", 0, 9, null));
            }
            if (sources != 0) {
                quotes.add(TestClaims.quote("letter", 0, 9, null));
            }
            claims.add(
                    TestClaims.claim(
                            "c." + number,
                            "stakeholder",
                            STAKEHOLDERS.get(random.nextInt(STAKEHOLDERS.size())),
                            "issue",
                            ISSUES.get(random.nextInt(ISSUES.size())),
                            "stance",
                            random.nextInt(5) - 2,
                            "period",
                            random.nextBoolean() ? "NOW" : null,
                            "scenario",
                            random.nextBoolean() ? "FULL" : null,
                            "confidence",
                            Confidence.values()[random.nextInt(3)],
                            "quotes",
                            quotes));
        }
        StudyId id = crew.study("multiples", claims.toArray(Claim[]::new));
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("Sara K", id, Role.READER));
        study = studies.find(new Code("multiples")).orElseThrow();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private static Map<String, List<String>> given(String parameters) {
        Map<String, List<String>> given = new TreeMap<>();
        for (String each : parameters.split("&")) {
            if (!each.isEmpty()) {
                given.put(each.split("=")[0], List.of(each.split("=")[1]));
            }
        }
        return given;
    }

    private FigureExport figure(String name, String parameters) {
        Study current = Objects.requireNonNull(study);
        return exports.show(
                new FigureExports.Asked(
                        name,
                        current,
                        comparison.parameters(current).read(given(parameters)),
                        Set.of(),
                        new Query(given(parameters)),
                        Locale.ENGLISH,
                        null),
                Drawing.USUAL);
    }

    private StudyMatrix matrix(String parameters) {
        Study current = Objects.requireNonNull(study);
        return comparison.matrix(
                current,
                comparison.parameters(current).read(given(parameters)),
                "en",
                Set.of(new Code("SUNNI")));
    }

    private Multiples multiples(String name, String parameters) {
        return (Multiples) figure(name, parameters).figure();
    }

    @ParameterizedTest
    @CsvSource({
        "1, scenario, FULL+none, order=similarity",
        "2, period, NOW+none, rollup=children&count=sources",
        "3, source, paper+letter, level=leaf&weight=equal",
        "4, scenario, FULL+none, period=NOW&order=polarisation",
    })
    void panelsHoldTheNumbersOfTheNarrowedMatrix(
            long seed, String facet, String codes, String filter) {
        study(seed);
        List<String> values = List.of(codes.split("\\+"));
        String asked = filter + "&facet=" + facet;
        Multiples matrices = multiples("matrix", asked);
        Multiples coverages = multiples("coverage", asked);
        Multiples bars = multiples("bars", asked + "&of=AUTONOMY");
        Multiples strips = multiples("strip", asked + "&with=KURD,SUNNI");
        Multiples timelines = multiples("timeline", asked);
        for (Multiples each : List.of(matrices, coverages, bars, strips, timelines)) {
            assertThat(each.panels()).hasSameSizeAs(values);
            assertThat(each.note()).isNull();
        }
        List<String> order =
                ((StanceMatrix) figure("matrix", filter).figure())
                        .rows().stream().map(StanceMatrix.Row::code).toList();
        for (int at = 0; at < values.size(); at++) {
            StudyMatrix narrowed = matrix(filter + "&" + facet + "=" + values.get(at));
            Panel panel = matrices.panels().get(at);
            assertThat(panel.n()).isEqualTo(narrowed.totals().all().n()).isPositive();
            StanceMatrix matrix = (StanceMatrix) panel.figure();
            CoverageMap coverage = (CoverageMap) coverages.panels().get(at).figure();
            assertThat(matrix.rows()).extracting(StanceMatrix.Row::code).isEqualTo(order);
            for (int row = 0; row < matrix.rows().size(); row++) {
                for (int column = 0; column < matrix.columns().size(); column++) {
                    Cell cell =
                            cell(
                                    narrowed,
                                    matrix.rows().get(row).code(),
                                    matrix.columns().get(column).code());
                    same(matrix.rows().get(row).cells().get(column), cell);
                    CoverageMap.Cell known = coverage.rows().get(row).cells().get(column);
                    assertThat(known instanceof CoverageMap.Cell.Known k ? k.d() : 0)
                            .isEqualTo(cell.d());
                }
            }
            for (DivergingBars.Row row : ((DivergingBars) bars.panels().get(at).figure()).rows()) {
                Cell cell = cell(narrowed, "AUTONOMY", row.code());
                assertThat(row.counts())
                        .isEqualTo(
                                cell.found().map(Evidence::counts).orElse(List.of(0, 0, 0, 0, 0)));
            }
            PositionStrip strip = (PositionStrip) strips.panels().get(at).figure();
            assertThat(strip.rows()).hasSize(2);
            for (PositionStrip.Row row : strip.rows()) {
                same(row.spots().getFirst().cell(), cell(narrowed, row.code(), "KURD"));
                same(row.spots().getLast().cell(), cell(narrowed, row.code(), "SUNNI"));
            }
            Timeline timeline = (Timeline) timelines.panels().get(at).figure();
            for (Timeline.Lane lane : timeline.lanes()) {
                int n = 0;
                for (var issue : narrowed.issues()) {
                    n += cell(narrowed, issue.code().value(), lane.code()).n();
                }
                assertThat(lane.n()).isEqualTo(n);
            }
        }
    }

    private static Cell cell(StudyMatrix matrix, String issue, String column) {
        return matrix.cell(issue, column).orElseThrow();
    }

    private static void same(StanceMatrix.Cell drawn, Cell cell) {
        assertThat(drawn.n()).isEqualTo(cell.n());
        assertThat(drawn.d()).isEqualTo(cell.d());
        switch (cell) {
            case Cell.None _ -> assertThat(drawn.found()).isNull();
            case Cell.Neutral _ -> assertThat(drawn).isInstanceOf(StanceMatrix.Cell.Neutral.class);
            case Cell.Clear clear ->
                    assertThat(((StanceMatrix.Cell.Clear) drawn).median())
                            .isEqualTo(clear.median());
            case Cell.Contested contested ->
                    assertThat(((StanceMatrix.Cell.Contested) drawn).medianFor())
                            .isEqualTo(contested.medianFor());
        }
    }

    @Test
    void tablesNameThePanelOfEachRow() {
        study(5);
        FigureExport export = figure("matrix", "facet=scenario");
        assertThat(export.table().header()).startsWith("scenario", "scenarioLabel", "issue");
        int each = figure("matrix", "").table().rows().size();
        assertThat(export.table().rows()).hasSize(2 * each);
        assertThat(export.table().rows().getFirst().getFirst()).isEqualTo("FULL");
        assertThat(export.table().rows().getLast().getFirst()).isEqualTo("none");
    }

    @Test
    void saysInTitleLineAndDescriptionWhatThePanelsAre() {
        study(6);
        Multiples multiples = multiples("bars", "facet=scenario");
        assertThat(multiples.panels()).extracting(Panel::title).endsWith("No scenario given");
        assertThat(Objects.requireNonNull(multiples.frame().question()))
                .startsWith("One panel for each scenario");
        assertThat(Objects.requireNonNull(multiples.frame().description()))
                .contains(multiples.panels().getFirst().counts());
    }

    @ParameterizedTest
    @CsvSource({
        "matrix, scenario=FULL&facet=scenario, two scenarios",
        "bars, period=NOW&facet=period, two periods",
        "coverage, source=paper&facet=source, two sources",
        "strip, source=!paper&facet=source, names the sources",
        "strip, by=period&facet=scenario, can’t be repeated",
    })
    void saysInWordsWhereThereIsNothingToRepeat(String name, String parameters, String words) {
        study(7);
        FigureExport export = figure(name, parameters);
        Multiples multiples = (Multiples) export.figure();
        assertThat(multiples.panels()).isEmpty();
        assertThat(Objects.requireNonNull(multiples.note())).contains(words);
        assertThat(export.table().rows()).isEmpty();
    }

    /** Sources that the filter names have their panels, also where one of them has no claim. */
    @Test
    void keepsAPanelForANamedValueWithoutClaims() {
        study(8);
        List<List<Panel>> drawn = new ArrayList<>();
        for (String stakeholder : STAKEHOLDERS) {
            for (String issue : ISSUES) {
                String query =
                        "facet=source&source=paper,letter&stakeholder=%s&issue=%s&confidence=low"
                                .formatted(stakeholder, issue);
                if (figure("matrix", query).figure() instanceof Multiples multiples) {
                    drawn.add(multiples.panels());
                }
            }
        }
        assertThat(drawn)
                .allMatch(panels -> panels.size() == 2)
                .anyMatch(panels -> panels.stream().filter(Panel::isEmpty).count() == 1);
    }

    /** Claims may rest on many more sources than the two that are asked for. */
    @Test
    void countsThePanelsThatTheFilterLeavesAndNotAllSourcesOfTheirClaims() {
        StudyId id = crew.study("multiples");
        List<mawaqif.claims.Quote> quotes = new ArrayList<>();
        for (int number = 0; number < 30; number++) {
            crew.source(id, "s" + number);
            quotes.add(TestClaims.quote("s" + number, 0, 9, null));
        }
        crew.put(id, TestClaims.claim("c.1", "quotes", quotes));
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("Sara K", id, Role.READER));
        study = studies.find(new Code("multiples")).orElseThrow();
        Multiples all = multiples("matrix", "facet=source");
        assertThat(all.panels()).isEmpty();
        assertThat(all.note()).contains("There are 30 sources");
        assertThat(multiples("matrix", "facet=source&source=s1,s29").panels())
                .extracting(Panel::n)
                .containsExactly(1, 1);
    }

    @Test
    void isNotRepeatedWithoutAnyClaim() {
        study(8);
        StanceMatrix plain = (StanceMatrix) figure("matrix", "facet=scenario&q=nowhere").figure();
        assertThat(plain.banner()).contains("No claim under these filters");
    }

    @Test
    void namesAValueThatWillNotDoAndFiguresThatAreNotRepeated() {
        study(9);
        assertThatThrownBy(() -> figure("matrix", "facet=week"))
                .isInstanceOf(Problem.BadRequest.class)
                .hasMessageContaining("facet: 'week'")
                .hasMessageContaining("none, scenario, period, source");
        assertThatThrownBy(() -> exports.refuseForeign("map", new Query(given("facet=scenario"))))
                .isInstanceOf(Problem.BadRequest.class)
                .hasMessageContaining("facet");
    }
}
