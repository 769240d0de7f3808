package mawaqif.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import mawaqif.exchange.Archives;
import mawaqif.exchange.Imports;
import mawaqif.exchange.ui.ImportRun.Stage;
import mawaqif.studies.Studies;
import mawaqif.ui.Bidi;
import mawaqif.ui.Translations;

/** Use case "Bring a study in": a zipped study folder becomes a new study. */
@Route("import")
@RolesAllowed("ADMINISTRATOR")
class NewStudyView extends Main implements HasDynamicTitle {

    NewStudyView(Imports imports, Archives archives, Studies studies) {
        addClassName("mw-import-screen");
        Locale language = getLocale();
        StudyNameField name = new StudyNameField(studies);
        ImportDesk desk =
                new ImportDesk(
                        imports,
                        "study",
                        getPageTitle(),
                        getTranslation("exchange.import.study.facts"),
                        ".zip",
                        List.of(Stage.values()),
                        (file, progress) ->
                                imports.importStudy(file, name.name(), language, progress));
        name.tell(desk::setOpen);
        desk.offer(
                new Paragraph(getTranslation("exchange.import.study.holds")),
                contents(),
                template(archives, studies),
                name,
                desk.field());
        add(desk);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.import.study");
    }

    private Component contents() {
        DescriptionList list = new DescriptionList();
        list.addClassName("mw-import-parts");
        for (String part : List.of("study", "sources", "claims", "silences")) {
            var term =
                    new DescriptionList.Term(
                            getTranslation("exchange.import.part.%s.name".formatted(part)));
            term.getElement().setAttribute("dir", "ltr");
            list.add(
                    term,
                    new DescriptionList.Description(
                            getTranslation("exchange.import.part." + part)));
        }
        return list;
    }

    /** The best pattern for a study folder is one that the application has written. */
    private Component template(Archives archives, Studies studies) {
        Div template = new Div();
        studies.all().stream()
                .findFirst()
                .ifPresent(study -> {
                    String title = study.title().in(Translations.language(getLocale()));
                    template.add(
                            new Paragraph(getTranslation("exchange.import.template")),
                            new ArchiveLink(
                                    studies,
                                    archives,
                                    study.slug(),
                                    getTranslation(
                                            "exchange.import.template.of", Bidi.isolate(title))));
                });
        return template;
    }
}
