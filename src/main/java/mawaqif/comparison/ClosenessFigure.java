package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawaqif.analysis.Measure;
import mawaqif.analysis.Nearness;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.ClosenessMatrix.Pair;
import mawaqif.charts.ClosenessMatrix.Ranked;
import mawaqif.charts.ClosenessScale;
import mawaqif.charts.ClosenessWords;
import mawaqif.charts.Place;
import mawaqif.charts.Target;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Turns a matrix into the figure of who is close to whom, and its table of pairs. */
final class ClosenessFigure {

    private static final String TEXTS = "comparison.closeness.";

    private static final List<String> HEADER =
            List.of(
                    "one",
                    "oneLabel",
                    "other",
                    "otherLabel",
                    "measure",
                    "value",
                    "shared",
                    "enough");

    private final StudyMatrix matrix;
    private final Measure measure;
    private final Nearness nearness;
    private final MatrixWording wording;
    private final FigureFrame frame;

    ClosenessFigure(StudyMatrix matrix, Measure measure, MatrixWording wording, FigureFrame frame) {
        this.matrix = matrix;
        this.measure = measure;
        this.nearness = matrix.nearness(measure);
        this.wording = wording;
        this.frame = frame;
    }

    ClosenessMatrix model() {
        List<List<Pair>> rows = new ArrayList<>();
        for (int other = 0; other < nearness.size(); other++) {
            List<Pair> row = new ArrayList<>();
            for (int one = 0; one < other; one++) {
                row.add(pair(one, other));
            }
            rows.add(row);
        }
        ClosenessMatrix bare = model(rows, "");
        return model(rows, description(bare));
    }

    private ClosenessMatrix model(List<List<Pair>> rows, String message) {
        return new ClosenessMatrix(
                frame.of(text("question" + kind()), definition(), message, !measure.counts()),
                words(),
                scale(),
                note(rows),
                names(),
                rows);
    }

    private Pair pair(int one, int other) {
        int k = nearness.shared(one, other);
        return k < ClosenessMatrix.FEWEST
                ? new Pair.TooFew(k, place(one, other, text("place.too-few", k)))
                : compared(one, other, k);
    }

    private Pair compared(int one, int other, int k) {
        double value = nearness.value(one, other).orElseThrow();
        String number = Bidi.leftToRight(scale().text(value, FigureFrame.digits(wording.locale())));
        return new Pair.Compared(value, k, place(one, other, text("place" + kind(), number, k)));
    }

    /** Two stakeholders; leads to the two side by side. */
    private Place place(int one, int other, String says) {
        MatrixColumn first = matrix.columns().get(one);
        MatrixColumn second = matrix.columns().get(other);
        return new Place(
                text(
                        "place",
                        Bidi.isolate(wording.column(first)),
                        Bidi.isolate(wording.column(second)),
                        says),
                new Target.Pair(first.address(), second.address()));
    }

    private List<String> names() {
        return matrix.columns().stream()
                .map(column -> {
                    String label = wording.column(column);
                    return label.isBlank() ? column.address() : label;
                })
                .toList();
    }

    private ClosenessScale scale() {
        return switch (measure) {
            case SIMILARITY -> ClosenessScale.SHARE;
            case CONGRUENCE, CONFLICT -> ClosenessScale.PAIRS;
            case SUBTRACT -> ClosenessScale.BALANCE;
        };
    }

    private String definition() {
        return wording.text(
                        "comparison.overview.lens", matrix.lens().label().in(wording.language()))
                + ". "
                + text("definition" + kind());
    }

    private ClosenessWords words() {
        return new ClosenessWords(
                text("high" + kind()),
                text("low" + kind()),
                text("few", ClosenessMatrix.FEWEST),
                Bidi.leftToRight("k < " + ClosenessMatrix.FEWEST),
                text("too-few"),
                text("closest" + kind()),
                text("farthest" + kind()));
    }

    /** Why nothing is compared, where that is so. */
    private @Nullable String note(List<List<Pair>> rows) {
        if (frame.isEmpty()) {
            return frame.banner();
        }
        if (rows.size() < 2) {
            return text("note.nobody");
        }
        boolean none = rows.stream().flatMap(List::stream).allMatch(Pair.TooFew.class::isInstance);
        return none ? text("note.too-few", ClosenessMatrix.FEWEST) : null;
    }

    private String description(ClosenessMatrix model) {
        List<Pair> all = model.rows().stream().flatMap(List::stream).toList();
        int compared = (int) all.stream().filter(Pair.Compared.class::isInstance).count();
        StringBuilder out = new StringBuilder();
        out.append(text("description", names().size(), compared, all.size() - compared));
        if (model.note() != null) {
            out.append(' ').append(model.note());
        }
        ranked(out, model, text("closest" + kind()), model.closest());
        ranked(out, model, text("farthest" + kind()), model.farthest());
        return out.toString();
    }

    private void ranked(StringBuilder out, ClosenessMatrix model, String head, List<Ranked> pairs) {
        if (pairs.isEmpty()) {
            return;
        }
        List<String> words =
                pairs.stream()
                        .map(pair ->
                                text(
                                        "description.pair",
                                        Bidi.isolate(model.names().get(pair.one())),
                                        Bidi.isolate(model.names().get(pair.other())),
                                        Bidi.leftToRight(
                                                model.scale()
                                                        .text(
                                                                pair.pair().value(),
                                                                model.frame().digits())),
                                        pair.pair().k()))
                        .toList();
        String separator = wording.text("claims.filter.separator");
        out.append(' ').append(text("description.ranked", head, String.join(separator, words)));
    }

    /** One row for each pair; the value is absent where the figure shows none. */
    FigureTable table() {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<String> names = names();
        for (int other = 0; other < nearness.size(); other++) {
            for (int one = 0; one < other; one++) {
                int k = nearness.shared(one, other);
                boolean enough = k >= ClosenessMatrix.FEWEST;
                rows.add(
                        Arrays.asList(
                                matrix.columns().get(one).address(),
                                names.get(one),
                                matrix.columns().get(other).address(),
                                names.get(other),
                                Measures.code(measure),
                                enough ? nearness.value(one, other).orElseThrow() : null,
                                k,
                                enough));
            }
        }
        return new FigureTable(
                HEADER.stream()
                        .map(key -> new FigureTable.Column(key, text("column." + key)))
                        .toList(),
                rows);
    }

    /** What tells the texts of measures apart; similarity has other words on the impact lens. */
    private String kind() {
        return measure == Measure.SIMILARITY && MatrixWording.isImpact(matrix.lens())
                ? ".impact"
                : "." + Measures.code(measure);
    }

    private String text(String key, Object... parameters) {
        return wording.text(TEXTS + key, parameters);
    }
}
