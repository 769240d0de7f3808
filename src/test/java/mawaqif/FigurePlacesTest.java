package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.analysis.Measure;
import mawaqif.api.Query;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.Digits;
import mawaqif.charts.Target;
import mawaqif.charts.Texts;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixColumn;
import mawaqif.comparison.StudyMatrix;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.studies.Code;
import mawaqif.studies.Issue;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.ui.Translations;
import mawaqif.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** What the places of figures say and lead to is what the matrix has, in both languages. */
@WholeTest
class FigurePlacesTest {

    private static final Pattern PLACE =
            Pattern.compile(
                    "class=\"mq-spot\"[^>]*?(?: data-key=\"([^\"]*)\")? aria-label=\"([^\"]*)\"");

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Comparison comparison;
    @Autowired FigureExports exports;
    @LocalServerPort String port;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private record Seen(String words, Optional<Target> target) {}

    private FigureExport made(String figure, Locale locale, Map<String, List<String>> own)
            throws IOException {
        StudyId id = crew.imported(port, "placed", DebatedStudy.zip("placed"));
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("Sara K", id, Role.READER));
        Study study = studies.find(new Code("placed")).orElseThrow();
        return exports.show(
                new FigureExports.Asked(
                        figure,
                        study,
                        comparison.parameters(study).read(Map.of()),
                        Set.of(),
                        new Query(own),
                        locale,
                        null),
                Drawing.USUAL);
    }

    private List<Seen> places(FigureExport made) {
        List<Seen> seen = new ArrayList<>();
        for (String page : exports.screen(made, 850)) {
            PLACE.matcher(page)
                    .results()
                    .forEach(found -> {
                        String key = found.group(1);
                        seen.add(
                                new Seen(
                                        found.group(2),
                                        key == null
                                                ? Optional.empty()
                                                : Target.of(key.replace("&amp;", "&"))));
                    });
        }
        assertThat(seen).isNotEmpty();
        assertThat(seen).noneMatch(each -> each.words().contains("comparison."));
        if (made.wording().language().equals("ar")) {
            assertThat(seen).allMatch(each -> each.words().matches(".*\\p{IsArabic}.*"));
        }
        return seen;
    }

    private static Locale locale(String language) {
        return language.equals("ar") ? Translations.ARABIC : Translations.ENGLISH;
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void countsTheClaimsOfEachBarAtEachPoint(String language) throws IOException {
        FigureExport made = made("bars", locale(language), Map.of("of", List.of("I3")));
        List<Seen> places = places(made);
        assertThat(places).hasSize(made.matrix().columns().size());
        for (MatrixColumn column : made.matrix().columns()) {
            Cell cell = made.matrix().cell("I3", column.address()).orElseThrow();
            String words = words(places, new Target.Cell(column.address(), "I3"));
            assertThat(words).startsWith(Texts.plain(name(made, column, "I3", cell)));
            List<Integer> counts = cell.found().map(Evidence::counts).orElse(List.of());
            for (int point = 0; point < counts.size(); point++) {
                assertThat(words)
                        .contains(Digits.LATN.signed(point - 2) + ": " + counts.get(point));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"strip", "network"})
    void saysTheCellsOfTheMatrix(String figure) throws IOException {
        for (String language : List.of("en", "ar")) {
            FigureExport made = made(figure, locale(language), Map.of());
            StudyMatrix matrix = made.matrix();
            for (Seen place : places(made)) {
                Target.Cell target = (Target.Cell) place.target().orElseThrow();
                MatrixColumn column = matrix.column(target.column()).orElseThrow();
                Cell cell = matrix.cell(target.issue(), target.column()).orElseThrow();
                assertThat(place.words())
                        .startsWith(Texts.plain(name(made, column, target.issue(), cell)));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void saysTheClosenessOfEachPairAndLeadsToTheTwo(String language) throws IOException {
        FigureExport made = made("closeness", locale(language), Map.of());
        List<Seen> places = places(made);
        StudyMatrix matrix = made.matrix();
        int size = matrix.columns().size();
        assertThat(places).hasSize(size * (size - 1) / 2);
        var nearness = matrix.nearness(Measure.SIMILARITY);
        for (int other = 0; other < size; other++) {
            for (int one = 0; one < other; one++) {
                String words =
                        words(
                                places,
                                new Target.Pair(
                                        matrix.columns().get(one).address(),
                                        matrix.columns().get(other).address()));
                if (nearness.shared(one, other) >= ClosenessMatrix.FEWEST) {
                    assertThat(words)
                            .contains(
                                    ClosenessScale.SHARE.text(
                                            nearness.value(one, other).orElseThrow(), Digits.LATN));
                } else {
                    assertThat(words).doesNotContain("0.");
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void namesTheNearestOfEachOnTheMap(String language) throws IOException {
        FigureExport made = made("map", locale(language), Map.of());
        StudyMatrix matrix = made.matrix();
        var nearness = matrix.nearness(Measure.SIMILARITY);
        List<String> codes = matrix.columns().stream().map(MatrixColumn::address).toList();
        List<Seen> places = places(made);
        List<Integer> placed =
                places.stream().map(each -> codes.indexOf(pair(each).one())).toList();
        assertThat(placed).hasSizeGreaterThan(3).doesNotHaveDuplicates();
        for (Seen place : places) {
            int own = codes.indexOf(pair(place).one());
            double nearest = nearness.value(own, codes.indexOf(pair(place).other())).orElseThrow();
            for (int other : placed) {
                if (other != own) {
                    assertThat(nearness.value(own, other).orElseThrow())
                            .isLessThanOrEqualTo(nearest);
                }
            }
            assertThat(place.words()).contains(ClosenessScale.SHARE.text(nearest, Digits.LATN));
        }
    }

    private static Target.Pair pair(Seen place) {
        return (Target.Pair) place.target().orElseThrow();
    }

    private static String words(List<Seen> places, Target target) {
        List<String> found =
                places.stream()
                        .filter(each -> each.target().equals(Optional.of(target)))
                        .map(Seen::words)
                        .toList();
        assertThat(found).as(target.key()).hasSize(1);
        return found.getFirst();
    }

    private static String name(FigureExport made, MatrixColumn column, String issue, Cell cell) {
        Issue found =
                made.matrix().issues().stream()
                        .filter(each -> each.code().value().equals(issue))
                        .findFirst()
                        .orElseThrow();
        return made.wording().name(column, found, cell, made.matrix().lens());
    }
}
