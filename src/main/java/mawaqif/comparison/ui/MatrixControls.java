package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.EnumSet;
import java.util.function.Consumer;
import java.util.function.Supplier;
import mawaqif.claims.Filter;
import mawaqif.claims.FilterOptions;
import mawaqif.claims.ui.FilterBar;
import mawaqif.comparison.StudyMatrix;

/** The bar above whatever is made of a matrix: lens, filter, and how claims become cells. */
class MatrixControls extends Div {

    private final LensSwitch lenses;
    private final FilterBar filters;
    private final DisplayMenu display;

    /**
     * @param address what is shown now
     * @param go where every choice leads
     */
    MatrixControls(Supplier<MatrixAddress> address, Consumer<MatrixAddress> go) {
        lenses = new LensSwitch(lens -> go.accept(address.get().withLens(lens)));
        filters =
                new FilterBar(
                        EnumSet.of(Filter.Field.LENS),
                        filter -> go.accept(address.get().with(filter)));
        display =
                new DisplayMenu(
                        options -> go.accept(address.get().with(options)),
                        order -> go.accept(address.get().with(order)));
        addClassName("mw-filter-bar");
        add(lenses, filters, display);
    }

    /** Puts a choice of the screen's own between the filter and the display menu. */
    void offer(Component choice) {
        addComponentAtIndex(indexOf(display), choice);
    }

    void show(StudyMatrix matrix, MatrixAddress address, FilterOptions options, String language) {
        lenses.show(matrix.codebook(), matrix.lens(), language);
        filters.show(address.query().filter(), options);
        display.show(address.query());
    }
}
