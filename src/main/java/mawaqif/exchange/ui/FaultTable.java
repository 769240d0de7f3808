package mawaqif.exchange.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.Comparator;

/** What is wrong, in columns. */
class FaultTable extends Grid<FaultRow> {

    FaultTable(ListDataProvider<FaultRow> faults, String name) {
        addClassName("mw-fault-table");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        getElement().setAttribute("aria-label", name);
        add("file", "ltr", FaultRow::file, "110px", 1)
                .setComparator(Comparator.comparing(FaultRow::file));
        add("line", "ltr", FaultRow::line, "76px", 0)
                .setComparator(Comparator.comparingInt(FaultRow::lineNumber));
        add("column", "ltr", FaultRow::column, "120px", 1)
                .setComparator(Comparator.comparing(FaultRow::column));
        add("value", "auto", FaultRow::value, "170px", 3)
                .setComparator(Comparator.comparing(FaultRow::value));
        add("reason", "auto", FaultRow::reason, "240px", 4)
                .setComparator(Comparator.comparing(FaultRow::reason));
        add("accepted", "auto", FaultRow::accepted, "150px", 2).setSortable(false);
        setDataProvider(faults);
    }

    private Column<FaultRow> add(
            String name,
            String direction,
            ValueProvider<FaultRow, String> text,
            String width,
            int grow) {
        String cell = "<bdi class=\"mw-fault-text\" dir=\"%s\">${item.text}</bdi>";
        return addColumn(
                        LitRenderer.<FaultRow>of(cell.formatted(direction))
                                .withProperty("text", text))
                .setKey(name)
                .setHeader(getTranslation("exchange.import.fault." + name))
                .setSortable(true)
                .setWidth(width)
                .setFlexGrow(grow)
                .setResizable(true);
    }
}
