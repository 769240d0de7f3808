package mawaqif.claims.ui;

import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import mawaqif.claims.ui.SourceOrder.By;

/** The library in columns. */
class SourceTable extends Grid<SourceRow> {

    private static final String TITLE =
            """
            <a class="mw-source-title" href=${item.href} lang=${item.lang} dir="auto"
              >${item.title}</a
            ><span class="mw-source-other" dir="auto">${item.other}</span>
            """;

    private final SourceWording wording;

    /**
     * @param reader where a source opens
     * @param claims where its claims are listed
     */
    SourceTable(
            SourceWording wording,
            Function<SourceRow, String> reader,
            Function<SourceRow, String> claims,
            Consumer<SourceOrder> ordered) {
        this.wording = wording;
        addClassName("mw-source-table");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(true);
        getElement().setAttribute("aria-label", wording.text("claims.sources"));
        add(By.TITLE, title(reader), "280px", 4);
        add(By.PUBLISHER, text(SourceRow::publisher), "140px", 1);
        add(By.AUTHOR, text(SourceRow::author), "110px", 1);
        add(By.DATE, text(SourceRow::published), "150px", 0);
        add(By.LANGUAGE, text(SourceRow::language), "100px", 0);
        add(By.CHARACTERS, number(), "116px", 0).setTextAlign(ColumnTextAlign.END);
        add(By.CLAIMS, claims(claims), "90px", 0).setTextAlign(ColumnTextAlign.END);
        plain("rights", row -> wording.in(row.source().rights()), "120px", 1);
        plain(
                "redistributable",
                row -> wording.redistributable("short.", row.source()),
                "140px",
                0);
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                ordered.accept(order(sort.getSortOrder()));
            }
        });
    }

    void show(List<SourceRow> rows, SourceOrder order) {
        Column<SourceRow> column = getColumnByKey(order.by().parameter());
        if (!order.equals(order(getSortOrder()))) {
            if (column == null) {
                sort(List.of());
            } else {
                sort(
                        (order.descending()
                                        ? GridSortOrder.desc(column)
                                        : GridSortOrder.asc(column))
                                .build());
            }
        }
        setItems(rows);
    }

    private Column<SourceRow> add(By by, LitRenderer<SourceRow> cell, String width, int grow) {
        return plain(by.parameter(), cell, width, grow)
                .setSortable(true)
                .setComparator((_, _) -> 0); // the rows come in order
    }

    private void plain(String name, ValueProvider<SourceRow, String> text, String width, int grow) {
        plain(name, text(text), width, grow);
    }

    private Column<SourceRow> plain(
            String name, LitRenderer<SourceRow> cell, String width, int grow) {
        return addColumn(cell)
                .setKey(name)
                .setHeader(wording.text(header(name)))
                .setWidth(width)
                .setFlexGrow(grow)
                .setResizable(true);
    }

    private static String header(String name) {
        return name.equals("characters")
                ? "claims.source.characters.head"
                : "claims.source." + name;
    }

    private LitRenderer<SourceRow> title(Function<SourceRow, String> reader) {
        return LitRenderer.<SourceRow>of(TITLE)
                .withProperty("href", reader::apply)
                .withProperty("lang", row -> row.source().language())
                .withProperty("title", SourceRow::title)
                .withProperty("other", SourceRow::otherTitle);
    }

    private LitRenderer<SourceRow> number() {
        return LitRenderer.<SourceRow>of("<bdi dir=\"ltr\">${item.text}</bdi>")
                .withProperty("text", row -> wording.text("claims.number", row.characters()));
    }

    private LitRenderer<SourceRow> claims(Function<SourceRow, String> claims) {
        return LitRenderer.<SourceRow>of(
                        "<a href=${item.href} aria-label=${item.name}>${item.text}</a>")
                .withProperty("href", claims::apply)
                .withProperty("name", row -> wording.text("claims.n", row.claims()))
                .withProperty("text", row -> wording.text("claims.number", row.claims()));
    }

    private static LitRenderer<SourceRow> text(ValueProvider<SourceRow, String> text) {
        return LitRenderer.<SourceRow>of("<bdi>${item.text}</bdi>").withProperty("text", text);
    }

    private static SourceOrder order(List<GridSortOrder<SourceRow>> sorted) {
        return sorted.stream()
                .findFirst()
                .map(each ->
                        new SourceOrder(
                                By.valueOf(each.getSorted().getKey().toUpperCase(Locale.ROOT)),
                                each.getDirection() == SortDirection.DESCENDING))
                .orElse(SourceOrder.ADDED);
    }
}
