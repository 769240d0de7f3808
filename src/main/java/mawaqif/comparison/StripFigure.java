package mawaqif.comparison;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.BiFunction;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Party;
import mawaqif.charts.Place;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.PositionStrip.Spot;
import mawaqif.charts.StripWords;
import mawaqif.claims.Filter;
import mawaqif.comparison.FigureKind.Made;
import mawaqif.comparison.FigureKind.Material;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.ui.Bidi;
import org.jspecify.annotations.Nullable;

/** Turns columns of a matrix into a position strip or a dumbbell, their words and their table. */
final class StripFigure {

    /** Beyond this many rows a description is too long to be listened to. */
    static final int MOST_ROWS = 40;

    private final StudyMatrix asked;
    private final FigureFrame frame;
    private final MatrixWording wording;
    private final Lens lens;
    private final Parties parties;
    private final CellPlaces places;

    StripFigure(Material material) {
        this.asked = material.matrix();
        this.frame = material.frame();
        this.wording = material.wording();
        this.lens = asked.lens();
        this.places = new CellPlaces(wording, lens);
        this.parties = new Parties(asked.codebook(), wording);
    }

    /**
     * The matrix of one period or scenario.
     *
     * @param matrix of one column
     */
    record Then(String code, String name, StudyMatrix matrix) {}

    /** A matrix of 1 to 6 columns as a strip. */
    Made strip(StudyMatrix matrix) {
        return strip(matrix, matrix);
    }

    /**
     * A part of a strip.
     *
     * @param whole of the same columns; the issues on which it has evidence are the rows
     */
    Made strip(StudyMatrix matrix, StudyMatrix whole) {
        List<PositionStrip.Row> rows = new ArrayList<>();
        List<Issue> left = new ArrayList<>();
        for (int at = 0; at < matrix.issues().size(); at++) {
            Issue issue = matrix.issues().get(at);
            List<Cell> cells = matrix.cells().get(at);
            if (whole.cells().get(at).stream().allMatch(cell -> cell.n() == 0)) {
                left.add(issue);
            } else {
                rows.add(
                        new PositionStrip.Row(
                                issue.code().value(),
                                wording.issue(issue),
                                spots(matrix.columns(), issue, cells)));
            }
        }
        List<Party> shown = matrix.columns().stream().map(parties::of).toList();
        String title = wording.text(key("comparison.strip.title"), shown.size());
        StringJoiner text = begin(matrix, title);
        for (int at = 0; at < matrix.issues().size() && rows.size() <= MOST_ROWS; at++) {
            text.add(sentence(matrix, at, shown.stream().map(Party::label).toList(), left));
        }
        PositionStrip strip =
                new PositionStrip(
                        frame.showing(matrix).of(title, wording.scale(lens), text.toString()),
                        words("range", "", ""),
                        frame.banner(),
                        shown,
                        rows,
                        rows.isEmpty() || matrix == whole
                                ? note(left, rows.isEmpty(), "comparison.strip.left")
                                : null);
        return new Made(strip, CellTable.of(matrix, wording));
    }

    private List<Spot> spots(List<MatrixColumn> columns, Issue issue, List<Cell> cells) {
        List<Spot> spots = new ArrayList<>();
        for (int at = 0; at < cells.size(); at++) {
            spots.add(spot(columns.get(at), issue, cells.get(at)));
        }
        return spots;
    }

    private Spot spot(MatrixColumn column, Issue issue, Cell cell) {
        Spot bare = spot(cell);
        return new Spot(
                bare.cell(),
                bare.lowest(),
                bare.highest(),
                places.range(column, issue, cell, bare.lowest(), bare.highest()));
    }

    /** A cell with the range of its claims; not a place. */
    static Spot spot(Cell cell) {
        List<Integer> counts = cell.found().map(Evidence::counts).orElse(List.of());
        int lowest = 0;
        int highest = 0;
        for (int point = 0; point < counts.size(); point++) {
            if (counts.get(point) > 0) {
                highest = point - 2;
            }
            if (counts.get(counts.size() - 1 - point) > 0) {
                lowest = 2 - point;
            }
        }
        return new Spot(CellModel.of(cell, by -> true), lowest, highest);
    }

    /** A matrix of two columns as a dumbbell, the widest gap first. */
    Made pair(StudyMatrix matrix) {
        Party one = parties.of(matrix.columns().getFirst());
        Party other = parties.of(matrix.columns().getLast());
        String title =
                wording.text(
                        key("comparison.strip.title.pair"),
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
                words("", "gap", "counts.pair"),
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
                        key("comparison.strip.title." + MatrixWording.lower(field)),
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
                words(
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
        rows.sort(Comparator.comparingInt(StripFigure::rank));
        StringJoiner text = begin(matrix, title);
        List<String> ends = List.of(before.label(), after.label());
        for (Dumbbell.Row row : rows.subList(0, Math.min(rows.size(), MOST_ROWS))) {
            text.add(
                    wording.text(
                            "comparison.strip.row",
                            Bidi.isolate(row.label()),
                            said(ends.getFirst(), row.before())
                                    + wording.text("comparison.strip.and")
                                    + said(ends.getLast(), row.after())));
        }
        Dumbbell dumbbell =
                new Dumbbell(
                        frame.showing(matrix)
                                .ordered(wording.text("comparison.strip.order"))
                                .of(title, wording.scale(lens), text.toString()),
                        words,
                        frame.banner(),
                        before,
                        after,
                        rows,
                        note(left, rows.isEmpty(), "comparison.strip.left.two"));
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

    /** Nothing passes the filter. */
    Made nothing() {
        return empty(
                wording.text(key("comparison.strip.title"), 0),
                wording.text("comparison.strip.nothing"));
    }

    /** Fewer than two periods or scenarios have claims. */
    Made unmoved(MatrixColumn column, Filter.Field field) {
        String name = Bidi.isolate(wording.column(column));
        String suffix = MatrixWording.lower(field);
        return empty(
                wording.text(key("comparison.strip.title.one." + suffix), name),
                wording.text("comparison.strip.unmoved." + suffix, name));
    }

    private Made empty(String title, String why) {
        PositionStrip strip =
                new PositionStrip(
                        frame.of(title, wording.scale(lens), title + " " + why),
                        words("", "", ""),
                        frame.banner(),
                        List.of(),
                        List.of(),
                        why);
        return new Made(strip, new FigureTable(List.of(), List.of()));
    }

    private String key(String prefix) {
        return MatrixWording.isImpact(lens) ? prefix + ".impact" : prefix;
    }

    StripWords words(String range, String change, String counts) {
        List<String> stops = new ArrayList<>();
        for (int stance = -2; stance <= 2; stance++) {
            stops.add(wording.point(lens, stance));
        }
        boolean gap = change.equals("gap");
        return new StripWords(
                stops,
                range.isEmpty() ? "" : wording.text("comparison.strip.range"),
                wording.text("comparison.strip.low"),
                wording.text("comparison.strip.contested"),
                wording.text("comparison.legend.none"),
                wording.text("comparison.legend.silent"),
                change.isEmpty() || gap ? "" : wording.text("comparison.strip." + change),
                change.isEmpty()
                        ? ""
                        : wording.text(gap ? "comparison.strip.gap" : "comparison.strip.change"),
                counts.isEmpty() ? "" : wording.text("comparison.strip." + counts));
    }

    private @Nullable String note(List<Issue> left, boolean empty, String key) {
        if (empty) {
            return wording.text("comparison.strip.nothing");
        }
        if (left.isEmpty()) {
            return null;
        }
        List<String> names =
                left.stream().map(issue -> Bidi.isolate(wording.issue(issue))).toList();
        return wording.text(
                key, left.size(), String.join(wording.text("claims.filter.separator"), names));
    }

    private StringJoiner begin(StudyMatrix matrix, String title) {
        StringJoiner text = new StringJoiner(" ");
        text.add(title);
        text.add(wording.evidence("comparison.footer", matrix.totals()));
        return text;
    }

    private String sentence(StudyMatrix matrix, int at, List<String> names, List<Issue> left) {
        Issue issue = matrix.issues().get(at);
        if (left.contains(issue)) {
            return wording.text(
                    "comparison.strip.row",
                    Bidi.isolate(wording.issue(issue)),
                    wording.text("comparison.legend.none"));
        }
        List<String> all = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            Cell cell = matrix.cells().get(at).get(column);
            all.add(said(names.get(column), CellModel.of(cell, by -> true)));
        }
        return wording.text(
                "comparison.strip.row",
                Bidi.isolate(wording.issue(issue)),
                String.join(wording.text("comparison.strip.and"), all));
    }

    String said(String name, mawaqif.charts.StanceMatrix.Cell cell) {
        String who = Bidi.isolate(name);
        return switch (cell) {
            case mawaqif.charts.StanceMatrix.Cell.None _ ->
                    who + " " + wording.text("comparison.legend.none");
            case mawaqif.charts.StanceMatrix.Cell.Silent _ ->
                    who + " " + wording.text("comparison.legend.silent");
            case mawaqif.charts.StanceMatrix.Cell.Clear clear -> at(who, clear.median(), cell.n());
            case mawaqif.charts.StanceMatrix.Cell.Neutral _ -> at(who, 0, cell.n());
            case mawaqif.charts.StanceMatrix.Cell.Contested contested ->
                    wording.text(
                            "comparison.strip.at.contested",
                            who,
                            Bidi.signed(contested.medianAgainst()),
                            Bidi.signed(contested.medianFor()),
                            cell.n());
        };
    }

    private String at(String who, int median, int n) {
        return wording.text("comparison.strip.at", who, Bidi.signed(median), n);
    }
}
