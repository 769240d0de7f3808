package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.IntFunction;
import mawaqif.analysis.Evidence;
import mawaqif.comparison.CellEvidence;
import mawaqif.comparison.CellSentences;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StudyMatrix;

/** How a cell was reckoned: claims and weights at the five points, then the steps in words. */
class ArithmeticTable extends Section {

    ArithmeticTable(
            StudyMatrix matrix,
            CellEvidence evidence,
            MatrixWording wording,
            CellSentences sentences) {
        addClassName("mw-arithmetic");
        add(new H3(wording.text("comparison.panel.arithmetic")));
        Evidence numbers = evidence.cell().found().orElseThrow();
        // The scale is never mirrored: −2 stands left in both languages.
        NativeTable table = new NativeTable();
        table.getElement().setAttribute("dir", "ltr");
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow points = new NativeTableRow();
        points.add(corner(wording.text("comparison.panel.point")));
        for (int stance = -2; stance <= 2; stance++) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(CellElement.stance(stance));
            cell.getElement()
                    .setAttribute("aria-label", wording.point(matrix.lens(), stance))
                    .setAttribute("scope", "col");
            points.add(cell);
        }
        head.add(points);
        NativeTableBody body = new NativeTableBody();
        body.add(
                row(
                        wording.text("comparison.claims"),
                        point -> String.valueOf(numbers.counts().get(point))));
        body.add(
                row(
                        wording.text("comparison.panel.weight"),
                        point -> sentences.weight(numbers.weights().at(point))));
        table.add(head, body);
        add(table, steps(sentences.steps()));
    }

    private static NativeTableRow row(String name, IntFunction<String> value) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        for (int point = 0; point < 5; point++) {
            row.add(new NativeTableCell(value.apply(point)));
        }
        return row;
    }

    private static Component corner(String name) {
        NativeTableHeaderCell corner = new NativeTableHeaderCell();
        corner.getElement().setAttribute("aria-label", name).setAttribute("scope", "col");
        return corner;
    }

    private static UnorderedList steps(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
