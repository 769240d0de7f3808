package mawaqif.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Totals;
import mawaqif.charts.Network;
import mawaqif.charts.Network.Pull;
import mawaqif.charts.NetworkWords;
import mawaqif.charts.Place;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Turns a matrix into the network of its clear and contested cells. */
final class NetworkFigure {

    private final Comparison comparison;
    private final StudyMatrix matrix;
    private final MatrixWording wording;
    private final FigureFrame frame;
    private final String prefix;

    /** The lines by row, then by column. */
    private final List<Line> lines = new ArrayList<>();

    private record Line(int column, int row, Pull pull, int d) {}

    NetworkFigure(
            Comparison comparison, StudyMatrix matrix, MatrixWording wording, FigureFrame frame) {
        this.comparison = comparison;
        this.matrix = matrix;
        this.wording = wording;
        this.frame = frame;
        this.prefix =
                MatrixWording.isImpact(matrix.lens())
                        ? "comparison.network.impact."
                        : "comparison.network.stance.";
        for (int row = 0; row < matrix.issues().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                Cell cell = matrix.cells().get(row).get(column);
                Pull pull = NetworkPull.of(cell).orElse(null);
                if (pull != null) {
                    lines.add(new Line(column, row, pull, NetworkPull.sources(cell)));
                }
            }
        }
    }

    Network model() {
        boolean drawn = !lines.isEmpty() && lines.size() <= Network.MOST;
        Map<Integer, Integer> rows = new LinkedHashMap<>();
        Map<Integer, Integer> columns = new LinkedHashMap<>();
        if (drawn) {
            lines.stream().map(Line::row).sorted().forEach(r -> rows.putIfAbsent(r, rows.size()));
            lines.stream()
                    .map(Line::column)
                    .sorted()
                    .forEach(c -> columns.putIfAbsent(c, columns.size()));
        }
        Parties parties = new Parties(matrix.codebook(), wording);
        List<Network.Edge> edges = new ArrayList<>();
        if (drawn) {
            for (Line line : lines) {
                edges.add(
                        new Network.Edge(
                                columns.getOrDefault(line.column, 0),
                                rows.getOrDefault(line.row, 0),
                                line.pull,
                                line.d,
                                place(line)));
            }
        }
        return new Network(
                (drawn ? frame.showing(totals(NetworkPull::isDrawn)) : frame)
                        .of(
                                wording.text(prefix + "title", matrix.issues().size()),
                                wording.scale(matrix.lens()),
                                description(drawn)),
                words(),
                frame.banner(),
                rows.keySet().stream()
                        .map(matrix.issues()::get)
                        .map(issue -> new Network.Issue(issue.code().value(), wording.issue(issue)))
                        .toList(),
                columns.keySet().stream()
                        .map(at ->
                                new Network.Node(parties.of(matrix.columns().get(at)), counts(at)))
                        .toList(),
                edges,
                drawn ? undrawn(rows.size(), columns.size()) : null,
                drawn ? null : refusal());
    }

    /** Claims and sources of some cells: a claim that a parent and its part show counts once. */
    private Totals totals(Predicate<Cell> some) {
        return comparison
                .basis(matrix, (row, column) -> some.test(matrix.cells().get(row).get(column)))
                .totals();
    }

    private Place place(Line line) {
        return new CellPlaces(wording, matrix.lens())
                .cell(
                        matrix.columns().get(line.column),
                        matrix.issues().get(line.row),
                        matrix.cells().get(line.row).get(line.column));
    }

    private String refusal() {
        String words =
                lines.isEmpty()
                        ? wording.text("comparison.network.nothing")
                        : wording.text("comparison.network.too-many", lines.size(), Network.MOST);
        String address = frame.matrixAddress();
        return address == null ? words : words + " " + Bidi.leftToRight(address);
    }

    private String counts(int column) {
        return counted(lines.stream().filter(line -> line.column == column).toList());
    }

    private String counted(List<Line> some) {
        long contested = count(some, Pull.CONTESTED);
        return wording.text(prefix + "counts", count(some, Pull.FOR), count(some, Pull.AGAINST))
                + (contested == 0
                        ? ""
                        : wording.text("comparison.network.counts.contested", contested));
    }

    private static long count(List<Line> some, Pull pull) {
        return some.stream().filter(line -> line.pull == pull).count();
    }

    private @Nullable String undrawn(int issues, int stakeholders) {
        int none = 0;
        int silent = 0;
        int neutral = 0;
        for (List<Cell> row : matrix.cells()) {
            for (Cell cell : row) {
                if (cell instanceof Cell.None empty) {
                    none += empty.silent() ? 0 : 1;
                    silent += empty.silent() ? 1 : 0;
                }
                neutral += cell instanceof Cell.Neutral ? 1 : 0;
            }
        }
        List<String> parts = new ArrayList<>();
        part(parts, "none", none);
        part(parts, "silent", silent);
        if (neutral > 0) {
            int claims = totals(Cell.Neutral.class::isInstance).all().n();
            parts.add(wording.text("comparison.network.undrawn.neutral", neutral, claims));
        }
        part(parts, "issues", matrix.issues().size() - issues);
        part(parts, "stakeholders", matrix.columns().size() - stakeholders);
        return parts.isEmpty()
                ? null
                : wording.text(
                        "comparison.network.undrawn",
                        String.join(wording.text("claims.filter.separator"), parts));
    }

    private void part(List<String> parts, String key, int count) {
        if (count > 0) {
            parts.add(wording.text("comparison.network.undrawn." + key, count));
        }
    }

    private String description(boolean drawn) {
        if (!drawn) {
            return refusal();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text("comparison.network.description", lines.size(), counted(lines)));
        for (int column = 0; column < matrix.columns().size(); column++) {
            int at = column;
            if (lines.stream().anyMatch(line -> line.column == at)) {
                sentences.add(
                        wording.text(
                                "comparison.network.description.one",
                                Bidi.isolate(wording.column(matrix.columns().get(at))),
                                counts(at)));
            }
        }
        return String.join(" ", sentences);
    }

    private NetworkWords words() {
        return new NetworkWords(
                wording.text(prefix + "for"),
                wording.text(prefix + "against"),
                wording.text("comparison.network.contested"),
                wording.text("comparison.network.sources", 1),
                wording.text("comparison.network.sources", 3),
                wording.text("comparison.network.sources.most", 6),
                wording.text("comparison.legend.none"));
    }
}
