package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import mawaqif.analysis.Cell;
import mawaqif.claims.Choice;
import mawaqif.claims.Filter;
import mawaqif.claims.Status;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;
import mawaqif.studies.Study;
import mawaqif.studies.StudyVersion;
import mawaqif.ui.Dates;

/** Work that waits, and what changed last. */
class OverviewLists extends Div {

    private final Study study;
    private final MatrixWording wording;

    /**
     * @param count counts the claims that a filter lets through
     */
    OverviewLists(
            Study study,
            StudyMatrix matrix,
            List<StudyVersion> history,
            ToLongFunction<Filter> count,
            MatrixWording wording) {
        this.study = study;
        this.wording = wording;
        UnorderedList work = new UnorderedList();
        work.addClassName("mw-list");
        long unsearched =
                matrix.cells().stream()
                        .flatMap(row -> row.stream())
                        .filter(cell -> cell instanceof Cell.None none && !none.silent())
                        .count();
        work.add(waits(unsearched, "comparison.overview.waits.none", "matrix"));
        for (Status status : List.of(Status.SUBMITTED, Status.DISPUTED)) {
            work.add(
                    waits(
                            count.applyAsLong(only(status)),
                            "comparison.overview.waits." + status.code(),
                            "claims?status=" + status.code()));
        }
        UnorderedList changes = new UnorderedList();
        changes.addClassName("mw-list");
        history.forEach(version -> changes.add(change(version)));
        add(heading("comparison.overview.waits"), work);
        add(heading("comparison.overview.latest"), changes);
    }

    private Component waits(long number, String key, String segment) {
        Span plate = new Span(String.valueOf(number));
        plate.addClassName("mw-list-count");
        Anchor link =
                new Anchor(
                        "studies/%s/%s".formatted(study.slug(), segment),
                        wording.text(key, number));
        link.setRouterIgnore(false);
        ListItem item = new ListItem(plate);
        item.add(number == 0 ? new Span(wording.text(key, number)) : link);
        return item;
    }

    private ListItem change(StudyVersion version) {
        Anchor what =
                new Anchor(
                        "studies/%s/claims?version=%d".formatted(study.slug(), version.version()),
                        wording.history(version));
        what.setRouterIgnore(false);
        what.setAriaLabel(
                wording.text(
                        "comparison.overview.link",
                        wording.history(version),
                        wording.text("comparison.overview.claims-then", version.version())));
        HtmlContainer when = new HtmlContainer("small");
        when.setText(Dates.moment(version.at(), wording.locale()));
        return new ListItem(what, when);
    }

    private H2 heading(String key) {
        H2 heading = new H2(wording.text(key));
        heading.addClassName("mw-heading");
        return heading;
    }

    private static Filter only(Status status) {
        return new Filter(
                Map.of(Filter.Field.STATUS, new Choice(Set.of(status.code()), false)),
                null,
                null,
                null);
    }
}
