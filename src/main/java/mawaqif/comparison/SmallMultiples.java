package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mawaqif.api.Query;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.claims.FilterOptions.Option;
import mawaqif.comparison.FigureKind.Made;
import mawaqif.comparison.FigureKind.Material;
import mawaqif.comparison.MultiplesFigure.Part;
import org.jspecify.annotations.Nullable;

/**
 * Repeats a figure for each scenario, period or source. The filter is narrowed to one value after
 * the other, in the order of {@link PanelValues}; rows, columns and their order are those of all
 * claims together.
 */
final class SmallMultiples {

    /** As addresses have it. */
    static final String PARAMETER = "facet";

    /** Beyond this many panels nobody compares any more. */
    static final int MOST = 24;

    private static final String NONE = "none";
    private static final List<String> WORDS = List.of(NONE, "scenario", "period", "source");
    private static final String TEXTS = "comparison.multiples.";

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

    /** A value and the cells of its claims. */
    private record Narrowed(Option value, StudyMatrix matrix) {}

    /**
     * The figure for each value of the field asked for; where there are fewer than two, or too
     * many, a figure that says so.
     */
    Made make(RepeatedKind kind, Material material) {
        Filter.Field field = field(material.own());
        MatrixWording wording = material.wording();
        String refusal = refusal(kind, material, field);
        if (refusal != null) {
            return new MultiplesFigure(kind.make(material), field, wording).refused(refusal);
        }
        StudyMatrix whole = kind.shown(material).orElse(null);
        if (whole == null) {
            return kind.make(material);
        }
        Made together = kind.draw(whole, whole, material);
        if (whole.totals().all().n() == 0) {
            return together; // which says so
        }
        MultiplesFigure figure = new MultiplesFigure(together, field, wording);
        PanelValues values = new PanelValues(options, field, whole.query().filter());
        List<Option> all = values.all(() -> comparison.sources(whole));
        // Before narrowing to each: only claims without a scenario or period may drop out later.
        int sure = (int) all.stream().filter(each -> !isAbsent(each)).count();
        if (sure > MOST) {
            return figure.refused(many(field, sure, wording));
        }
        List<Narrowed> panels = new ArrayList<>();
        for (Option value : all) {
            StudyMatrix matrix = narrowed(whole, field, value.code());
            if (matrix.totals().all().n() > 0 || values.isNamed(value)) {
                panels.add(new Narrowed(value, matrix));
            }
        }
        if (panels.size() < 2) {
            return figure.refused(wording.text(TEXTS + "one." + field.parameter()));
        }
        if (panels.size() > MOST) {
            return figure.refused(many(field, panels.size(), wording));
        }
        return figure.of(
                panels.stream().map(each -> part(each, kind, whole, material)).toList(),
                new PanelRows(whole));
    }

    private static Part part(
            Narrowed panel, RepeatedKind kind, StudyMatrix whole, Material material) {
        Filter.Field field = field(material.own());
        Option value = panel.value;
        return new Part(
                value.code(),
                isAbsent(value)
                        ? material.wording().text(TEXTS + "none." + field.parameter())
                        : value.label(),
                panel.matrix.totals().all(),
                kind.draw(panel.matrix, whole, material));
    }

    private static boolean isAbsent(Option value) {
        return value.code().equals(Choice.ABSENT);
    }

    private static String many(Filter.Field field, int panels, MatrixWording wording) {
        return wording.text(TEXTS + "many." + field.parameter(), panels, MOST);
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
                ? material.wording().text(TEXTS + "without-sources")
                : kind.refusal(material);
    }

    private StudyMatrix narrowed(StudyMatrix whole, Filter.Field field, String code) {
        Filter filter = whole.query().filter().with(field, new Choice(Set.of(code), false));
        return comparison.matrix(
                whole.study(), whole.query().with(filter), whole.columns(), whole.issues());
    }
}
