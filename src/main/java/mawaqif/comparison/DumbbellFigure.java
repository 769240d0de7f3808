package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import mawaqif.analysis.Cell;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Party;
import mawaqif.charts.Place;
import mawaqif.charts.StripWords;
import mawaqif.claims.Filter;
import mawaqif.comparison.FigureKind.Made;
import mawaqif.comparison.FigureKind.Material;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Turns two columns, or one at two times, into a dumbbell with its table. */
final class DumbbellFigure {
    private final FigureFrame frame;
    private final MatrixWording wording;
    private final Lens lens;
    private final StripText text;
    private final Parties parties;
    private final CellPlaces places;

    DumbbellFigure(Material material) {
        this.frame = material.frame();
        this.wording = material.wording();
        this.lens = material.matrix().lens();
        this.text = new StripText(wording, lens);
        this.parties = new Parties(material.matrix().codebook(), wording);
        this.places = new CellPlaces(wording, lens);
    }

    /**
     * The matrix of one period or scenario.
     *
     * @param matrix of one column
     */
    record Then(String code, String name, StudyMatrix matrix) {}

    /** A matrix of two columns as a dumbbell, the widest gap first. */
    Made pair(StudyMatrix matrix) {
        Party one = parties.of(matrix.columns().getFirst());
        Party other = parties.of(matrix.columns().getLast());
        String title =
                wording.text(
                        text.key("comparison.strip.title.pair"),
                        Bidi.isolate(one.label()),
                        Bidi.isolate(other.label()));
        return dumbbell(
                matrix,
                title,
                new Dumbbell.End(one, one.label()),
                new Dumbbell.End(other, other.label()),
                matrix.cells().stream().map(List::getFirst).toList(),
                matrix.cells().stream().map(List::getLast).toList(),
                (issue, cell) -> places.cell(matrix.columns().getFirst(), issue, cell),
                (issue, cell) -> places.cell(matrix.columns().getLast(), issue, cell),
                text.words("", "gap", "counts.pair"),
                CellTable.of(matrix, wording));
    }

    /**
     * One column between two periods or scenarios, the largest change first.
     *
     * @param both the matrix of the claims of either
     */
    Made moved(Then before, Then after, StudyMatrix both, Filter.Field field) {
        Party party = parties.of(both.columns().getFirst());
        String title =
                wording.text(
                        text.key("comparison.strip.title." + MatrixWording.lower(field)),
                        Bidi.isolate(party.label()),
                        Bidi.isolate(before.name()),
                        Bidi.isolate(after.name()));
        return dumbbell(
                both,
                title,
                new Dumbbell.End(party, before.name(), before.code()),
                new Dumbbell.End(party, after.name(), after.code()),
                before.matrix().cells().stream().map(List::getFirst).toList(),
                after.matrix().cells().stream().map(List::getFirst).toList(),
                (issue, cell) -> then(both, before, field, issue, cell),
                (issue, cell) -> then(both, after, field, issue, cell),
                text.words(
                        "",
                        "change." + MatrixWording.lower(field),
                        field == Filter.Field.PERIOD ? "counts" : "counts.pair"),
                table(before, after, field));
    }

    private Place then(StudyMatrix both, Then when, Filter.Field field, Issue issue, Cell cell) {
        return places.then(both.columns().getFirst(), issue, cell, field, when.code(), when.name());
    }

    private Made dumbbell(
            StudyMatrix matrix,
            String title,
            Dumbbell.End before,
            Dumbbell.End after,
            List<Cell> first,
            List<Cell> second,
            BiFunction<Issue, Cell, Place> firstPlace,
            BiFunction<Issue, Cell, Place> secondPlace,
            StripWords words,
            FigureTable table) {
        List<Dumbbell.Row> rows = new ArrayList<>();
        List<Issue> left = new ArrayList<>();
        for (int at = 0; at < matrix.issues().size(); at++) {
            Issue issue = matrix.issues().get(at);
            if (first.get(at).n() + second.get(at).n() == 0) {
                left.add(issue);
            } else {
                rows.add(
                        new Dumbbell.Row(
                                issue.code().value(),
                                wording.issue(issue),
                                CellModel.of(first.get(at), by -> true),
                                CellModel.of(second.get(at), by -> true),
                                firstPlace.apply(issue, first.get(at)),
                                secondPlace.apply(issue, second.get(at))));
            }
        }
        rows.sort(Comparator.comparingInt(DumbbellFigure::rank));
        StringJoiner said = text.begin(matrix, title);
        for (Dumbbell.Row row : rows.subList(0, Math.min(rows.size(), StripText.MOST_ROWS))) {
            List<String> both =
                    List.of(
                            text.said(before.label(), row.before()),
                            text.said(after.label(), row.after()));
            said.add(text.row(row.label(), text.and(both)));
        }
        Dumbbell dumbbell =
                new Dumbbell(
                        frame.showing(matrix)
                                .ordered(wording.text("comparison.strip.order"))
                                .of(title, wording.scale(lens), said.toString()),
                        words,
                        frame.banner(),
                        before,
                        after,
                        rows,
                        text.note(left, rows.isEmpty(), "comparison.strip.left.two"));
        return new Made(dumbbell, table);
    }

    /** Large changes first, then none, then those that no number says, then one-sided ones. */
    private static int rank(Dumbbell.Row row) {
        if (row.before().n() == 0 || row.after().n() == 0) {
            return 6;
        }
        return row.change().isPresent() ? 4 - Math.abs(row.change().getAsInt()) : 5;
    }

    private FigureTable table(Then before, Then after, Filter.Field field) {
        String name = MatrixWording.lower(field);
        FigureTable one = CellTable.of(before.matrix(), wording);
        FigureTable other = CellTable.of(after.matrix(), wording);
        List<FigureTable.Column> columns = new ArrayList<>();
        columns.add(new FigureTable.Column(name, wording.text("comparison.column." + name)));
        columns.addAll(one.columns());
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int at = 0; at < one.rows().size(); at++) {
            rows.add(with(before.code(), one.rows().get(at)));
            rows.add(with(after.code(), other.rows().get(at)));
        }
        return new FigureTable(columns, rows);
    }

    private static List<@Nullable Object> with(String code, List<@Nullable Object> row) {
        List<@Nullable Object> longer = new ArrayList<>();
        longer.add(code);
        longer.addAll(row);
        return longer;
    }
}
