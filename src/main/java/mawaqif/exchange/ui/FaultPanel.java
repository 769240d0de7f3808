package mawaqif.exchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import mawaqif.api.Problem.Fault;

/** Everything that is wrong, or only odd, to be searched, read and taken along. */
class FaultPanel extends Div {

    /** As many as one sees at once need no search. */
    private static final int FEW = 5;

    private static final int SEARCH_DELAY = 250;

    private final int total;
    private final ListDataProvider<FaultRow> rows;
    private final Paragraph count = new Paragraph();

    /**
     * @param kind {@code errors} or {@code warnings}
     * @param total how many there are, which may be more than are told
     */
    FaultPanel(String kind, List<Fault> faults, int total) {
        this.total = total;
        this.rows = new ListDataProvider<>(FaultRow.of(faults));
        addClassName("mw-faults");
        String name = getTranslation("exchange.import." + kind);
        count.addClassName("mw-secondary");
        count.getElement().setAttribute("role", "status");
        Anchor file = new Anchor();
        file.setText(getTranslation("exchange.import.fault.download"));
        file.setHref(event -> {
            event.setFileName("import-" + kind + ".csv");
            event.setContentType("text/csv;charset=utf-8");
            FaultFile.write(faults, event.getOutputStream());
        });
        file.getElement().setAttribute("download", true);
        Div bar = new Div(search(), count, file);
        bar.addClassName("mw-faults-bar");
        add(bar, new FaultTable(rows, name), new FaultList(rows, name));
        say();
    }

    private TextField search() {
        TextField search = new TextField();
        String name = getTranslation("exchange.import.fault.search");
        search.setAriaLabel(name);
        search.setPlaceholder(name);
        search.setClearButtonVisible(true);
        search.setVisible(rows.getItems().size() > FEW);
        search.setValueChangeMode(ValueChangeMode.LAZY);
        search.setValueChangeTimeout(SEARCH_DELAY);
        search.addValueChangeListener(typed -> {
            rows.setFilter(row -> row.has(typed.getValue()));
            say();
        });
        return search;
    }

    private void say() {
        int listed = rows.getItems().size();
        int shown = rows.size(new Query<>());
        count.setText(
                shown < listed
                        ? getTranslation("exchange.import.fault.found", shown, listed)
                        : listed < total
                                ? getTranslation("exchange.import.fault.first", listed, total)
                                : getTranslation("exchange.import.fault.all", total));
    }
}
