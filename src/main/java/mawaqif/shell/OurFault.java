package mawaqif.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.UUID;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What stands where a screen could not be made; the number leads to the log. */
@ParentLayout(StudyLayout.class)
@PermitAll
class OurFault extends Main implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(OurFault.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        String number = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Screen failure {}", number, parameter.getException());
        removeAll();
        addClassName("mw-page");
        PageHeader header = new PageHeader();
        header.say(getTranslation("shell.failed"), "");
        add(
                header,
                new EmptyState(
                        getTranslation("shell.failed.help", number),
                        new RouterLink(getTranslation("shell.home"), StudiesView.class)));
        return 500;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.failed");
    }
}
