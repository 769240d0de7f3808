package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.charts.PositionStrip;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The position strip: how far apart stakeholders are, issue by issue; with two of them, or with one
 * between two periods or scenarios, a dumbbell.
 */
@Component
@Order(3)
class StripKind implements RepeatedKind {

    static final String WITH = "with";
    static final String BY = "by";
    static final String BETWEEN = "between";

    private final Comparison comparison;

    StripKind(Comparison comparison) {
        this.comparison = comparison;
    }

    @Override
    public String name() {
        return "strip";
    }

    @Override
    public List<String> parameters() {
        return List.of(WITH, BY, BETWEEN);
    }

    @Override
    public Made make(Material material) {
        StudyMatrix whole = comparison.opened(material.matrix(), material.wording().language());
        List<MatrixColumn> with = with(material.own(), whole);
        if (material.own().one(BY).isPresent()) {
            return new StripChange(comparison, material, whole).make(with);
        }
        if (!material.own().list(BETWEEN).isEmpty()) {
            throw new Problem.BadRequest(
                    "between: makes sense with by=period or by=scenario only", BETWEEN);
        }
        StripFigure figure = new StripFigure(material);
        return shown(material)
                .map(shown ->
                        shown.columns().size() == 2
                                ? new DumbbellFigure(material).pair(shown)
                                : figure.strip(shown))
                .orElseGet(figure::nothing);
    }

    @Override
    public Optional<StudyMatrix> shown(Material material) {
        StudyMatrix whole = comparison.opened(material.matrix(), material.wording().language());
        List<MatrixColumn> with = with(material.own(), whole);
        List<MatrixColumn> columns = with.isEmpty() ? usual(material.matrix()) : with;
        return columns.isEmpty() || whole.issues().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        comparison.matrix(whole.study(), whole.query(), columns, whole.issues()));
    }

    /** Two stakeholders too are drawn as a strip, whose rows stand in the same order everywhere. */
    @Override
    public Made draw(StudyMatrix part, StudyMatrix whole, Material material) {
        StripFigure figure = new StripFigure(material);
        return part == whole ? figure.strip(whole) : figure.strip(part, whole);
    }

    @Override
    public @Nullable String refusal(Material material) {
        return material.own().one(BY).isPresent()
                ? material.wording().text("comparison.multiples.by-twice")
                : null;
    }

    /** The first six that have evidence. */
    private static List<MatrixColumn> usual(StudyMatrix matrix) {
        List<MatrixColumn> columns = new ArrayList<>();
        for (int at = 0; at < matrix.columns().size(); at++) {
            if (matrix.totals().parts().get(at).n() > 0 && columns.size() < PositionStrip.MOST) {
                columns.add(matrix.columns().get(at));
            }
        }
        return columns;
    }

    private static List<MatrixColumn> with(Query own, StudyMatrix whole) {
        List<String> codes = own.list(WITH).stream().distinct().toList();
        if (codes.size() > PositionStrip.MOST) {
            throw Problem.BadRequest.of(
                    WITH,
                    String.join(",", codes),
                    "names %d stakeholders; 1 to %d are shown"
                            .formatted(codes.size(), PositionStrip.MOST));
        }
        return codes.stream()
                .map(code ->
                        whole.column(code)
                                .orElseThrow(() ->
                                        Query.unknown(
                                                WITH,
                                                code,
                                                whole.columns().stream()
                                                        .map(MatrixColumn::address)
                                                        .toList())))
                .toList();
    }
}
