package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.Objects;
import mawaqif.api.Problem;
import mawaqif.comparison.Comparison;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Bidi;
import mawaqif.ui.EmptyState;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/**
 * A screen of a study whose address is its whole state: filter, display, and what else the screen
 * knows. Whatever a reader changes is a new address; Back and a copied link lead to the same view.
 */
abstract class AddressedScreen extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final Studies studies;
    private final Comparison comparison;
    private final String name;
    private @Nullable Study study;
    private @Nullable MatrixAddress shown;

    /**
     * @param name key of what the screen is called in the window's title
     */
    AddressedScreen(Studies studies, Comparison comparison, String name) {
        this.studies = studies;
        this.comparison = comparison;
        this.name = name;
    }

    /**
     * Draws what the address says.
     *
     * @throws Problem.BadRequest if it says something that the study does not know
     */
    abstract void show(Study study, MatrixAddress address);

    /** Draws what is wrong with an address, and a way out of it. */
    abstract void showProblem(Study study, Problem.BadRequest problem);

    /** Names of the parameters that only this screen has. */
    List<String> own() {
        return List.of();
    }

    /** Where this screen is, without its query. */
    RouteParameters route(Study study) {
        return StudyAddress.of(study);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        study = StudyAddress.study(event, studies);
    }

    @Override
    public final void afterNavigation(AfterNavigationEvent event) {
        Study current = Objects.requireNonNull(study);
        try {
            MatrixAddress address =
                    MatrixAddress.read(
                            comparison.parameters(current),
                            event.getLocation().getQueryParameters(),
                            own());
            shown = address;
            show(current, address);
        } catch (Problem.BadRequest problem) {
            shown = null;
            showProblem(current, problem);
        }
    }

    @Override
    public final String getPageTitle() {
        String screen = getTranslation(name);
        return study == null
                ? screen
                : screen + " · " + study.title().in(Translations.language(getLocale()));
    }

    /** Draws the same address again; nothing while there is none that can be drawn. */
    final void again() {
        if (study != null && shown != null) {
            show(study, shown);
        }
    }

    final Study study() {
        return Objects.requireNonNull(study);
    }

    final MatrixAddress address() {
        return Objects.requireNonNull(shown);
    }

    final void go(MatrixAddress next) {
        UI.getCurrent().navigate(getClass(), route(study()), next.toParameters());
    }

    /**
     * What is wrong with an address in words, with a link to the same screen without a query.
     *
     * @param sentence key, with what was asked as its parameter
     * @param help key of the link
     */
    final EmptyState badAddress(
            Study current, Problem.BadRequest problem, String sentence, String help) {
        return new EmptyState(
                getTranslation(sentence, Bidi.leftToRight(problem.asked())),
                toStart(current, help));
    }

    /** A link to the same screen without a query. */
    final Component toStart(Study current, String text) {
        return new RouterLink(getTranslation(text), getClass(), route(current));
    }
}
