package mawaqif.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;
import mawaqif.users.Access;

/** The studies that a person may open; with only one, it opens at once. */
@Route("")
@RouteAlias("studies")
@PermitAll
class StudiesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Studies studies;
    private final Access access;

    StudiesView(Studies studies, Access access) {
        this.studies = studies;
        this.access = access;
        addClassName("mw-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<Study> all = studies.all();
        if (all.size() == 1 && event.getLocation().getPath().isEmpty()) {
            event.forwardTo("studies/" + all.getFirst().slug());
            return;
        }
        removeAll();
        PageHeader header = new PageHeader();
        header.say(getTranslation("shell.studies"), "");
        add(header);
        add(all.isEmpty() ? nothing() : list(all));
        if (access.isAdministrator() && !all.isEmpty()) {
            Paragraph further = new Paragraph(importLink());
            further.addClassName("mw-study-further");
            add(further);
        }
    }

    private EmptyState nothing() {
        return access.isAdministrator()
                ? new EmptyState(getTranslation("shell.no-studies"), importLink())
                : new EmptyState(getTranslation("shell.no-studies"));
    }

    private Anchor importLink() {
        Anchor link = new Anchor("import", getTranslation("shell.import-study"));
        link.setRouterIgnore(false);
        return link;
    }

    private UnorderedList list(List<Study> all) {
        UnorderedList list = new UnorderedList();
        list.addClassName("mw-study-list");
        for (Study study : all) {
            Anchor link =
                    new Anchor(
                            "studies/" + study.slug(), study.title().in(getLocale().getLanguage()));
            list.add(new ListItem(new H2(link)));
        }
        return list;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.studies");
    }
}
