package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import mawaqif.api.Query;
import mawaqif.comparison.Comparison;
import mawaqif.comparison.FigureExports;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;

/** A figure on paper, page by page. */
@Route(value = "studies/:study/matrix/print", autoLayout = false)
@RouteAlias(value = "studies/:study/charts/:figure/print", autoLayout = false)
@PermitAll
class FigurePrintView extends PaperView {

    private final FigureExports exports;
    private String figure = FigureExports.MATRIX;

    FigurePrintView(Studies studies, Comparison comparison, FigureExports exports) {
        super(studies, comparison);
        this.exports = exports;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        figure = event.getRouteParameters().get("figure").orElse(FigureExports.MATRIX);
        if (!exports.figures().contains(figure)) {
            throw new NotFoundException("There is no figure '%s'".formatted(figure));
        }
    }

    @Override
    List<String> own() {
        return exports.parameters(figure);
    }

    @Override
    List<Component> pages(Study study, MatrixAddress address) {
        List<Component> pages = new ArrayList<>();
        exports.paper(
                        new FigureExports.Asked(
                                figure,
                                study,
                                address.query(),
                                address.opened(),
                                address.own(),
                                getLocale(),
                                null))
                .forEach(page -> pages.add(sheet(page)));
        return pages;
    }

    @Override
    String screen(Query query) {
        return FigureExports.screen(figure, query);
    }

    @Override
    String back() {
        return "comparison.print.back";
    }

    @Override
    List<Component> heading() {
        H1 title = new H1(getPageTitle());
        title.addClassName("mw-visually-hidden");
        return List.of(title);
    }

    private static Div sheet(String page) {
        Div sheet = new Div(new Svg(page));
        sheet.addClassName("mw-paper-page");
        return sheet;
    }
}
