package mawaqif.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;

/** What stands at an address where nothing is, or nothing for this person. */
@ParentLayout(StudyLayout.class)
@PermitAll
class NothingHere extends Main implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    @Override
    public int setErrorParameter(
            BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        addClassName("mw-page");
        PageHeader header = new PageHeader();
        header.say(getTranslation("shell.not-found"), "");
        add(
                header,
                new EmptyState(
                        getTranslation("shell.not-found.help"),
                        new RouterLink(getTranslation("shell.home"), StudiesView.class)));
        return 404;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found");
    }
}
