package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mawaqif.analysis.Measure;
import mawaqif.analysis.Nearness;
import mawaqif.analysis.PositionMap;
import mawaqif.analysis.Scaling;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.Digits;
import mawaqif.charts.Frame;
import mawaqif.charts.MapModel;
import mawaqif.charts.MapModel.Left;
import mawaqif.charts.MapModel.Link;
import mawaqif.charts.MapModel.Placed;
import mawaqif.charts.MapWords;
import mawaqif.charts.Party;
import mawaqif.charts.Place;
import mawaqif.charts.Target;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/**
 * Turns a matrix into the map of who clusters with whom, and its table of places. Points are found
 * in the codebook's order, so that another order of columns gives the same map.
 */
final class MapFigure {

    /** Pairs at least so close are joined by a line. */
    private static final double LINKED = 0.75;

    private static final double BAR = 0.10;

    private static final String TEXTS = "comparison.map.";

    private static final List<String> HEADER =
            List.of(
                    "stakeholder",
                    "stakeholderLabel",
                    "placed",
                    "x",
                    "y",
                    "sharedFewest",
                    "sharedMost",
                    "stress");

    private final Comparison comparison;
    private final StudyMatrix matrix;
    private final MatrixWording wording;
    private final FigureFrame frame;
    private final Nearness nearness;
    private final List<Party> parties;
    private final int[] order;
    private final PositionMap map;
    private final Digits digits;

    MapFigure(Comparison comparison, StudyMatrix matrix, MatrixWording wording, FigureFrame frame) {
        this.comparison = comparison;
        this.matrix = matrix;
        this.wording = wording;
        this.frame = frame;
        Parties marks = new Parties(matrix.codebook(), wording);
        this.parties = matrix.columns().stream().map(marks::of).toList();
        this.order =
                IntStream.range(0, parties.size())
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingInt(at -> parties.get(at).place())
                                        .thenComparing(at -> parties.get(at).code()))
                        .mapToInt(Integer::intValue)
                        .toArray();
        this.nearness = new Ordered(matrix.nearness(Measure.SIMILARITY), order);
        this.map = PositionMap.of(nearness, ClosenessMatrix.FEWEST);
        this.digits = FigureFrame.digits(wording.locale());
    }

    /** A nearness with its columns in another order. */
    private record Ordered(Nearness nearness, int[] order) implements Nearness {
        @Override
        public int size() {
            return order.length;
        }

        @Override
        public java.util.OptionalDouble value(int one, int other) {
            return nearness.value(order[one], order[other]);
        }

        @Override
        public int shared(int one, int other) {
            return nearness.shared(order[one], order[other]);
        }
    }

    MapModel model() {
        List<Placed> placed = map.isDrawn() ? placed() : List.of();
        List<Link> links = map.isDrawn() ? links() : List.of();
        Frame around =
                shown().of(
                                text("question" + kind()),
                                wording.text(
                                                "comparison.overview.lens",
                                                matrix.lens().label().in(wording.language()))
                                        + ". "
                                        + text("definition" + kind()),
                                description(links));
        return new MapModel(
                around,
                new MapWords(
                        text("link" + kind(), number(LINKED)),
                        Bidi.leftToRight("≥ " + number(LINKED)),
                        map.isDrawn() ? text("reading", number(stress()), limit()) : "",
                        text("bar" + kind(), number(BAR)),
                        text("left")),
                placed,
                links,
                left(),
                refusal());
    }

    /** A map's claims and sources are those of the stakeholders on it. */
    private FigureFrame shown() {
        if (!map.isDrawn()) {
            return frame;
        }
        Set<Integer> columns =
                map.placed().stream().map(at -> order[at]).collect(Collectors.toSet());
        return frame.showing(
                comparison.basis(matrix, (issue, column) -> columns.contains(column)).totals());
    }

    private double stress() {
        return map.scaling().map(Scaling::stress).orElse(0.0);
    }

    private String limit() {
        return number(PositionMap.MOST_STRESS);
    }

    private String number(double value) {
        return Bidi.leftToRight(ClosenessScale.SHARE.text(value, digits));
    }

    private Party party(int at) {
        return parties.get(order[at]);
    }

    private List<Placed> placed() {
        List<Scaling.Point> points = map.scaling().orElseThrow().points();
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            int at = map.placed().get(i);
            placed.add(
                    new Placed(
                            party(at),
                            points.get(i).x(),
                            points.get(i).y(),
                            Bidi.leftToRight("k = " + range(at)),
                            place(i)));
        }
        return placed;
    }

    /** A stakeholder with the nearest one; leads to the two side by side. */
    private Place place(int i) {
        int nearest =
                IntStream.range(0, map.placed().size())
                        .filter(other -> other != i)
                        .boxed()
                        .max(
                                Comparator.comparingDouble((Integer other) -> closeness(i, other))
                                        .thenComparing(Comparator.reverseOrder()))
                        .orElseThrow();
        Party own = party(map.placed().get(i));
        Party other = party(map.placed().get(nearest));
        return new Place(
                text(
                        "place" + kind(),
                        Bidi.isolate(own.label()),
                        Bidi.isolate(other.label()),
                        number(closeness(i, nearest)),
                        Bidi.leftToRight(range(map.placed().get(i)))),
                new Target.Pair(own.code(), other.code()));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int other = 0; other < map.placed().size(); other++) {
            for (int one = 0; one < other; one++) {
                double value = closeness(one, other);
                if (value >= LINKED) {
                    links.add(new Link(one, other, ClosenessScale.SHARE.text(value, digits)));
                }
            }
        }
        return links;
    }

    /** Of two of those placed. */
    private double closeness(int one, int other) {
        return nearness.value(map.placed().get(one), map.placed().get(other)).orElseThrow();
    }

    /** Whoever is not on the map; everybody where too few could be placed for one. */
    private List<Left> left() {
        return (map.scaling().isPresent()
                        ? map.left()
                        : IntStream.range(0, nearness.size()).boxed().toList())
                .stream()
                        .map(at ->
                                new Left(
                                        party(at),
                                        text(
                                                "left.one",
                                                Bidi.isolate(party(at).label()),
                                                Bidi.leftToRight("k = " + range(at)),
                                                ClosenessMatrix.FEWEST)))
                        .toList();
    }

    /** The fewest and the most issues shared with the others placed, or with all without a map. */
    private int[] shared(int at) {
        List<Integer> others =
                map.scaling().isPresent()
                        ? map.placed()
                        : IntStream.range(0, nearness.size()).boxed().toList();
        int[] counts =
                others.stream()
                        .filter(other -> other != at)
                        .mapToInt(other -> nearness.shared(at, other))
                        .toArray();
        return counts.length == 0
                ? new int[] {0, 0}
                : new int[] {
                    IntStream.of(counts).min().getAsInt(), IntStream.of(counts).max().getAsInt()
                };
    }

    private String range(int at) {
        int[] shared = shared(at);
        String fewest = digits.plain(shared[0]);
        return shared[0] == shared[1] ? fewest : fewest + "–" + digits.plain(shared[1]);
    }

    private @Nullable String refusal() {
        if (map.isDrawn()) {
            return null;
        }
        if (frame.isEmpty()) {
            return frame.banner();
        }
        return map.scaling().isPresent()
                ? text("refused.stress", number(stress()), limit())
                : text("refused.few", PositionMap.FEWEST, ClosenessMatrix.FEWEST);
    }

    private String description(List<Link> links) {
        String separator = wording.text("claims.filter.separator");
        String refusal = refusal();
        List<String> sentences = new ArrayList<>();
        if (refusal != null) {
            sentences.add(refusal);
        } else {
            sentences.add(text("description", map.placed().size(), number(stress())));
            List<String> pairs =
                    links.stream()
                            .map(link ->
                                    text(
                                            "description.pair",
                                            Bidi.isolate(
                                                    party(map.placed().get(link.one())).label()),
                                            Bidi.isolate(
                                                    party(map.placed().get(link.other())).label()),
                                            Bidi.leftToRight(link.value())))
                            .toList();
            sentences.add(
                    pairs.isEmpty()
                            ? text("description.nobody", number(LINKED))
                            : text(
                                    "description.linked",
                                    number(LINKED),
                                    String.join(separator, pairs)));
        }
        if (!left().isEmpty()) {
            sentences.add(
                    text(
                            "description.left",
                            String.join(separator, left().stream().map(Left::words).toList())));
        }
        return String.join(" ", sentences);
    }

    /** One row for each stakeholder, in the order of the matrix. */
    FigureTable table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Placed> placed = map.isDrawn() ? placed() : List.of();
        for (int column = 0; column < parties.size(); column++) {
            Party party = parties.get(column);
            int at = at(column);
            Placed here =
                    placed.stream()
                            .filter(each -> each.party().code().equals(party.code()))
                            .findFirst()
                            .orElse(null);
            int[] shared = shared(at);
            rows.add(
                    Arrays.asList(
                            party.code(),
                            party.label(),
                            here != null,
                            here == null ? null : (Object) here.x(),
                            here == null ? null : (Object) here.y(),
                            shared[0],
                            shared[1],
                            map.scaling().map(Scaling::stress).orElse(null)));
        }
        return new FigureTable(
                HEADER.stream()
                        .map(key -> new FigureTable.Column(key, text("column." + key)))
                        .toList(),
                rows);
    }

    private int at(int column) {
        return IntStream.range(0, order.length)
                .filter(i -> order[i] == column)
                .findFirst()
                .getAsInt();
    }

    private String kind() {
        return MatrixWording.isImpact(matrix.lens()) ? ".impact" : ".position";
    }

    private String text(String key, Object... parameters) {
        return wording.text(TEXTS + key, parameters);
    }
}
