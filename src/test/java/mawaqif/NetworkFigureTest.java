package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import mawaqif.analysis.Cell;
import mawaqif.api.Query;
import mawaqif.charts.Network;
import mawaqif.charts.Network.Edge;
import mawaqif.charts.Network.Pull;
import mawaqif.charts.Texts;
import mawaqif.claims.Claim;
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
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import mawaqif.users.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The lines of the issue network are the clear and contested cells of the matrix. */
@WholeTest
class NetworkFigureTest {

    private static final String ADDRESS =
            "http://localhost/studies/network/charts/network?order=name";

    @Autowired Crew crew;
    @Autowired Access access;
    @Autowired Studies studies;
    @Autowired Comparison comparison;
    @Autowired FigureExports exports;
    @LocalServerPort String port;

    @BeforeEach
    void oneStudy() {
        List<Claim> claims = new ArrayList<>();
        add(claims, "SUNNI", "OIR-END", -2, -1);
        add(claims, "SUNNI", "AUTONOMY", 0);
        add(claims, "KURD", "OIR-END", -2, 2);
        add(claims, "KURD", "AUTONOMY", 2);
        StudyId study = crew.study("network", claims.toArray(Claim[]::new));
        crew.person("reader", study, Role.READER, true);
    }

    private static void add(List<Claim> claims, String who, String what, int... stances) {
        for (int stance : stances) {
            claims.add(
                    TestClaims.claim(
                            "c." + claims.size(),
                            "stakeholder",
                            who,
                            "issue",
                            what,
                            "stance",
                            stance));
        }
    }

    private FigureExport shown(Locale locale, String... parameters) {
        return access.asSystem(() -> {
            Study study = studies.find(new Code("network")).orElseThrow();
            Map<String, List<String>> query =
                    parameters.length == 0
                            ? Map.of()
                            : Map.of(parameters[0], List.of(parameters[1]));
            return exports.show(
                    new FigureExports.Asked(
                            "network",
                            study,
                            comparison.parameters(study).read(query),
                            Set.of(),
                            new Query(Map.of()),
                            locale,
                            ADDRESS),
                    Drawing.USUAL);
        });
    }

    @Test
    void drawsALineForEveryCellWithASideAndCountsTheOthers() {
        FigureExport export = shown(Translations.ENGLISH, "level", "leaf");
        Network network = (Network) export.figure();
        StudyMatrix matrix = export.matrix();
        int none = 0;
        int neutral = 0;
        int drawn = 0;
        for (int row = 0; row < matrix.issues().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                Cell cell = matrix.cells().get(row).get(column);
                none += cell instanceof Cell.None ? 1 : 0;
                neutral += cell instanceof Cell.Neutral ? 1 : 0;
                Edge edge =
                        line(
                                network,
                                matrix.columns().get(column).address(),
                                matrix.issues().get(row).code().value());
                switch (cell) {
                    case Cell.Clear clear -> {
                        assertThat(edge.pull())
                                .isEqualTo(clear.median() > 0 ? Pull.FOR : Pull.AGAINST);
                        assertThat(edge.d()).isEqualTo(clear.evidence().d());
                        drawn++;
                    }
                    case Cell.Contested contested -> {
                        assertThat(edge.pull()).isEqualTo(Pull.CONTESTED);
                        assertThat(edge.d()).isEqualTo(contested.evidence().d());
                        drawn++;
                    }
                    case Cell.None _ -> assertThat(edge).isNull();
                    case Cell.Neutral _ -> assertThat(edge).isNull();
                }
            }
        }
        assertThat(drawn).isEqualTo(3).isEqualTo(network.edges().size());
        assertThat(network.undrawn())
                .contains(none + " cells without evidence", neutral + " neutral cell");
        assertThat(none).isPositive();
        assertThat(network.undrawn()).contains("1 neutral cell (1 claim)");
        assertThat(network.frame().evidence().getFirst()).startsWith("5 claims from 1 source");
        assertThat(matrix.totals().all().n()).isEqualTo(5 + 1);
        assertThat(spaced(network.frame().description()))
                .startsWith("3 lines: 1 for, 1 against, 1 contested.");
        assertThat(export.table().rows()).hasSize(matrix.issues().size() * matrix.columns().size());
        int line = export.table().header().indexOf("line");
        assertThat(export.table().rows().stream().filter(row -> row.get(line) != null)).hasSize(3);
    }

    private static Edge line(Network network, String stakeholder, String issue) {
        return network.edges().stream()
                .filter(edge ->
                        network.stakeholders()
                                        .get(edge.stakeholder())
                                        .party()
                                        .code()
                                        .equals(stakeholder)
                                && network.issues().get(edge.issue()).code().equals(issue))
                .findFirst()
                .orElse(null);
    }

    @Test
    void saysUnderEachNameHowManyLinesOfEachKind() {
        Network english = (Network) shown(Translations.ENGLISH).figure();
        assertThat(
                        english.stakeholders().stream()
                                .map(Network.Node::counts)
                                .map(NetworkFigureTest::spaced))
                .containsExactlyInAnyOrder("0 for, 1 against", "1 for, 0 against, 1 contested");
        Network arabic = (Network) shown(Translations.ARABIC).figure();
        assertThat(
                        arabic.stakeholders().stream()
                                .map(Network.Node::counts)
                                .map(NetworkFigureTest::spaced))
                .containsExactlyInAnyOrder(
                        "تأييد في 0، معارضة في 1", "تأييد في 1، معارضة في 0، خلاف في 1");
    }

    private static String spaced(String counts) {
        return counts.replace('\u00A0', ' ');
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void saysWhyThereIsNoPictureAndOffersTheMatrix(String language) {
        Locale locale = language.equals("ar") ? Translations.ARABIC : Translations.ENGLISH;
        Network network = (Network) shown(locale, "status", "disputed").figure();
        assertThat(network.edges()).isEmpty();
        assertThat(Texts.plain(network.refusal()))
                .endsWith("http://localhost/studies/network/matrix?order=name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png", "pdf", "csv", "xlsx", "json"})
    void goesOutInEveryFormat(String format) {
        for (String rest : List.of("", "?lang=ar&theme=dark", "?status=disputed&width=300")) {
            var answer =
                    crew.get(
                            port,
                            "reader",
                            "/api/v1/studies/network/figures/network." + format + rest);
            assertThat(answer.statusCode()).as(Crew.text(answer)).isEqualTo(200);
        }
    }
}
