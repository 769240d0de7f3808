package mawaqif.studies;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.RouteParameters;

import java.util.Optional;

/** How screens find their study in the address. */
public final class StudyAddress {

    /** The name of the route parameter that holds the study's slug. */
    public static final String STUDY = "study";

    private StudyAddress() {}

    /** The slug in an address, if there is one and it is well formed. */
    public static Optional<Code> slug(RouteParameters parameters) {
        return parameters.get(STUDY).flatMap(Code::parse);
    }

    /** The study that a screen is asked for; the error page takes over where there is none. */
    public static Study study(BeforeEnterEvent event, Studies studies) {
        return slug(event.getRouteParameters())
                .flatMap(studies::find)
                .orElseThrow(NotFoundException::new);
    }

    public static RouteParameters of(Study study) {
        return new RouteParameters(STUDY, study.slug().value());
    }
}
