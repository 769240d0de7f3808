package mawaqif.comparison.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ExtendedClientDetails;
import mawaqif.charts.Size;

/**
 * How wide figures are laid out: as wide as the standard one where there is room, and for small
 * windows anew, so that type never shrinks.
 */
class FigureWidth {

    /**
     * Widths are kept in steps, so that a window that is being drawn larger asks only now and then.
     */
    private static final int STEP = 50;

    private static final int NARROWEST = 340;

    /** What stands beside a figure in a wide window. */
    private static final int BESIDE = 244;

    private static final int PHONE = 800;

    private final Runnable changed;
    private int width = Size.STANDARD.width();

    FigureWidth(Runnable changed) {
        this.changed = changed;
    }

    void watch(UI ui) {
        ExtendedClientDetails details = ui.getPage().getExtendedClientDetails();
        if (details != null && details.getWindowInnerWidth() > 0) {
            fit(details.getWindowInnerWidth());
        }
        ui.getPage().addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    /** Of a page, in layout units. */
    int width() {
        return width;
    }

    private void fit(int window) {
        int room = window <= PHONE ? window - 24 : window - BESIDE;
        int fitting = Math.clamp(room / STEP * (long) STEP, NARROWEST, Size.STANDARD.width());
        if (fitting != width) {
            width = fitting;
            changed.run();
        }
    }
}
