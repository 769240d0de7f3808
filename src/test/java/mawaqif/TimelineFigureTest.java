package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import mawaqif.api.Query;
import mawaqif.charts.Timeline;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.TestClaims;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.studies.Code;
import mawaqif.studies.PartialDate;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.ui.Translations;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The timeline's claims are the matrix's, each where its own date and period put it. */
@WholeTest
class TimelineFigureTest {

    private static final int DAY = (int) LocalDate.of(2025, 9, 17).toEpochDay();

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Claims claims;
    @Autowired Comparison comparison;
    @Autowired FigureExports exports;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private FigureExport timeline(Map<String, List<String>> parameters, Claim... all) {
        StudyId id = crew.study("timeline", all);
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("Sara K", id, Role.READER));
        Study study = studies.find(new Code("timeline")).orElseThrow();
        MatrixQuery query = comparison.parameters(study).read(parameters);
        return exports.show(
                new FigureExports.Asked(
                        "timeline",
                        study,
                        query,
                        Set.of(),
                        new Query(parameters),
                        Translations.ENGLISH,
                        null),
                Drawing.USUAL);
    }

    private static Timeline.Lane lane(FigureExport export, String code) {
        return ((Timeline) export.figure())
                .lanes().stream()
                        .filter(lane -> lane.code().equals(code))
                        .findFirst()
                        .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stakeholder=SUNNI", "issue=AUTONOMY", "level=leaf", "from=2025"})
    void placesEveryClaimOfTheMatrixOnce(String filter) {
        Random random = new Random(filter.length());
        Map<String, List<String>> parameters =
                filter.isEmpty()
                        ? Map.of()
                        : Map.of(filter.split("=")[0], List.of(filter.split("=")[1]));
        FigureExport export = timeline(parameters, claims(random));
        List<Claim> all =
                claims.page(
                                export.matrix().study().id(),
                                export.matrix().query().version(),
                                export.matrix().query().filter(),
                                null,
                                1000)
                        .items();
        boolean leaf = filter.startsWith("level");
        for (int column = 0; column < export.matrix().columns().size(); column++) {
            Code code = export.matrix().columns().get(column).stakeholder().code();
            Set<Code> family =
                    leaf ? Set.of(code) : export.matrix().codebook().withDescendants(code);
            List<Claim> own =
                    all.stream().filter(claim -> family.contains(claim.stakeholder())).toList();
            Timeline.Lane lane = lane(export, code.value());
            assertThat(lane.n()).isEqualTo(export.matrix().totals().parts().get(column).n());
            assertThat(lane.d()).isEqualTo(export.matrix().totals().parts().get(column).d());
            for (Timeline.Tick tick : lane.ticks()) {
                assertThat(tick.count())
                        .isEqualTo((int) own.stream().filter(c -> stands(c, tick)).count());
            }
            assertThat(lane.ticks().stream().mapToInt(Timeline.Tick::count).sum())
                    .isEqualTo((int) own.stream().filter(c -> isMoment(c)).count());
            assertThat(lane.bars().stream().mapToInt(Timeline.Bar::count).sum())
                    .isEqualTo((int) own.stream().filter(c -> c.period() != null).count());
            assertThat(claimsInTable(export, code.value())).isEqualTo(lane.n());
        }
    }

    private static boolean isMoment(Claim claim) {
        return claim.period() == null && claim.date() != null;
    }

    private static boolean stands(Claim claim, Timeline.Tick tick) {
        PartialDate date = claim.date();
        return date != null
                && claim.period() == null
                && claim.stance() == tick.stance()
                && date.firstDay().toEpochDay() == tick.from()
                && date.lastDay().toEpochDay() == tick.to();
    }

    private static int claimsInTable(FigureExport export, String code) {
        return export.table().rows().stream()
                .filter(row -> code.equals(row.getFirst()))
                .mapToInt(row -> row.get(7) instanceof Integer claims ? claims : 0)
                .sum();
    }

    @Test
    void standsPartialDatesAtTheirFirstDayAndReachesToTheirLast() {
        FigureExport export = timeline(Map.of(), claim("a", "2024", 1), claim("b", "2024-02", 1));
        assertThat(lane(export, "KURD").ticks())
                .containsExactly(
                        new Timeline.Tick(day("2024-01-01"), day("2024-12-31"), 1, 1),
                        new Timeline.Tick(day("2024-02-01"), day("2024-02-29"), 1, 1));
        assertThat(export.figure().frame().scale()).contains("stands at its first day");
    }

    private static int day(String text) {
        return (int) LocalDate.parse(text).toEpochDay();
    }

    @Test
    void reachesOverThePeriodThatAClaimSpeaksOfInsteadOfItsDate() {
        FigureExport export = timeline(Map.of(), claim("a", "2025-09-17", -2, "period", "NOW"));
        Timeline timeline = (Timeline) export.figure();
        assertThat(lane(export, "KURD").ticks()).isEmpty();
        assertThat(lane(export, "KURD").bars())
                .containsExactly(
                        new Timeline.Bar("NOW", day("2024-01-01"), day("2026-06-30"), -2, 1));
        assertThat(timeline.span()).isEqualTo(new Timeline.Span(2024, 2026));
        assertThat(timeline.events()).hasSize(1);
        assertThat(lane(export, "KURD").medians()).isEmpty();
    }

    @Test
    void drawsAMedianForOneIssueAndNeverAcrossIssues() {
        Claim[] two = {
            claim("a", "2024-05-01", -2),
            claim("b", "2025-09-17", -1),
            claim("c", "2025-01-01", 2, "issue", "AUTONOMY")
        };
        assertThat(lane(timeline(Map.of("issue", List.of("OIR-END")), two), "KURD").medians())
                .containsExactly(List.of(new Timeline.Step(day("2024-05-01"), DAY, -1)));
        FigureExport both = timeline(Map.of(), two);
        assertThat(lane(both, "KURD").medians()).isEmpty();
        assertThat(both.figure().frame().scale()).contains("never pooled");
        assertThat(((Timeline) both.figure()).words().median()).isNull();
    }

    @Test
    void saysInWordsThatNothingHasAPlaceInTime() {
        FigureExport export = timeline(Map.of(), claim("a", null, 1));
        Timeline timeline = (Timeline) export.figure();
        assertThat(timeline.span()).isNull();
        assertThat(timeline.banner()).startsWith("No claim here has a date");
        assertThat(lane(export, "KURD").empty()).isEqualTo("1 claim, without a date");
        assertThat(lane(export, "SUNNI").empty()).isEqualTo("no evidence");
        assertThat(export.table().rows()).hasSize(1);
    }

    @Test
    void goesOutInEveryFormat() {
        FigureExport export =
                timeline(Map.of(), claim("a", "2024", 1), claim("b", "2025", -1, "period", "NOW"));
        assertThat(exports.extensions()).contains("svg", "png", "csv", "json", "xlsx");
        for (String extension : exports.extensions()) {
            byte[] file = exports.format(extension).orElseThrow().write(export);
            assertThat(file).as(extension).isNotEmpty();
        }
        byte[] csv = exports.format("csv").orElseThrow().write(export);
        assertThat(new String(csv, java.nio.charset.StandardCharsets.UTF_8))
                .contains("KURD,KURD,claim,2024-01-01,2024-12-31,,1,1")
                .contains("KURD,KURD,period,2024-01-01,2026-06-30,NOW,-1,1");
    }

    private static Claim claim(String id, @Nullable String date, int stance, String... more) {
        return TestClaims.claim(
                id,
                "stance",
                stance,
                "date",
                date,
                more.length > 0 ? more[0] : "note",
                more.length > 0 ? more[1] : null,
                "quotes",
                List.of(TestClaims.quote("letter", 0, 9, null)));
    }

    private static Claim[] claims(Random random) {
        List<@Nullable String> dates =
                java.util.Arrays.asList(
                        "2019", "2024-02", "2025-09-17", "2025-09", "2016-03-01", null);
        return IntStream.range(0, 60)
                .mapToObj(number ->
                        TestClaims.claim(
                                "c" + number,
                                "stakeholder",
                                List.of("SUNNI", "SUNNI-LEAD", "KURD").get(random.nextInt(3)),
                                "issue",
                                List.of("OIR-END", "AUTONOMY").get(random.nextInt(2)),
                                "stance",
                                random.nextInt(5) - 2,
                                "period",
                                random.nextInt(4) == 0 ? "NOW" : null,
                                "date",
                                dates.get(random.nextInt(dates.size())),
                                "quotes",
                                List.of(TestClaims.quote("letter", 0, 9, null))))
                .toArray(Claim[]::new);
    }
}
