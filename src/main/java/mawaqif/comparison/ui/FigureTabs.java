package mawaqif.comparison.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import mawaqif.comparison.FigureExports;
import mawaqif.studies.Study;

/** The figures of a study side by side, each a link that keeps filter and display. */
class FigureTabs extends Nav {

    /** Within the row only: the page itself stays where it is. */
    private static final String CURRENT_INTO_SIGHT =
            """
            requestAnimationFrame(() => {
              const tab = this.querySelector('[aria-current]');
              if (tab) {
                const row = this.getBoundingClientRect(), at = tab.getBoundingClientRect();
                this.scrollLeft += at.left + at.width / 2 - row.left - row.width / 2;
              }
            });
            """;

    FigureTabs() {
        addClassName("mw-figure-tabs");
        getElement().setAttribute("aria-label", getTranslation("comparison.charts.figures"));
    }

    /**
     * @param query of the current address without what only the current figure knows
     */
    void show(List<String> figures, String current, Study study, String query) {
        removeAll();
        for (String figure : figures) {
            Anchor tab =
                    new Anchor(
                            "studies/%s/charts/%s%s"
                                    .formatted(
                                            study.slug(),
                                            figure,
                                            query.isEmpty() ? "" : "?" + query),
                            getTranslation("comparison.charts." + figure));
            tab.setRouterIgnore(false);
            if (figure.equals(current)) {
                tab.getElement().setAttribute("aria-current", "page");
            }
            add(tab);
        }
        getElement().executeJs(CURRENT_INTO_SIGHT);
    }

    /** The figure that stands where none is named. */
    static String first(FigureExports exports) {
        return exports.figures().getFirst();
    }
}
