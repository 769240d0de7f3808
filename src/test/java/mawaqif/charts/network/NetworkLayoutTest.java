package mawaqif.charts.network;

import static java.util.stream.Collectors.joining;
import static mawaqif.charts.figures.Seen.assertClear;
import static mawaqif.charts.figures.Seen.bare;
import static mawaqif.charts.figures.Seen.drawHostileNames;
import static mawaqif.charts.figures.Seen.pages;
import static mawaqif.charts.figures.Seen.points;
import static mawaqif.charts.figures.Seen.said;
import static mawaqif.charts.figures.Seen.texts;
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
import mawaqif.charts.figures.Seen;
import mawaqif.charts.sheet.Mark.Label;
import mawaqif.charts.sheet.Mark.Outline;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class NetworkLayoutTest {

    static Stream<Arguments> sizes() {
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
        return Seen.atSizes(figures);
    }

    @ParameterizedTest(name = "{index}: {1}")
    @MethodSource("sizes")
    void keepsEverythingApartInsideAndThere(Network network, Size size) {
        List<Scene> pages = pages(network, size);
        assertClear(pages);
        pages.forEach(page -> assertThat(crossedTexts(page)).isEmpty());
        String all = Stream.of(Role.values()).map(role -> said(pages, role)).collect(joining());
        for (Issue issue : network.issues()) {
            assertThat(all).contains(bare(issue.label()));
        }
        for (Node node : network.stakeholders()) {
            assertThat(all).contains(bare(node.party().label())).contains(bare(node.counts()));
        }
        for (String always :
                Arrays.asList(network.undrawn(), network.refusal(), network.words().noEvidence())) {
            if (always != null) {
                assertThat(all).contains(bare(always));
            }
        }
        assertThat(pages.stream().mapToInt(page -> lines(page).size()).sum())
                .isGreaterThanOrEqualTo(network.edges().size());
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

    /** Why there is no picture stands on one page wherever a page has room for it. */
    @Test
    void keepsTheRefusalWhole() {
        for (boolean arabic : new boolean[] {false, true}) {
            for (int height = 200; height <= 420; height += 10) {
                List<Scene> pages = pages(NetworkSamples.refused(arabic), new Size(380, height));
                long told = pages.stream().filter(page -> !texts(page, Role.KEY).isEmpty()).count();
                assertThat(told).as("pages of 380 by %s", height).isEqualTo(1);
            }
        }
    }

    @Test
    void keepsHostileNamesWhole() {
        drawHostileNames(
                name ->
                        network(
                                List.of(name),
                                List.of(name),
                                List.of(new Edge(0, 0, Pull.CONTESTED, 2))),
                (pages, name) -> {
                    assertThat(said(pages, Role.ROW_HEAD)).isEqualTo(name);
                    assertThat(said(pages, Role.COLUMN_HEAD)).isEqualTo(name);
                });
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
