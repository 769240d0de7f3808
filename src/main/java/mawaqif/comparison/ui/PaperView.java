package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Header;
import java.util.List;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.comparison.Comparison;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.ActionButton;
import mawaqif.ui.Bidi;
import mawaqif.ui.EmptyState;

/** A screen as it goes on paper, without the frame; above it a way back and the printer. */
abstract class PaperView extends AddressedScreen {

    PaperView(Studies studies, Comparison comparison) {
        super(studies, comparison, "comparison.print.title");
        addClassName("mw-paper");
    }

    /** The pages, in order. */
    abstract List<Component> pages(Study study, MatrixAddress address);

    /** The screen that is printed at a query: its path below the study. */
    abstract String screen(Query query);

    /** Key of the words that lead back to it. */
    abstract String back();

    /** What stands first in the head, such as a heading where the pages have none. */
    List<Component> heading() {
        return List.of();
    }

    @Override
    final void show(Study study, MatrixAddress address) {
        removeAll();
        add(head(study));
        add(pages(study, address));
    }

    @Override
    final void showProblem(Study study, Problem.BadRequest problem) {
        removeAll();
        add(
                head(study),
                new EmptyState(
                        getTranslation(
                                "comparison.charts.bad-address",
                                Bidi.leftToRight(problem.asked()))));
    }

    private Header head(Study study) {
        var parameters = UI.getCurrent().getActiveViewLocation().getQueryParameters();
        String query = parameters.getQueryString();
        Anchor back =
                new Anchor(
                        "studies/%s/%s%s"
                                .formatted(
                                        study.slug(),
                                        screen(new Query(parameters.getParameters())),
                                        query.isEmpty() ? "" : "?" + query),
                        getTranslation(back()));
        back.setRouterIgnore(false);
        ActionButton print =
                new ActionButton(
                        getTranslation("comparison.print.do"),
                        () -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        Header head = new Header();
        head.add(heading());
        head.add(back, print);
        head.addClassNames("mw-screen-only", "mw-paper-head");
        return head;
    }
}
