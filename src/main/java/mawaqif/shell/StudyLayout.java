package mawaqif.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.StudyScreen;
import mawaqif.ui.StudyWritten;
import org.springframework.beans.factory.ObjectProvider;

/** The frame around every screen: brand, study switch, menu, person. */
@Layout
@PermitAll
class StudyLayout extends AppLayout implements AfterNavigationObserver {

    private final Studies studies;
    private final List<StudyScreen> screens;
    private final StudySwitch studySwitch;
    private final StudyMenu menu;
    private final Span phoneTitle = new Span();

    StudyLayout(Studies studies, ObjectProvider<StudyScreen> screens, PersonPanel person) {
        this.studies = studies;
        this.screens =
                screens.stream()
                        .sorted(java.util.Comparator.comparingInt(StudyScreen::order))
                        .toList();
        studySwitch = new StudySwitch();
        menu = new StudyMenu();
        setPrimarySection(Section.DRAWER);
        Div spring = new Div();
        spring.addClassName("mw-spring");
        addToDrawer(new Header(brand(), studySwitch), menu, spring, new Footer(person));
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.menu"));
        phoneTitle.addClassName("mw-phone-title");
        Nav bar = new Nav(toggle, phoneTitle);
        bar.addClassName("mw-phone-nav");
        bar.getElement().setAttribute("aria-label", getTranslation("shell.phone-bar"));
        addToNavbar(bar);
    }

    /** A screen that has written and stays open may have changed what the menu counts. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        UI window = event.getUI();
        Registration told = StudyWritten.listen(window, () -> menu.recount(studies, screens));
        addDetachListener(detached -> {
            told.remove();
            detached.unregisterListener();
        });
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        List<Study> all = studies.all();
        Study current =
                StudyAddress.slug(event.getRouteParameters())
                        .flatMap(slug -> all.stream().filter(s -> s.slug().equals(slug)).findAny())
                        .orElse(null);
        String language = getLocale().getLanguage();
        studySwitch.show(all, current, language);
        menu.show(current, screens);
        phoneTitle.setText(current == null ? "" : current.title().in(language));
    }

    private RouterLink brand() {
        RouterLink link = new RouterLink("", StudiesView.class);
        link.addClassName("mw-brand");
        Span mark = new Span();
        mark.addClassName("mw-brand-mark");
        mark.getElement().setAttribute("aria-hidden", "true");
        link.add(mark, new Span(getTranslation("shell.brand")));
        return link;
    }
}
