package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import mawaqif.charts.Figure;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.bars.BarsSamples;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.strip.StripSamples;
import mawaqif.charts.timeline.TimelineSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** An SVG whose texts are outlines looks like the live one without any font. */
class OutlinedTest {

    /** Places are written with two decimals; more than this no edge may move. */
    private static final double TOLERANCE = 0.0005;

    private static Stream<Figure> figures() {
        return Stream.of(
                Samples.english(),
                Samples.arabic(),
                BarsSamples.arabic(true),
                StripSamples.sela(true, 6),
                TimelineSamples.arabic());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void looksLikeTheLiveOne(Theme theme) throws Exception {
        for (Figure figure : figures().toList()) {
            Scene scene = Figures.layout(figure, Size.STANDARD, theme, Render.measure(), 1);
            Element svg = parse(Render.svgOutlined(scene));
            List<Mark> marks = marks(svg);
            assertThat(Pictures.difference(picture(scene, marks), picture(scene, scene.marks())))
                    .isLessThan(TOLERANCE);
            List<Mark> textless =
                    scene.marks().stream().filter(mark -> !(mark instanceof Mark.Label)).toList();
            assertThat(Pictures.difference(picture(scene, marks), picture(scene, textless)))
                    .as("the ink of the texts")
                    .isGreaterThan(10 * TOLERANCE);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void hasNoTextAndKeepsTheWordsForReaders(Theme theme) throws Exception {
        for (Figure figure : figures().toList()) {
            Scene scene = Figures.layout(figure, Size.STANDARD, theme, Render.measure(), 1);
            Element svg = parse(Render.svgOutlined(scene));
            assertThat(svg.getElementsByTagName("text").getLength()).isZero();
            assertThat(svg.getElementsByTagName("style").getLength()).isZero();
            assertThat(said(svg, "title")).isEqualTo(scene.title());
            assertThat(said(svg, "desc")).isEqualTo(scene.description()).isNotBlank();
            assertThat(svg.getAttribute("role")).isEqualTo("img");
            assertThat(svg.getAttribute("lang")).isEqualTo(scene.language());
        }
    }

    private static String said(Element svg, String name) {
        return svg.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Element parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
    }

    private static java.awt.image.BufferedImage picture(Scene scene, List<Mark> marks)
            throws IOException {
        return Pictures.image(
                Render.png(
                        new Scene(
                                scene.size(),
                                scene.page(),
                                scene.pages(),
                                scene.language(),
                                scene.direction(),
                                scene.title(),
                                scene.description(),
                                scene.ground(),
                                marks),
                        1));
    }

    /**
     * What a program reads from the file that knows rectangles, circles and paths, but no fonts.
     */
    private static List<Mark> marks(Element svg) {
        List<Mark> marks = new ArrayList<>();
        NodeList all = svg.getChildNodes();
        for (int at = 0; at < all.getLength(); at++) {
            if (all.item(at) instanceof Element element) {
                switch (element.getTagName()) {
                    case "rect" -> marks.add(rectangle(element));
                    case "circle" ->
                            marks.add(
                                    new Mark.Circle(
                                            number(element, "cx"),
                                            number(element, "cy"),
                                            number(element, "r"),
                                            fill(element),
                                            stroke(element)));
                    case "path" ->
                            marks.add(
                                    new Mark.Outline(
                                            steps(element.getAttribute("d")),
                                            fill(element),
                                            stroke(element)));
                    default -> {}
                }
            }
        }
        return marks;
    }

    private static Mark rectangle(Element element) {
        Box box =
                new Box(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"));
        String fill = element.getAttribute("fill");
        return fill.startsWith("url(")
                ? new Mark.Hatch(box, "#" + fill.substring(fill.length() - 7, fill.length() - 1))
                : new Mark.Rectangle(box, number(element, "rx"), fill(element), stroke(element));
    }

    private static double number(Element element, String name) {
        String value = element.getAttribute(name);
        return value.isEmpty() ? 0 : Double.parseDouble(value);
    }

    private static @Nullable String fill(Element element) {
        String fill = element.getAttribute("fill");
        return fill.equals("none") ? null : fill;
    }

    private static Mark.@Nullable Stroke stroke(Element element) {
        if (element.getAttribute("stroke").isEmpty()) {
            return null;
        }
        List<Double> dash =
                Stream.of(element.getAttribute("stroke-dasharray").split(" "))
                        .filter(part -> !part.isEmpty())
                        .map(Double::valueOf)
                        .toList();
        return new Mark.Stroke(
                element.getAttribute("stroke"), number(element, "stroke-width"), dash);
    }

    private static List<Step> steps(String d) {
        List<Step> steps = new ArrayList<>();
        String apart = d.replaceAll("([MLCZ])", " $1 ");
        try (Scanner words = new Scanner(apart)) {
            words.useLocale(java.util.Locale.ROOT);
            while (words.hasNext()) {
                steps.add(
                        switch (words.next()) {
                            case "M" -> new Step.Move(words.nextDouble(), words.nextDouble());
                            case "L" -> new Step.Line(words.nextDouble(), words.nextDouble());
                            case "C" ->
                                    new Step.Curve(
                                            words.nextDouble(),
                                            words.nextDouble(),
                                            words.nextDouble(),
                                            words.nextDouble(),
                                            words.nextDouble(),
                                            words.nextDouble());
                            default -> new Step.Close();
                        });
            }
        }
        return steps;
    }
}
