package mawaqif.studies.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import mawaqif.api.Problem;
import mawaqif.api.Query;
import mawaqif.studies.Codebook;
import mawaqif.studies.Snapshot;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Bidi;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Use case "Look up what a code means": everything a study is coded with, in both languages. */
@Route("studies/:study/codebook")
@PermitAll
class CodebookView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private static final List<String> NAMES = List.of("version", "lang", "digits", "theme");

    private final Studies studies;

    private final PageHeader header = new PageHeader();
    private final Nav sections = new Nav();
    private final Div content = new Div();

    private @Nullable Study study;

    CodebookView(Studies studies) {
        this.studies = studies;
        addClassName("mw-codebook-page");
        sections.addClassName("mw-codebook-sections");
        sections.setAriaLabel(getTranslation("studies.codebook.sections"));
        content.addClassName("mw-codebook");
        add(header, sections, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        study = StudyAddress.study(event, studies);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        Study current = Objects.requireNonNull(study);
        sections.removeAll();
        content.removeAll();
        try {
            QueryParameters given = event.getLocation().getQueryParameters();
            Query query = Query.of(given.getParameters(), NAMES);
            show(studies.at(current.slug().value(), query.one("version").orElse(null)));
        } catch (Problem.BadRequest problem) {
            showProblem(current, problem);
        }
    }

    @Override
    public String getPageTitle() {
        String name = getTranslation("studies.codebook");
        return study == null ? name : name + " · " + study.title().in(language());
    }

    private void show(Snapshot at) {
        Codebook codebook = studies.codebook(at.id(), at.version());
        header.say(
                getTranslation("studies.codebook"),
                getTranslation(
                        "studies.codebook.facts",
                        codebook.stakeholders().size(),
                        codebook.issues().size(),
                        codebook.lenses().size(),
                        codebook.scenarios().size(),
                        codebook.periods().size()));
        for (CodebookSection section : new CodebookSections(codebook, getLocale()).all()) {
            Anchor link = new Anchor("#" + section.anchor(), section.title());
            link.setRouterIgnore(true);
            // The page has a base address, to which a bare fragment would lead.
            link.getElement()
                    .executeJs(
                            """
                            this.addEventListener('click', event => {
                              event.preventDefault();
                              const target = document.getElementById($0);
                              target.scrollIntoView();
                              target.querySelector('h2').focus({preventScroll: true});
                              history.replaceState(history.state, '',
                                location.pathname + location.search + '#' + $0);
                            })
                            """,
                            section.anchor());
            sections.add(link);
            content.add(section);
        }
        content.getElement()
                .executeJs(
                        """
                        const id = decodeURIComponent(location.hash.slice(1));
                        requestAnimationFrame(() =>
                          id && document.getElementById(id)?.scrollIntoView());
                        """);
    }

    private void showProblem(Study current, Problem.BadRequest problem) {
        header.say(getTranslation("studies.codebook"), "");
        content.add(
                new EmptyState(
                        getTranslation("studies.bad-address", Bidi.leftToRight(problem.asked())),
                        new RouterLink(
                                getTranslation("studies.bad-address.help"),
                                CodebookView.class,
                                StudyAddress.of(current))));
    }

    private String language() {
        return Translations.language(getLocale());
    }
}
