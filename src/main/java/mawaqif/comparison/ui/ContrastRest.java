package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.stream.Collectors;
import mawaqif.analysis.Cell;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.Contrast.Row;
import mawaqif.comparison.Contrast.Side;
import mawaqif.comparison.MatrixWording;
import mawaqif.ui.Bidi;

/** What only one side speaks on, and the sides for which there was no room. */
class ContrastRest extends Div {

    private final MatrixWording wording;

    ContrastRest(Contrast contrast, MatrixWording wording) {
        this.wording = wording;
        addClassName("mw-compare-rest");
        if (!contrast.oneSided().isEmpty()) {
            add(new H2(wording.text("comparison.compare.one-sided")), list(contrast));
        }
        if (!contrast.beyond().isEmpty()) {
            add(
                    new Paragraph(
                            wording.text(
                                    "comparison.compare.beyond",
                                    contrast.beyond().stream()
                                            .map(Bidi::isolate)
                                            .collect(
                                                    Collectors.joining(
                                                            wording.text(
                                                                    "claims.filter.separator"))))));
        }
    }

    boolean isEmpty() {
        return getComponentCount() == 0;
    }

    private UnorderedList list(Contrast contrast) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mw-one-sided");
        for (Row row : contrast.oneSided()) {
            for (int at = 0; at < row.cells().size(); at++) {
                if (row.cells().get(at).n() > 0) {
                    list.add(item(contrast.sides().get(at), row, row.cells().get(at)));
                }
            }
        }
        return list;
    }

    private ListItem item(Side side, Row row, Cell cell) {
        String issue = wording.issue(row.issue());
        String who =
                row.stakeholder() == null
                        ? side.label()
                        : wording.text(
                                "comparison.compare.of",
                                Bidi.isolate(side.label()),
                                Bidi.isolate(wording.column(row.stakeholder())));
        return new ListItem(
                new PartyMark(side.place()),
                new Span(
                        wording.text(
                                "comparison.cell.name",
                                who,
                                issue,
                                wording.state(cell, side.matrix().lens()))));
    }
}
