package mawaqif.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import mawaqif.api.Query;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.Figure;
import mawaqif.charts.Frame;
import mawaqif.charts.Multiples;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Timeline;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.comparison.FigureKind.Made;
import mawaqif.comparison.FigureKind.Material;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.sources.Source;
import mawaqif.studies.Issue;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a figure for each scenario, period or source. The filter is narrowed to one value after
 * the other, in the codebook's order, claims without one last, sources by date; rows, columns and
 * their order are those of all claims together.
 */
final class SmallMultiples {

    /** As addresses have it. */
    static final String PARAMETER = "facet";

    /** Beyond this many panels nobody compares any more. */
    static final int MOST = 24;

    private static final String NONE = "none";
    private static final List<String> WORDS = List.of(NONE, "scenario", "period", "source");

    private final Comparison comparison;
    private final FilterOptions options;

    SmallMultiples(Comparison comparison, FilterOptions options) {
        this.comparison = comparison;
        this.options = options;
    }

    static FigureChoice choice(MatrixWording wording) {
        return FigureChoice.ofWords(wording, PARAMETER, WORDS);
    }

    /** Whether small multiples are asked for. */
    static boolean asked(Query own) {
        return !own.word(PARAMETER, WORDS).equals(NONE);
    }

    private static Filter.Field field(Query own) {
        return switch (own.word(PARAMETER, WORDS)) {
            case "scenario" -> Filter.Field.SCENARIO;
            case "period" -> Filter.Field.PERIOD;
            default -> Filter.Field.SOURCE;
        };
    }

    /**
     * One value of the field, its cells and its figure.
     *
     * @param code of the value; {@link Choice#ABSENT} for claims without one
     */
    private record Part(String code, String label, StudyMatrix matrix, Made made) {}

    /**
     * The figure for each value of the field asked for; where there are fewer than two, or too
     * many, a figure that says so.
     */
    Made make(RepeatedKind kind, Material material) {
        Filter.Field field = field(material.own());
        String refusal = refusal(kind, material, field);
        if (refusal != null) {
            return refused(kind.make(material), refusal);
        }
        StudyMatrix whole = kind.shown(material).orElse(null);
        if (whole == null) {
            return kind.make(material);
        }
        Made together = kind.draw(whole, whole, material);
        if (whole.totals().all().n() == 0) {
            return together; // which says so
        }
        int sources = whole.totals().all().d();
        if (field == Filter.Field.SOURCE && sources > MOST) {
            return refused(together, many(field, sources, material.wording()));
        }
        List<FilterOptions.Option> values = new ArrayList<>();
        List<StudyMatrix> matrices = new ArrayList<>();
        for (FilterOptions.Option value : values(field, whole.query().filter())) {
            StudyMatrix matrix = narrowed(whole, field, value.code());
            if (matrix.totals().all().n() > 0 || isNamed(field, value.code(), whole)) {
                values.add(value);
                matrices.add(matrix);
            }
        }
        String key = "comparison.multiples.";
        MatrixWording wording = material.wording();
        if (values.size() < 2) {
            return refused(together, wording.text(key + "one." + field.parameter()));
        }
        if (values.size() > MOST) {
            return refused(together, many(field, values.size(), wording));
        }
        List<Part> parts = new ArrayList<>();
        for (int at = 0; at < values.size(); at++) {
            StudyMatrix matrix = matrices.get(at);
            parts.add(
                    new Part(
                            values.get(at).code(),
                            label(values.get(at), field, wording),
                            matrix,
                            kind.draw(matrix, whole, material)));
        }
        return new Made(
                model(together, parts, left(whole), field, wording), table(parts, field, wording));
    }

    private static String many(Filter.Field field, int panels, MatrixWording wording) {
        return wording.text("comparison.multiples.many." + field.parameter(), panels, MOST);
    }

    /** Issues without a claim in any panel. */
    private static List<Issue> left(StudyMatrix whole) {
        List<Issue> left = new ArrayList<>();
        for (int at = 0; at < whole.issues().size(); at++) {
            if (whole.totals().issues().get(at).n() == 0) {
                left.add(whole.issues().get(at));
            }
        }
        return left;
    }

    /** A figure without the rows of some issues. */
    private static Figure without(List<Issue> left, Figure figure) {
        Predicate<String> stays =
                code -> left.stream().noneMatch(issue -> issue.code().value().equals(code));
        return switch (figure) {
            case StanceMatrix all ->
                    new StanceMatrix(
                            all.frame(),
                            all.words(),
                            all.banner(),
                            all.columns(),
                            all.rows().stream().filter(row -> stays.test(row.code())).toList(),
                            all.total());
            case CoverageMap all ->
                    new CoverageMap(
                            all.frame(),
                            all.words(),
                            all.banner(),
                            all.columns(),
                            all.rows().stream().filter(row -> stays.test(row.code())).toList(),
                            all.d());
            case DivergingBars all ->
                    new DivergingBars(
                            all.frame(),
                            all.words(),
                            all.banner(),
                            all.percent(),
                            all.rows().stream()
                                    .filter(row ->
                                            row.kind() != DivergingBars.Kind.ISSUE
                                                    || stays.test(row.code()))
                                    .toList(),
                            all.note());
            default -> figure;
        };
    }

    private static @Nullable String note(List<Issue> left, Figure figure, MatrixWording wording) {
        if (left.isEmpty() || figure instanceof Timeline) {
            return null;
        }
        List<String> names =
                left.stream().map(issue -> Bidi.isolate(wording.issue(issue))).toList();
        return wording.text(
                "comparison.strip.left",
                left.size(),
                String.join(wording.text("claims.filter.separator"), names));
    }

    /**
     * Scenarios and periods of the codebook stand there even without a claim, if only to say so.
     */
    private static boolean isNamed(Filter.Field field, String code, StudyMatrix whole) {
        return field == Filter.Field.SOURCE
                ? whole.query().filter().choice(field).isPresent()
                : !code.equals(Choice.ABSENT);
    }

    private @Nullable String refusal(RepeatedKind kind, Material material, Filter.Field field) {
        boolean without =
                field == Filter.Field.SOURCE
                        && material.matrix()
                                .query()
                                .filter()
                                .choice(field)
                                .filter(Choice::excluded)
                                .isPresent();
        return without
                ? material.wording().text("comparison.multiples.without-sources")
                : kind.refusal(material);
    }

    private StudyMatrix narrowed(StudyMatrix whole, Filter.Field field, String code) {
        Filter filter = whole.query().filter().with(field, new Choice(Set.of(code), false));
        return comparison.matrix(
                whole.study(), whole.query().with(filter), whole.columns(), whole.issues());
    }

    /** What the filter admits, in order. */
    private List<FilterOptions.Option> values(Filter.Field field, Filter filter) {
        Optional<Choice> choice = filter.choice(field);
        Stream<FilterOptions.Option> all =
                field == Filter.Field.SOURCE ? sources() : options.of(field).stream();
        return all.filter(value -> choice.isEmpty() || choice.get().admits(value.code())).toList();
    }

    /** By their first day, those without a date last. */
    private Stream<FilterOptions.Option> sources() {
        List<FilterOptions.Option> listed = options.of(Filter.Field.SOURCE);
        List<Source> dated = new ArrayList<>(options.sources());
        dated.sort(
                Comparator.comparing(source ->
                        source.published() == null
                                ? LocalDate.MAX
                                : source.published().firstDay()));
        return dated.stream()
                .flatMap(source ->
                        listed.stream().filter(each -> each.code().equals(source.code().value())));
    }

    private static String label(
            FilterOptions.Option value, Filter.Field field, MatrixWording wording) {
        return value.code().equals(Choice.ABSENT)
                ? wording.text("comparison.multiples.none." + field.parameter())
                : value.label();
    }

    private Made refused(Made together, String why) {
        Frame frame = together.figure().frame();
        return new Made(
                new Multiples(
                        described(frame, frame.title() + " " + why, frame.question()),
                        "",
                        List.of(),
                        why),
                new FigureTable(together.table().columns(), List.of()));
    }

    private static Multiples model(
            Made together,
            List<Part> parts,
            List<Issue> left,
            Filter.Field field,
            MatrixWording wording) {
        Frame frame = together.figure().frame();
        String by = wording.text("comparison.multiples.by." + field.parameter());
        StringBuilder description = new StringBuilder(described(frame));
        description.append(' ').append(by);
        List<Multiples.Panel> panels = new ArrayList<>();
        for (Part part : parts) {
            int n = part.matrix().totals().all().n();
            int d = part.matrix().totals().all().d();
            String counts = wording.text("comparison.figure.n.undated", n, d);
            String label = Bidi.isolate(part.label());
            description
                    .append(' ')
                    .append(wording.text("comparison.multiples.panel", label, counts));
            panels.add(
                    new Multiples.Panel(
                            part.label(),
                            Map.of(field.parameter(), part.code()),
                            n == 0 ? "" : counts,
                            n,
                            without(left, part.made().figure())));
        }
        String question = frame.question() == null ? by : by + " · " + frame.question();
        return new Multiples(
                described(frame, description.toString(), question),
                wording.text("comparison.legend.none"),
                panels,
                note(left, together.figure(), wording));
    }

    private static String described(Frame frame) {
        return frame.description() == null ? frame.title() : frame.description();
    }

    private static Frame described(Frame frame, String description, @Nullable String question) {
        return new Frame(
                frame.language(),
                frame.direction(),
                frame.digits(),
                frame.title(),
                question,
                frame.scale(),
                frame.marking(),
                frame.evidence(),
                frame.sources(),
                frame.sourceCount(),
                frame.provenance(),
                frame.url(),
                frame.pages(),
                description);
    }

    /** The tables of all panels below each other, each row with the panel's code and name. */
    private static FigureTable table(List<Part> parts, Filter.Field field, MatrixWording wording) {
        String name = field.parameter();
        List<FigureTable.Column> columns = new ArrayList<>();
        for (String key : List.of(name, name + "Label")) {
            columns.add(
                    new FigureTable.Column(
                            key, wording.text("comparison.multiples.column." + key)));
        }
        columns.addAll(parts.getFirst().made().table().columns());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Part part : parts) {
            for (List<@Nullable Object> row : part.made().table().rows()) {
                List<@Nullable Object> longer = new ArrayList<>();
                longer.add(part.code());
                longer.add(part.label());
                longer.addAll(row);
                rows.add(longer);
            }
        }
        return new FigureTable(columns, rows);
    }
}
