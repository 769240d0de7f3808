package mawaqif.comparison.ui;

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
        addClassName("mw-section");
        add(new H3(wording.text("comparison.panel.arithmetic")));
        Evidence numbers = evidence.cell().found().orElseThrow();
        NativeTable table = new NativeTable();
        table.addClassName("mw-arithmetic");
        NativeTableHeader head = new NativeTableHeader();
        NativeTableRow points = new NativeTableRow();
        points.add(new NativeTableCell());
        for (int point : points(wording)) {
            int stance = point - 2;
            NativeTableHeaderCell cell = new NativeTableHeaderCell(new StanceTag(stance));
            cell.getElement().setAttribute("scope", "col");
            points.add(cell);
        }
        head.add(points);
        NativeTableBody body = new NativeTableBody();
        body.add(
                row(
                        points(wording),
                        wording.text("comparison.claims"),
                        point -> String.valueOf(numbers.counts().get(point))));
        body.add(
                row(
                        points(wording),
                        wording.text("comparison.panel.weight"),
                        point -> sentences.weight(numbers.weights().at(point))));
        table.add(head, body);
        add(table, steps(sentences.steps()));
    }

    /** The scale is never mirrored, so in Arabic +2 is read first. */
    private static int[] points(MatrixWording wording) {
        return wording.language().equals("ar")
                ? new int[] {4, 3, 2, 1, 0}
                : new int[] {0, 1, 2, 3, 4};
    }

    private static NativeTableRow row(int[] points, String name, IntFunction<String> value) {
        NativeTableRow row = new NativeTableRow();
        NativeTableHeaderCell head = new NativeTableHeaderCell(name);
        head.getElement().setAttribute("scope", "row");
        row.add(head);
        for (int point : points) {
            row.add(new NativeTableCell(value.apply(point)));
        }
        return row;
    }

    private static UnorderedList steps(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mw-steps");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
