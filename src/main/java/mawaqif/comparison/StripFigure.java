package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.PositionStrip.Spot;
import mawaqif.claims.Filter;
import mawaqif.comparison.FigureKind.Made;
import mawaqif.comparison.FigureKind.Material;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.ui.Bidi;

/** Turns columns of a matrix into a position strip and its table. */
final class StripFigure {
    private final FigureFrame frame;
    private final MatrixWording wording;
    private final Lens lens;
    private final StripText text;
    private final Parties parties;
    private final CellPlaces places;

    StripFigure(Material material) {
        this.frame = material.frame();
        this.wording = material.wording();
        this.lens = material.matrix().lens();
        this.text = new StripText(wording, lens);
        this.parties = new Parties(material.matrix().codebook(), wording);
        this.places = new CellPlaces(wording, lens);
    }

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
        String title = wording.text(text.key("comparison.strip.title"), shown.size());
        StringJoiner said = text.begin(matrix, title);
        for (int at = 0; at < matrix.issues().size() && rows.size() <= StripText.MOST_ROWS; at++) {
            said.add(sentence(matrix, at, shown.stream().map(Party::label).toList(), left));
        }
        PositionStrip strip =
                new PositionStrip(
                        frame.showing(matrix).of(title, wording.scale(lens), said.toString()),
                        text.words("range", "", ""),
                        frame.banner(),
                        shown,
                        rows,
                        rows.isEmpty() || matrix == whole
                                ? text.note(left, rows.isEmpty(), "comparison.strip.left")
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

    private String sentence(StudyMatrix matrix, int at, List<String> names, List<Issue> left) {
        Issue issue = matrix.issues().get(at);
        if (left.contains(issue)) {
            return text.row(wording.issue(issue), wording.text("comparison.legend.none"));
        }
        List<String> all = new ArrayList<>();
        for (int column = 0; column < names.size(); column++) {
            Cell cell = matrix.cells().get(at).get(column);
            all.add(text.said(names.get(column), CellModel.of(cell, by -> true)));
        }
        return text.row(wording.issue(issue), text.and(all));
    }

    /** Nothing passes the filter. */
    Made nothing() {
        return empty(
                wording.text(text.key("comparison.strip.title"), 0),
                wording.text("comparison.strip.nothing"));
    }

    /** Fewer than two periods or scenarios have claims. */
    Made unmoved(MatrixColumn column, Filter.Field field) {
        String name = Bidi.isolate(wording.column(column));
        String suffix = MatrixWording.lower(field);
        return empty(
                wording.text(text.key("comparison.strip.title.one." + suffix), name),
                wording.text("comparison.strip.unmoved." + suffix, name));
    }

    private Made empty(String title, String why) {
        PositionStrip strip =
                new PositionStrip(
                        frame.of(title, wording.scale(lens), title + " " + why),
                        text.words("", "", ""),
                        frame.banner(),
                        List.of(),
                        List.of(),
                        why);
        return new Made(strip, new FigureTable(List.of(), List.of()));
    }
}
