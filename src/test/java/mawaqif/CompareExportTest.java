package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import mawaqif.RandomStudy.Claim;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sides laid side by side against {@link NaiveMatrix}: order, gaps, one-sided issues, numbers and
 * the claims chosen, as tables and workbooks have them.
 */
@WholeTest
class CompareExportTest {

    private static final int QUERIES = 12;
    private static final List<String> NUMBERS =
            List.of("state", "median", "medianAgainst", "medianFor", "n", "d", "thin", "silent");

    @Autowired Crew crew;
    @LocalServerPort String port;

    /** A side and the matrix that its cells are expected from; columns of its own, or none. */
    private record Side(String code, NaiveMatrix matrix, boolean stakeholder) {

        String column(Map<String, Object> row) {
            return stakeholder ? code : (String) Objects.requireNonNull(row.get("stakeholder"));
        }

        Map<String, Object> cell(Map<String, Object> row) {
            return matrix.cell(column(row), (String) Objects.requireNonNull(row.get("issue")));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void stakeholdersStandAsTheDirectComputationSays(long seed) throws IOException {
        RandomStudy study = stored(seed);
        Random random = new Random(seed);
        int compared = 0;
        for (int number = 0; number < QUERIES; number++) {
            Map<String, String> query = query(study);
            NaiveMatrix matrix = new NaiveMatrix(study, query, null);
            List<String> with = new ArrayList<>(matrix.stakeholders());
            java.util.Collections.shuffle(with, random);
            with = with.stream().limit(2 + random.nextInt(4)).toList();
            if (with.size() >= 2) {
                query.put("with", String.join(",", with));
                List<String> things = new ArrayList<>(matrix.issues());
                compared +=
                        check(
                                study,
                                query,
                                with.stream().map(code -> new Side(code, matrix, true)).toList(),
                                things);
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"scenario", "period"})
    void conditionsStandAsTheDirectComputationSays(String by) throws IOException {
        RandomStudy study = stored(4);
        int compared = 0;
        for (int number = 0; number < QUERIES; number++) {
            Map<String, String> query = query(study);
            query.remove(by);
            NaiveMatrix plain = new NaiveMatrix(study, query, null);
            List<Side> sides = new ArrayList<>();
            for (String code :
                    by.equals("scenario")
                            ? List.of("FULL", "PARTIAL", "none")
                            : List.of("then", "now", "none")) {
                Map<String, String> narrowed = new TreeMap<>(query);
                narrowed.put(by, code);
                NaiveMatrix matrix = new NaiveMatrix(study, narrowed, null);
                if (matrix.hasClaims(matrix.stakeholders(), matrix.issues())) {
                    sides.add(new Side(code, matrix, false));
                }
            }
            if (sides.size() >= 2) {
                query.put("by", by);
                List<String> things = new ArrayList<>();
                plain.stakeholders()
                        .forEach(column ->
                                plain.issues().forEach(issue -> things.add(column + "," + issue)));
                compared += check(study, query, sides, things);
            }
        }
        assertThat(compared).isGreaterThan(10);
    }

    /** Compares table and workbook with what is expected, and says how many rows had a gap. */
    private int check(
            RandomStudy study, Map<String, String> query, List<Side> sides, List<String> things)
            throws IOException {
        String asked = study.slug + " " + query;
        List<Map<String, Object>> rows = rows(study, query);
        assertThat(rows.stream().map(CompareExportTest::thing).toList())
                .as(asked)
                .containsExactlyInAnyOrderElementsOf(
                        things.stream()
                                .filter(thing ->
                                        sides.stream().anyMatch(side -> n(side, row(thing)) > 0))
                                .toList());
        Map<String, Object> before = Map.of();
        int shared = 0;
        for (Map<String, Object> row : rows) {
            for (Side side : sides) {
                Map<String, Object> cell = side.cell(row);
                for (String name : NUMBERS) {
                    assertThat(row.get(side.code() + "." + name))
                            .as(asked + " " + side.code() + "." + name + " of " + row)
                            .isEqualTo(cell.get(name));
                }
            }
            boolean oneSided = sides.stream().filter(side -> n(side, row) > 0).count() == 1;
            assertThat(row.get("oneSided")).as(asked + row).isEqualTo(oneSided);
            if (!oneSided) {
                checkGap(asked, sides, row);
                shared++;
            }
            checkOrder(asked, things, before, row);
            before = row;
        }
        checkWorkbook(asked, study, query, sides, rows);
        return shared;
    }

    private static void checkGap(String asked, List<Side> sides, Map<String, Object> row) {
        double largest = -1;
        Map<String, Double> pairs = new HashMap<>();
        for (int one = 0; one < sides.size(); one++) {
            for (int other = one + 1; other < sides.size(); other++) {
                if (n(sides.get(one), row) > 0 && n(sides.get(other), row) > 0) {
                    double distance =
                            distance(sides.get(one).cell(row), sides.get(other).cell(row));
                    pairs.put(sides.get(one).code() + " " + sides.get(other).code(), distance);
                    largest = Math.max(largest, distance);
                }
            }
        }
        assertThat(gap(row)).as(asked + row).isCloseTo(largest, within(1e-9));
        assertThat(pairs.get(row.get("gapFirst") + " " + row.get("gapSecond")))
                .as(asked + row)
                .isCloseTo(largest, within(1e-9));
    }

    private static void checkOrder(
            String asked,
            List<String> things,
            Map<String, Object> before,
            Map<String, Object> row) {
        if (before.isEmpty()) {
            return;
        }
        boolean wasOneSided = Boolean.TRUE.equals(before.get("oneSided"));
        boolean isOneSided = Boolean.TRUE.equals(row.get("oneSided"));
        assertThat(wasOneSided && !isOneSided).as(asked + row).isFalse();
        boolean tie = wasOneSided || !isOneSided && gap(before) == gap(row);
        if (!isOneSided) {
            assertThat(gap(before)).as(asked + row).isGreaterThanOrEqualTo(gap(row));
        }
        if (tie) {
            assertThat(things.indexOf(thing(before)))
                    .as(asked + row)
                    .isLessThan(things.indexOf(thing(row)));
        }
    }

    private void checkWorkbook(
            String asked,
            RandomStudy study,
            Map<String, String> query,
            List<Side> sides,
            List<Map<String, Object>> rows)
            throws IOException {
        HttpResponse<byte[]> answer = get(study, query, "xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(answer.body()))) {
            List<Map<String, Object>> sheet = sheet(book.getSheet("Comparison"));
            assertThat(sheet).as(asked).hasSameSizeAs(rows);
            for (int at = 0; at < rows.size(); at++) {
                assertThat(sheet.get(at)).as(asked).isEqualTo(numbers(rows.get(at)));
            }
            List<List<Object>> expected = new ArrayList<>();
            for (Map<String, Object> row : rows) {
                if (Boolean.FALSE.equals(row.get("oneSided"))) {
                    sides.stream()
                            .filter(side -> n(side, row) > 0)
                            .forEach(side -> expected.add(told(side, row)));
                }
            }
            assertThat(
                            sheet(book.getSheet("Evidence")).stream()
                                    .map(each ->
                                            List.of(
                                                    Objects.requireNonNull(each.get("issue")),
                                                    Objects.requireNonNull(each.get("side")),
                                                    Objects.requireNonNull(each.get("claim")),
                                                    Objects.requireNonNull(each.get("stance")),
                                                    Objects.requireNonNull(each.get("quote")),
                                                    each.getOrDefault("translation", ""),
                                                    Objects.requireNonNull(each.get("source")),
                                                    Objects.requireNonNull(each.get("start")),
                                                    Objects.requireNonNull(each.get("end"))))
                                    .toList())
                    .as(asked)
                    .isEqualTo(expected);
        }
    }

    /** The claim that says best what a cell says, worked out from the study's own list. */
    private static List<Object> told(Side side, Map<String, Object> row) {
        Map<String, Object> cell = side.cell(row);
        Integer median = (Integer) cell.get("median");
        Comparator<Claim> fit =
                Comparator.comparingInt(claim ->
                        median == null
                                ? -Math.abs(claim.stance())
                                : Math.abs(claim.stance() - median));
        Claim best =
                side
                        .matrix()
                        .claims(side.column(row), (String) Objects.requireNonNull(row.get("issue")))
                        .stream()
                        .min(
                                fit.thenComparing(claim -> -NaiveMatrix.confidence(claim))
                                        .thenComparing(Claim::id))
                        .orElseThrow();
        RandomStudy.Place place = best.quotes().getFirst();
        return List.of(
                Objects.requireNonNull(row.get("issue")),
                side.code(),
                best.id(),
                (double) best.stance(),
                place.exact(),
                place.translation(),
                place.source().code(),
                (double) place.start(),
                (double) place.end());
    }

    @Test
    void everyVariantGoesOutAsAPictureAndSaysWhyWhereThereIsNothingToCompare() {
        RandomStudy study = stored(4);
        for (String by : List.of("stakeholder", "scenario", "period")) {
            Map<String, String> query = new TreeMap<>(Map.of("by", by));
            Map<String, Object> json = json(study, query);
            String svg = Crew.text(get(study, query, "svg"));
            assertThat(list(json, "rows")).isNotEmpty();
            assertThat(svg).startsWith("<svg").contains((String) json.get("description"));
            assertThat(get(study, query, "pdf").body()).startsWith('%', 'P', 'D', 'F');
        }
        Map<String, String> one = new TreeMap<>(Map.of("by", "scenario", "scenario", "FULL"));
        assertThat(Crew.text(get(study, one, "svg"))).contains("at least two scenarios");
        assertThat(list(json(study, one), "rows")).isEmpty();
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        RandomStudy study = stored(4);
        Map<String, String> six = new TreeMap<>(Map.of("with", "P0,P1,P2,P3,P4,P5"));
        assertThat(Crew.text(answer(study, six, "svg"))).contains("at most 5 stakeholders");
        Map<String, String> between = new TreeMap<>(Map.of("between", "then,now"));
        assertThat(answer(study, between, "svg").statusCode()).isEqualTo(400);
        assertThat(Crew.text(answer(study, new TreeMap<>(Map.of("by", "week")), "svg")))
                .contains("stakeholder, scenario, period");
    }

    @Test
    void workbooksInArabicRunFromTheRight() throws IOException {
        RandomStudy study = stored(4);
        byte[] file = get(study, new TreeMap<>(Map.of("lang", "ar")), "xlsx").body();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            book.forEach(sheet -> assertThat(sheet.isRightToLeft()).isTrue());
            Sheet about = book.getSheet("عن الشكل");
            List<String> lines = new ArrayList<>();
            about.forEach(row -> lines.add(row.getCell(0).getStringCellValue()));
            assertThat(lines)
                    .anyMatch(line -> line.contains("/studies/" + study.slug + "/compare"))
                    .anyMatch(line -> line.contains("الترتيب: أكبر تباعد"));
        }
    }

    // ---- help ----

    private static Map<String, String> query(RandomStudy study) {
        Map<String, String> query = new TreeMap<>(study.query());
        List.of("order", "lang", "digits", "version").forEach(query::remove);
        return query;
    }

    private RandomStudy stored(long seed) {
        RandomStudy study = new RandomStudy("compare-" + seed, seed);
        crew.imported(port, study.slug, study.zip());
        HttpResponse<byte[]> second =
                crew.send(
                        port,
                        "admin",
                        "POST",
                        "/api/v1/studies/" + study.slug + "/claims/import",
                        "text/csv",
                        study.secondTable().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(second.statusCode()).as(Crew.text(second)).isLessThan(300);
        return study;
    }

    private List<Map<String, Object>> rows(RandomStudy study, Map<String, String> query) {
        return list(json(study, query), "rows");
    }

    private Map<String, Object> json(RandomStudy study, Map<String, String> query) {
        @SuppressWarnings("unchecked")
        Map<String, Object> json =
                new JsonMapper().readValue(get(study, query, "json").body(), Map.class);
        return json;
    }

    private HttpResponse<byte[]> get(RandomStudy study, Map<String, String> query, String type) {
        HttpResponse<byte[]> answer = answer(study, query, type);
        assertThat(answer.statusCode()).as(query + Crew.text(answer)).isEqualTo(200);
        return answer;
    }

    private HttpResponse<byte[]> answer(RandomStudy study, Map<String, String> query, String type) {
        return crew.get(
                port,
                "admin",
                "/api/v1/studies/%s/figures/compare.%s?%s"
                        .formatted(study.slug, type, RandomStudy.address(query)));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> json, String name) {
        return (List<Map<String, Object>>) Objects.requireNonNull(json.get(name));
    }

    private static String thing(Map<String, Object> row) {
        return row.containsKey("stakeholder")
                ? row.get("stakeholder") + "," + row.get("issue")
                : (String) Objects.requireNonNull(row.get("issue"));
    }

    private static Map<String, Object> row(String thing) {
        int comma = thing.indexOf(',');
        return comma < 0
                ? Map.of("issue", thing)
                : Map.of(
                        "stakeholder",
                        thing.substring(0, comma),
                        "issue",
                        thing.substring(comma + 1));
    }

    private static int n(Side side, Map<String, Object> row) {
        return (int) Objects.requireNonNull(side.cell(row).get("n"));
    }

    private static double gap(Map<String, Object> row) {
        return ((Number) Objects.requireNonNull(row.get("gap"))).doubleValue();
    }

    /** The work of moving one heap of weights onto the other, point by point. */
    @SuppressWarnings("unchecked")
    private static double distance(Map<String, Object> one, Map<String, Object> other) {
        List<Double> from = (List<Double>) Objects.requireNonNull(one.get("weights"));
        List<Double> to = (List<Double>) Objects.requireNonNull(other.get("weights"));
        double all = from.stream().mapToDouble(Double::doubleValue).sum();
        double whole = to.stream().mapToDouble(Double::doubleValue).sum();
        double carried = 0;
        double work = 0;
        for (int point = 0; point < 4; point++) {
            carried += from.get(point) / all - to.get(point) / whole;
            work += Math.abs(carried);
        }
        return work;
    }

    private static Map<String, Object> numbers(Map<String, Object> row) {
        Map<String, Object> all = new LinkedHashMap<>();
        row.forEach((key, value) ->
                all.put(key, value instanceof Number number ? number.doubleValue() : value));
        return all;
    }

    private static List<Map<String, Object>> sheet(Sheet sheet) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (int at = 1; at <= sheet.getLastRowNum(); at++) {
            Map<String, Object> values = new LinkedHashMap<>();
            Row row = sheet.getRow(at);
            for (Cell cell : row) {
                String key = sheet.getRow(0).getCell(cell.getColumnIndex()).getStringCellValue();
                values.put(
                        key,
                        cell.getCellType() == CellType.NUMERIC
                                ? (Object) cell.getNumericCellValue()
                                : cell.getCellType() == CellType.BOOLEAN
                                        ? cell.getBooleanCellValue()
                                        : cell.getStringCellValue());
            }
            rows.add(values);
        }
        return rows;
    }
}
