package mawaqif;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import mawaqif.api.Query;
import mawaqif.charts.Direction;
import mawaqif.charts.Figure;
import mawaqif.charts.Size;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Scene;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Drawing;
import mawaqif.comparison.FigureChoice;
import mawaqif.comparison.FigureExports;
import mawaqif.comparison.FigureNames;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.studies.Code;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyId;
import mawaqif.ui.Translations;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.context.SecurityContextHolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every figure there is, with everything that can be chosen in it, in both languages, all themes
 * and all formats, of generated studies from empty to 30 × 120. New figures, choices and formats
 * come in by themselves.
 */
@WholeTest
@Import(FigureNames.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFigureTest {

    enum Sized {
        SMALL(2, 1, 9),
        LARGE(12, 60, 1500),
        HUGE(30, 120, 6000),
        EMPTY(3, 4, 0),
        SINGLE(3, 4, 1);

        final RandomStudy study;

        Sized(int stakeholders, int issues, int claims) {
            String slug = "every-" + name().toLowerCase(Locale.ROOT);
            study = new RandomStudy(slug, 2026, stakeholders, issues, claims);
        }
    }

    private static final List<Size> SIZES = List.of(Size.STANDARD, new Size(420, 600));

    /** Figures that say how much they lack before anything can be drawn. */
    private static final Set<String> TOO_THIN = Set.of("closeness", "map", "network", "compare");

    /** The formats that hold numbers and no picture. */
    private static final Set<String> TABLES = Set.of("csv", "json", "xlsx");

    @Autowired Crew crew;
    @Autowired Studies studies;
    @Autowired Comparison comparison;
    @Autowired FigureExports exports;
    @Autowired FigureNames names;
    @LocalServerPort String port;
    private final Map<Sized, StudyId> imported = new EnumMap<>(Sized.class);

    private Study study(Sized sized) {
        RandomStudy study = sized.study;
        StudyId id =
                imported.computeIfAbsent(sized, _ -> crew.imported(port, study.slug, study.zip()));
        SecurityContextHolder.getContext()
                .setAuthentication(crew.signedIn("Sara K", id, mawaqif.users.Role.READER));
        return studies.find(new Code(study.slug)).orElseThrow();
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    // ---- pictures ----

    @ParameterizedTest
    @EnumSource
    void isWholeAndClearInBothLanguagesAndSaysTheSameInEveryTheme(Sized sized) {
        Study study = study(sized);
        Random random = new Random(7);
        List<String> faults = new ArrayList<>();
        for (String name : names.all()) {
            for (Locale locale : List.of(Translations.ENGLISH, Translations.ARABIC)) {
                for (Map<String, String> chosen : choices(study, name, locale, random)) {
                    FigureExport made = figure(study, name, locale, chosen);
                    for (Size size : SIZES) {
                        String where = "%s %s %s %s: ".formatted(name, chosen, locale, size);
                        faults(made, size).forEach(fault -> faults.add(where + fault));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    /** The usual figure, and one for every choice, of which the values are drawn by chance. */
    private List<Map<String, String>> choices(
            Study study, String name, Locale locale, Random random) {
        List<Map<String, String>> all = new ArrayList<>(List.of(Map.of()));
        FigureExport usual = figure(study, name, locale, Map.of());
        for (FigureChoice choice : exports.choices(name, usual)) {
            List<FigureChoice.Value> values = choice.values();
            String value = values.get(random.nextInt(values.size())).code();
            if (!value.equals(choice.usual())) {
                all.add(Map.of(choice.parameter(), value));
            }
        }
        return all;
    }

    private List<String> faults(FigureExport made, Size size) {
        List<Scene> pages = Seen.pages(made.figure(), size);
        List<String> faults = new ArrayList<>();
        pages.forEach(page -> faults.addAll(Seen.faults(page)));
        faults.addAll(missing(made.table(), pages));
        faults.addAll(misdirected(made.figure(), pages));
        for (Theme theme : List.of(Theme.DARK, Theme.PRINT)) {
            Scene first = Figures.layout(made.figure(), size, theme, Seen.MEASURE, 1);
            if (!words(List.of(first)).equals(words(pages.subList(0, 1)))) {
                faults.add("says something else in " + theme);
            }
        }
        return faults;
    }

    private static String words(List<Scene> pages) {
        return Stream.of(Role.values())
                .map(role -> Seen.said(pages, role))
                .collect(Collectors.joining("\n"));
    }

    /**
     * Names that stand in the table and nowhere in the picture. A picture of lines leaves out whom
     * none reaches; one that would be too much names nobody, and the address of the matrix instead.
     */
    static List<String> missing(FigureTable table, List<Scene> pages) {
        String words = words(pages);
        List<String> named = new ArrayList<>();
        int lines = table.header().indexOf("line");
        for (int at = 0; at < table.columns().size(); at++) {
            int column = at;
            if (table.header().get(at).endsWith("Label")) {
                table.rows().stream()
                        .filter(row -> lines < 0 || row.get(lines) != null)
                        .map(row -> String.valueOf(row.get(column)))
                        .distinct()
                        .forEach(named::add);
            }
        }
        List<String> missing =
                named.stream()
                        .filter(name -> !words.contains(Seen.bare(Texts.name(name))))
                        .toList();
        boolean instead =
                pages.stream()
                        .flatMap(page -> page.labels().stream())
                        .filter(label -> label.role() != Role.FOOTER)
                        .anyMatch(label -> Texts.plain(label.text()).endsWith("/matrix"));
        return instead ? List.of() : missing.stream().map(name -> "missing: " + name).toList();
    }

    /** What does not run as the figure's language does. */
    private static List<String> misdirected(Figure figure, List<Scene> pages) {
        Direction direction = figure.frame().direction();
        List<String> faults = new ArrayList<>();
        for (Scene page : pages) {
            if (page.direction() != direction) {
                faults.add("a page runs " + page.direction());
            }
            for (Label label : page.labels()) {
                boolean starts =
                        label.role() != Role.TITLE
                                || (direction == Direction.RTL
                                        ? label.anchor() == Anchor.RIGHT
                                                && label.x() == page.size().width() - 24
                                        : label.anchor() == Anchor.LEFT && label.x() == 24);
                boolean arabic = Texts.plain(label.text()).matches("[\\p{IsArabic} ]+");
                boolean latin = Texts.plain(label.text()).matches("[A-Za-z ]{3,}");
                if (!starts
                        || (arabic && label.direction() != Direction.RTL)
                        || (latin
                                && direction == Direction.LTR
                                && label.direction() != Direction.LTR)) {
                    faults.add("misdirected: " + label);
                }
            }
        }
        return faults;
    }

    @ParameterizedTest
    @EnumSource(names = {"EMPTY", "SINGLE"})
    void saysWhatIsLacking(Sized sized) {
        Study study = study(sized);
        for (String name : names.all()) {
            for (Locale locale : List.of(Translations.ENGLISH, Translations.ARABIC)) {
                boolean english = locale.equals(Translations.ENGLISH);
                String words =
                        words(
                                Seen.pages(
                                        figure(study, name, locale, Map.of()).figure(),
                                        Size.STANDARD));
                assertThat(words)
                        .as("%s %s", name, locale)
                        .contains(
                                sized == Sized.EMPTY
                                        ? english ? "0claimsfrom0sources" : "لاأقوالولامصادر"
                                        : english ? "1claimfrom1source" : "قولواحدمنمصدرواحد")
                        .containsPattern(
                                english
                                        ? "noevidence|notenoughevidence|Notenough|toofew|No"
                                        : "لادليل|لايكفي|لاخريطة");
                if (sized == Sized.EMPTY && !TOO_THIN.contains(name)) {
                    assertThat(words)
                            .contains(english ? "Noclaimunderthesefilters" : "لاقولضمنهذهالمرش");
                }
            }
        }
    }

    private FigureExport figure(
            Study study, String name, Locale locale, Map<String, String> parameters) {
        Map<String, List<String>> given = new TreeMap<>();
        parameters.forEach((key, value) -> given.put(key, List.of(value)));
        return exports.show(
                new FigureExports.Asked(
                        name,
                        study,
                        comparison.parameters(study).read(given),
                        Set.of(),
                        new Query(given),
                        locale,
                        "https://localhost/studies/x/" + FigureExports.screen(name)),
                Drawing.USUAL);
    }

    // ---- files ----

    /** Each figure of each study once, so that there is each format in each language and theme. */
    @ParameterizedTest
    @EnumSource
    void goesOutInEveryFormat(Sized sized) throws Exception {
        study(sized);
        List<String> deck = deck();
        int at = sized.ordinal() * names.all().size();
        assertThat(Sized.values().length * names.all().size()).isGreaterThan(deck.size());
        for (String name : names.all()) {
            String rest = deck.get(at++ % deck.size());
            checkPicture(name, rest, file(sized, name, rest));
        }
    }

    private List<String> deck() {
        List<String> deck = new ArrayList<>();
        for (String format : exports.extensions()) {
            for (String language : List.of("en", "ar")) {
                for (String theme : List.of("light", "dark", "print")) {
                    if (!TABLES.contains(format)) {
                        deck.add("%s?lang=%s&theme=%s".formatted(format, language, theme));
                    }
                }
            }
        }
        Collections.shuffle(deck, new Random(2026));
        return deck;
    }

    private static void checkPicture(String name, String rest, byte[] file) throws Exception {
        String about = name + "." + rest;
        boolean arabic = rest.contains("lang=ar");
        switch (rest.substring(0, rest.indexOf('?'))) {
            case "svg" -> {
                var svg = Drawn.svg(file);
                assertThat(svg.getDocumentElement().getAttribute("lang"))
                        .as(about)
                        .isEqualTo(arabic ? "ar" : "en");
                assertThat(svg.getElementsByTagName("text").getLength()).as(about).isGreaterThan(5);
            }
            case "png" -> {
                var image = ImageIO.read(new ByteArrayInputStream(file));
                assertThat(image.getWidth()).as(about).isEqualTo(850);
                assertThat(
                                IntStream.range(0, 850)
                                        .flatMap(x ->
                                                IntStream.range(0, 600)
                                                        .map(y -> image.getRGB(x, y)))
                                        .distinct()
                                        .count())
                        .as(about)
                        .isGreaterThan(20);
            }
            case "pdf" -> {
                try (PDDocument document = Loader.loadPDF(file)) {
                    assertThat(document.getNumberOfPages()).as(about).isPositive();
                    assertThat(document.getDocumentCatalog().getLanguage())
                            .as(about)
                            .startsWith(arabic ? "ar" : "en");
                }
            }
            default -> assertThat(file).as(about).isNotEmpty();
        }
    }

    private byte[] file(Sized sized, String name, String rest) {
        return answer(sized, "/figures/" + name + "." + rest);
    }

    private byte[] answer(Sized sized, String rest) {
        HttpResponse<byte[]> answer =
                crew.get(port, "admin", "/api/v1/studies/" + sized.study.slug + rest);
        assertThat(answer.statusCode()).as("%s %s", rest, Crew.text(answer)).isEqualTo(200);
        return answer.body();
    }

    private JsonNode json(Sized sized, String rest) {
        return JsonMapper.shared().readTree(answer(sized, rest));
    }

    // ---- numbers ----

    /** In every row about a stakeholder and an issue, whatever the matrix has under that name. */
    @ParameterizedTest
    @EnumSource
    void holdsTheNumbersOfTheMatrixAndTheSameInEveryTable(Sized sized) throws IOException {
        study(sized);
        Map<String, JsonNode> cells = new TreeMap<>();
        for (JsonNode cell : json(sized, "/matrix").get("cells")) {
            cells.put(key(cell.get("issue"), cell.get("stakeholder")), cell);
        }
        checkCounts(sized, cells);
        String language = sized.ordinal() % 2 == 0 ? "en" : "ar";
        for (String name : names.all()) {
            JsonNode figure = json(sized, "/figures/" + name + ".json?lang=" + language);
            List<String> columns =
                    figure.get("columns")
                            .valueStream()
                            .map(column -> column.get("key").asString())
                            .toList();
            int compared = 0;
            for (JsonNode row : figure.get("rows")) {
                compared += checkRow(name, row, cells);
            }
            if (columns.contains("issue") && columns.contains("n")) {
                assertThat(compared).as(name).isPositive();
            }
            List<List<String>> rows =
                    figure.get("rows")
                            .valueStream()
                            .map(row -> columns.stream().map(key -> text(row.get(key))).toList())
                            .toList();
            byte[] csv = file(sized, name, "csv?lang=" + language);
            assertThat(Drawn.csv(csv, columns)).as("%s.csv", name).isEqualTo(rows);
            if (sized != Sized.HUGE) {
                byte[] book = file(sized, name, "xlsx?lang=" + language);
                assertThat(sheet(book, columns)).as("%s.xlsx", name).isEqualTo(rows);
            }
        }
    }

    /** Counted anew from the study's own claims. */
    private static void checkCounts(Sized sized, Map<String, JsonNode> cells) {
        NaiveMatrix naive = new NaiveMatrix(sized.study, Map.of("version", "1"), null);
        Map<String, List<RandomStudy.Claim>> claims =
                naive.claims().stream()
                        .collect(
                                Collectors.groupingBy(claim ->
                                        claim.get("issue") + " " + claim.get("stakeholder")));
        cells.forEach((key, cell) -> {
            List<RandomStudy.Claim> own = claims.getOrDefault(key, List.of());
            assertThat(cell.get("n").asInt()).as(key).isEqualTo(own.size());
            assertThat(cell.get("d").asLong())
                    .as(key)
                    .isEqualTo(own.stream().flatMap(c -> c.sources().stream()).distinct().count());
        });
        assertThat(cells.keySet()).containsAll(claims.keySet());
        assertThat(cells).hasSize(naive.issues().size() * naive.stakeholders().size());
    }

    private static String key(JsonNode issue, JsonNode stakeholder) {
        return issue.asString() + " " + stakeholder.asString();
    }

    /** How many values were the same, those of columns such as {@code KURD.median} too. */
    private static int checkRow(String name, JsonNode row, Map<String, JsonNode> cells) {
        int compared = 0;
        for (Map.Entry<String, JsonNode> each : row.properties()) {
            String[] column = each.getKey().split("\\.", 2);
            JsonNode stakeholder =
                    column.length == 2
                            ? JsonMapper.shared().getNodeFactory().stringNode(column[0])
                            : row.get("stakeholder");
            if (!row.has("issue") || stakeholder == null) {
                continue;
            }
            JsonNode cell = cells.get(key(row.get("issue"), stakeholder));
            String key = column[column.length - 1];
            JsonNode same = cell == null ? null : cell.get(key);
            if (same != null && !same.isArray()) {
                assertThat(text(each.getValue())).as("%s %s", name, row).isEqualTo(text(same));
                compared++;
            }
        }
        return compared;
    }

    @ParameterizedTest
    @EnumSource
    void holdsTheClosenessOfEveryPair(Sized sized) {
        study(sized);
        JsonNode closeness = json(sized, "/closeness");
        List<String> codes =
                closeness.get("stakeholders").valueStream().map(JsonNode::asString).toList();
        JsonNode rows = json(sized, "/figures/closeness.json").get("rows");
        assertThat(rows.size()).isEqualTo(codes.size() * (codes.size() - 1) / 2);
        for (JsonNode row : rows) {
            int one = codes.indexOf(row.get("one").asString());
            int other = codes.indexOf(row.get("other").asString());
            JsonNode shared = closeness.get("shared").get(one).get(other);
            assertThat(row.get("shared").asInt()).isEqualTo(shared.asInt());
            assertThat(row.has("value")).isEqualTo(shared.asInt() >= 5);
            if (row.has("value")) {
                assertThat(row.get("value").asDouble())
                        .isEqualTo(closeness.get("values").get(one).get(other).asDouble());
            }
        }
    }

    private static String text(JsonNode value) {
        return value == null || value.isNull() ? "" : Drawn.plain(value.asString());
    }

    /** The rows of the sheet with these columns. */
    private static List<List<String>> sheet(byte[] book, List<String> columns) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            for (Sheet sheet : workbook) {
                List<List<String>> rows = new ArrayList<>();
                for (Row row : sheet) {
                    rows.add(
                            IntStream.range(0, columns.size())
                                    .mapToObj(at -> Drawn.cell(row.getCell(at)))
                                    .toList());
                }
                if (!rows.isEmpty() && rows.getFirst().equals(columns)) {
                    return rows.subList(1, rows.size());
                }
            }
        }
        throw new AssertionError("No sheet with the columns " + columns);
    }
}
