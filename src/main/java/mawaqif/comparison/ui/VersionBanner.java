package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import mawaqif.analysis.Cell;
import mawaqif.api.Problem;
import mawaqif.comparison.MatrixQuery;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.views.CellChange;
import mawaqif.comparison.views.Difference;
import mawaqif.comparison.views.Differences;
import mawaqif.comparison.views.ShownScreen;
import mawaqif.comparison.views.View;
import mawaqif.studies.Code;
import mawaqif.studies.Lens;
import mawaqif.studies.Study;
import mawaqif.ui.Bidi;
import mawaqif.ui.Dates;
import org.jspecify.annotations.Nullable;

/**
 * Says over a screen that stays at a data version which one that is, what has changed since under
 * the same filter, and how to see it live.
 */
class VersionBanner extends Div {

    /** So many cells are told one by one; the live screen shows the rest. */
    private static final int TOLD = 12;

    private final Differences differences;
    private @Nullable Asked told;

    /** What the words depend on; an opened cell does not change them. */
    private record Asked(
            Study study,
            MatrixQuery query,
            Set<Code> opened,
            String live,
            @Nullable View view,
            Locale locale) {}

    VersionBanner(Differences differences) {
        this.differences = differences;
        addClassNames("mw-banner", "mw-version-banner");
        setVisible(false);
    }

    void hide() {
        told = null;
        setVisible(false);
    }

    /**
     * @param view the view that is opened, or null
     */
    void show(Study study, ShownScreen shown, @Nullable View view, MatrixWording wording) {
        String live = shown.live().without("cell").text();
        Asked asked = new Asked(study, shown.query(), shown.opened(), live, view, wording.locale());
        if (asked.equals(told)) {
            return;
        }
        told = asked;
        removeAll();
        setVisible(true);
        Paragraph words = new Paragraph();
        if (view != null) {
            words.add(ViewWords.name(view));
        }
        words.add(new Span(version(differences.madeAt(study, shown), shown, wording)));
        add(words);
        String address = "studies/%s/".formatted(study.slug());
        try {
            Difference difference = differences.since(study, shown, wording.language());
            words.add(new Span(since(difference, wording)));
            Anchor goLive = link(address + live, wording.text("comparison.views.go-live"));
            goLive.addClassName("mw-go-live");
            add(goLive);
            if (!difference.cells().isEmpty()) {
                add(cells(difference, address, shown, wording));
            }
        } catch (Problem.BadRequest gone) {
            words.add(
                    new Span(
                            wording.text(
                                    "comparison.views.since.unknown",
                                    Bidi.leftToRight(gone.asked()))));
        }
    }

    private static String version(Instant made, ShownScreen shown, MatrixWording wording) {
        return wording.text(
                "comparison.views.banner",
                shown.query().version(),
                Bidi.isolate(
                        Dates.day(made.atZone(ZoneOffset.UTC).toLocalDate(), wording.locale())));
    }

    private static String since(Difference difference, MatrixWording wording) {
        if (difference.claims().isEmpty() && difference.cells().isEmpty()) {
            return wording.text("comparison.views.since.nothing");
        }
        return wording.text(
                "comparison.views.since",
                difference.claims().added(),
                difference.claims().changed(),
                difference.claims().removed(),
                difference.cells().size());
    }

    private static NativeDetails cells(
            Difference difference, String address, ShownScreen shown, MatrixWording wording) {
        UnorderedList list = new UnorderedList();
        List<CellChange> told = difference.cells().stream().limit(TOLD).toList();
        for (CellChange change : told) {
            list.add(new ListItem(cell(change, difference, address, shown, wording)));
        }
        int more = difference.cells().size() - told.size();
        if (more > 0) {
            list.add(new ListItem(wording.text("comparison.views.cells-more", more)));
        }
        return new NativeDetails(wording.text("comparison.views.changed-cells"), list);
    }

    /** Opens the cell as it is now, in the matrix under the same filter. */
    private static Anchor cell(
            CellChange change,
            Difference difference,
            String address,
            ShownScreen shown,
            MatrixWording wording) {
        String cell = change.column().address() + "," + change.issue().code();
        return link(
                address + shown.matrix().with("cell", cell).text(),
                wording.text(
                        "comparison.views.cell",
                        Bidi.isolate(wording.issue(change.issue())),
                        Bidi.isolate(wording.column(change.column())),
                        Bidi.isolate(state(change.before(), difference.then(), wording)),
                        Bidi.isolate(state(change.after(), difference.now(), wording))));
    }

    /** What a cell says in a few words, without its counts. */
    private static String state(Cell cell, Lens lens, MatrixWording wording) {
        return switch (cell) {
            case Cell.None _ -> wording.text("comparison.cell.none");
            case Cell.Contested contested ->
                    wording.text(
                            "comparison.views.cell.contested",
                            Bidi.signed(contested.medianAgainst()),
                            Bidi.signed(contested.medianFor()));
            case Cell.Neutral _ -> point(0, lens, wording);
            case Cell.Clear clear -> point(clear.median(), lens, wording);
        };
    }

    private static String point(int median, Lens lens, MatrixWording wording) {
        return wording.text(
                "comparison.views.cell.settled", Bidi.signed(median), wording.point(lens, median));
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(false);
        return link;
    }
}
