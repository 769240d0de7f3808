package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Closeness;
import mawaqif.api.Problem;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.comparison.Contrast.By;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.studies.Code;
import mawaqif.studies.Codebook;
import mawaqif.studies.LocalizedText;
import mawaqif.studies.Stakeholder;
import mawaqif.studies.Study;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Lays sides of a study side by side. */
@Service
public class Contrasts {

    /** So many sides can stand beside one another. */
    public static final int MOST = 5;

    public static final int LEAST = 2;

    private final Comparison comparison;

    Contrasts(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Stakeholders side by side.
     *
     * @param with two to five codes; fewer are filled up with those that have most claims
     * @throws Problem.BadRequest if there are more, or one is no stakeholder of the study
     */
    public Contrast ofStakeholders(
            Study study, MatrixQuery query, List<Code> with, MatrixWording wording) {
        if (with.size() > MOST) {
            throw new Problem.BadRequest(
                    "with: at most %d stakeholders stand side by side, not %d"
                            .formatted(MOST, with.size()),
                    "with=" + with.getLast());
        }
        StudyMatrix plain = comparison.matrix(study, query, wording.language());
        List<Code> codes = filledUp(with, plain);
        StudyMatrix matrix =
                comparison.matrix(
                        study, query, wording.language(), parents(codes, plain.codebook()));
        Parties parties = new Parties(matrix.codebook(), wording);
        List<Side> sides = new ArrayList<>();
        for (Code code : codes) {
            MatrixColumn column =
                    matrix.column(code.value())
                            .orElseThrow(() ->
                                    Problem.BadRequest.of(
                                            "with",
                                            code.value(),
                                            "is no stakeholder that this filter shows"));
            sides.add(
                    new Side(
                            code.value(),
                            wording.column(column),
                            parties.of(column).place(),
                            column,
                            matrix));
        }
        return ordered(By.STAKEHOLDER, sides, rows(sides));
    }

    /**
     * One study under its scenarios, or in its periods, those that have claims.
     *
     * @param by not {@link By#STAKEHOLDER}
     */
    public Contrast ofConditions(Study study, MatrixQuery query, By by, MatrixWording wording) {
        Filter.Field field = by == By.SCENARIO ? Filter.Field.SCENARIO : Filter.Field.PERIOD;
        StudyMatrix plain = comparison.matrix(study, query, wording.language());
        Choice asked = query.filter().choice(field).orElse(null);
        List<Side> sides = new ArrayList<>();
        labels(plain.codebook(), by)
                .forEach((code, label) -> {
                    if (asked == null || asked.admits(code)) {
                        StudyMatrix matrix = narrowed(study, query, field, code, wording);
                        if (matrix.totals().all().n() > 0) {
                            String words =
                                    label == null
                                            ? wording.text(
                                                    "comparison.compare.without." + lower(by))
                                            : label.in(wording.language());
                            sides.add(new Side(code, words, sides.size(), null, matrix));
                        }
                    }
                });
        List<Side> shown = sides.stream().limit(MOST).toList();
        List<Row> rows = new ArrayList<>();
        for (MatrixColumn column : plain.columns()) {
            for (int at = 0; at < plain.issues().size(); at++) {
                String issue = plain.issues().get(at).code().value();
                rows.add(
                        row(
                                plain,
                                at,
                                column,
                                shown.stream()
                                        .map(side -> cell(side.matrix(), issue, column.address()))
                                        .toList()));
            }
        }
        return ordered(by, shown, rows);
    }

    private StudyMatrix narrowed(
            Study study,
            MatrixQuery query,
            Filter.Field field,
            String code,
            MatrixWording wording) {
        Map<Filter.Field, Choice> choices = new HashMap<>(query.filter().choices());
        choices.put(field, new Choice(Set.of(code), false));
        Filter filter =
                new Filter(
                        choices, query.filter().from(), query.filter().to(), query.filter().text());
        return comparison.matrix(
                study,
                new MatrixQuery(
                        query.version(), filter, query.lens(), query.options(), query.order()),
                wording.language());
    }

    private static Map<String, @Nullable LocalizedText> labels(Codebook codebook, By by) {
        Map<String, @Nullable LocalizedText> labels = new LinkedHashMap<>();
        if (by == By.SCENARIO) {
            codebook.scenarios().forEach(each -> labels.put(each.code().value(), each.label()));
        } else {
            codebook.periods().forEach(each -> labels.put(each.code().value(), each.label()));
        }
        labels.put(Choice.ABSENT, null);
        return labels;
    }

    private static List<Row> rows(List<Side> sides) {
        StudyMatrix matrix = sides.getFirst().matrix();
        List<Row> rows = new ArrayList<>();
        for (int at = 0; at < matrix.issues().size(); at++) {
            String issue = matrix.issues().get(at).code().value();
            rows.add(
                    row(
                            matrix,
                            at,
                            null,
                            sides.stream().map(side -> cell(matrix, issue, side.code())).toList()));
        }
        return rows;
    }

    private static Row row(
            StudyMatrix matrix, int at, @Nullable MatrixColumn stakeholder, List<Cell> cells) {
        OptionalDouble gap = OptionalDouble.empty();
        int first = 0;
        int second = 0;
        for (int one = 0; one < cells.size(); one++) {
            for (int other = one + 1; other < cells.size(); other++) {
                OptionalDouble distance = Closeness.distance(cells.get(one), cells.get(other));
                if (distance.isPresent()
                        && (gap.isEmpty() || distance.getAsDouble() > gap.getAsDouble())) {
                    gap = distance;
                    first = one;
                    second = other;
                }
            }
        }
        return new Row(matrix.issues().get(at), stakeholder, cells, gap, first, second);
    }

    private static Contrast ordered(By by, List<Side> sides, List<Row> rows) {
        List<Row> shared =
                rows.stream()
                        .filter(row -> row.gap().isPresent())
                        .sorted(
                                Comparator.comparingDouble((Row row) -> row.gap().getAsDouble())
                                        .reversed())
                        .toList();
        List<Row> oneSided =
                rows.stream()
                        .filter(row -> row.gap().isEmpty())
                        .filter(row -> row.cells().stream().anyMatch(cell -> cell.n() > 0))
                        .toList();
        return new Contrast(by, sides, shared, oneSided);
    }

    private static Cell cell(StudyMatrix matrix, String issue, String column) {
        return matrix.cell(issue, column).orElse(new Cell.None(false));
    }

    /** Those asked for, and if they are fewer than two, those with most claims. */
    private static List<Code> filledUp(List<Code> with, StudyMatrix plain) {
        Set<Code> codes = new LinkedHashSet<>(with);
        List<Integer> byClaims =
                IntStream.range(0, plain.columns().size())
                        .boxed()
                        .sorted(
                                Comparator.comparing(
                                        (Integer at) -> -plain.totals().parts().get(at).n()))
                        .toList();
        for (int at : byClaims) {
            if (codes.size() < LEAST) {
                codes.add(plain.columns().get(at).stakeholder().code());
            }
        }
        return List.copyOf(codes);
    }

    /** The parents that must be opened for parts among the codes to have a column. */
    private static Set<Code> parents(List<Code> codes, Codebook codebook) {
        Set<Code> parents = new LinkedHashSet<>();
        for (Code code : codes) {
            codebook.stakeholder(code).map(Stakeholder::parent).ifPresent(parents::add);
        }
        return parents;
    }

    private static String lower(By by) {
        return MatrixWording.lower(by);
    }
}
