package mawaqif.comparison.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import mawaqif.comparison.views.ScreenAddress;
import mawaqif.comparison.views.View;
import mawaqif.comparison.views.Views;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;

/** The address of a saved view: leads on to its screen, whose menu says its name. */
@Route("studies/:study/views/:view")
@PermitAll
class ViewForward extends Div implements BeforeEnterObserver {

    private static final String VIEW = "view";

    private final Studies studies;
    private final Views views;

    ViewForward(Studies studies, Views views) {
        this.studies = studies;
        this.views = views;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Study study = StudyAddress.study(event, studies);
        View view =
                event.getRouteParameters()
                        .get(VIEW)
                        .filter(id -> id.matches("[1-9][0-9]{0,17}"))
                        .flatMap(id -> views.find(study.id(), Long.parseLong(id)))
                        .orElseThrow(NotFoundException::new);
        ScreenAddress address = view.address();
        for (String personal : MatrixAddress.PASSED_ON) {
            Optional<String> given =
                    event.getLocation().getQueryParameters().getSingleParameter(personal);
            if (given.isPresent()) {
                address = address.with(personal, given.get());
            }
        }
        ComponentUtil.setData(event.getUI(), View.class, view);
        event.forwardTo(
                "studies/%s/%s".formatted(study.slug(), address.path()),
                new QueryParameters(address.parameters()));
    }
}
