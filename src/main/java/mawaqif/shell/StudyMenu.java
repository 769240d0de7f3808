package mawaqif.shell;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import java.util.List;
import java.util.Objects;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.ui.StudyScreen;
import org.jspecify.annotations.Nullable;

/** The screens of the open study, the current one marked. */
class StudyMenu extends SideNav {

    private @Nullable List<Object> shown;

    StudyMenu() {
        addClassName("mw-menu");
        getElement().setAttribute("aria-label", getTranslation("shell.menu"));
    }

    void show(@Nullable Study study, List<StudyScreen> screens) {
        List<Object> now = study == null ? List.of() : List.of(study, getLocale());
        if (Objects.equals(shown, now)) {
            return;
        }
        shown = now;
        removeAll();
        if (study == null) {
            return;
        }
        String root = "studies/" + study.slug();
        for (StudyScreen screen : screens) {
            if (screen.isOpen(study.slug().value())) {
                addItem(item(screen, root, study.slug().value()));
            }
        }
    }

    /** Counts again what the study that is shown holds now. */
    void recount(Studies studies, List<StudyScreen> screens) {
        if (shown != null && !shown.isEmpty() && shown.getFirst() instanceof Study study) {
            show(studies.find(study.slug()).orElse(null), screens);
        }
    }

    private SideNavItem item(StudyScreen screen, String root, String slug) {
        boolean overview = screen.segment().isEmpty();
        SideNavItem item =
                new SideNavItem(
                        getTranslation(screen.nameKey()),
                        overview ? root : root + "/" + screen.segment(),
                        screen.symbol().picture());
        item.setMatchNested(!overview);
        screen.count(slug)
                .ifPresent(count -> {
                    Span number = new Span(String.valueOf(count));
                    number.addClassName("mw-nav-count");
                    item.setSuffixComponent(number);
                });
        return item;
    }
}
