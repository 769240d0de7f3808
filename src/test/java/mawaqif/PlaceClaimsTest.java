package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawaqif.analysis.Cell;
import mawaqif.api.Query;
import mawaqif.charts.Target;
import mawaqif.charts.Texts;
import mawaqif.claims.Choice;
import mawaqif.claims.Claims;
import mawaqif.claims.Filter;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.StudyMatrix;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.studies.Code;
import mawaqif.studies.Stakeholder;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever opens a place of a figure finds as many claims as the place counts. */
@WholeTest
class PlaceClaimsTest {

    private static final Pattern PLACE =
            Pattern.compile(
                    "class=\"mq-spot\"[^>]*? data-key=\"([^\"]*)\" aria-label=\"([^\"]*)\"");
    private static final Pattern COUNT = Pattern.compile("n=(\\d+)");

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Claims claims;
    @Autowired Comparison comparison;
    @Autowired FigureExports exports;
    @LocalServerPort String port;

    private final Map<Integer, Integer> met = new HashMap<>();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    private Study stored(String name) throws IOException {
        byte[] archive =
                name.equals("seed")
                        ? ClosenessTest.zipped(Path.of("seeds/us-iraq-2025"))
                        : new RandomStudy("places", 5).zip();
        StudyId id = crew.imported(port, "places", archive);
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("Sara K", id, Role.READER));
        return studies.find(new Code("places")).orElseThrow();
    }

    /** No filter, and those that leave a parent or a child of it, or take one of them away. */
    private static List<String> filters(Collection<Stakeholder> stakeholders) {
        Stakeholder child =
                stakeholders.stream()
                        .filter(each -> each.parent() != null)
                        .findFirst()
                        .orElseThrow();
        return List.of(
                "",
                child.code().value(),
                "!" + child.code(),
                child.parent() + "~own",
                "!" + child.parent() + "~own",
                child.parent() + "");
    }

    @ParameterizedTest
    @CsvSource({
        "seed, timeline, ",
        "seed, timeline, facet=period",
        "seed, strip, by=period",
        "seed, matrix, facet=period",
        "random, timeline, ",
        "random, timeline, facet=source",
        "random, timeline, facet=scenario",
        "random, timeline, facet=period",
        "random, strip, by=period",
        "random, strip, by=scenario",
        "random, strip, facet=scenario",
        "random, matrix, facet=scenario",
        "random, matrix, facet=source",
        "random, coverage, facet=period",
        "random, bars, facet=scenario",
    })
    void opensAsManyClaimsAsItCounts(String name, String figure, String own) throws IOException {
        Study study = stored(name);
        List<Stakeholder> stakeholders =
                comparison.matrix(study, query(study, Map.of()), "en").codebook().stakeholders();
        for (String level : List.of("top", "leaf")) {
            for (String filter : filters(stakeholders)) {
                Map<String, List<String>> asked = new HashMap<>();
                asked.put("level", List.of(level));
                if (!filter.isEmpty()) {
                    asked.put("stakeholder", List.of(filter));
                }
                check(study, figure, query(study, asked), own == null ? "" : own, stakeholders);
            }
        }
        assertThat(met.values().stream().mapToInt(Integer::intValue).sum())
                .as("places that count claims")
                .isGreaterThan(5);
        assertThat(met.keySet()).as("claims counted").anyMatch(counted -> counted > 0);
    }

    private MatrixQuery query(Study study, Map<String, List<String>> asked) {
        return comparison.parameters(study).read(asked);
    }

    private void check(
            Study study,
            String figure,
            MatrixQuery query,
            String own,
            List<Stakeholder> stakeholders) {
        Set<Code> opened = stakeholders.stream().map(Stakeholder::code).collect(Collectors.toSet());
        FigureExport made =
                exports.show(
                        new FigureExports.Asked(
                                figure,
                                study,
                                query,
                                figure.equals("timeline") ? Set.of() : opened,
                                new Query(
                                        Stream.of(own)
                                                .filter(each -> !each.isEmpty())
                                                .map(each -> each.split("="))
                                                .collect(
                                                        Collectors.toMap(
                                                                each -> each[0],
                                                                each -> List.of(each[1])))),
                                Locale.ENGLISH,
                                null),
                        Drawing.USUAL);
        for (String page : exports.screen(made, 850)) {
            PLACE.matcher(page)
                    .results()
                    .forEach(found -> {
                        Target target =
                                Target.of(found.group(1).replace("&amp;", "&")).orElseThrow();
                        if (target instanceof Target.Claims claimed) {
                            check(study, query, opened, claimed, found.group(2), made);
                        }
                    });
        }
    }

    private void check(
            Study study,
            MatrixQuery query,
            Set<Code> opened,
            Target.Claims target,
            String words,
            FigureExport made) {
        Filter filter = comparison.parameters(study).narrowed(query, target);
        String said = "%s: %s (%s)".formatted(query, words, target.key());
        assertThat(filter.choices().values())
                .as(said)
                .noneMatch(choice -> choice.codes().isEmpty() && !choice.excluded());
        assertThat(query(study, written(study, with(query, filter))).filter())
                .as(said)
                .isEqualTo(filter);
        int claimed = (int) claims.count(study.id(), query.version(), filter);
        int counted;
        if (target.filter().containsKey("issue")) {
            Cell cell = cell(study, query, opened, target, made);
            checkWords(said, words, cell, made);
            counted = cell.n();
        } else if (target.filter().containsKey("stakeholder")) {
            counted = counted(words);
        } else {
            return; // a period of the codebook, which counts nothing
        }
        met.merge(counted, 1, Integer::sum);
        assertThat(claimed).as(said).isEqualTo(counted);
    }

    /** Grids say a cell in few words: a coverage map its sources, a matrix its sides. */
    private static void checkWords(String said, String words, Cell cell, FigureExport made) {
        if (made.name().equals("coverage")) {
            assertThat(words)
                    .as(said)
                    .matches(cell.n() > 0 ? ".*d=" + cell.d() + "\\b.*" : "[^=]*");
        } else if (!made.name().equals("matrix")) {
            assertThat(words).as(said).contains(Texts.plain(state(cell, made)));
        } else if (cell instanceof Cell.Contested) {
            assertThat(counted(words)).as(said).isBetween(2, cell.n());
        } else {
            assertThat(counted(words)).as(said).isEqualTo(cell.n());
        }
    }

    private static int counted(String words) {
        return COUNT.matcher(words)
                .results()
                .mapToInt(each -> Integer.parseInt(each.group(1)))
                .sum();
    }

    private static String state(Cell cell, FigureExport made) {
        return made.wording().state(cell, made.matrix().lens());
    }

    private static MatrixQuery with(MatrixQuery query, Filter filter) {
        return new MatrixQuery(
                query.version(), filter, query.lens(), query.options(), query.order());
    }

    private Map<String, List<String>> written(Study study, MatrixQuery query) {
        return comparison.parameters(study).write(query).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> List.of(each.getValue())));
    }

    /** The cell that a place is about, of the matrix of its panel's claims. */
    private Cell cell(
            Study study,
            MatrixQuery query,
            Set<Code> opened,
            Target.Claims target,
            FigureExport made) {
        Filter filter = query.filter();
        for (Filter.Field field :
                List.of(Filter.Field.SCENARIO, Filter.Field.PERIOD, Filter.Field.SOURCE)) {
            String code = target.filter().get(field.parameter());
            if (code != null) {
                filter = filter.with(field, new Choice(Set.of(code), false));
            }
        }
        StudyMatrix matrix =
                comparison.matrix(study, with(query, filter), made.wording().language(), opened);
        return matrix.cell(
                        String.valueOf(target.filter().get("issue")),
                        String.valueOf(target.filter().get("stakeholder")))
                .orElseThrow();
    }
}
