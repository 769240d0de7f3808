package mawaqif.exchange.ui;

import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.ListDataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import mawaqif.ui.Bidi;

/** What is wrong, as cards, where a screen has no room for columns. */
class FaultList extends VirtualList<FaultRow> {

    private static final String CARD =
            """
            <div class="mw-fault-card">
              <b>${item.reason}</b>
              <span><bdi class="mw-fault-text" dir="auto">${item.value}</bdi></span>
              <small>${item.where}</small>
              <small>${item.accepted}</small>
            </div>
            """;

    FaultList(ListDataProvider<FaultRow> faults, String name) {
        addClassName("mw-fault-list");
        getElement().setAttribute("aria-label", name).setAttribute("tabindex", "0");
        setRenderer(
                LitRenderer.<FaultRow>of(CARD)
                        .withProperty("reason", FaultRow::reason)
                        .withProperty("value", FaultRow::value)
                        .withProperty("where", this::where)
                        .withProperty("accepted", this::accepted));
        setDataProvider(faults);
    }

    private String where(FaultRow row) {
        String line =
                row.line().isEmpty()
                        ? ""
                        : getTranslation("exchange.import.fault.on-line", row.line());
        return Stream.of(
                        Bidi.leftToRight(row.file()),
                        Bidi.isolate(line),
                        Bidi.leftToRight(row.column()))
                .filter(each -> each.length() > 2)
                .collect(Collectors.joining(" · "));
    }

    private String accepted(FaultRow row) {
        return row.accepted().isEmpty()
                ? ""
                : getTranslation("exchange.import.fault.accepts", Bidi.isolate(row.accepted()));
    }
}
