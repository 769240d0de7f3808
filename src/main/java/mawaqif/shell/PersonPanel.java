package mawaqif.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;

import mawaqif.ui.Symbol;
import mawaqif.users.Access;
import mawaqif.users.Language;
import mawaqif.users.Preferences;
import mawaqif.users.Theme;

import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

import java.util.Locale;

/** Who is signed in, their language and colours, and the way out. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonPanel extends Div {

    private final Preferences preferences;

    PersonPanel(Access access, Preferences preferences, AuthenticationContext authentication) {
        this.preferences = preferences;
        addClassName("mw-person");
        if (access.isAdministrator()) {
            add(adminLink());
        }
        String name = access.person().orElse("");
        Span initial =
                new Span(name.isEmpty() ? "" : name.substring(0, 1).toUpperCase(Locale.ROOT));
        initial.addClassName("mw-avatar");
        initial.getElement().setAttribute("aria-hidden", "true");
        Span who = new Span(name);
        who.addClassName("mw-person-name");
        Button out = new Button(getTranslation("shell.sign-out"), _ -> authentication.logout());
        out.addThemeVariants(ButtonVariant.TERTIARY);
        Div line = new Div(initial, who, out);
        line.addClassName("mw-me");
        Div choices = new Div(language(), themes());
        choices.addClassName("mw-person-choices");
        add(choices, line);
    }

    private Component adminLink() {
        Anchor link = new Anchor("admin");
        link.setRouterIgnore(false);
        link.addClassName("mw-admin-link");
        link.add(Symbol.ADMIN.picture(), new Span(getTranslation("shell.admin")));
        return link;
    }

    /** Leads to the same place in the other language; the page loads anew, mirrored. */
    private Component language() {
        Language other = Language.of(getLocale()).other();
        Button button =
                new Button(
                        other.ownName(),
                        _ -> {
                            preferences.choose(other);
                            UI.getCurrent()
                                    .getPage()
                                    .executeJs(
                                            "const u = new URL(location.href);"
                                                    + "u.searchParams.delete('lang');"
                                                    + "location.replace(u)");
                        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.getElement().setAttribute("lang", other.code());
        return button;
    }

    private Component themes() {
        Select<Theme> select = new Select<>();
        select.setAriaLabel(getTranslation("shell.theme"));
        select.setItemLabelGenerator(theme -> getTranslation("shell.theme." + theme.code()));
        select.setItems(Theme.values());
        select.setValue(preferences.theme());
        select.addValueChangeListener(change -> {
            preferences.choose(change.getValue());
            UI.getCurrent().getPage().reload();
        });
        select.addClassName("mw-theme-choice");
        return select;
    }
}
