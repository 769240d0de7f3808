package mawaqif.comparison;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.comparison.FigureKind.Material;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Draws sides laid side by side as a position strip: the screen's rows in the screen's order. */
final class CompareFigure {

    private final Comparison comparison;
    private final Material material;
    private final Contrast contrast;
    private final MatrixWording wording;
    private final StripText strips;

    CompareFigure(Comparison comparison, Material material, Contrast contrast) {
        this.comparison = comparison;
        this.material = material;
        this.contrast = contrast;
        this.wording = material.wording();
        this.strips = new StripText(wording, material.matrix().lens());
    }

    PositionStrip strip() {
        List<Row> compared =
                contrast.sides().size() < Contrasts.LEAST
                        ? List.of()
                        : Stream.concat(contrast.rows().stream(), contrast.oneSided().stream())
                                .toList();
        String title = title();
        Lens lens = material.matrix().lens();
        return new PositionStrip(
                material.frame()
                        .showing(shown())
                        .ordered(wording.text("comparison.compare.figure.order"))
                        .of(title, wording.scale(lens), description(title, compared)),
                strips.words("range", "", ""),
                material.frame().banner(),
                compared.isEmpty()
                        ? List.of()
                        : contrast.sides().stream().map(this::party).toList(),
                compared.stream().map(this::row).toList(),
                compared.isEmpty() ? nothing() : note());
    }

    private Party party(Side side) {
        return new Party(
                side.column() == null ? side.code() : side.column().address(),
                side.label(),
                side.place());
    }

    private PositionStrip.Row row(Row row) {
        String issue = row.issue().code().value();
        return new PositionStrip.Row(
                row.stakeholder() == null ? issue : row.stakeholder().address() + "," + issue,
                label(row),
                row.cells().stream().map(StripFigure::spot).toList());
    }

    private String label(Row row) {
        String issue = wording.issue(row.issue());
        return row.stakeholder() == null
                ? issue
                : wording.text(
                        "comparison.compare.of",
                        Bidi.isolate(wording.column(row.stakeholder())),
                        Bidi.isolate(issue));
    }

    private String title() {
        if (contrast.by() != Contrast.By.STAKEHOLDER) {
            return wording.text("comparison.compare.title." + MatrixWording.lower(contrast.by()));
        }
        String key = "comparison.compare.figure.title";
        return wording.text(
                MatrixWording.isImpact(material.matrix().lens()) ? key + ".impact" : key,
                listed(contrast.sides().stream().map(Side::label)));
    }

    private String description(String title, List<Row> compared) {
        StringJoiner text = new StringJoiner(" ");
        text.add(title);
        text.add(wording.evidence("comparison.footer", shown().totals()));
        compared.stream()
                .limit(StripText.MOST_ROWS)
                .forEach(row -> text.add(strips.row(label(row), said(row))));
        return text.toString();
    }

    private String said(Row row) {
        return strips.and(
                IntStream.range(0, row.cells().size())
                        .mapToObj(at ->
                                strips.said(
                                        contrast.sides().get(at).label(),
                                        CellModel.of(row.cells().get(at), by -> true)))
                        .toList());
    }

    /** The cells of the sides alone: whose claims and sources are counted. */
    private StudyMatrix shown() {
        StudyMatrix whole = material.matrix();
        if (contrast.sides().isEmpty()) {
            return whole;
        }
        List<MatrixColumn> columns =
                contrast.sides().stream()
                        .map(Side::column)
                        .<MatrixColumn>mapMulti((column, next) -> {
                            if (column != null) {
                                next.accept(column);
                            }
                        })
                        .toList();
        if (!columns.isEmpty()) {
            return comparison.matrix(whole.study(), whole.query(), columns, whole.issues());
        }
        Set<String> codes = new LinkedHashSet<>();
        contrast.sides().forEach(side -> codes.add(side.code()));
        return comparison.matrix(
                whole.study(),
                ConditionSides.narrowed(whole.query(), contrast.by(), codes),
                wording.language());
    }

    private String nothing() {
        return contrast.sides().size() < Contrasts.LEAST
                ? wording.text("comparison.compare.empty." + MatrixWording.lower(contrast.by()))
                : wording.text("comparison.strip.nothing");
    }

    /** What the picture would not say by itself: which rows are one-sided, and what is left out. */
    private @Nullable String note() {
        List<String> notes = new ArrayList<>();
        if (!contrast.oneSided().isEmpty()) {
            notes.add(
                    wording.text(
                            "comparison.compare.figure.one-sided", contrast.oneSided().size()));
        }
        if (!contrast.beyond().isEmpty()) {
            notes.add(
                    wording.text("comparison.compare.beyond", listed(contrast.beyond().stream())));
        }
        List<Issue> left = left();
        if (!left.isEmpty()) {
            notes.add(
                    wording.text(
                            "comparison.compare.figure.left",
                            left.size(),
                            listed(left.stream().map(wording::issue))));
        }
        return notes.isEmpty() ? null : String.join(" ", notes);
    }

    /** Issues on which no side has evidence. */
    private List<Issue> left() {
        Set<Issue> compared = new LinkedHashSet<>();
        Stream.concat(contrast.rows().stream(), contrast.oneSided().stream())
                .forEach(row -> compared.add(row.issue()));
        return material.matrix().issues().stream()
                .filter(issue -> !compared.contains(issue))
                .toList();
    }

    private String listed(Stream<String> names) {
        return String.join(
                wording.text("claims.filter.separator"), names.map(Bidi::isolate).toList());
    }
}
