package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.charts.BarsWords;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.Place;
import mawaqif.comparison.FigureKind.Made;
import mawaqif.comparison.FigureKind.Material;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Turns a row or a column of a matrix into diverging bars, their words and their table. */
final class BarsFigure {

    /** Beyond this many rows a description is too long to be listened to. */
    private static final int MOST_ROWS = 40;

    private final Comparison comparison;
    private final FigureFrame frame;
    private final MatrixWording wording;
    private final Lens lens;
    private final boolean percent;
    private final CellPlaces places;

    BarsFigure(Comparison comparison, Material material, boolean percent) {
        this.comparison = comparison;
        this.frame = material.frame();
        this.wording = material.wording();
        this.lens = material.matrix().lens();
        this.percent = percent;
        this.places = new CellPlaces(wording, lens);
    }

    /**
     * @param matrix of one issue, parts after their parents
     */
    Made ofIssue(StudyMatrix matrix) {
        List<Row> rows = new ArrayList<>();
        Changes changes = new Changes(comparison, matrix);
        for (int at = 0; at < matrix.columns().size(); at++) {
            MatrixColumn column = matrix.columns().get(at);
            Cell cell = matrix.cells().getFirst().get(at);
            int here = at;
            rows.add(
                    row(
                            column.address(),
                            wording.column(column),
                            column.partOf() == null ? Kind.WHOLE : Kind.PART,
                            cell,
                            CellModel.of(cell, by -> changes.startsAgainst(0, here, by)),
                            places.points(column, matrix.issues().getFirst(), cell)));
        }
        String title =
                wording.text(
                        key("comparison.bars.title.issue"),
                        Bidi.isolate(wording.issue(matrix.issues().getFirst())));
        return made(matrix, title, rows);
    }

    /**
     * @param matrix of one column
     */
    Made ofStakeholder(StudyMatrix matrix) {
        List<Row> rows = new ArrayList<>();
        Changes changes = new Changes(comparison, matrix);
        for (int at = 0; at < matrix.issues().size(); at++) {
            Issue issue = matrix.issues().get(at);
            Cell cell = matrix.cells().get(at).getFirst();
            int here = at;
            rows.add(
                    row(
                            issue.code().value(),
                            wording.issue(issue),
                            Kind.ISSUE,
                            cell,
                            CellModel.of(cell, by -> changes.startsAgainst(here, 0, by)),
                            places.points(matrix.columns().getFirst(), issue, cell)));
        }
        String title =
                wording.text(
                        key("comparison.bars.title.stakeholder"),
                        Bidi.isolate(wording.column(matrix.columns().getFirst())));
        return made(matrix, title, rows);
    }

    /** No issue or no stakeholder passes the filter. */
    Made nothing() {
        String why = wording.text("comparison.bars.nothing");
        String title = wording.text(key("comparison.bars.title"));
        return new Made(
                new DivergingBars(
                        frame.of(title, wording.scale(lens), title + " " + why),
                        words(),
                        frame.banner(),
                        percent,
                        List.of(),
                        why),
                new mawaqif.comparison.spi.FigureTable(List.of(), List.of()));
    }

    private String key(String prefix) {
        return MatrixWording.isImpact(lens) ? prefix + ".impact" : prefix;
    }

    private Made made(StudyMatrix matrix, String title, List<Row> rows) {
        long few =
                rows.stream()
                        .filter(row -> row.cell().n() > 0 && row.cell().n() < DivergingBars.FEW)
                        .count();
        String note = percent && few > 0 ? wording.text("comparison.bars.few", few) : null;
        DivergingBars bars =
                new DivergingBars(
                        frame.showing(matrix)
                                .of(title, wording.scale(lens), description(matrix, title, rows)),
                        words(),
                        frame.banner(),
                        percent,
                        rows,
                        rows.isEmpty() ? wording.text("comparison.bars.nothing") : note);
        return new Made(bars, CellTable.of(matrix, wording));
    }

    private Row row(
            String code,
            String label,
            Kind kind,
            Cell cell,
            mawaqif.charts.StanceMatrix.Cell model,
            Place place) {
        List<Integer> counts = cell.found().map(Evidence::counts).orElse(List.of(0, 0, 0, 0, 0));
        return new Row(code, label, kind, counts, model, verdict(cell), words(cell, model), place);
    }

    private @Nullable String verdict(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> wording.text("comparison.legend.none");
            case Cell.Contested contested ->
                    CellWording.changes(contested).isPresent()
                            ? wording.text("comparison.bars.changes")
                            : wording.text("comparison.word.contested");
            case Cell.Neutral _, Cell.Clear _ -> null;
        };
    }

    private String words(Cell cell, mawaqif.charts.StanceMatrix.Cell model) {
        String said =
                switch (cell) {
                    case Cell.None none ->
                            none.silent() ? wording.text("comparison.legend.silent") : "";
                    case Cell.Contested contested -> sides(contested, model);
                    case Cell.Neutral _ -> wording.point(lens, 0);
                    case Cell.Clear clear -> wording.point(lens, clear.median());
                };
        boolean low = cell.found().filter(Evidence::lowConfidence).isPresent();
        return low ? said + wording.text("comparison.cell.low") : said;
    }

    private String sides(Cell.Contested cell, mawaqif.charts.StanceMatrix.Cell model) {
        String against = Bidi.signed(cell.medianAgainst());
        String favour = Bidi.signed(cell.medianFor());
        var change =
                model instanceof mawaqif.charts.StanceMatrix.Cell.Contested contested
                        ? contested.change()
                        : null;
        if (change == null) {
            return wording.text("comparison.bars.both", against, favour);
        }
        return wording.text(
                "comparison.bars." + CellWording.changes(cell).orElseThrow(),
                change.towardsFor() ? against : favour,
                change.towardsFor() ? favour : against);
    }

    private BarsWords words() {
        return new BarsWords(
                wording.point(lens, -2),
                wording.point(lens, 2),
                wording.text(key("comparison.bars.against")),
                wording.text(key("comparison.bars.for")),
                wording.text("comparison.bars.neutral"),
                wording.text("comparison.bars.reads"),
                wording.text(percent ? "comparison.bars.unit.percent" : "comparison.bars.unit"),
                wording.text("comparison.legend.thin"),
                wording.text("comparison.legend.none"),
                wording.text("comparison.legend.silent"));
    }

    private String description(StudyMatrix matrix, String title, List<Row> rows) {
        StringJoiner text = new StringJoiner(" ");
        text.add(title);
        text.add(wording.evidence("comparison.footer", matrix.totals()));
        if (rows.size() <= MOST_ROWS) {
            for (Row row : rows) {
                text.add(sentence(row));
            }
        }
        return text.toString();
    }

    private String sentence(Row row) {
        String name = Bidi.isolate(row.label());
        String verdict = row.verdict() == null ? "" : row.verdict();
        String says =
                row.words().isEmpty()
                        ? verdict
                        : verdict.isEmpty() ? row.words() : verdict + " (" + row.words() + ")";
        List<Integer> counts = row.counts();
        return row.cell().n() == 0
                ? wording.text("comparison.bars.row.none", name, says)
                : wording.text(
                        "comparison.bars.row",
                        name,
                        counts.get(0) + counts.get(1),
                        counts.get(2),
                        counts.get(3) + counts.get(4),
                        row.cell().n(),
                        row.cell().d(),
                        says,
                        counts.get(0),
                        counts.get(4));
    }
}
