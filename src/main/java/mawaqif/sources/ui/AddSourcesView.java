package mawaqif.sources.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import mawaqif.sources.extract.Documents;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import mawaqif.users.Missing;
import mawaqif.users.Role;
import org.jspecify.annotations.Nullable;

/** Use case "Bring documents in": files are read, looked at, corrected, and only then stored. */
@Route("studies/:study/add-sources")
@PermitAll
class AddSourcesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Documents documents;
    private final Studies studies;
    private final Access access;
    private @Nullable Study shown;

    AddSourcesView(Documents documents, Studies studies, Access access) {
        this.documents = documents;
        this.studies = studies;
        this.access = access;
        addClassName("mw-import-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Study study = StudyAddress.study(event, studies);
        shown = study;
        removeAll();
        boolean may =
                access.role(study.id().value())
                        .filter(role -> role.compareTo(Role.ANALYST) >= 0)
                        .isPresent();
        add(may ? new DocumentDesk(documents, studies, study) : readersPage());
    }

    @Override
    public String getPageTitle() {
        String name = getTranslation("sources.add");
        return shown == null
                ? name
                : name + " · " + shown.title().in(Translations.language(getLocale()));
    }

    private Div readersPage() {
        PageHeader header = new PageHeader();
        header.say(getTranslation("sources.add"), getTranslation(Missing.ANALYST.key()) + ".");
        Div page = new Div(header);
        page.addClassNames("mw-page", "mw-import");
        return page;
    }
}
