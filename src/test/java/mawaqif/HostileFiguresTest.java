package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.imageio.ImageIO;
import mawaqif.api.Query;
import mawaqif.charts.Size;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.Scene;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.FigureNames;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.exchange.Folder;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.ui.Translations;
import mawaqif.users.Role;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whatever somebody types as the name of a study, stakeholder, issue, lens, scenario, period, event
 * or source comes out of every figure in every format as the text it is.
 */
@WholeTest
@Import(FigureNames.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileFiguresTest {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> PLAIN =
            Set.of(
                    "svg", "title", "desc", "style", "defs", "pattern", "g", "rect", "circle",
                    "path", "line", "text");
    private static final String OVERRIDES = "[\u202A-\u202E]";

    private static final Map<String, String> TEXTS = texts();

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Comparison comparison;
    @Autowired FigureExports exports;
    @Autowired FigureNames names;
    @LocalServerPort String port;
    private StudyId id;
    private Study study;

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>(FigureFilesTest.HOSTILE);
        texts.put("control", "a\u0001b\u001B\u0085\u2028c\uFFFEd\u0000e");
        texts.put("spaces", " \u00A0\u2003\u200B ");
        texts.put("open", "\u2067open \u202B\u202E");
        texts.put("stacked", "z" + "\u0301\u0323".repeat(30));
        return texts;
    }

    @BeforeAll
    void importStudy() {
        id = crew.imported(port, "hostile-all", folder().zip());
    }

    @BeforeEach
    void signIn() {
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("Sara K", id, Role.READER));
        study = studies.find(new Code("hostile-all")).orElseThrow();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    /** Everybody has a claim on six issues, so that all are compared. */
    private static Folder folder() {
        List<String> codes = List.copyOf(TEXTS.keySet());
        StringBuilder yaml = new StringBuilder("study: {slug: x, default-lens: position, title: ");
        yaml.append(label(TEXTS.get("markup"))).append("}\n");
        for (String list : List.of("stakeholders", "issues", "scenarios", "periods")) {
            yaml.append(list).append(":\n");
            TEXTS.forEach((code, text) -> {
                String more =
                        switch (list) {
                            case "issues" -> ", heading: " + label(text);
                            case "periods" -> ", from: 2024, to: 2025";
                            default -> "";
                        };
                yaml.append("  - {code: %s, label: %s%s}\n".formatted(code, label(text), more));
            });
        }
        yaml.append("events:\n");
        TEXTS.forEach((code, text) ->
                yaml.append("  - {date: 2024-05, label: %s}\n".formatted(label(text))));
        yaml.append("lenses:\n  position: {label: %s, points: {".formatted(label("<b>&")));
        for (int stance = -2; stance <= 2; stance++) {
            String text =
                    TEXTS.get(List.of("formula", "at", "bidi", "open", "plus").get(stance + 2));
            yaml.append(stance > -2 ? ", " : "").append("%d: %s".formatted(stance, label(text)));
        }
        yaml.append("}}\n");
        StringBuilder claims =
                new StringBuilder(Folder.HEADER).append(",scenario,period,date,note,translation\n");
        for (int one = 0; one < codes.size(); one++) {
            for (int at = 0; at < 6; at++) {
                String issue = codes.get((one / 4 * 3 + at) % codes.size());
                boolean even = (one + at) % 2 == 0;
                claims.append(
                        "c%d.%d,%s,%s,position,%d,%s,%s,%s,%s,2024-0%d-01,=HYPERLINK(1),@SUM(1)\n"
                                .formatted(
                                        one,
                                        at,
                                        codes.get(one),
                                        issue,
                                        (one + at) % 5 - 2,
                                        even ? "letter" : "report",
                                        even ? "We oppose the rise" : "🌊 end",
                                        codes.get((one + 1) % codes.size()),
                                        at < 2 ? codes.get(one) : "",
                                        1 + at));
            }
        }
        return new Folder()
                .with("study.yaml", yaml.toString())
                .sources("title: Letter", "title: " + label(TEXTS.get("bidi") + "=<i>\u0007"))
                .with("claims.csv", claims.toString());
    }

    /** JSON is YAML; what YAML would not take raw is escaped. */
    private static String label(String text) {
        return "{en: %s, ar: %s}"
                .formatted(
                        JsonMapper.shared().writeValueAsString(text),
                        JsonMapper.shared().writeValueAsString(text + " ع"))
                .replace("\uFFFE", "\\uFFFE");
    }

    // ---- pictures ----

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void areDrawnWholeAndApart(String language) {
        Locale locale = language.equals("ar") ? Translations.ARABIC : Translations.ENGLISH;
        List<String> faults = new ArrayList<>();
        for (String name : names.all()) {
            for (String issues : List.of("", "markup,bidi,control")) {
                FigureExport made = figure(name, locale, issues);
                Size size = issues.isEmpty() ? Size.STANDARD : new Size(420, 600);
                List<Scene> pages = Seen.pages(made.figure(), size);
                String where = "%s %s: ".formatted(name, size);
                pages.forEach(page ->
                        Seen.faults(page).forEach(fault -> faults.add(where + shortened(fault))));
                EveryFigureTest.missing(made.table(), pages)
                        .forEach(fault -> faults.add(where + shortened(fault)));
                for (Scene page : pages) {
                    page.labels().stream()
                            .filter(label -> label.text().matches("(?s).*" + OVERRIDES + ".*"))
                            .forEach(label -> faults.add(where + "turned: " + label.text()));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    private static String shortened(String fault) {
        return fault.length() < 900 ? fault : fault.substring(0, 900);
    }

    /** Of all issues, or of a few, so that there are lines to draw. */
    private FigureExport figure(String name, Locale locale, String issues) {
        Map<String, List<String>> asked =
                issues.isEmpty() ? Map.of() : Map.of("issue", List.of(issues));
        return exports.show(
                new FigureExports.Asked(
                        name,
                        study,
                        comparison.parameters(study).read(asked),
                        Set.of(),
                        new Query(Map.of()),
                        locale,
                        "https://localhost/studies/x/" + FigureExports.screen(name)),
                Drawing.USUAL);
    }

    // ---- files ----

    /** Each in either PNG or PDF, which take longest, and in all other formats. */
    @Test
    void comeOutAsTextInEveryFormat() throws Exception {
        int turn = 0;
        for (String name : names.all()) {
            String other = names.all().indexOf(name) % 2 == 0 ? "png" : "pdf";
            for (String extension : exports.extensions()) {
                if (extension.equals(other)) {
                    continue;
                }
                String language = turn++ % 2 == 0 ? "en" : "ar";
                String about = "%s.%s?lang=%s".formatted(name, extension, language);
                byte[] file = file(about);
                switch (extension) {
                    case "svg" -> checkSvg(about, Drawn.svg(file));
                    case "pdf" -> checkPdf(about, file);
                    case "png" ->
                            assertThat(ImageIO.read(new ByteArrayInputStream(file)))
                                    .as(about)
                                    .isNotNull();
                    case "xlsx" -> checkWorkbook(about, file);
                    case "csv" -> checkCsv(about, file);
                    case "json" -> checkJson(about, JsonMapper.shared().readTree(file));
                    default -> assertThat(file).as(about).isNotEmpty();
                }
            }
            turn++;
        }
    }

    private byte[] file(String about) {
        HttpResponse<byte[]> answer =
                crew.get(port, "admin", "/api/v1/studies/hostile-all/figures/" + about);
        assertThat(answer.statusCode()).as("%s %s", about, Crew.text(answer)).isEqualTo(200);
        return answer.body();
    }

    private static void checkSvg(String about, Document svg) {
        NodeList all = svg.getElementsByTagName("*");
        StringBuilder words = new StringBuilder();
        for (int at = 0; at < all.getLength(); at++) {
            Element element = (Element) all.item(at);
            assertThat(element.getNamespaceURI()).as(about).isEqualTo(SVG);
            assertThat(PLAIN).as(about).contains(element.getLocalName());
            NamedNodeMap attributes = element.getAttributes();
            for (int each = 0; each < attributes.getLength(); each++) {
                assertThat(attributes.item(each).getNodeName())
                        .as(about)
                        .doesNotMatch("on.*|.*href|src");
            }
            words.append(element.getLocalName().equals("text") ? element.getTextContent() : "");
        }
        assertThat(words.toString()).as(about).doesNotContainPattern(OVERRIDES);
        assertThat(words.toString()).as(about).containsAnyOf("<script>", "=1+1", "/matrix");
    }

    private static void checkPdf(String about, byte[] file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getDocumentCatalog().getOpenAction()).as(about).isNull();
            assertThat(document.getDocumentCatalog().getNames()).as(about).isNull();
            assertThat(new PDFTextStripper().getText(document))
                    .as(about)
                    .containsAnyOf("<script>", "=1+1", "/matrix")
                    .doesNotContainPattern(OVERRIDES);
        }
    }

    private static void checkWorkbook(String about, byte[] file) throws IOException {
        int texts = 0;
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).as(about).isNotEqualTo(CellType.FORMULA);
                        texts += cell.toString().contains("=1+1") ? 1 : 0;
                    }
                }
            }
        }
        assertThat(texts).as(about).isPositive();
    }

    private static void checkCsv(String about, byte[] file) throws IOException {
        assertThat(new String(file, StandardCharsets.UTF_8))
                .as(about)
                .doesNotContainPattern(OVERRIDES);
        for (List<String> row : Drawn.csv(file)) {
            for (String field : row) {
                if (!field.matches("-?[0-9.]+(E-?[0-9]+)?")) {
                    assertThat(field).as(about).doesNotMatch("(?s)[=+@\\t\\r\\n-].*");
                }
            }
        }
    }

    private static void checkJson(String about, JsonNode json) {
        assertThat(json.get("rows").size()).as(about).isPositive();
        assertThat(json.toString()).as(about).doesNotContainPattern(OVERRIDES).contains("=1+1");
    }
}
