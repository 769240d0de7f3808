package mawaqif.claims.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Optional;
import mawaqif.studies.Study;
import mawaqif.ui.ActionButton;
import mawaqif.users.Access;
import mawaqif.users.Role;

/** The way to new sources, for whoever may add them. */
final class AddSources {

    private AddSources() {}

    /** A button, or nothing for readers. */
    static Optional<Button> of(Study study, Access access, String words) {
        boolean may =
                access.role(study.id().value())
                        .filter(role -> role.compareTo(Role.ANALYST) >= 0)
                        .isPresent();
        if (!may) {
            return Optional.empty();
        }
        Button add =
                new ActionButton(
                        words,
                        () ->
                                UI.getCurrent()
                                        .navigate(
                                                "studies/%s/add-sources".formatted(study.slug())));
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return Optional.of(add);
    }
}
