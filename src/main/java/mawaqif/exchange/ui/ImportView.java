package mawaqif.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mawaqif.exchange.Archives;
import mawaqif.exchange.Imports;
import mawaqif.exchange.ui.ImportRun.Stage;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Bidi;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import mawaqif.users.Access;
import mawaqif.users.Missing;
import org.jspecify.annotations.Nullable;

/** Use case "Bring claims in": a table of claims goes into this study; its archive comes out. */
@Route("studies/:study/import")
@PermitAll
class ImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final Imports imports;
    private final Archives archives;
    private final Studies studies;
    private final Access access;
    private @Nullable Study shown;

    ImportView(Imports imports, Archives archives, Studies studies, Access access) {
        this.imports = imports;
        this.archives = archives;
        this.studies = studies;
        this.access = access;
        addClassName("mw-import-screen");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Study study = StudyAddress.study(event, studies);
        shown = study;
        removeAll();
        add(
                ImportNavigation.mayImport(access, study.id().value())
                        ? desk(study)
                        : readersPage(study));
    }

    @Override
    public String getPageTitle() {
        String name = getTranslation("exchange.import");
        return shown == null ? name : name + " · " + title(shown);
    }

    private ImportDesk desk(Study study) {
        Locale language = getLocale();
        ImportDesk desk =
                new ImportDesk(
                        imports,
                        "claims",
                        getTranslation("exchange.import"),
                        getTranslation("exchange.import.facts", Bidi.isolate(title(study))),
                        ".csv",
                        List.of(Stage.RECEIVING, Stage.CHECKING, Stage.STORING),
                        (file, progress) -> imports.importClaims(study, file, language, progress));
        desk.offer(
                new H2(getTranslation("exchange.import.claims")),
                new Paragraph(getTranslation("exchange.import.claims.explained")),
                desk.field());
        desk.offer(furtherParts(study));
        return desk;
    }

    private Component readersPage(Study study) {
        PageHeader header = new PageHeader();
        header.say(getTranslation("exchange.import"), getTranslation(Missing.ANALYST.key()) + ".");
        Div form = new Div(furtherParts(study));
        form.addClassName("mw-import-form");
        Div page = new Div(header, form);
        page.addClassNames("mw-page", "mw-import");
        return page;
    }

    private Component[] furtherParts(Study study) {
        List<Component> parts = new ArrayList<>();
        if (access.mayExport(study.id().value())) {
            parts.add(new H2(getTranslation("exchange.archive")));
            parts.add(new Paragraph(getTranslation("exchange.archive.explained")));
            parts.add(
                    new ArchiveLink(
                            studies,
                            archives,
                            study.slug(),
                            getTranslation("exchange.archive.download")));
        }
        if (access.isAdministrator()) {
            parts.add(new H2(getTranslation("exchange.import.other")));
            parts.add(
                    new RouterLink(
                            getTranslation("exchange.import.other.open"), NewStudyView.class));
        }
        return parts.toArray(Component[]::new);
    }

    private String title(Study study) {
        return study.title().in(Translations.language(getLocale()));
    }
}
