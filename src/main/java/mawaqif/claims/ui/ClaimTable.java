package mawaqif.claims.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import mawaqif.claims.Claim;
import mawaqif.claims.ClaimOrder;
import mawaqif.claims.ClaimOrder.By;
import mawaqif.studies.Code;
import mawaqif.ui.StanceCell;
import org.jspecify.annotations.Nullable;

/** The claims in columns, drawn in the browser so that a session holds none of them. */
@JsModule("./mw-cell.ts")
class ClaimTable extends Grid<Claim> {

    private static final String PLAIN = "<bdi>${item.text}</bdi>";

    private final Function<Claim, String> address;
    private @Nullable ClaimWording wording;

    /**
     * @param address where a claim opens
     * @param opened takes a claim that was chosen by pointer or keyboard
     * @param ordered takes the order that was asked for
     */
    ClaimTable(
            DataProvider<Claim, ?> claims,
            Function<Claim, String> address,
            Consumer<Claim> opened,
            Consumer<ClaimOrder> ordered) {
        this.address = address;
        addClassName("mw-claim-table");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        setSelectionMode(SelectionMode.SINGLE);
        setColumnReorderingAllowed(true);
        setDataProvider(claims);
        columns();
        asSingleSelect()
                .addValueChangeListener(change -> {
                    Claim chosen =
                            change.getValue() == null ? change.getOldValue() : change.getValue();
                    if (change.isFromClient() && chosen != null) {
                        opened.accept(chosen);
                    }
                });
        addSortListener(sort -> {
            if (sort.isFromClient()) {
                ordered.accept(order(sort.getSortOrder()));
            }
        });
    }

    /** Writes the claims, from now on, in the words of a study and marks their order. */
    void show(ClaimWording words, ClaimOrder order) {
        wording = words;
        for (By by : By.values()) {
            getColumnByKey(by.parameter()).setHeader(words.text(name(by)));
        }
        getColumnByKey("quote").setHeader(words.text("claims.quote"));
        getElement().setAttribute("aria-label", words.text("claims.title"));
        Column<Claim> column = getColumnByKey(order.by().parameter());
        if (!order.equals(order(getSortOrder()))) {
            var sorted =
                    order.descending() ? GridSortOrder.desc(column) : GridSortOrder.asc(column);
            sort(sorted.build());
        }
        getDataProvider().refreshAll();
    }

    /** Gives the keyboard back to a row, or to the first where it is no longer there. */
    void focusOn(@Nullable Integer row) {
        getElement()
                .executeJs(
                        """
                        const row = () => [...this.$.items.children].find(
                          each => each.index === $0 && !each.hidden);
                        if (!row()) {
                          this.scrollToIndex($0);
                        }
                        requestAnimationFrame(() => row()?.firstElementChild?.focus());
                        """,
                        row == null ? 0 : row);
    }

    private void columns() {
        add(By.CLAIM, id(), "104px", 0).setFrozen(true);
        add(By.STAKEHOLDER, text(claim -> words().stakeholder(claim)), "144px", 1);
        add(By.ISSUE, text(claim -> words().issue(claim)), "190px", 2);
        add(By.STANCE, stance(), "84px", 0);
        addColumn(quote()).setKey("quote").setWidth("280px").setFlexGrow(6).setResizable(true);
        add(By.LENS, text(claim -> words().lens(claim)), "96px", 0);
        add(By.SCENARIO, text(claim -> words().scenario(claim)), "136px", 0);
        add(By.PERIOD, text(claim -> words().period(claim)), "120px", 0);
        add(By.ATTRIBUTION, text(claim -> words().attribution(claim)), "140px", 0);
        add(By.CONFIDENCE, text(claim -> words().confidence(claim)), "112px", 0);
        add(By.STATUS, text(claim -> words().status(claim)), "104px", 0);
        add(By.CODER, text(claim -> claim.coder().value()), "88px", 0);
        add(By.DATE, text(claim -> words().date(claim.date())), "148px", 0);
    }

    private Column<Claim> add(By by, LitRenderer<Claim> cell, String width, int grow) {
        return addColumn(cell)
                .setKey(by.parameter())
                .setSortProperty(by.parameter())
                .setWidth(width)
                .setFlexGrow(grow)
                .setResizable(true);
    }

    private LitRenderer<Claim> id() {
        return LitRenderer.<Claim>of("<a href=${item.href}>${item.id}</a>")
                .withProperty("id", claim -> claim.id().value())
                .withProperty("href", address::apply);
    }

    private LitRenderer<Claim> stance() {
        return LitRenderer.<Claim>of("<mw-cell size=\"legend\" .cell=${item.cell}></mw-cell>")
                .withProperty(
                        "cell", claim -> StanceCell.json(claim.stance(), words().stance(claim)));
    }

    private LitRenderer<Claim> quote() {
        return LitRenderer.<Claim>of(
                        "<q class=\"mw-claim-quote\" lang=${item.lang}"
                                + " dir=\"auto\">${item.text}</q>")
                .withProperty("lang", claim -> words().languageOf(first(claim)))
                .withProperty("text", claim -> claim.quotes().getFirst().exact());
    }

    private static LitRenderer<Claim> text(ValueProvider<Claim, String> text) {
        return LitRenderer.<Claim>of(PLAIN).withProperty("text", text);
    }

    private ClaimWording words() {
        return Objects.requireNonNull(wording);
    }

    private static Code first(Claim claim) {
        return claim.quotes().getFirst().source();
    }

    /** The text key of a column's name. */
    static String name(By by) {
        return switch (by) {
            case CLAIM -> "claims.id";
            case STANCE -> "claims.stance";
            case STAKEHOLDER,
                    ISSUE,
                    LENS,
                    SCENARIO,
                    PERIOD,
                    ATTRIBUTION,
                    CONFIDENCE,
                    STATUS,
                    CODER,
                    DATE ->
                    "claims.field." + by.parameter();
        };
    }

    private static ClaimOrder order(List<GridSortOrder<Claim>> sorted) {
        return sorted.stream()
                .findFirst()
                .map(each ->
                        new ClaimOrder(
                                By.valueOf(each.getSorted().getKey().toUpperCase(Locale.ROOT)),
                                each.getDirection() == SortDirection.DESCENDING))
                .orElse(ClaimOrder.BY_ID);
    }
}
