package mawaqif.comparison.ui;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Objects;
import mawaqif.api.Problem;
import mawaqif.comparison.views.View;
import mawaqif.comparison.views.Views;
import mawaqif.studies.Studies;
import mawaqif.studies.Study;
import mawaqif.studies.StudyAddress;
import mawaqif.ui.EmptyState;
import mawaqif.ui.PageHeader;
import mawaqif.ui.Translations;
import org.jspecify.annotations.Nullable;

/** Use case "Keep a view": all views of a study that the person sees, to open and look after. */
@Route("studies/:study/views")
@PermitAll
class ViewsView extends Main
        implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final Studies studies;
    private final Views views;
    private final Translations translations;
    private final PageHeader header = new PageHeader();
    private final Div content = new Div();

    private @Nullable Study study;

    ViewsView(Studies studies, Views views, Translations translations) {
        this.studies = studies;
        this.views = views;
        this.translations = translations;
        addClassName("mw-page");
        content.addClassNames("mw-fill", "mw-views");
        add(header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        study = StudyAddress.study(event, studies);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public String getPageTitle() {
        String name = getTranslation("comparison.views.title");
        return study == null
                ? name
                : name + " · " + study.title().in(Translations.language(getLocale()));
    }

    private void show() {
        Study current = Objects.requireNonNull(study);
        List<View> all = views.all(current.id());
        header.say(
                getTranslation("comparison.views.title"),
                getTranslation("comparison.views.caption", all.size()));
        content.removeAll();
        content.add(
                all.isEmpty()
                        ? new EmptyState(
                                getTranslation("comparison.views.empty"),
                                new RouterLink(
                                        getTranslation("comparison.overview.open-matrix"),
                                        MatrixView.class,
                                        StudyAddress.of(current)))
                        : new ViewsTable(
                                current,
                                all,
                                views,
                                translations,
                                new ViewsTable.Doing(
                                        this::rename, this::share, this::copy, this::delete)));
    }

    private void rename(View view) {
        new RenameViewDialog(
                        view,
                        name -> {
                            views.rename(view.study(), view.id(), name);
                            show();
                        })
                .open();
    }

    private void share(View view) {
        attempt(() -> views.share(view.study(), view.id(), !view.shared()));
    }

    private void delete(View view) {
        new ConfirmDialog(
                        getTranslation("comparison.views.delete-title", ViewWords.inSentence(view)),
                        getTranslation(
                                view.shared()
                                        ? "comparison.views.delete-shared"
                                        : "comparison.views.delete-own"),
                        getTranslation("comparison.views.delete"),
                        _ -> attempt(() -> views.delete(view.study(), view.id())),
                        getTranslation("comparison.views.cancel"),
                        _ -> {})
                .open();
    }

    /** Somebody else may have deleted it meanwhile; the list then shows so. */
    private void attempt(Runnable change) {
        try {
            change.run();
        } catch (Problem.NotFound gone) {
            Notification.show(getTranslation("comparison.views.refused.gone"));
        }
        show();
    }

    private void copy(View view) {
        String link = ViewWords.link(Objects.requireNonNull(study).slug().value(), view);
        getElement()
                .executeJs(
                        "return navigator.clipboard ? navigator.clipboard"
                                + ".writeText(new URL($0, document.baseURI).href)"
                                + ".then(() => true, () => false) : false",
                        link)
                .then(
                        Boolean.class,
                        done ->
                                Notification.show(
                                        getTranslation(
                                                done
                                                        ? "comparison.charts.copied"
                                                        : "comparison.views.not-copied")));
    }
}
