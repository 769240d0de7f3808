package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import mawaqif.exchange.Folder;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The matrix as files, opened with the programs of others: what they say is what the API says. */
@WholeTest
class FigureFilesTest {

    private static final List<String> LANGUAGES = List.of("en", "ar");
    private static final List<String> THEMES = List.of("light", "dark", "print");

    /** What somebody may have typed into a codebook, by what is nasty about it. */
    static final Map<String, String> HOSTILE = hostile();

    private static final String SECRET = "We oppose the rise";

    @Autowired Crew crew;
    @LocalServerPort String port;

    // ---- numbers ----

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void holdTheNumbersOfTheMatrix(long seed) throws IOException {
        RandomStudy study = new RandomStudy("numbers-" + seed, seed);
        crew.imported(port, study.slug, study.zip());
        int found = 0;
        for (int number = 0; number < 12; number++) {
            Map<String, String> query = study.query();
            query.remove("version");
            String rest = "?" + RandomStudy.address(query);
            List<Map<String, Object>> cells = cells(study.slug, rest);
            assertThat(table(study.slug, rest).stream().map(FigureFilesTest::typed).toList())
                    .as(rest)
                    .isEqualTo(cells);
            try (XSSFWorkbook book = workbook(study.slug, rest)) {
                assertThat(rows(book.getSheetAt(1))).as(rest).isEqualTo(cells);
            }
            found += (int) cells.stream().filter(cell -> !cell.get("n").equals(0.0)).count();
        }
        assertThat(found).as("cells with evidence").isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void laysTheWorkbooksFirstSheetOutAsTheMatrix(String language) throws IOException {
        RandomStudy study = new RandomStudy("numbers-13", 13);
        crew.imported(port, study.slug, study.zip());
        String rest = "?lang=" + language;
        JsonNode matrix = matrix(study.slug, rest);
        int columns = matrix.get("stakeholders").size();
        int issues = matrix.get("issues").size();
        var naive = new NaiveMatrix(study, Map.of("version", "1"), null);
        try (XSSFWorkbook book = workbook(study.slug, rest)) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.isRightToLeft()).isEqualTo(language.equals("ar"));
            int head = sheet.getPaneInformation().getHorizontalSplitPosition() - 1;
            for (int column = 0; column < columns; column++) {
                JsonNode stakeholder = matrix.at("/stakeholders/" + column);
                List<String> code = List.of(stakeholder.get("code").asString());
                assertThat(sheet.getRow(head).getCell(column + 1).getStringCellValue())
                        .isEqualTo(stakeholder.get("label").asString());
                assertThat(
                                List.of(
                                        number(sheet, head + issues + 1, column + 1),
                                        number(sheet, head + issues + 2, column + 1)))
                        .isEqualTo(naive.total(code, naive.issues()));
            }
            for (int at = 0; at < issues; at++) {
                JsonNode issue = matrix.at("/issues/" + at);
                List<String> code = List.of(issue.get("code").asString());
                assertThat(sheet.getRow(head + 1 + at).getCell(0).getStringCellValue())
                        .isEqualTo(issue.get("label").asString());
                assertThat(
                                List.of(
                                        number(sheet, head + 1 + at, columns + 1),
                                        number(sheet, head + 1 + at, columns + 2)))
                        .isEqualTo(naive.total(naive.stakeholders(), code));
            }
            assertThat(
                            List.of(
                                    number(sheet, head + issues + 1, columns + 1),
                                    number(sheet, head + issues + 2, columns + 2)))
                    .isEqualTo(naive.total(naive.stakeholders(), naive.issues()));
            for (int at = 0; at < matrix.get("cells").size(); at++) {
                checkLaidOut(
                        sheet.getRow(head + 1 + at / columns).getCell(1 + at % columns),
                        matrix.get("cells").get(at));
            }
        }
        assertThat(matrix.toString()).contains("\"contested\"", "\"none\"", "\"clear\"");
    }

    private static int number(Sheet sheet, int row, int column) {
        return (int) sheet.getRow(row).getCell(column).getNumericCellValue();
    }

    private static void checkLaidOut(Cell shown, JsonNode cell) {
        switch (cell.get("state").asString()) {
            case "clear", "neutral" ->
                    assertThat(shown.getNumericCellValue())
                            .isEqualTo(cell.get("median").asDouble());
            case "contested" -> {
                int[] counts =
                        IntStream.range(0, 5).map(i -> cell.at("/counts/" + i).asInt()).toArray();
                assertThat(shown.getStringCellValue())
                        .isEqualTo(
                                "−%d (%d) ⇄ +%d (%d)"
                                        .formatted(
                                                -cell.get("medianAgainst").asInt(),
                                                counts[0] + counts[1],
                                                cell.get("medianFor").asInt(),
                                                counts[3] + counts[4]));
                // Else a sheet from right to left would put the signs behind their numbers.
                assertThat(((XSSFCellStyle) shown.getCellStyle()).getReadingOrder())
                        .isEqualTo(ReadingOrder.LEFT_TO_RIGHT);
            }
            case "none" ->
                    assertThat(shown.getStringCellValue().equals("–"))
                            .isNotEqualTo(cell.get("silent").asBoolean());
            default -> throw new AssertionError(cell);
        }
    }

    /** The cells of the matrix as a table has them: names of columns to text, number or truth. */
    private List<Map<String, Object>> cells(String study, String rest) {
        JsonNode matrix = matrix(study, rest);
        Map<String, String> labels = new TreeMap<>();
        for (String heads : List.of("stakeholders", "issues")) {
            matrix.get(heads)
                    .forEach(head ->
                            labels.put(
                                    heads + head.get("code").asString(),
                                    head.get("label").asString()));
        }
        List<Map<String, Object>> cells = new ArrayList<>();
        for (JsonNode cell : matrix.get("cells")) {
            Map<String, Object> row = new TreeMap<>();
            cell.propertyStream()
                    .forEach(each -> {
                        String name = each.getKey().replaceFirst("s$", "");
                        if (each.getValue().isArray()) {
                            for (int point = -2; point <= 2; point++) {
                                row.put(
                                        name + (point > 0 ? "+" : "") + point,
                                        each.getValue().get(point + 2).asDouble());
                            }
                        } else {
                            row.put(each.getKey(), value(each.getValue()));
                        }
                    });
            row.put("stakeholderLabel", labels.get("stakeholders" + row.get("stakeholder")));
            row.put("issueLabel", labels.get("issues" + row.get("issue")));
            cells.add(row);
        }
        return cells;
    }

    private static Object value(JsonNode node) {
        return node.isNumber()
                ? (Object) node.asDouble()
                : node.isBoolean() ? (Object) node.asBoolean() : node.asString();
    }

    /** The fields of a row that are filled, without those that every row carries. */
    private static Map<String, Object> typed(Map<String, String> row) {
        Map<String, Object> typed = new TreeMap<>();
        row.forEach((name, text) -> {
            if (!text.isEmpty() && !CARRIED.contains(name)) {
                boolean word =
                        List.of("issue", "issueLabel", "stakeholder", "stakeholderLabel", "state")
                                        .contains(name)
                                || List.of("confidence", "splitBy").contains(name);
                boolean truth = List.of("thin", "silent").contains(name);
                typed.put(
                        name,
                        word ? text : truth ? (Object) text.equals("true") : Double.valueOf(text));
            }
        });
        return typed;
    }

    private static final List<String> CARRIED =
            List.of("lens", "question", "filters", "scale", "reckoning", "dataVersion", "url");

    // ---- pictures ----

    static Stream<String> views() {
        return LANGUAGES.stream()
                .flatMap(language ->
                        THEMES.stream()
                                .map(theme -> "?lang=%s&theme=%s".formatted(language, theme)));
    }

    @ParameterizedTest
    @MethodSource("views")
    void paintExactlyAsManyPixelsAsAskedFor(String view) throws IOException {
        crew.imported(port, "hostile", folder().zip());
        for (String size :
                List.of("200 200 1", "850 600 2", "333 777 3", "1201 999 1", "300 251 4")) {
            String[] asked = size.split(" ");
            String rest = view + "&width=%s&height=%s&scale=%s".formatted((Object[]) asked);
            BufferedImage image =
                    ImageIO.read(new ByteArrayInputStream(file("hostile", "png", rest)));
            int scale = Integer.parseInt(asked[2]);
            assertThat(image.getWidth()).isEqualTo(Integer.parseInt(asked[0]) * scale);
            assertThat(image.getHeight()).isEqualTo(Integer.parseInt(asked[1]) * scale);
            assertThat(image.getRGB(0, 0) & 0xFFFFFF)
                    .isEqualTo(view.endsWith("dark") ? 0x111616 : 0xFFFFFF);
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void drawEveryLabelOfTheCodebookAsText(String view) throws Exception {
        crew.imported(port, "hostile", folder().zip());
        String drawn = everyPage("hostile", view + "&lens=position");
        String language = view.substring(6, 8);
        for (String label : HOSTILE.values()) {
            assertThat(drawn).contains(bare(in(language, label)));
        }
        assertThat(drawn).contains(bare("Lens <i>")).contains(bare("Heading = 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void drawTheSameWhereItGoesOnOverPages(String language) throws Exception {
        crew.imported(port, "hostile", folder().zip());
        String drawn = everyPage("hostile", "?width=900&height=700&lang=" + language);
        for (String label : HOSTILE.values()) {
            assertThat(drawn).contains(bare(in(language, label)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void haveTheirTextsAsOutlinesOnRequest(String language) throws Exception {
        crew.imported(port, "hostile", folder().zip());
        String rest = "?lang=" + language;
        String live = new String(file("hostile", "svg", rest), "UTF-8");
        String outlined = new String(file("hostile", "svg", rest + "&text=outlines"), "UTF-8");
        assertThat(outlined).doesNotContain("<text", "@font-face").contains("<desc");
        assertThat(outlined.split("</desc>")[0].replaceAll("f[0-9a-f]+-", ""))
                .as("title and description")
                .isEqualTo(live.split("</desc>")[0].replaceAll("f[0-9a-f]+-", ""));
        assertThat(file("hostile", "svg", rest + "&text=live")).isEqualTo(live.getBytes("UTF-8"));
        assertThat(status("hostile", "svg", rest + "&text=none")).isEqualTo(400);
    }

    @Test
    void nameTheNumberOfPagesBeyondTheLast() throws Exception {
        crew.imported(port, "hostile", folder().zip());
        for (String format : List.of("svg", "png")) {
            String rest = "?width=500&height=400&page=";
            int pages = pages("hostile", format, rest);
            assertThat(pages).isGreaterThan(1);
            assertThat(status("hostile", format, rest + pages)).isEqualTo(200);
            for (int beyond : List.of(pages + 1, Integer.MAX_VALUE)) {
                HttpResponse<byte[]> answer = figure("hostile", format, rest + beyond);
                assertThat(answer.statusCode()).isEqualTo(400);
                assertThat(JsonMapper.shared().readTree(answer.body()).get("detail").asString())
                        .contains("page: '%d'".formatted(beyond), "1 to %d".formatted(pages));
            }
        }
    }

    // ---- texts ----

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void defuseFormulasInTables(String language) throws IOException {
        crew.imported(port, "hostile", folder().zip());
        List<Map<String, String>> rows = table("hostile", "?lang=" + language);
        for (Map<String, String> row : rows) {
            row.forEach((name, text) -> {
                if (!text.matches("-?[0-9.]+(E-?[0-9]+)?")) {
                    assertThat(text).as(name).doesNotMatch("(?s)[=+@\\t\\r\\n-].*");
                }
            });
        }
        assertThat(rows.stream().map(row -> row.get("issueLabel")).distinct())
                .containsExactlyElementsOf(
                        HOSTILE.values().stream()
                                .map(label -> visible(in(language, label)))
                                .map(label ->
                                        label.matches("(?s)[=+@\\t\\r\\n-].*")
                                                ? "'" + label
                                                : label)
                                .toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void keepTextsAsTextsInWorkbooks(String language) throws IOException {
        crew.imported(port, "hostile", folder().zip());
        try (XSSFWorkbook book = workbook("hostile", "?lang=" + language)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
            assertThat(
                            rows(book.getSheetAt(1)).stream()
                                    .map(row -> row.get("issueLabel"))
                                    .distinct())
                    .containsExactlyElementsOf(
                            HOSTILE.values().stream()
                                    .map(label -> (Object) visible(in(language, label)))
                                    .toList());
            List<Map<String, Object>> claims = rows(book.getSheetAt(2));
            assertThat(claims).extracting(row -> row.get("note")).contains("=HYPERLINK(1)");
            assertThat(claims).extracting(row -> row.get("translation")).contains("@SUM(1)");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void leaveOutTheQuotesOfSourcesThatMayNotBePassedOn(String language) throws IOException {
        crew.imported(port, "hostile", folder().zip());
        try (XSSFWorkbook book = workbook("hostile", "?lang=" + language)) {
            List<Map<String, Object>> claims = rows(book.getSheetAt(2));
            assertThat(claims)
                    .filteredOn(row -> row.get("source").equals("letter"))
                    .isNotEmpty()
                    .allSatisfy(row -> {
                        assertThat(row.get("quote")).asString().startsWith("[");
                        assertThat(row).doesNotContainKey("translation");
                        assertThat(row.get("start")).isEqualTo(0.0);
                        assertThat(row.get("end")).isEqualTo((double) SECRET.length());
                    });
            assertThat(claims)
                    .filteredOn(row -> row.get("source").equals("report"))
                    .isNotEmpty()
                    .allSatisfy(row -> assertThat(row.get("quote")).isEqualTo("🌊 end"));
            for (Sheet sheet : book) {
                for (Map<String, Object> row : rows(sheet)) {
                    assertThat(row.values()).noneMatch(value -> value.toString().contains(SECRET));
                }
            }
        }
        for (String format : List.of("csv", "svg")) {
            assertThat(new String(file("hostile", format, "?lang=" + language), "UTF-8"))
                    .doesNotContain(SECRET)
                    .doesNotContain("kept back");
        }
    }

    // ---- reading ----

    private HttpResponse<byte[]> figure(String study, String format, String rest) {
        return crew.get(
                port,
                "admin",
                "/api/v1/studies/%s/figures/matrix.%s%s".formatted(study, format, rest));
    }

    private int status(String study, String format, String rest) {
        return figure(study, format, rest).statusCode();
    }

    private byte[] file(String study, String format, String rest) {
        HttpResponse<byte[]> answer = figure(study, format, rest);
        assertThat(answer.statusCode()).as("%s%s", format, rest).isEqualTo(200);
        return answer.body();
    }

    private JsonNode matrix(String study, String rest) {
        HttpResponse<byte[]> answer =
                crew.get(port, "admin", "/api/v1/studies/%s/matrix%s".formatted(study, rest));
        assertThat(answer.statusCode()).as(rest).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }

    private List<Map<String, String>> table(String study, String rest) throws IOException {
        try (CsvReader<CsvRecord> csv =
                CsvReader.builder()
                        .ofCsvRecord(new ByteArrayInputStream(file(study, "csv", rest)))) {
            List<CsvRecord> records = csv.stream().toList();
            List<String> head = records.getFirst().getFields();
            return records.stream()
                    .skip(1)
                    .map(record -> {
                        assertThat(record.getFields()).hasSameSizeAs(head);
                        Map<String, String> row = new LinkedHashMap<>();
                        for (int at = 0; at < head.size(); at++) {
                            row.put(head.get(at), record.getField(at));
                        }
                        return row;
                    })
                    .toList();
        }
    }

    private XSSFWorkbook workbook(String study, String rest) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file(study, "xlsx", rest)));
    }

    private static List<Map<String, Object>> rows(Sheet sheet) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Row row : sheet) {
            Map<String, Object> values = new TreeMap<>();
            for (Cell cell : row) {
                Cell head = sheet.getRow(0).getCell(cell.getColumnIndex());
                values.put(
                        head == null ? "" : head.getStringCellValue(),
                        switch (cell.getCellType()) {
                            case NUMERIC -> cell.getNumericCellValue();
                            case BOOLEAN -> cell.getBooleanCellValue();
                            default -> cell.getStringCellValue();
                        });
            }
            rows.add(values);
        }
        return rows.subList(1, rows.size());
    }

    /** Every text of every page, without spaces and marks of direction. */
    private String everyPage(String study, String rest) throws Exception {
        int pages = pages(study, "svg", rest + "&page=");
        Map<String, StringBuilder> byRole = new LinkedHashMap<>();
        for (int page = 1; page <= pages; page++) {
            Document svg =
                    DocumentBuilderFactory.newInstance()
                            .newDocumentBuilder()
                            .parse(
                                    new ByteArrayInputStream(
                                            file(study, "svg", rest + "&page=" + page)));
            assertThat(svg.getElementsByTagName("script").getLength()).isZero();
            NodeList texts = svg.getElementsByTagName("text");
            for (int at = 0; at < texts.getLength(); at++) {
                Element text = (Element) texts.item(at);
                byRole.computeIfAbsent(text.getAttribute("class"), _ -> new StringBuilder())
                        .append(text.getTextContent());
            }
        }
        return byRole.values().stream()
                .map(all -> bare(all.toString()))
                .collect(Collectors.joining("\n"));
    }

    private int pages(String study, String format, String restUpToPage) {
        Matcher pages =
                Pattern.compile("pages are 1 to (\\d+)")
                        .matcher(Crew.text(figure(study, format, restUpToPage + "9999")));
        assertThat(pages.find()).isTrue();
        return Integer.parseInt(pages.group(1));
    }

    private static String bare(String text) {
        return visible(text).replaceAll("[\\s\\p{Cc}]", "");
    }

    /** What can be seen of a text: marks that turn its direction are gone. */
    private static String visible(String text) {
        return text.replaceAll("[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]", "");
    }

    // ---- the hostile study ----

    private static Map<String, String> hostile() {
        Map<String, String> hostile = new LinkedHashMap<>();
        hostile.put("formula", "=1+1");
        hostile.put("plus", "+1");
        hostile.put("minus", "-2+3");
        hostile.put("at", "@SUM(A1)");
        hostile.put("tab", "\t=1+1");
        hostile.put("hidden", "\u200F=2+2");
        hostile.put("markup", "<script>alert(\"1\")</script>&amp;]]><!--");
        hostile.put("bidi", "\u202Eevil\u2069\u2069 سُنّة \u2066");
        hostile.put("lines", "two\nlines, \"quoted\"");
        hostile.put("emoji", "👩‍👩‍👧 中文 🇮🇶 ⇄ ≥ 🌊");
        hostile.put("escape", "a_x0041_b {0} %s ${x}");
        hostile.put("long", "word سُنّة ".repeat(500).strip());
        hostile.put("unbroken", "x".repeat(5000));
        return hostile;
    }

    private static String in(String language, String label) {
        return language.equals("en") ? label : label + " ع";
    }

    /** Every hostile text is a stakeholder's and an issue's label, and each has a claim. */
    private static Folder folder() {
        StringBuilder study =
                new StringBuilder("study: {slug: x, title: \"=T\", default-lens: position}\n");
        study.append("stakeholders:\n");
        HOSTILE.forEach((code, text) ->
                study.append("  - {code: %s, label: %s}\n".formatted(code, label(text))));
        study.append("issues:\n");
        HOSTILE.forEach((code, text) ->
                study.append(
                        "  - {code: %s, label: %s, heading: \"Heading = 1\"}\n"
                                .formatted(code, label(text))));
        study.append(
                """
                lenses:
                  position: {label: "Lens <i>", points: {-2: "=a", -1: "-b", 0: "@c", 1: "+d", 2: "</e>"}}
                """);
        StringBuilder claims = new StringBuilder(Folder.HEADER).append(",note,translation\n");
        int number = 0;
        for (String code : HOSTILE.keySet()) {
            boolean kept = number % 2 == 0;
            claims.append(
                    "c%d,%s,%s,position,%d,%s,%s,=HYPERLINK(1),%s\n"
                            .formatted(
                                    number,
                                    code,
                                    code,
                                    number % 5 - 2,
                                    kept ? "letter" : "report",
                                    kept ? SECRET : "🌊 end",
                                    kept ? "kept back" : "@SUM(1)"));
            number++;
        }
        return new Folder()
                .with("study.yaml", study.toString())
                .sources("title: Letter", "title: \"=Letter\"\n    redistributable: false")
                .with("claims.csv", claims.toString());
    }

    /** JSON is YAML; what YAML would not take raw is escaped. */
    private static String label(String text) {
        return "{en: %s, ar: %s}"
                .formatted(
                        JsonMapper.shared().writeValueAsString(in("en", text)),
                        JsonMapper.shared().writeValueAsString(in("ar", text)));
    }
}
