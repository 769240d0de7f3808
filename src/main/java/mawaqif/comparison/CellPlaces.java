package mawaqif.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Evidence;
import mawaqif.charts.Digits;
import mawaqif.charts.Place;
import mawaqif.charts.Target;
import mawaqif.claims.Filter;
import mawaqif.studies.Issue;
import mawaqif.studies.Lens;
import mawaqif.ui.Bidi;

/** What figures made of cells say when a cell is pointed at, and where they lead. */
record CellPlaces(MatrixWording wording, Lens lens) {

    /** A cell with what it comes to; leads to its evidence. */
    Place cell(MatrixColumn column, Issue issue, Cell cell) {
        return at(column, issue, wording.name(column, issue, cell, lens));
    }

    /** The same with the claims at each point. */
    Place points(MatrixColumn column, Issue issue, Cell cell) {
        String name = wording.name(column, issue, cell, lens);
        List<Integer> counts = cell.found().map(Evidence::counts).orElse(List.of());
        if (counts.isEmpty()) {
            return at(column, issue, name);
        }
        Digits digits = FigureFrame.digits(wording.locale());
        List<String> points = new ArrayList<>();
        for (int stance = -2; stance <= 2; stance++) {
            points.add(
                    Bidi.leftToRight(
                            digits.signed(stance) + ": " + digits.plain(counts.get(stance + 2))));
        }
        String all = String.join(wording.text("claims.filter.separator"), points);
        return at(column, issue, wording.text("comparison.place.points", name, all));
    }

    /** The same with the lowest and highest stance of its claims. */
    Place range(MatrixColumn column, Issue issue, Cell cell, int lowest, int highest) {
        String name = wording.name(column, issue, cell, lens);
        return at(
                column,
                issue,
                lowest == highest
                        ? name
                        : wording.text(
                                "comparison.place.range",
                                name,
                                Bidi.signed(lowest),
                                Bidi.signed(highest)));
    }

    /**
     * A cell of one period or scenario; leads to its claims.
     *
     * @param code of the period or scenario, or {@code none}
     */
    Place then(
            MatrixColumn column,
            Issue issue,
            Cell cell,
            Filter.Field field,
            String code,
            String name) {
        return new Place(
                wording.text(
                        "comparison.place.then",
                        Bidi.isolate(wording.column(column)),
                        Bidi.isolate(name),
                        Bidi.isolate(wording.issue(issue)),
                        wording.state(cell, lens)),
                new Target.Claims(
                        Map.of(
                                "stakeholder",
                                column.address(),
                                "issue",
                                issue.code().value(),
                                MatrixWording.lower(field),
                                code)));
    }

    private static Place at(MatrixColumn column, Issue issue, String words) {
        return new Place(words, new Target.Cell(column.address(), issue.code().value()));
    }
}
