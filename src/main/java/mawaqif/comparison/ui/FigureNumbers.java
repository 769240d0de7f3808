package mawaqif.comparison.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Locale;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.spi.FigureTable;
import org.jspecify.annotations.Nullable;

/** The numbers of a figure, for those who rather read than look. */
class FigureNumbers extends Details {

    private static final int DECIMALS = 1000;

    private final Div content = new Div();

    FigureNumbers() {
        addClassName("mw-figure-numbers");
        setSummaryText(getTranslation("comparison.charts.numbers"));
        content.addClassName("mw-scroll-x");
        content.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("comparison.charts.numbers"));
        add(content);
    }

    void show(FigureTable table, MatrixWording wording) {
        content.removeAll();
        NativeTable drawn = new NativeTable(head(table), body(table, wording));
        drawn.addClassName("mw-plain-table");
        content.add(drawn);
    }

    private static NativeTableHeader head(FigureTable table) {
        NativeTableRow row = new NativeTableRow();
        for (FigureTable.Column column : table.columns()) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column.meaning());
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        return new NativeTableHeader(row);
    }

    private static NativeTableBody body(FigureTable table, MatrixWording wording) {
        NativeTableBody body = new NativeTableBody();
        for (List<@Nullable Object> values : table.rows()) {
            NativeTableRow row = new NativeTableRow();
            for (Object value : values) {
                NativeTableCell cell = new NativeTableCell(words(value, wording));
                cell.getElement().setAttribute("dir", value instanceof String ? "auto" : "ltr");
                row.add(cell);
            }
            body.add(row);
        }
        return body;
    }

    private static String words(@Nullable Object value, MatrixWording wording) {
        return switch (value) {
            case null -> "";
            case Boolean truth -> wording.text(truth ? "comparison.yes" : "comparison.no");
            case Double number -> rounded(number);
            default -> value.toString();
        };
    }

    private static String rounded(double number) {
        double short3 = Math.round(number * DECIMALS) / (double) DECIMALS;
        return short3 == Math.rint(short3)
                ? String.valueOf((long) short3)
                : String.format(Locale.ROOT, "%s", short3);
    }
}
