package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import mawaqif.charts.Direction;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.StanceMatrix.Count;
import mawaqif.charts.StanceMatrix.Row;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class RenderTest {

    private static Scene scene(StanceMatrix matrix, Size size, Theme theme) {
        return Figures.layout(matrix, size, theme, Render.measure(), 1);
    }

    private static Scene standard(StanceMatrix matrix) {
        return scene(matrix, Size.STANDARD, Theme.LIGHT);
    }

    private static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes("UTF-8")));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagName(name);
        List<Element> found = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    @Test
    void writesEveryLabelOfTheModelAsLiveText() throws Exception {
        for (StanceMatrix matrix : List.of(Samples.english(), Samples.arabic())) {
            List<Element> texts = elements(parse(Render.svg(standard(matrix))), "text");
            for (Row row : matrix.rows()) {
                assertThat(joined(texts, "mq-row-head")).contains(row.label());
            }
            for (Column column : matrix.columns()) {
                assertThat(joined(texts, "mq-column-head")).contains(column.label());
            }
            long numbers =
                    texts.stream()
                            .filter(text -> text.getAttribute("class").equals("mq-cell"))
                            .filter(text -> text.getTextContent().matches("[−+]?[012]"))
                            .count();
            assertThat(numbers).isEqualTo(numbersOf(matrix));
        }
    }

    private static String joined(List<Element> texts, String type) {
        StringBuilder all = new StringBuilder();
        texts.stream()
                .filter(text -> text.getAttribute("class").equals(type))
                .forEach(text ->
                        all.append(text.getTextContent().replaceAll("[\u2066-\u2069]", ""))
                                .append(' '));
        return all.toString();
    }

    private static long numbersOf(StanceMatrix matrix) {
        return matrix.rows().stream()
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell ->
                        switch (cell) {
                            case Cell.None none -> 0;
                            case Cell.Silent silent -> 0;
                            case Cell.Clear clear -> 1;
                            case Cell.Neutral neutral -> 1;
                            case Cell.Contested contested -> 2;
                        })
                .sum();
    }

    @Test
    void carriesLanguageRoleTitleAndDescription() throws Exception {
        Document document = parse(Render.svg(standard(Samples.arabic()), "fig1"));
        Element svg = document.getDocumentElement();
        assertThat(svg.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getAttribute("lang")).isEqualTo("ar");
        assertThat(svg.getAttribute("xml:lang")).isEqualTo("ar");
        assertThat(svg.getAttribute("width")).isEqualTo("850");
        assertThat(svg.getAttribute("aria-labelledby")).isEqualTo("fig1-t");
        assertThat(elements(document, "title").getFirst().getTextContent())
                .startsWith("المنطقتان الزراعيتان");
        assertThat(elements(document, "desc").getFirst().getTextContent()).contains("n=303");
        assertThat(elements(document, "text"))
                .anyMatch(text -> text.getAttribute("direction").equals("rtl"));
    }

    @Test
    void prefixesEveryIdSoThatFiguresShareAPage() throws Exception {
        Document document = parse(Render.svg(standard(Samples.english()), "fig7"));
        for (String name : List.of("title", "desc", "pattern")) {
            assertThat(elements(document, name))
                    .isNotEmpty()
                    .allMatch(element -> element.getAttribute("id").startsWith("fig7-"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Render.svg(standard(Samples.english()), "1\" onload=\""));
    }

    @Test
    void writesTheSameBytesInEveryRun() {
        Scene scene =
                new Scene(
                        Size.STANDARD,
                        1,
                        1,
                        "en",
                        Direction.LTR,
                        "Title",
                        "Description",
                        "#FFFFFF",
                        List.of());
        assertThat(Render.svg(scene)).contains("aria-labelledby=\"f4347e996-t\"");
    }

    @Test
    void carriesItsFontsInAFile() throws Exception {
        String english = Render.svgFile(standard(Samples.english()));
        String arabic = Render.svgFile(standard(Samples.arabic()));
        assertThat(elements(parse(english), "style").getFirst().getTextContent())
                .contains("font-family:'IBM Plex Sans';font-weight:600;src:url(data:font/woff2")
                .doesNotContain("Arabic");
        assertThat(elements(parse(arabic), "style").getFirst().getTextContent())
                .contains("font-family:'IBM Plex Sans Arabic';font-weight:400");
        assertThat(elements(parse(Render.svg(standard(Samples.english()))), "style")).isEmpty();
    }

    @Test
    void keepsMarkupInLabelsAsText() throws Exception {
        String hostile = "<script>alert(\"1\")</script>&amp;]]>";
        StanceMatrix matrix =
                new StanceMatrix(
                        Samples.english().frame(),
                        Samples.english().words(),
                        null,
                        List.of(new Column("C", hostile, new Count(1, 1))),
                        List.of(
                                new Row(
                                        "R",
                                        hostile,
                                        null,
                                        new Count(1, 1),
                                        List.of(Samples.cell("1:1")))),
                        new Count(1, 1));
        Document document = parse(Render.svg(standard(matrix)));
        assertThat(elements(document, "script")).isEmpty();
        assertThat(joined(elements(document, "text"), "mq-row-head")).contains(hostile);
    }

    @Test
    void paintsExactlyWidthTimesScalePixels() throws Exception {
        Scene scene = scene(Samples.arabic(), new Size(613, 457), Theme.DARK);
        for (int scale = 1; scale <= 4; scale++) {
            BufferedImage image = image(Render.png(scene, scale));
            assertThat(image.getWidth()).isEqualTo(613 * scale);
            assertThat(image.getHeight()).isEqualTo(457 * scale);
        }
        assertThatIllegalArgumentException().isThrownBy(() -> Render.png(scene, 5));
    }

    @Test
    void paintsTheSamePixelsFromManyThreads() throws Exception {
        Callable<List<Byte>> task =
                () -> {
                    List<Byte> bytes = new ArrayList<>();
                    for (byte b : Render.png(standard(Samples.arabic()), 1)) {
                        bytes.add(b);
                    }
                    return bytes;
                };
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Set<List<Byte>> results = new HashSet<>();
            for (Future<List<Byte>> done : pool.invokeAll(List.of(task, task, task, task))) {
                results.add(done.get());
            }
            assertThat(results).hasSize(1);
        }
    }

    @Test
    void hasAGlyphForEveryCharacterDrawn() {
        for (StanceMatrix matrix :
                List.of(
                        Samples.english(),
                        Samples.arabic(),
                        Samples.generated(false, 12, 4),
                        Samples.generated(true, 12, 4))) {
            for (Mark.Label label : standard(matrix).labels()) {
                assertThat(label.text().codePoints())
                        .allMatch(c -> Typefaces.has(c, label.style().weight()));
            }
        }
        assertThat(Typefaces.has('≥', 400)).isTrue();
        assertThat(Typefaces.has('⇄', 400)).isTrue();
        assertThat(Typefaces.has('中', 400)).isFalse();
    }

    private static BufferedImage image(byte[] png) throws Exception {
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
