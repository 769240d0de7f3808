package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import mawaqif.analysis.Cell;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.comparison.CellEvidence;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.comparison.MatrixWording;
import mawaqif.sources.Source;
import mawaqif.ui.Bidi;
import mawaqif.ui.FreeText;
import mawaqif.ui.Verbatim;

/** Sides in columns, what they are compared on in rows: cells with the words that carry them. */
class ContrastGrid extends Div {

    private static final int POINTS = 5;
    private static final String[] STANCES = {"mw-m2", "mw-m1", "mw-z", "mw-p1", "mw-p2"};

    private final Contrast contrast;
    private final Comparison comparison;
    private final MatrixWording wording;

    ContrastGrid(Contrast contrast, Comparison comparison, MatrixWording wording) {
        this.contrast = contrast;
        this.comparison = comparison;
        this.wording = wording;
        Div grid = new Div();
        grid.addClassName("mw-compare");
        grid.getStyle().set("--mw-columns", String.valueOf(contrast.sides().size()));
        head(grid);
        contrast.rows().forEach(row -> row(grid, row));
        add(grid);
        if (!contrast.oneSided().isEmpty()) {
            add(oneSided());
        }
    }

    private void head(Div grid) {
        Span order = new Span(wording.text("comparison.compare.order"));
        order.addClassName("mw-gap");
        Div first = new Div(new Span(wording.text("comparison.issue")), order);
        first.addClassNames("mw-compare-head", "mw-compare-issue");
        grid.add(first);
        for (int at = 0; at < contrast.sides().size(); at++) {
            Side side = contrast.sides().get(at);
            Span counts =
                    new Span(
                            wording.text(
                                    "comparison.compare.counts",
                                    total(side, true),
                                    total(side, false)));
            counts.addClassName("mw-gap");
            Div head =
                    new Div(
                            new PartyMark(contrast.sides().get(at).place()),
                            new Span(side.label()),
                            counts);
            head.addClassName("mw-compare-head");
            grid.add(head);
        }
    }

    private static int total(Side side, boolean claims) {
        var totals = side.matrix().totals();
        var total =
                side.column() == null
                        ? totals.all()
                        : totals.parts().get(side.matrix().columns().indexOf(side.column()));
        return claims ? total.n() : total.d();
    }

    private void row(Div grid, Row row) {
        Div issue = new Div(title(row), gap(row), points(row));
        issue.addClassName("mw-compare-issue");
        grid.add(issue);
        for (int at = 0; at < row.cells().size(); at++) {
            grid.add(cell(row, at));
        }
    }

    private H2 title(Row row) {
        String issue = wording.issue(row.issue());
        return new H2(
                row.stakeholder() == null
                        ? issue
                        : wording.text(
                                "comparison.compare.of",
                                Bidi.isolate(wording.column(row.stakeholder())),
                                Bidi.isolate(issue)));
    }

    private Paragraph gap(Row row) {
        Paragraph gap =
                new Paragraph(
                        wording.text(
                                "comparison.compare.gap",
                                row.gap().orElse(0),
                                Bidi.isolate(contrast.sides().get(row.first()).label()),
                                Bidi.isolate(contrast.sides().get(row.second()).label())));
        gap.addClassName("mw-gap");
        return gap;
    }

    /** Claims at each point, one line a side; for the eye, since each cell says its own. */
    private Div points(Row row) {
        Div points = new Div();
        points.addClassName("mw-counts");
        points.getElement().setAttribute("aria-hidden", "true").setAttribute("dir", "ltr");
        for (int at = 0; at < row.cells().size(); at++) {
            List<Integer> counts =
                    row.cells().get(at).found().map(found -> found.counts()).orElse(List.of());
            for (int point = 0; point < POINTS; point++) {
                int n = counts.isEmpty() ? 0 : counts.get(point);
                Span plate = new Span(n == 0 ? "" : String.valueOf(n));
                if (n > 0) {
                    plate.addClassNames("mw-cell-fill", STANCES[point]);
                }
                points.add(plate);
            }
            points.add(new PartyMark(contrast.sides().get(at).place()));
        }
        return points;
    }

    private Component cell(Row row, int at) {
        Side side = contrast.sides().get(at);
        Cell cell = row.cells().get(at);
        Div box = new Div(who(at), line(row, side, cell));
        box.addClassName("mw-compare-cell");
        if (cell.n() > 0) {
            CellEvidence evidence =
                    comparison.evidence(
                            side.matrix(), row.column(side).address(), row.issue().code().value());
            telling(evidence, cell).ifPresent(claim -> box.add(quote(claim, evidence)));
        }
        return box;
    }

    private Div who(int at) {
        Div who =
                new Div(
                        new PartyMark(contrast.sides().get(at).place()),
                        new Span(contrast.sides().get(at).label()));
        who.addClassName("mw-compare-who");
        return who;
    }

    private Div line(Row row, Side side, Cell cell) {
        String name = wording.name(row.column(side), row.issue(), cell, side.matrix().lens());
        CellElement drawn =
                new CellElement(
                        CellData.of(cell, name, side.matrix().isOneSource(), false),
                        CellElement.Size.SMALL);
        Span verdict = new Span(wording.verdict(cell, side.matrix().lens()));
        verdict.addClassName("mw-verdict-word");
        Paragraph words = new Paragraph(verdict);
        if (cell.n() > 0) {
            words.add(new Span(wording.text("comparison.compare.counts", cell.n(), cell.d())));
        }
        Div line = new Div(drawn, words);
        line.addClassName("mw-cell-line");
        return line;
    }

    /** The claim that says best what the cell says: nearest its median, then surest, then first. */
    private static Optional<Claim> telling(CellEvidence evidence, Cell cell) {
        OptionalInt median = cell.overallMedian();
        Comparator<Claim> nearest =
                Comparator.comparingInt(claim -> Math.abs(claim.stance() - median.orElse(0)));
        Comparator<Claim> farthest =
                Comparator.comparingInt((Claim claim) -> -Math.abs(claim.stance()));
        return evidence.claims().stream()
                .min(
                        (median.isPresent() ? nearest : farthest)
                                .thenComparing(Claim::confidence, Comparator.reverseOrder())
                                .thenComparing(claim -> claim.id().value()));
    }

    private Div quote(Claim claim, CellEvidence evidence) {
        Quote quote = claim.quotes().getFirst();
        Source source =
                evidence.sources().stream()
                        .filter(each -> each.code().equals(quote.source()))
                        .findFirst()
                        .orElse(null);
        Div all = new Div(new Verbatim(quote.exact(), source == null ? "und" : source.language()));
        if (quote.translation() != null) {
            FreeText translation = new FreeText(quote.translation());
            translation.addClassName("mw-translation");
            all.add(translation);
        }
        Anchor open =
                new Anchor(
                        "studies/%s/sources/%s?quote=%s.1"
                                .formatted(
                                        contrast.sides().getFirst().matrix().study().slug(),
                                        quote.source(),
                                        claim.id()),
                        wording.text("comparison.quote.open"));
        open.setRouterIgnore(false);
        open.setAriaLabel(
                wording.text("comparison.quote.open") + ": " + Bidi.isolate(claim.id().value()));
        Div foot =
                new Div(
                        new Span(source == null ? quote.source().value() : wording.origin(source)),
                        open);
        foot.addClassName("mw-source");
        all.add(foot);
        return all;
    }

    private Component oneSided() {
        UnorderedList list = new UnorderedList();
        list.addClassName("mw-one-sided");
        for (Row row : contrast.oneSided()) {
            for (int at = 0; at < row.cells().size(); at++) {
                Cell cell = row.cells().get(at);
                if (cell.n() > 0) {
                    Side side = contrast.sides().get(at);
                    list.add(
                            new ListItem(
                                    new PartyMark(contrast.sides().get(at).place()),
                                    new Span(
                                            wording.text(
                                                    "comparison.cell.name",
                                                    side.label(),
                                                    wording.issue(row.issue()),
                                                    wording.state(cell, side.matrix().lens())))));
                }
            }
        }
        Div part = new Div(new H2(wording.text("comparison.compare.one-sided")), list);
        part.addClassName("mw-compare-rest");
        return part;
    }
}
