package mawaqif.charts.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import mawaqif.charts.Network;
import mawaqif.charts.Network.Edge;
import mawaqif.charts.Network.Issue;
import mawaqif.charts.Network.Node;
import mawaqif.charts.Network.Pull;
import mawaqif.charts.Party;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.matrix.MatrixLayoutTest;
import mawaqif.charts.render.Render;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.TextMeasure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkLayoutTest {

    private static final TextMeasure MEASURE = Render.measure();

    private static List<Scene> pages(Network network, Size size) {
        return Figures.pages(network, size, Theme.LIGHT, MEASURE);
    }

    static Stream<Arguments> sizes() {
        List<Size> sizes =
                List.of(
                        Size.STANDARD,
                        new Size(600, 600),
                        new Size(420, 600),
                        new Size(1600, 900),
                        new Size(620, 877),
                        new Size(850, 320),
                        new Size(200, 200),
                        new Size(4000, 200),
                        new Size(4000, 4000));
        List<Network> figures =
                List.of(
                        NetworkSamples.english(),
                        NetworkSamples.arabic(),
                        NetworkSamples.generated(false, 12, 14),
                        NetworkSamples.generated(true, 12, 60),
                        NetworkSamples.generated(true, 1, 60),
                        NetworkSamples.generated(false, 30, 1),
                        NetworkSamples.generated(false, 1, 1),
                        NetworkSamples.refused(false),
                        NetworkSamples.refused(true));
        return figures.stream().flatMap(f -> sizes.stream().map(s -> Arguments.of(f, s)));
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("sizes")
    void keepsEverythingApartInsideAndThere(Network network, Size size) {
        StringBuilder words = new StringBuilder();
        int lines = 0;
        for (Scene scene : pages(network, size)) {
            assertThat(MatrixLayoutTest.problems(scene)).isEmpty();
            assertThat(beyond(scene)).isEmpty();
            assertThat(crossedTexts(scene)).isEmpty();
            scene.labels().forEach(label -> words.append(Texts.plain(label.text())));
            lines += lines(scene).size();
        }
        String all = words.toString().replace(" ", "");
        for (Issue issue : network.issues()) {
            assertThat(all).contains(Texts.plain(issue.label()).replace(" ", ""));
        }
        for (Node node : network.stakeholders()) {
            assertThat(all)
                    .contains(Texts.plain(node.party().label()).replace(" ", ""))
                    .contains(Texts.plain(node.counts()).replace(" ", ""));
        }
        for (String always :
                Arrays.asList(network.undrawn(), network.refusal(), network.words().noEvidence())) {
            if (always != null) {
                assertThat(all).contains(always.replace(" ", ""));
            }
        }
        assertThat(lines).isGreaterThanOrEqualTo(network.edges().size());
    }

    /** Everything that reaches beyond the page. */
    private static List<Mark> beyond(Scene scene) {
        List<Mark> found = new ArrayList<>();
        for (Mark mark : scene.marks()) {
            if (mark instanceof Outline outline) {
                for (double[] point : points(outline)) {
                    if (point[0] < 0
                            || point[0] > scene.size().width()
                            || point[1] < 0
                            || point[1] > scene.size().height()) {
                        found.add(mark);
                    }
                }
            }
        }
        return found;
    }

    private static List<double[]> points(Outline outline) {
        List<double[]> points = new ArrayList<>();
        for (Step step : outline.steps()) {
            switch (step) {
                case Step.Move m -> points.add(new double[] {m.x(), m.y()});
                case Step.Line l -> points.add(new double[] {l.x(), l.y()});
                case Step.Curve c -> {
                    points.add(new double[] {c.x1(), c.y1()});
                    points.add(new double[] {c.x2(), c.y2()});
                    points.add(new double[] {c.x(), c.y()});
                }
                case Step.Close _ -> {}
            }
        }
        return points;
    }

    /** The curves that say something: not the ground beneath them. */
    private static List<Outline> lines(Scene scene) {
        return scene.marks().stream()
                .filter(Outline.class::isInstance)
                .map(Outline.class::cast)
                .filter(o -> o.steps().size() == 2 && o.steps().get(1) instanceof Step.Curve)
                .filter(o -> !Objects.requireNonNull(o.stroke()).colour().equals(scene.ground()))
                .toList();
    }

    /** Names of stakeholders that a line runs through; issues stand on their boxes. */
    private static List<String> crossedTexts(Scene scene) {
        List<String> found = new ArrayList<>();
        for (Outline line : lines(scene)) {
            double[] xs = points(line).stream().mapToDouble(p -> p[0]).toArray();
            double left = Arrays.stream(xs).min().orElse(0);
            double right = Arrays.stream(xs).max().orElse(0);
            for (Label label : scene.labels()) {
                boolean name = label.role() == Role.COLUMN_HEAD || label.role() == Role.TOTAL;
                if (name && label.ink().right() > left && label.ink().x() < right) {
                    double top = points(line).stream().mapToDouble(p -> p[1]).min().orElse(0);
                    double foot = points(line).stream().mapToDouble(p -> p[1]).max().orElse(0);
                    if (label.ink().bottom() > top && label.ink().y() < foot) {
                        found.add(label.text());
                    }
                }
            }
        }
        return found;
    }

    @Test
    void keepsHostileNamesWhole() {
        for (String hostile : Samples.HOSTILE.values()) {
            Network network =
                    network(
                            List.of(hostile),
                            List.of(hostile),
                            List.of(new Edge(0, 0, Pull.CONTESTED, 2)));
            for (Size size : List.of(Size.STANDARD, new Size(420, 300), new Size(200, 200))) {
                StringBuilder issues = new StringBuilder();
                StringBuilder names = new StringBuilder();
                for (Scene page : pages(network, size)) {
                    assertThat(MatrixLayoutTest.problems(page)).isEmpty();
                    page.labels().stream()
                            .filter(label -> label.role() == Role.ROW_HEAD)
                            .forEach(label -> issues.append(Texts.plain(label.text())));
                    page.labels().stream()
                            .filter(label -> label.role() == Role.COLUMN_HEAD)
                            .forEach(label -> names.append(Texts.plain(label.text())));
                }
                String expected = Texts.plain(Texts.name(hostile)).replace(" ", "");
                assertThat(issues.toString().replace(" ", "")).isEqualTo(expected);
                assertThat(names.toString().replace(" ", "")).isEqualTo(expected);
            }
        }
    }

    private static Network network(
            List<String> stakeholders, List<String> issues, List<Edge> edges) {
        List<Node> nodes = new ArrayList<>();
        for (String stakeholder : stakeholders) {
            nodes.add(new Node(new Party("P", stakeholder, nodes.size()), "some"));
        }
        return new Network(
                Samples.englishFrame(),
                NetworkSamples.words(false),
                null,
                issues.stream().map(label -> new Issue("I", label)).toList(),
                nodes,
                edges,
                null,
                null);
    }

    /** Solid for, dashed against, a pair of both for contested: in form, not only in colour. */
    @ParameterizedTest
    @EnumSource
    void tellsLinesApartWithoutColour(Pull pull) {
        Network network =
                network(List.of("A", "B"), List.of("x"), List.of(new Edge(0, 0, pull, 3)));
        List<Boolean> dashed =
                lines(pages(network, Size.STANDARD).getFirst()).stream()
                        .filter(line -> points(line).getLast()[0] - points(line).get(0)[0] != 24)
                        .map(line -> !Objects.requireNonNull(line.stroke()).dash().isEmpty())
                        .toList();
        assertThat(dashed)
                .isEqualTo(
                        switch (pull) {
                            case FOR -> List.of(false);
                            case AGAINST -> List.of(true);
                            case CONTESTED -> List.of(false, true);
                        });
    }

    @Test
    void growsLinesWithTheirSourcesUpToSix() {
        assertThat(NetworkLine.width(1)).isEqualTo(1.2);
        assertThat(NetworkLine.width(6)).isEqualTo(5.6);
        assertThat(NetworkLine.width(60)).isEqualTo(5.6);
        for (int d = 1; d < 6; d++) {
            assertThat(NetworkLine.width(d + 1)).isGreaterThan(NetworkLine.width(d));
        }
    }

    @Test
    void putsThreeOnEachSideAndMirrorsThemInArabic() {
        for (Network network : List.of(NetworkSamples.english(), NetworkSamples.arabic())) {
            Scene scene = pages(network, Size.STANDARD).getFirst();
            List<Label> counts =
                    scene.labels().stream().filter(label -> label.role() == Role.TOTAL).toList();
            assertThat(counts).hasSize(6);
            assertThat(counts.stream().filter(label -> label.x() < 425)).hasSize(3);
        }
        assertThat(side(NetworkSamples.english(), "Ministry"))
                .isNotEqualTo(side(NetworkSamples.arabic(), "الوزارة"));
    }

    private static boolean side(Network network, String name) {
        return pages(network, Size.STANDARD).getFirst().labels().stream()
                        .filter(label -> label.text().equals(name))
                        .findFirst()
                        .orElseThrow()
                        .x()
                < 425;
    }

    /** Two that swap would cross on one side: each is put beside what it pulls on. */
    @Test
    void crossesAsFewLinesAsPossible() {
        Network network =
                network(
                        List.of("A", "B", "C", "D"),
                        List.of("1", "2", "3", "4"),
                        List.of(
                                new Edge(0, 3, Pull.FOR, 1),
                                new Edge(1, 2, Pull.FOR, 1),
                                new Edge(2, 1, Pull.FOR, 1),
                                new Edge(3, 0, Pull.FOR, 1)));
        List<List<Integer>> sides = new NetworkSides(network).sides();
        for (List<Integer> side : sides) {
            assertThat(side).hasSize(2).isSortedAccordingTo((a, b) -> Integer.compare(b, a));
        }
        Set<Integer> all = new HashSet<>();
        sides.forEach(all::addAll);
        assertThat(all).containsExactlyInAnyOrder(0, 1, 2, 3);
    }

    @Test
    void refusesLinesThatCanNotBe() {
        List<Edge> tooMany = new ArrayList<>();
        List<String> issues = new ArrayList<>();
        for (int i = 0; i <= Network.MOST; i++) {
            tooMany.add(new Edge(0, i, Pull.FOR, 1));
            issues.add("issue " + i);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(List.of("A"), issues, tooMany))
                .withMessageContainingAll("36 lines", "35");
        assertThatIllegalArgumentException().isThrownBy(() -> new Edge(0, 0, Pull.FOR, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        network(List.of("A"), List.of("x"), List.of(new Edge(0, 1, Pull.FOR, 1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> network(List.of("A"), List.of("x"), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        network(
                                List.of("A"),
                                List.of("x"),
                                List.of(
                                        new Edge(0, 0, Pull.FOR, 1),
                                        new Edge(0, 0, Pull.AGAINST, 1))));
    }
}
