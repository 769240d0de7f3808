package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.IntStream;
import mawaqif.analysis.Cell;
import mawaqif.claims.Quote;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.comparison.Contrast.Told;
import mawaqif.comparison.Contrasts;
import mawaqif.comparison.MatrixWording;
import mawaqif.sources.Source;
import mawaqif.ui.Bidi;
import mawaqif.ui.FreeText;
import mawaqif.ui.Verbatim;

/** What each side says on something, with the words that carry it. */
final class ContrastCells {

    private final Contrast contrast;
    private final Contrasts contrasts;
    private final MatrixWording wording;
    private final boolean paper;

    /**
     * @param paper without links, and without quotes that may not be passed on
     */
    ContrastCells(Contrast contrast, Contrasts contrasts, MatrixWording wording, boolean paper) {
        this.contrast = contrast;
        this.contrasts = contrasts;
        this.wording = wording;
        this.paper = paper;
    }

    /** The cells of a row, one for each side. */
    List<Component> of(Row row) {
        return IntStream.range(0, row.cells().size()).mapToObj(at -> cell(row, at)).toList();
    }

    private Component cell(Row row, int at) {
        Side side = contrast.sides().get(at);
        Div box = new Div(who(at), line(row, side, row.cells().get(at)));
        box.addClassName("mw-compare-cell");
        contrasts.told(contrast, row, at).ifPresent(told -> box.add(quote(told)));
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

    private Div quote(Told told) {
        Quote quote = told.quote();
        Source source = told.source();
        if (paper && told.isWithheld()) {
            return new Div(
                    new Paragraph(wording.text("comparison.compare.withheld")),
                    foot(new Span(origin(told))));
        }
        Div all = new Div(new Verbatim(quote.exact(), source == null ? "und" : source.language()));
        if (quote.translation() != null) {
            FreeText translation = new FreeText(quote.translation());
            translation.addClassName("mw-translation");
            all.add(translation);
        }
        Span origin = new Span(origin(told));
        all.add(paper ? foot(origin) : foot(origin, open(told)));
        return all;
    }

    private String origin(Told told) {
        return told.source() == null
                ? told.quote().source().value()
                : wording.origin(told.source());
    }

    private static Div foot(Component... parts) {
        Div foot = new Div(parts);
        foot.addClassName("mw-source");
        return foot;
    }

    private Anchor open(Told told) {
        Anchor open =
                new Anchor(
                        "studies/%s/sources/%s?quote=%s.1"
                                .formatted(
                                        contrast.sides().getFirst().matrix().study().slug(),
                                        told.quote().source(),
                                        told.claim().id()),
                        wording.text("comparison.quote.open"));
        open.setRouterIgnore(false);
        open.setAriaLabel(
                wording.text("comparison.quote.open")
                        + ": "
                        + Bidi.isolate(told.claim().id().value()));
        return open;
    }
}
