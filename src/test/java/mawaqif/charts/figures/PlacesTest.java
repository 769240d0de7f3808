package mawaqif.charts.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessMatrix.Pair;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.Direction;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Figure;
import mawaqif.charts.MapModel;
import mawaqif.charts.Network;
import mawaqif.charts.Place;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Target;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.Timeline;
import mawaqif.charts.bars.BarsSamples;
import mawaqif.charts.closeness.ClosenessSamples;
import mawaqif.charts.coverage.CoverageSamples;
import mawaqif.charts.map.MapSamples;
import mawaqif.charts.network.NetworkSamples;
import mawaqif.charts.parts.Reach;
import mawaqif.charts.render.Render;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.strip.StripSamples;
import mawaqif.charts.timeline.TimelineSamples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every drawn thing has one place on screens, where it stands, and none in files. */
class PlacesTest {

    /** The widths that screens lay figures out for: telephones to desks. */
    private static final List<Integer> WIDTHS = List.of(350, 500, 650, 850);

    static Stream<Arguments> figures() {
        List<Arguments> all = new ArrayList<>();
        for (boolean arabic : new boolean[] {false, true}) {
            for (int width : WIDTHS) {
                for (Placed placed : placed(arabic)) {
                    all.add(Arguments.of(placed, width));
                }
            }
        }
        return all.stream();
    }

    /** A figure and what each of its places says. */
    record Placed(Figure figure, List<String> words) {
        @Override
        public String toString() {
            return figure.getClass().getSimpleName() + " " + figure.frame().language();
        }
    }

    private static List<Placed> placed(boolean arabic) {
        return List.of(
                matrix(arabic ? Samples.arabic() : Samples.english()),
                bars(arabic ? BarsSamples.arabic(false) : BarsSamples.english(false)),
                strip(StripSamples.sela(arabic, 4)),
                strip(StripSamples.sela(arabic, 6)),
                strip(StripSamples.generated(arabic, 5, 5, 5)),
                dumbbell(StripSamples.dumbbell(arabic, true)),
                dumbbell(StripSamples.dumbbell(arabic, false)),
                closeness(ClosenessSamples.sela(arabic)),
                closeness(ClosenessSamples.generated(arabic, 9, ClosenessScale.BALANCE)),
                map(MapSamples.sela(arabic)),
                map(MapSamples.generated(arabic, 12, 2)),
                network(NetworkSamples.few(arabic)),
                network(arabic ? NetworkSamples.arabic() : NetworkSamples.english()));
    }

    private static Place place(String words) {
        return new Place(words, new Target.Cell("C", "R"));
    }

    private static Placed matrix(StanceMatrix matrix) {
        List<String> words = new ArrayList<>();
        for (StanceMatrix.Row row : matrix.rows()) {
            for (StanceMatrix.Column column : matrix.columns()) {
                words.add(
                        column.label()
                                + (matrix.frame().direction() == Direction.RTL ? "، " : ", ")
                                + row.label());
            }
        }
        return new Placed(matrix, words);
    }

    private static Placed bars(DivergingBars bars) {
        List<String> words = new ArrayList<>();
        List<DivergingBars.Row> rows = new ArrayList<>();
        for (DivergingBars.Row row : bars.rows()) {
            words.add(row.label() + " " + row.counts());
            rows.add(
                    new DivergingBars.Row(
                            row.code(),
                            row.label(),
                            row.kind(),
                            row.counts(),
                            row.cell(),
                            row.verdict(),
                            row.words(),
                            place(words.getLast())));
        }
        return new Placed(
                new DivergingBars(
                        bars.frame(),
                        bars.words(),
                        bars.banner(),
                        bars.percent(),
                        rows,
                        bars.note()),
                words);
    }

    private static Placed strip(PositionStrip strip) {
        List<String> words = new ArrayList<>();
        List<PositionStrip.Row> rows = new ArrayList<>();
        for (PositionStrip.Row row : strip.rows()) {
            List<PositionStrip.Spot> spots = new ArrayList<>();
            for (int at = 0; at < row.spots().size(); at++) {
                PositionStrip.Spot spot = row.spots().get(at);
                words.add(row.code() + " " + strip.parties().get(at).label());
                spots.add(
                        new PositionStrip.Spot(
                                spot.cell(),
                                spot.lowest(),
                                spot.highest(),
                                place(words.getLast())));
            }
            rows.add(new PositionStrip.Row(row.code(), row.label(), spots));
        }
        return new Placed(
                new PositionStrip(
                        strip.frame(),
                        strip.words(),
                        strip.banner(),
                        strip.parties(),
                        rows,
                        strip.note()),
                words);
    }

    private static Placed dumbbell(Dumbbell dumbbell) {
        List<String> words = new ArrayList<>();
        List<Dumbbell.Row> rows = new ArrayList<>();
        for (Dumbbell.Row row : dumbbell.rows()) {
            if (row.before().n() > 0) {
                words.add(row.code() + " before");
            }
            if (row.after().n() > 0) {
                words.add(row.code() + " after");
            }
            rows.add(
                    new Dumbbell.Row(
                            row.code(),
                            row.label(),
                            row.before(),
                            row.after(),
                            place(row.code() + " before"),
                            place(row.code() + " after")));
        }
        return new Placed(
                new Dumbbell(
                        dumbbell.frame(),
                        dumbbell.words(),
                        dumbbell.banner(),
                        dumbbell.before(),
                        dumbbell.after(),
                        rows,
                        dumbbell.note()),
                words);
    }

    private static Placed closeness(ClosenessMatrix figure) {
        List<String> words = new ArrayList<>();
        List<List<Pair>> rows = new ArrayList<>();
        for (List<Pair> row : figure.rows()) {
            List<Pair> pairs = new ArrayList<>();
            for (Pair pair : row) {
                words.add(rows.size() + " with " + pairs.size());
                pairs.add(
                        switch (pair) {
                            case Pair.Compared compared ->
                                    new Pair.Compared(
                                            compared.value(), compared.k(), place(words.getLast()));
                            case Pair.TooFew few ->
                                    new Pair.TooFew(few.k(), place(words.getLast()));
                        });
            }
            rows.add(pairs);
        }
        return new Placed(
                new ClosenessMatrix(
                        figure.frame(),
                        figure.words(),
                        figure.scale(),
                        figure.note(),
                        figure.names(),
                        rows),
                words);
    }

    private static Placed map(MapModel map) {
        List<String> words = new ArrayList<>();
        List<MapModel.Placed> all = new ArrayList<>();
        for (MapModel.Placed each : map.placed()) {
            words.add(each.party().code());
            all.add(
                    new MapModel.Placed(
                            each.party(),
                            each.x(),
                            each.y(),
                            each.shared(),
                            place(words.getLast())));
        }
        return new Placed(
                new MapModel(map.frame(), map.words(), all, map.links(), map.left(), map.refusal()),
                words);
    }

    private static Placed network(Network network) {
        List<String> words = new ArrayList<>();
        List<Network.Edge> edges = new ArrayList<>();
        for (Network.Edge edge : network.edges()) {
            words.add(edge.stakeholder() + " on " + edge.issue());
            edges.add(
                    new Network.Edge(
                            edge.stakeholder(),
                            edge.issue(),
                            edge.pull(),
                            edge.d(),
                            place(words.getLast())));
        }
        return new Placed(
                new Network(
                        network.frame(),
                        network.words(),
                        network.banner(),
                        network.issues(),
                        network.stakeholders(),
                        edges,
                        network.undrawn(),
                        network.refusal()),
                words);
    }

    private static List<Mark.Spot> spots(Figure figure, int width) {
        Size size = Figures.natural(figure, width, Seen.MEASURE);
        return Seen.pages(figure, size).stream().flatMap(page -> page.spots().stream()).toList();
    }

    @ParameterizedTest(name = "{index}: {0} {1}")
    @MethodSource("figures")
    void givesEachDrawnThingOnePlace(Placed placed, int width) {
        List<String> said = new ArrayList<>();
        for (Mark.Spot spot : spots(placed.figure(), width)) {
            String words = Texts.plain(spot.place().words());
            said.add(
                    placed.figure() instanceof StanceMatrix
                            ? words.substring(0, words.lastIndexOf(": "))
                            : words);
        }
        List<String> expected = placed.words().stream().map(Texts::plain).toList();
        if (placed.figure() instanceof StanceMatrix) {
            assertThat(said).hasSameSizeAs(expected);
        } else {
            assertThat(said).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    @ParameterizedTest(name = "{index}: {0} {1}")
    @MethodSource("figures")
    void keepsPlacesOnThePageAndOffEachOther(Placed placed, int width) {
        Size size = Figures.natural(placed.figure(), width, Seen.MEASURE);
        for (Scene page : Seen.pages(placed.figure(), size)) {
            List<Box> boxes = page.spots().stream().map(Mark.Spot::box).toList();
            for (int at = 0; at < boxes.size(); at++) {
                Box box = boxes.get(at);
                assertThat(box.x()).isGreaterThanOrEqualTo(0);
                assertThat(box.y()).isGreaterThanOrEqualTo(0);
                assertThat(box.right()).isLessThanOrEqualTo(size.width());
                assertThat(box.bottom()).isLessThanOrEqualTo(size.height());
                assertThat(Math.min(box.width(), box.height())).isGreaterThanOrEqualTo(4);
                for (Box other : boxes.subList(0, at)) {
                    assertThat(box.overlaps(other, 0.01))
                            .as("%s over %s", page.spots().get(at), other)
                            .isFalse();
                }
            }
        }
    }

    @ParameterizedTest(name = "{index}: {0} {1}")
    @MethodSource("figures")
    void leavesFilesAsTheyAre(Placed placed, int width) {
        Size size = Figures.natural(placed.figure(), width, Seen.MEASURE);
        for (Scene page : Seen.pages(placed.figure(), size)) {
            assertThat(page.spots()).isNotEmpty();
            assertThat(Render.svg(page)).isEqualTo(Render.svg(page.drawn()));
        }
    }

    @Test
    void leavesThingsWithoutWordsAlone() {
        assertThat(spots(BarsSamples.english(false), 850)).isEmpty();
        assertThat(spots(ClosenessSamples.sela(false), 850)).isEmpty();
    }

    @Test
    void saysWhatACellOfTheCoverageMapRestsOn() {
        List<String> said =
                spots(CoverageSamples.english(), 850).stream()
                        .map(spot -> Texts.plain(spot.place().words()))
                        .toList();
        assertThat(said)
                .hasSize(
                        CoverageSamples.english().rows().size()
                                * CoverageSamples.english().columns().size())
                .anyMatch(words -> words.contains(": d="))
                .anyMatch(words -> words.endsWith(CoverageSamples.english().words().noEvidence()));
    }

    @Test
    void writesPlacesForScreensOnlyAndTellsLinksFromWords() {
        Placed placed = bars(BarsSamples.english(false));
        Size size = Figures.natural(placed.figure(), 850, Seen.MEASURE);
        Scene light = Seen.pages(placed.figure(), size, Theme.LIGHT).getFirst();
        Scene dark = Seen.pages(placed.figure(), size, Theme.DARK).getFirst();
        String screen = Render.svgScreen(light, dark);
        assertThat(screen).contains("role=\"link\" data-key=\"cell:C,R\" aria-label=\"");
        Scene timeline = Seen.natural(TimelineSamples.english(), 850);
        String events = Render.svgScreen(timeline, timeline);
        assertThat(events).contains("role=\"img\" aria-label=\"").contains("data-key=\"claims:");
    }

    private static @Nullable String claims(Mark.Spot spot, String name) {
        return spot.place().target() instanceof Target.Claims claims
                ? claims.filter().get(name)
                : null;
    }

    @Test
    void findsEachClaimOfATimelineInOnePlace() {
        for (Timeline timeline : List.of(TimelineSamples.english(), TimelineSamples.arabic())) {
            for (int width : WIDTHS) {
                List<Mark.Spot> spots = spots(timeline, width);
                for (Timeline.Lane lane : timeline.lanes()) {
                    int moments =
                            spots.stream()
                                    .filter(s -> lane.code().equals(claims(s, "stakeholder")))
                                    .filter(s -> claims(s, "from") != null)
                                    .mapToInt(PlacesTest::counted)
                                    .sum();
                    assertThat(moments)
                            .isEqualTo(lane.ticks().stream().mapToInt(Timeline.Tick::count).sum());
                    long own =
                            spots.stream()
                                    .filter(s -> lane.code().equals(claims(s, "stakeholder")))
                                    .filter(s -> claims(s, "from") == null)
                                    .count();
                    long periods =
                            lane.bars().stream()
                                    .map(bar -> bar.period() + " " + bar.from() + " " + bar.to())
                                    .distinct()
                                    .count();
                    assertThat(own).isEqualTo(1 + periods);
                }
                List<String> named =
                        spots.stream()
                                .filter(s -> s.place().target() instanceof Target.Nowhere)
                                .map(s -> Texts.plain(s.place().words()))
                                .distinct()
                                .toList();
                assertThat(named)
                        .hasSize(timeline.periods().size() + timeline.events().size())
                        .allMatch(words -> words.matches(".*: .*\\d{4}.*"));
            }
        }
    }

    /** Figures of the size of the seed study, and of a dozen by sixty. */
    static Stream<Arguments> handled() {
        List<Arguments> all = new ArrayList<>();
        for (boolean arabic : new boolean[] {false, true}) {
            List<Figure> figures = new ArrayList<>();
            for (Placed placed : placed(arabic)) {
                figures.add(placed.figure());
            }
            figures.add(arabic ? CoverageSamples.arabic() : CoverageSamples.english());
            figures.add(CoverageSamples.generated(arabic, 12, 60, 9));
            figures.add(Samples.generated(arabic, 12, 60));
            figures.add(
                    closeness(ClosenessSamples.generated(arabic, 12, ClosenessScale.BALANCE))
                            .figure());
            figures.add(bars(BarsSamples.generated(arabic, false, 12, 60)).figure());
            figures.add(network(NetworkSamples.generated(arabic, 7, 18)).figure());
            figures.add(network(NetworkSamples.generated(arabic, 12, 60)).figure());
            figures.add(arabic ? TimelineSamples.arabic() : TimelineSamples.english());
            figures.add(TimelineSamples.generated(arabic, 12, 60, 12));
            figures.removeIf(PlacesTest::standsWhereItMust);
            for (Figure figure : figures) {
                for (int width : WIDTHS) {
                    all.add(Arguments.of(new Placed(figure, List.of()), width));
                }
            }
        }
        return all.stream();
    }

    /**
     * What WCAG 2.2 asks of targets (2.5.8), in layout units, which are a pixel or more at every
     * width of a window. The points of maps and strips and the lines of a network's picture stand
     * where they must: what lies close together is said to be close.
     */
    @ParameterizedTest(name = "{index}: {0} {1}")
    @MethodSource("handled")
    void leavesAFingerRoomOnEveryPlace(Placed placed, int width) {
        Size size = Figures.natural(placed.figure(), width, Seen.MEASURE);
        for (Scene page : Seen.pages(placed.figure(), size)) {
            List<Mark.Spot> spots = page.spots();
            boolean picture =
                    placed.figure() instanceof Network
                            && spots.stream().anyMatch(spot -> spot.box().width() < 60);
            for (int at = 0; at < spots.size() && !picture; at++) {
                List<Box> over =
                        spots.subList(at + 1, spots.size()).stream().map(Mark.Spot::box).toList();
                assertThat(hasRoom(spots.get(at).box(), over)).as("%s", spots.get(at)).isTrue();
            }
        }
    }

    private static boolean standsWhereItMust(Figure figure) {
        return figure instanceof MapModel
                || figure instanceof PositionStrip
                || figure instanceof Dumbbell;
    }

    /** Whether a square of 24 lies in a box where nothing lies over it. */
    private static boolean hasRoom(Box box, List<Box> over) {
        List<Box> near = over.stream().filter(other -> other.overlaps(box, 0.01)).toList();
        double least = Reach.LEAST - 0.02;
        DoubleStream lefts =
                DoubleStream.concat(
                        DoubleStream.of(box.x()), near.stream().mapToDouble(Box::right));
        return lefts.anyMatch(x ->
                DoubleStream.concat(
                                DoubleStream.of(box.y()), near.stream().mapToDouble(Box::bottom))
                        .mapToObj(y -> new Box(x, y, least, least))
                        .filter(square ->
                                square.right() <= box.right() && square.bottom() <= box.bottom())
                        .anyMatch(square ->
                                near.stream().noneMatch(other -> other.overlaps(square, 0.01))));
    }

    /** All that a place says in the form "(n=3)". */
    private static int counted(Mark.Spot spot) {
        return java.util.regex.Pattern.compile("\\(n=(\\d+)\\)")
                .matcher(spot.place().words())
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }
}
