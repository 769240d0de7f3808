package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import mawaqif.analysis.Cell;
import mawaqif.api.Query;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.studies.Code;
import mawaqif.studies.Issue;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Diverging bars: how one issue is split, by stakeholder, or one stakeholder, by issue. Of the
 * parents of an issue's rows those are opened whose claims are contested or of which a part takes
 * the other side, beside those that the reader opened.
 */
@Component
@Order(2)
class BarsKind implements RepeatedKind {

    private static final String OF = "of";
    private static final String SHARE = "share";
    private static final String COUNTS = "counts";
    private static final String PERCENT = "percent";

    private final Comparison comparison;

    BarsKind(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return "bars";
    }

    @Override
    public List<String> parameters() {
        return List.of(OF, SHARE);
    }

    @Override
    public List<FigureChoice> choices(StudyMatrix matrix, MatrixWording wording) {
        if (matrix.issues().isEmpty() || matrix.columns().isEmpty()) {
            return List.of();
        }
        List<FigureChoice.Value> values = new ArrayList<>();
        matrix.issues()
                .forEach(issue ->
                        values.add(
                                new FigureChoice.Value(
                                        issue.code().value(), wording.issue(issue))));
        matrix.columns()
                .forEach(column ->
                        values.add(
                                new FigureChoice.Value(column.address(), wording.column(column))));
        return List.of(
                new FigureChoice(
                        OF,
                        wording.text("comparison.choice.of"),
                        mostClaimed(matrix).code().value(),
                        values),
                FigureChoice.ofWords(wording, SHARE, List.of(COUNTS, PERCENT)));
    }

    @Override
    public Made make(Material material) {
        return shown(material)
                .map(cells -> draw(cells, cells, material))
                .orElseGet(() -> figure(material).nothing());
    }

    @Override
    public Optional<StudyMatrix> shown(Material material) {
        StudyMatrix asked = material.matrix();
        StudyMatrix whole = comparison.opened(asked, material.wording().language());
        String of = material.own().one(OF).orElse(null);
        if (of == null) {
            return asked.hasCells()
                    ? Optional.of(issue(whole, asked, mostClaimed(asked)))
                    : Optional.empty();
        }
        Optional<Issue> issue = issue(asked, of);
        if (issue.isPresent()) {
            return Optional.of(issue(whole, asked, issue.get()));
        }
        MatrixColumn column = whole.column(of).orElseThrow(() -> unknown(of, whole));
        return Optional.of(
                comparison.matrix(whole.study(), whole.query(), List.of(column), whole.issues()));
    }

    @Override
    public Made draw(StudyMatrix part, StudyMatrix whole, Material material) {
        String of = material.own().one(OF).orElse(null);
        boolean ofIssue = of == null || issue(material.matrix(), of).isPresent();
        return ofIssue ? figure(material).ofIssue(part) : figure(material).ofStakeholder(part);
    }

    private BarsFigure figure(Material material) {
        boolean percent = material.own().word(SHARE, List.of(COUNTS, PERCENT)).equals(PERCENT);
        return new BarsFigure(comparison, material, percent);
    }

    private static Optional<Issue> issue(StudyMatrix matrix, String code) {
        return matrix.issues().stream()
                .filter(issue -> issue.code().value().equals(code))
                .findFirst();
    }

    private static RuntimeException unknown(String of, StudyMatrix whole) {
        List<String> accepted = new ArrayList<>();
        whole.issues().forEach(issue -> accepted.add(issue.code().value()));
        whole.columns().forEach(column -> accepted.add(column.address()));
        return Query.unknown(OF, of, accepted);
    }

    /** The issue with most claims; among equals the one the codebook lists first. */
    private static Issue mostClaimed(StudyMatrix matrix) {
        List<Issue> listed = matrix.codebook().issues();
        return IntStream.range(0, matrix.issues().size())
                .boxed()
                .min(
                        Comparator.<Integer>comparingInt(
                                        at -> -matrix.totals().issues().get(at).n())
                                .thenComparingInt(at -> listed.indexOf(matrix.issues().get(at))))
                .map(matrix.issues()::get)
                .orElseThrow();
    }

    private StudyMatrix issue(StudyMatrix whole, StudyMatrix asked, Issue issue) {
        List<MatrixColumn> columns = new ArrayList<>();
        for (MatrixColumn column : whole.columns()) {
            if (column.partOf() == null || isShown(whole, asked, issue, column)) {
                columns.add(column);
            }
        }
        Filter filter =
                whole.query()
                        .filter()
                        .with(Filter.Field.ISSUE, new Choice(Set.of(issue.code().value()), false));
        return comparison.matrix(
                whole.study(), whole.query().with(filter), columns, List.of(issue));
    }

    private static boolean isShown(
            StudyMatrix whole, StudyMatrix asked, Issue issue, MatrixColumn part) {
        if (asked.column(part.address()).isPresent()) {
            return true;
        }
        Cell own = whole.cell(issue.code().value(), part.address()).orElseThrow();
        if (part.kind() == MatrixColumn.Kind.OWN && own.n() == 0) {
            return false;
        }
        Code parent = java.util.Objects.requireNonNull(part.partOf());
        Cell all = whole.cell(issue.code().value(), parent.value()).orElseThrow();
        List<Cell> parts =
                whole.columns().stream()
                        .filter(column -> parent.equals(column.partOf()))
                        .map(column ->
                                whole.cell(issue.code().value(), column.address()).orElseThrow())
                        .filter(cell -> cell.n() > 0)
                        .toList();
        return parts.size() > 1
                && (all instanceof Cell.Contested || parts.stream().anyMatch(all::opposes));
    }
}
