package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawaqif.analysis.Cell;
import mawaqif.api.Query;
import mawaqif.charts.CoverageMap;
import mawaqif.claims.Claim;
import mawaqif.claims.Claims;
import mawaqif.claims.Quote;
import mawaqif.claims.TestClaims;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.ui.Translations;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

/** The coverage map's numbers are the matrix's, and its rings those of a direct count. */
@WholeTest
class CoverageFigureTest {

    private static final List<String> SOURCES = List.of("paper", "letter");

    /** The paper is in Arabic, the letter in English. */
    private static final List<String> LANGUAGES = List.of("ar", "en");

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Claims claims;
    @Autowired Comparison comparison;
    @Autowired FigureExports exports;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "stakeholder=SUNNI", "source=paper", "level=leaf", "from=2025"})
    void countsWhatTheMatrixCountsByLanguage(String filter) {
        Random random = new Random(filter.length());
        StudyId id = crew.study("coverage", claims(random));
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("Sara K", id, Role.READER));
        Study study = studies.find(new Code("coverage")).orElseThrow();
        Map<String, List<String>> parameters =
                filter.isEmpty()
                        ? Map.of()
                        : Map.of(filter.split("=")[0], List.of(filter.split("=")[1]));
        MatrixQuery query = comparison.parameters(study).read(parameters);
        FigureExport export =
                exports.show(
                        new FigureExports.Asked(
                                "coverage",
                                study,
                                query,
                                Set.of(),
                                new Query(parameters),
                                Translations.ARABIC,
                                null),
                        Drawing.USUAL);
        CoverageMap map = (CoverageMap) export.figure();
        List<Claim> all = claims.page(id, query.version(), query.filter(), null, 1000).items();
        int at = 0;
        for (int row = 0; row < map.rows().size(); row++) {
            assertThat(map.rows().get(row).code())
                    .isEqualTo(export.matrix().issues().get(row).code().value());
            for (int column = 0; column < map.columns().size(); column++) {
                Cell cell = export.matrix().cells().get(row).get(column);
                List<Long> direct = direct(all, export, row, column);
                List<@Nullable Object> line = export.table().rows().get(at++);
                assertThat(line.get(5)).isEqualTo(cell.d());
                assertThat(line.subList(6, 8))
                        .isEqualTo(direct.stream().map(Long::intValue).toList());
                assertThat(map.rows().get(row).cells().get(column))
                        .isEqualTo(
                                cell.d() == 0
                                        ? new CoverageMap.Cell.None()
                                        : new CoverageMap.Cell.Known(
                                                cell.d(), direct.getFirst().intValue()));
            }
        }
        assertThat(export.table().header().subList(6, 8)).containsExactly("d-ar", "d-en");
        assertThat(at).isPositive();
        assertThat(map.words().language()).isEqualTo("باللغة العربية");
        assertThat(map.words().others()).isEqualTo("باللغة الإنجليزية");
    }

    private static List<Long> direct(List<Claim> all, FigureExport export, int row, int column) {
        Code issue = export.matrix().issues().get(row).code();
        Code top = export.matrix().columns().get(column).stakeholder().code();
        boolean leaf = export.matrix().columns().stream().anyMatch(c -> c.address().contains("-"));
        Set<Code> family = leaf ? Set.of(top) : export.matrix().codebook().withDescendants(top);
        Set<String> sources =
                all.stream()
                        .filter(claim -> claim.issue().equals(issue))
                        .filter(claim -> family.contains(claim.stakeholder()))
                        .flatMap(claim -> claim.quotes().stream())
                        .map(quote -> quote.source().value())
                        .collect(Collectors.toSet());
        return LANGUAGES.stream()
                .map(language ->
                        sources.stream()
                                .filter(source ->
                                        LANGUAGES.get(SOURCES.indexOf(source)).equals(language))
                                .count())
                .toList();
    }

    private static Claim[] claims(Random random) {
        return IntStream.range(0, 14)
                .mapToObj(number -> {
                    List<Quote> quotes = new ArrayList<>();
                    quotes.add(TestClaims.quote(SOURCES.get(random.nextInt(2)), 0, 9, null));
                    quotes.add(TestClaims.quote(SOURCES.get(random.nextInt(2)), 34, 63, null));
                    return TestClaims.claim(
                            "c" + number,
                            "stakeholder",
                            List.of("SUNNI", "SUNNI-LEAD", "KURD").get(random.nextInt(3)),
                            "issue",
                            List.of("OIR-END", "AUTONOMY").get(random.nextInt(2)),
                            "stance",
                            random.nextInt(5) - 2,
                            "date",
                            List.of("2024", "2025-03", "2025-09-17").get(random.nextInt(3)),
                            "quotes",
                            quotes);
                })
                .toArray(Claim[]::new);
    }
}
