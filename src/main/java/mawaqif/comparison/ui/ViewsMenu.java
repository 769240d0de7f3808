package mawaqif.comparison.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import mawaqif.api.Problem;
import mawaqif.comparison.MatrixWording;
import mawaqif.comparison.views.Differences;
import mawaqif.comparison.views.ScreenAddress;
import mawaqif.comparison.views.ShownScreen;
import mawaqif.comparison.views.View;
import mawaqif.comparison.views.Views;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.Dates;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/**
 * Use case "Keep a view": keeps the screen it stands on, and opens those that are kept. It reads
 * the address by itself, as does {@link #banner}, which each such screen shows over its content;
 * where the address is that of a view it says the view's name.
 */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class ViewsMenu extends Div implements AfterNavigationObserver {

    private final Studies studies;
    private final Views views;
    private final Differences differences;
    private final Translations translations;

    private final Button open = new Button(getTranslation("comparison.views.button"));
    private final Popover popover = new Popover();
    private final Div list = new Div();
    private final VersionBanner banner;

    ViewsMenu(Studies studies, Views views, Differences differences, Translations translations) {
        this.studies = studies;
        this.views = views;
        this.differences = differences;
        this.translations = translations;
        banner = new VersionBanner(differences);
        addClassName("mw-views-menu");
        list.addClassName("mw-views-list");
        popover.add(list);
        popover.setTarget(open);
        popover.setPosition(PopoverPosition.BOTTOM_END);
        popover.setAriaLabel(getTranslation("comparison.views.title"));
        add(open, popover);
    }

    /** What stands over the content of the screen: visible where it stays at a data version. */
    VersionBanner banner() {
        return banner;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        popover.close();
        Study study =
                StudyAddress.slug(event.getRouteParameters()).flatMap(studies::find).orElseThrow();
        String path = event.getLocation().getPath();
        ScreenAddress address =
                new ScreenAddress(
                        path.replaceFirst("^studies/[^/]+/", ""),
                        event.getLocation().getQueryParameters().getParameters());
        try {
            show(study, address, views.shown(study, address));
            setVisible(true);
        } catch (Problem.BadRequest | Problem.NotFound misread) {
            setVisible(false); // the screen itself says so
            banner.hide();
        }
    }

    private void show(Study study, ScreenAddress address, ShownScreen shown) {
        List<View> all = views.all(study.id());
        View current = current(all, shown);
        open.setText(
                current == null
                        ? getTranslation("comparison.views.button")
                        : getTranslation(
                                "comparison.views.current", ViewWords.inSentence(current)));
        list.removeAll();
        list.add(
                new Button(
                        getTranslation("comparison.views.save"), _ -> ask(study, address, shown)));
        List<View> own = all.stream().filter(views::isOwn).toList();
        List<View> others = all.stream().filter(view -> !views.isOwn(view)).toList();
        part("comparison.views.own", own, study, current);
        part("comparison.views.shared", others, study, current);
        if (all.isEmpty()) {
            list.add(new Paragraph(getTranslation("comparison.views.none")));
        } else {
            list.add(
                    link(
                            "studies/%s/views".formatted(study.slug()),
                            getTranslation("comparison.views.manage")));
        }
        if (shown.pinned() || shown.query().version() < study.dataVersion()) {
            banner.show(study, shown, current, new MatrixWording(translations, getLocale()));
        } else {
            banner.hide();
        }
    }

    /**
     * The view that was opened last, if it is one of those kept at this address; else the first.
     */
    private static @Nullable View current(List<View> all, ShownScreen shown) {
        View opened = ComponentUtil.getData(UI.getCurrent(), View.class);
        return all.stream()
                .filter(shown::shows)
                .min(Comparator.comparing(view -> opened == null || view.id() != opened.id()))
                .orElse(null);
    }

    private void part(String key, List<View> views, Study study, @Nullable View current) {
        if (views.isEmpty()) {
            return;
        }
        H2 head = new H2(getTranslation(key));
        UnorderedList links = new UnorderedList();
        for (View view : views) {
            Anchor link = link(ViewWords.link(study.slug().value(), view), "");
            link.add(ViewWords.name(view));
            if (view.isFrozen()) {
                Component kind =
                        new com.vaadin.flow.component.html.Span(
                                ViewWords.kind(view, translations, getLocale()));
                kind.addClassName("mw-view-kind");
                link.add(kind);
            }
            if (view.equals(current)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            links.add(new ListItem(link));
        }
        list.add(head, links);
    }

    private void ask(Study study, ScreenAddress address, ShownScreen shown) {
        popover.close();
        String made =
                Dates.day(
                        differences.madeAt(study, shown).atZone(ZoneOffset.UTC).toLocalDate(),
                        getLocale());
        new SaveViewDialog(
                        shown.query().version(),
                        made,
                        views.mayShare(study.id()),
                        (name, frozen, shared) -> views.save(study, name, address, frozen, shared),
                        view -> saved(study, address, view))
                .open();
    }

    /** Leads to the view: one that is frozen has another address than the screen had. */
    private static void saved(Study study, ScreenAddress from, View view) {
        UI ui = UI.getCurrent();
        ComponentUtil.setData(ui, View.class, view);
        ScreenAddress to = view.address();
        for (String personal : MatrixAddress.PASSED_ON) {
            List<String> given = from.parameters().getOrDefault(personal, List.of());
            if (!given.isEmpty()) {
                to = to.with(personal, given.getFirst());
            }
        }
        ui.navigate(
                "studies/%s/%s".formatted(study.slug(), to.path()),
                new QueryParameters(to.parameters()));
        Notification.show(ui.getTranslation("comparison.views.saved"));
    }

    private static Anchor link(String address, String words) {
        Anchor link = new Anchor(address, words);
        link.setRouterIgnore(false);
        return link;
    }
}
