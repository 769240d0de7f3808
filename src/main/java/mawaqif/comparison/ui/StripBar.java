package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mawaqif.charts.Figure;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.comparison.Contrast;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.StripChoices;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what a position strip shows: up to six stakeholders, or one of them between two periods
 * or scenarios.
 */
class StripBar extends Div {

    private static final String WITH = "with";
    private static final String BY = "by";
    private static final String BETWEEN = "between";

    private final Supplier<MatrixAddress> address;
    private final Consumer<MatrixAddress> go;

    /**
     * @param address what is shown now
     * @param go where every choice leads
     */
    StripBar(Supplier<MatrixAddress> address, Consumer<MatrixAddress> go) {
        this.address = address;
        this.go = go;
        addClassNames("mw-filter-bar", "mw-sides", "mw-strip-bar");
        setVisible(false);
    }

    /**
     * Hides for any other figure.
     *
     * @param choices what there is to choose; not asked for where the figure is another
     */
    void show(Figure figure, Supplier<StripChoices> choices, MatrixWording wording) {
        removeAll();
        setVisible(StripChoices.isFor(figure));
        if (!isVisible()) {
            return;
        }
        StripChoices all = choices.get();
        add(new BySwitch(all.by(), wording, this::by));
        if (all.by() == Contrast.By.STAKEHOLDER) {
            stakeholders(all, wording);
        } else {
            one(all, wording);
        }
    }

    private void stakeholders(StripChoices all, MatrixWording wording) {
        List<StakeholderChips.Shown> shown =
                all.shown().stream()
                        .map(each ->
                                new StakeholderChips.Shown(each.code(), each.label(), each.place()))
                        .toList();
        List<StakeholderChips.Offered> offered =
                all.stakeholders().stream()
                        .map(each -> new StakeholderChips.Offered(each.code(), each.label()))
                        .toList();
        StakeholderChips chips =
                new StakeholderChips(
                        1,
                        PositionStrip.MOST,
                        wording,
                        codes -> own(WITH, String.join(",", codes)));
        add(chips.of(shown, offered));
    }

    private void one(StripChoices all, MatrixWording wording) {
        String party = all.shown().stream().map(Party::code).findFirst().orElse(null);
        add(
                select(
                        wording.text("comparison.strip.choose"),
                        all.stakeholders(),
                        party,
                        code -> own(WITH, code)));
        if (all.times().size() < 2) {
            return;
        }
        String from = all.between().isEmpty() ? null : all.between().getFirst();
        String to = all.between().isEmpty() ? null : all.between().getLast();
        add(
                select(
                        wording.text("comparison.strip.choose.from"),
                        all.times(),
                        from,
                        code -> between(code, code.equals(to) ? from : to, all)),
                select(
                        wording.text("comparison.strip.choose.to"),
                        all.times(),
                        to,
                        code -> between(code.equals(from) ? to : from, code, all)));
    }

    private static Select<StripChoices.Value> select(
            String label,
            List<StripChoices.Value> values,
            @Nullable String current,
            Consumer<String> chosen) {
        Select<StripChoices.Value> select = new Select<>();
        select.setAriaLabel(label);
        select.setPlaceholder(label);
        select.setItemLabelGenerator(StripChoices.Value::label);
        select.setItems(values);
        values.stream()
                .filter(value -> value.code().equals(current))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                chosen.accept(change.getValue().code());
            }
        });
        return select;
    }

    /** Two different ones; where one is missing, the first of the others stands in. */
    private void between(@Nullable String from, @Nullable String to, StripChoices all) {
        String before = from != null ? from : other(all, to);
        String after = to != null ? to : other(all, from);
        own(BETWEEN, before + "," + after);
    }

    private static String other(StripChoices all, @Nullable String code) {
        return all.times().stream()
                .map(StripChoices.Value::code)
                .filter(each -> !each.equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void by(Contrast.By by) {
        String value = by == Contrast.By.STAKEHOLDER ? null : by.name().toLowerCase(Locale.ROOT);
        go.accept(closed().withOwn(WITH, null).withOwn(BETWEEN, null).withOwn(BY, value));
    }

    private void own(String name, String value) {
        go.accept(closed().withOwn(name, value));
    }

    private MatrixAddress closed() {
        return address.get().with((MatrixAddress.CellKey) null);
    }
}
