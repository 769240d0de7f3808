package mawaqif.claims.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import mawaqif.studies.Study;
import mawaqif.users.Access;
import mawaqif.users.Role;

/** The next step in a study that holds nothing yet, for whoever may take it. */
final class ImportStep {

    private ImportStep() {}

    /** A link to the import, or nothing for readers. */
    static Component[] of(Study study, Access access, String words) {
        boolean may =
                access.role(study.id().value())
                        .filter(role -> role.compareTo(Role.ANALYST) >= 0)
                        .isPresent();
        if (!may) {
            return new Component[0];
        }
        Anchor link = new Anchor("studies/%s/import".formatted(study.slug()), words);
        link.setRouterIgnore(false);
        return new Component[] {link};
    }
}
