package mawaqif.users.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;

import mawaqif.users.SignInLinks;

/**
 * Where one-time links lead: whoever has an open one chooses a password and is signed in. Opening
 * the address uses nothing up, so that link previews do no harm.
 */
@Route(value = "sign-in/:token", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://styles/users.css")
class ChoosePasswordView extends FrontDoor implements BeforeEnterObserver, HasDynamicTitle {

    private final SignInLinks links;

    ChoosePasswordView(SignInLinks links) {
        this.links = links;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        showState(event.getRouteParameters().get("token").orElse(""));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.password.title") + " · " + getTranslation("users.product");
    }

    private void showState(String token) {
        show(
                "sign-in/" + token,
                switch (links.state(token)) {
                    case SignInLinks.State.Open open -> open(token, open.person());
                    case SignInLinks.State.Used() -> shut("users.password.used");
                    case SignInLinks.State.Expired() -> shut("users.password.expired");
                    case SignInLinks.State.Unknown() -> shut("users.password.unknown");
                });
    }

    private Component[] open(String token, String person) {
        return new Component[] {
            new H1(getTranslation("users.password.title")),
            new PasswordForm(person, password -> redeem(token, password))
        };
    }

    private void redeem(String token, String password) {
        if (links.signIn(token, password)) {
            getUI().ifPresent(ui -> ui.getPage().setLocation("."));
        } else {
            showState(token);
        }
    }

    private Component[] shut(String reason) {
        Anchor signIn = new Anchor("sign-in", getTranslation("users.password.to-sign-in"));
        return new Component[] {
            new H1(getTranslation("users.password.link-title")),
            new Paragraph(getTranslation(reason)),
            new Paragraph(getTranslation("users.password.way-out")),
            new Paragraph(signIn)
        };
    }
}
