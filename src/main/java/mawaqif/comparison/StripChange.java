package mawaqif.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.comparison.FigureKind.Made;
import mawaqif.comparison.FigureKind.Material;
import mawaqif.studies.Codebook;

/**
 * One stakeholder between two periods or scenarios: the same matrix twice, its filter narrowed to
 * claims of the one and of the other.
 */
final class StripChange {

    private final Comparison comparison;
    private final Material material;
    private final StudyMatrix whole;
    private final Filter.Field field;
    private final Map<String, String> names;

    StripChange(Comparison comparison, Material material, StudyMatrix whole) {
        this.comparison = comparison;
        this.material = material;
        this.whole = whole;
        String by = material.own().word(StripKind.BY, List.of("period", "scenario"));
        this.field = by.equals("period") ? Filter.Field.PERIOD : Filter.Field.SCENARIO;
        this.names = names(whole, material.wording(), field);
    }

    /**
     * @param by not {@link Contrast.By#STAKEHOLDER}
     */
    static Filter.Field field(Contrast.By by) {
        return by == Contrast.By.PERIOD ? Filter.Field.PERIOD : Filter.Field.SCENARIO;
    }

    /** What the filter admits, in the codebook's order, at the end what has none. */
    static Map<String, String> names(StudyMatrix whole, MatrixWording wording, Filter.Field field) {
        Codebook codebook = whole.codebook();
        String language = wording.language();
        Map<String, String> all = new LinkedHashMap<>();
        if (field == Filter.Field.PERIOD) {
            codebook.periods()
                    .forEach(each -> all.put(each.code().value(), each.label().in(language)));
        } else {
            codebook.scenarios()
                    .forEach(each -> all.put(each.code().value(), each.label().in(language)));
        }
        all.put(Choice.ABSENT, wording.text("comparison.strip.none." + MatrixWording.lower(field)));
        whole.query()
                .filter()
                .choice(field)
                .ifPresent(choice -> all.keySet().removeIf(code -> !choice.admits(code)));
        return all;
    }

    /**
     * @param with one stakeholder, or none for the one with evidence on most issues in both, the
     *     first of them
     */
    Made make(List<MatrixColumn> with) {
        if (with.size() > 1) {
            throw new Problem.BadRequest(
                    "with: by compares one stakeholder with itself; name one, not %d"
                            .formatted(with.size()),
                    StripKind.WITH);
        }
        List<String> between = between();
        List<MatrixColumn> candidates = with.isEmpty() ? material.matrix().columns() : with;
        DumbbellFigure figure = new DumbbellFigure(material);
        Made best = null;
        int most = -1;
        MatrixColumn some = null;
        for (MatrixColumn column : candidates) {
            List<String> spoken = spoken(column);
            some = some == null && !spoken.isEmpty() ? column : some;
            List<String> two = !between.isEmpty() ? between : ends(spoken);
            int both = two.isEmpty() ? -1 : both(column, two);
            if (both > most) {
                most = both;
                best = moved(figure, column, two.getFirst(), two.getLast());
            }
        }
        if (best != null) {
            return best;
        }
        MatrixColumn only = with.isEmpty() ? some : with.getFirst();
        StripFigure strip = new StripFigure(material);
        return only == null ? strip.nothing() : strip.unmoved(only, field);
    }

    private static List<String> ends(List<String> spoken) {
        return spoken.size() < 2 ? List.of() : List.of(spoken.getFirst(), spoken.getLast());
    }

    /** On how many issues a column has claims in both. */
    private int both(MatrixColumn column, List<String> two) {
        StudyMatrix before = matrix(column, Set.of(two.getFirst()));
        StudyMatrix after = matrix(column, Set.of(two.getLast()));
        int both = 0;
        for (int at = 0; at < before.cells().size(); at++) {
            boolean speaks = before.cells().get(at).getFirst().n() > 0;
            both += speaks && after.cells().get(at).getFirst().n() > 0 ? 1 : 0;
        }
        return both;
    }

    private List<String> between() {
        List<String> given = material.own().list(StripKind.BETWEEN);
        for (String code : given) {
            if (!names.containsKey(code)) {
                throw Query.unknown(StripKind.BETWEEN, code, names.keySet());
            }
        }
        if (!given.isEmpty() && (given.size() != 2 || given.getFirst().equals(given.getLast()))) {
            throw Problem.BadRequest.of(
                    StripKind.BETWEEN, String.join(",", given), "is not two different codes");
        }
        return given;
    }

    /** The periods or scenarios with claims of a column; what has none of its own is left aside. */
    private List<String> spoken(MatrixColumn column) {
        List<String> spoken = new ArrayList<>();
        for (String code : names.keySet()) {
            if (!code.equals(Choice.ABSENT)
                    && matrix(column, Set.of(code)).totals().all().n() > 0) {
                spoken.add(code);
            }
        }
        return spoken;
    }

    private Made moved(DumbbellFigure figure, MatrixColumn column, String before, String after) {
        return figure.moved(
                new DumbbellFigure.Then(before, name(before), matrix(column, Set.of(before))),
                new DumbbellFigure.Then(after, name(after), matrix(column, Set.of(after))),
                matrix(column, new LinkedHashSet<>(List.of(before, after))),
                field);
    }

    private String name(String code) {
        return java.util.Objects.requireNonNull(names.get(code));
    }

    private StudyMatrix matrix(MatrixColumn column, Set<String> codes) {
        Filter narrowed = whole.query().filter().with(field, new Choice(codes, false));
        return comparison.matrix(
                whole.study(), whole.query().with(narrowed), List.of(column), whole.issues());
    }
}
