package mawaqif.comparison.ui;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.Objects;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.FigureExports;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Bidi;
import mawaqif.ui.EmptyState;
import org.jspecify.annotations.Nullable;

/** A figure on paper: the figure itself, page by page, without the frame. */
@Route(value = "studies/:study/matrix/print", autoLayout = false)
@RouteAlias(value = "studies/:study/charts/:figure/print", autoLayout = false)
@PermitAll
class FigurePrintView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final Studies studies;
    private final Comparison comparison;
    private final FigureExports exports;
    private @Nullable Study study;
    private String figure = FigureExports.MATRIX;

    FigurePrintView(Studies studies, Comparison comparison, FigureExports exports) {
        this.studies = studies;
        this.comparison = comparison;
        this.exports = exports;
        addClassName("mw-paper");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        study = StudyAddress.study(event, studies);
        figure = event.getRouteParameters().get("figure").orElse(FigureExports.MATRIX);
        if (!exports.figures().contains(figure)) {
            throw new NotFoundException("There is no figure '%s'".formatted(figure));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Study current = Objects.requireNonNull(study);
        removeAll();
        var parameters = event.getLocation().getQueryParameters();
        String query = parameters.getQueryString();
        add(
                head(
                        current,
                        query.isEmpty() ? "" : "?" + query,
                        new Query(parameters.getParameters())));
        try {
            MatrixAddress address =
                    MatrixAddress.read(
                            comparison.parameters(current), parameters, exports.parameters(figure));
            exports.paper(
                            new FigureExports.Asked(
                                    figure,
                                    current,
                                    address.query(),
                                    address.opened(),
                                    address.own(),
                                    getLocale(),
                                    null))
                    .forEach(page -> add(sheet(page)));
        } catch (Problem.BadRequest problem) {
            add(
                    new EmptyState(
                            getTranslation(
                                    "comparison.bad-address", Bidi.leftToRight(problem.asked()))));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("comparison.print.title");
    }

    private Header head(Study current, String query, Query own) {
        Anchor back =
                new Anchor(
                        "studies/%s/%s%s"
                                .formatted(
                                        current.slug(), FigureExports.screen(figure, own), query),
                        getTranslation("comparison.print.back"));
        back.setRouterIgnore(false);
        Button print =
                new Button(
                        getTranslation("comparison.print.do"),
                        _ -> UI.getCurrent().getPage().executeJs("window.print()"));
        print.addThemeVariants(ButtonVariant.PRIMARY);
        H1 title = new H1(getPageTitle());
        title.addClassName("mw-visually-hidden");
        Header head = new Header(title, back, print);
        head.addClassNames("mw-screen-only", "mw-paper-head");
        return head;
    }

    private static Div sheet(String page) {
        Div sheet = new Div(new Svg(page));
        sheet.addClassName("mw-paper-page");
        return sheet;
    }
}
