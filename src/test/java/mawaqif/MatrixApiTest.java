package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import mawaqif.RandomStudy.Named;
import mawaqif.comparison.MatrixParameters;
import mawaqif.studies.StudyId;
import mawaqif.users.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/**
 * The matrix of the API against {@link NaiveMatrix}: random studies go in as archives, random
 * queries come out, and every cell must be the same to the last digit.
 */
@WholeTest
class MatrixApiTest {

    private static final int QUERIES = 80;

    private static final int SEEDS = 4;

    /** Who asks, by the code whose drafts they see; the administrator sees everybody's. */
    private static final Map<String, String> PERSONS = persons();

    @Autowired Crew crew;
    @LocalServerPort String port;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void answersWhatTheDirectComputationGives(long seed) {
        RandomStudy study = stored(seed);
        for (int number = 0; number < QUERIES; number++) {
            Map<String, String> query = study.query();
            String person = study.of(List.copyOf(PERSONS.keySet()));
            var expected = new NaiveMatrix(study, query, PERSONS.get(person));
            Map<String, Object> answer = matrix(person, study, query);
            String asked = "seed %d, %s asks %s".formatted(seed, person, query);
            assertThat(answer)
                    .as(asked)
                    .containsExactlyInAnyOrderEntriesOf(echo(study, query, answer));
            checkOrder(asked, query, expected, answer);
            checkHeads(asked, study, query, answer);
            checkCells(asked, expected, answer);
        }
    }

    /** Otherwise the test above could pass by never meeting what is difficult. */
    @Test
    void meetsEveryStateAndEveryDivision() {
        Set<Object> met = new HashSet<>();
        queries((study, query) -> {
            NaiveMatrix matrix = new NaiveMatrix(study, query, null);
            matrix.cells()
                    .forEach(cell -> {
                        for (String name :
                                List.of("state", "splitBy", "thin", "silent", "confidence")) {
                            met.add(name + " " + cell.get(name));
                        }
                    });
        });
        assertThat(met)
                .contains("state none", "state contested", "state neutral", "state clear")
                .contains("splitBy period", "splitBy scenario", "splitBy source", "splitBy null")
                .contains("splitBy stakeholder", "splitBy coder")
                .contains("thin true", "thin false", "silent true", "silent false")
                .contains("confidence low", "confidence medium", "confidence high");
    }

    /** A parameter that the application passed over would be noticed. */
    @Test
    void asksNothingInVain() {
        Set<String> matters = new TreeSet<>();
        queries((study, query) -> {
            for (String name : query.keySet()) {
                if (!matters.contains(name) && matters(study, query, name)) {
                    matters.add(name);
                }
            }
        });
        assertThat(matters).containsAll(MatrixParameters.NAMES).contains("lang");
    }

    private static boolean matters(RandomStudy study, Map<String, String> query, String parameter) {
        Map<String, String> without = new TreeMap<>(query);
        without.remove(parameter);
        var asked = new NaiveMatrix(study, query, null);
        var instead = new NaiveMatrix(study, without, null);
        return !asked.cells().equals(instead.cells())
                || !Objects.equals(asked.orderedIssues(), instead.orderedIssues());
    }

    private static void queries(BiConsumer<RandomStudy, Map<String, String>> work) {
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomStudy study = new RandomStudy("random-" + seed, seed);
            for (int number = 0; number < QUERIES; number++) {
                work.accept(study, study.query());
                study.of(List.copyOf(PERSONS.keySet()));
            }
        }
    }

    private void checkHeads(
            String asked,
            RandomStudy study,
            Map<String, String> query,
            Map<String, Object> answer) {
        String language = query.getOrDefault("lang", "en");
        assertThat(list(answer, "stakeholders"))
                .as(asked)
                .isEqualTo(
                        heads(study.stakeholders, codes(answer, "stakeholders"), language, true));
        assertThat(list(answer, "issues"))
                .as(asked)
                .isEqualTo(heads(study.issues, codes(answer, "issues"), language, false));
    }

    private static void checkOrder(
            String asked,
            Map<String, String> query,
            NaiveMatrix expected,
            Map<String, Object> answer) {
        List<String> columns = codes(answer, "stakeholders");
        List<String> issues = codes(answer, "issues");
        if (!"similarity".equals(query.get("order"))) {
            assertThat(columns).as(asked).isEqualTo(expected.orderedStakeholders());
            assertThat(issues).as(asked).isEqualTo(expected.orderedIssues());
            return;
        }
        List<String> spoke =
                expected.stakeholders().stream()
                        .filter(column -> expected.hasClaims(List.of(column), expected.issues()))
                        .toList();
        List<String> silent = without(expected.stakeholders(), spoke);
        assertThat(columns).as(asked).endsWith(silent.toArray(String[]::new));
        assertThat(columns).as(asked).containsExactlyInAnyOrderElementsOf(expected.stakeholders());
        if (spoke.size() <= 6) {
            assertThat(expected.length(columns.subList(0, spoke.size())))
                    .as(asked)
                    .isCloseTo(shortest(expected, List.of(), spoke), within(1e-8));
        }
        List<String> unspoken =
                expected.issues().stream()
                        .filter(issue ->
                                !expected.hasClaims(expected.stakeholders(), List.of(issue)))
                        .toList();
        assertThat(issues).as(asked).endsWith(unspoken.toArray(String[]::new));
        assertThat(issues).as(asked).containsExactlyInAnyOrderElementsOf(expected.issues());
    }

    /** The length of the shortest of all orders that begin like this. */
    private static double shortest(NaiveMatrix matrix, List<String> begun, List<String> left) {
        if (left.isEmpty()) {
            return matrix.length(begun);
        }
        return left.stream()
                .mapToDouble(next -> {
                    List<String> more = new ArrayList<>(begun);
                    more.add(next);
                    return shortest(matrix, more, without(left, List.of(next)));
                })
                .min()
                .orElseThrow();
    }

    private static void checkCells(String asked, NaiveMatrix expected, Map<String, Object> answer) {
        List<Map<String, Object>> cells = new ArrayList<>();
        for (String issue : codes(answer, "issues")) {
            for (String column : codes(answer, "stakeholders")) {
                cells.add(expected.cell(column, issue));
            }
        }
        assertThat(list(answer, "cells").stream().map(MatrixApiTest::asDoubles).toList())
                .as(asked)
                .isEqualTo(cells);
    }

    /** A cell whose weights and shares are doubles, even where JSON writes a whole number. */
    private static Map<String, Object> asDoubles(Map<String, Object> cell) {
        Map<String, Object> copy = new TreeMap<>(cell);
        for (String name : List.of("against", "for", "agreementA")) {
            copy.computeIfPresent(name, (_, value) -> ((Number) value).doubleValue());
        }
        copy.computeIfPresent(
                "weights",
                (_, value) ->
                        ((List<?>) value)
                                .stream().map(each -> ((Number) each).doubleValue()).toList());
        return copy;
    }

    /** What stands above the cells: what was asked for, defaults spelt out. */
    private static Map<String, Object> echo(
            RandomStudy study, Map<String, String> query, Map<String, Object> answer) {
        Map<String, Object> echo = new LinkedHashMap<>();
        echo.put("study", study.slug);
        echo.put("dataVersion", Integer.parseInt(query.getOrDefault("version", "2")));
        echo.put(
                "lens",
                query.getOrDefault("lens", study.defaultLens).replace("!risk,impact", "position"));
        echo.put("level", query.getOrDefault("level", "top"));
        echo.put("rollup", query.getOrDefault("rollup", "claims"));
        echo.put("count", query.getOrDefault("count", "claims"));
        echo.put("weight", query.getOrDefault("weight", "confidence"));
        echo.put("order", query.getOrDefault("order", "curated"));
        for (String list : List.of("stakeholders", "issues", "cells")) {
            echo.put(list, answer.get(list));
        }
        return echo;
    }

    private static List<Map<String, Object>> heads(
            List<Named> named, List<String> codes, String language, boolean withParent) {
        return codes.stream()
                .map(code -> named.stream().filter(n -> n.code().equals(code)).findFirst())
                .map(found -> {
                    Named each = found.orElseThrow();
                    Map<String, Object> head = new LinkedHashMap<>();
                    head.put("code", each.code());
                    head.put("label", each.label(language));
                    if (withParent) {
                        head.put("parent", each.parent().isEmpty() ? null : each.parent());
                    }
                    return head;
                })
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> answer, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(answer.get(name), name);
    }

    private static List<String> codes(Map<String, Object> answer, String name) {
        return list(answer, name).stream().map(each -> (String) each.get("code")).toList();
    }

    private static List<String> without(List<String> all, List<String> some) {
        return all.stream().filter(each -> !some.contains(each)).toList();
    }

    private RandomStudy stored(long seed) {
        RandomStudy study = new RandomStudy("random-" + seed, seed);
        StudyId id = crew.imported(port, study.slug, study.zip());
        HttpResponse<byte[]> replaced =
                crew.send(
                        port,
                        "admin",
                        "POST",
                        "/api/v1/studies/" + study.slug + "/claims/import",
                        "text/csv",
                        study.secondTable().getBytes(StandardCharsets.UTF_8));
        assertThat(replaced.statusCode()).as(Crew.text(replaced)).isEqualTo(200);
        crew.person("bob", id, Role.READER, false);
        crew.person("Sara K", id, Role.ANALYST, true);
        return study;
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> matrix(
            String person, RandomStudy study, Map<String, String> query) {
        HttpResponse<byte[]> answer =
                crew.get(
                        port,
                        person,
                        "/api/v1/studies/%s/matrix?%s"
                                .formatted(study.slug, RandomStudy.address(query)));
        assertThat(answer.statusCode()).as("%s: %s", query, Crew.text(answer)).isEqualTo(200);
        return JsonMapper.shared().readValue(answer.body(), Map.class);
    }

    private static Map<String, String> persons() {
        Map<String, String> persons = new LinkedHashMap<>();
        persons.put("admin", null);
        persons.put("bob", "bob");
        persons.put("Sara K", "Sara-K");
        return persons;
    }
}
