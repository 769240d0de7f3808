package mawaqif.users.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import mawaqif.ui.ActionButton;
import mawaqif.ui.Bidi;
import mawaqif.ui.PageHeader;
import mawaqif.users.Access;
import mawaqif.users.People;
import mawaqif.users.Person;
import mawaqif.users.SignInLink;
import mawaqif.users.StudyDirectory;

/** People and permissions; {@code person} in the address opens one of them. */
@Route("admin")
@RolesAllowed("ADMINISTRATOR")
@StyleSheet("context://styles/users.css")
class PeopleView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final People people;
    private final Access access;
    private final PageHeader header;
    private final Div table = new Div();

    PeopleView(People people, Access access) {
        this.people = people;
        this.access = access;
        addClassNames("mw-page", "mw-people");
        Button add =
                new ActionButton(
                        getTranslation("users.people.add"),
                        () -> new AddPersonDialog(people, this::added).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        header = new PageHeader(add);
        table.addClassName("mw-fill");
        add(header, table);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter("person")
                .ifPresent(
                        name -> people.find(name).ifPresentOrElse(this::edit, () -> unknown(name)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.people.title");
    }

    private void refresh() {
        List<Person> all = people.all();
        List<StudyDirectory.Entry> studies = people.studies(getLocale());
        header.say(
                getTranslation("users.people.title"),
                getTranslation("users.people.caption", all.size()));
        table.removeAll();
        table.add(new PeopleTable(all, studies, access.person().orElse(""), this::edit));
    }

    private void edit(Person person) {
        remember(Map.of("person", person.name()));
        PersonDialog dialog =
                new PersonDialog(people, person, people.studies(getLocale()), this::show);
        dialog.addClosedListener(closed -> {
            remember(Map.of());
            refresh();
        });
        dialog.open();
    }

    private void added(SignInLink link) {
        refresh();
        show(link);
    }

    private void show(SignInLink link) {
        new LinkDialog(link).open();
    }

    private void unknown(String name) {
        Notification.show(getTranslation("users.people.unknown", Bidi.isolate(name)));
    }

    private static void remember(Map<String, String> parameters) {
        UI.getCurrent()
                .getPage()
                .getHistory()
                .replaceState(null, new Location("admin", QueryParameters.simple(parameters)));
    }
}
