package mawaqif.users.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import mawaqif.users.Access;

/** Asks for name and password, and says in words why an attempt did not work. */
@Route(value = "sign-in", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://styles/users.css")
class SignInView extends FrontDoor implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LONGEST_WAIT = 900;

    private final Access access;

    SignInView(Access access) {
        this.access = access;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (access.person().isPresent()) {
            event.forwardTo("");
            return;
        }
        LoginForm form = new LoginForm(words());
        form.setAction("sign-in");
        form.setHeadingLevel(1);
        form.setForgotPasswordButtonVisible(false);
        RevealButton.name(form, getTranslation("users.password.reveal"));
        sayWhatHappened(form, event.getLocation().getQueryParameters());
        show("sign-in", form);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("users.sign-in.title") + " · " + getTranslation("users.product");
    }

    private void sayWhatHappened(LoginForm form, QueryParameters parameters) {
        int wait = parameters.getSingleParameter("wait").map(SignInView::seconds).orElse(0);
        if (wait > 0) {
            form.showErrorMessage(
                    getTranslation("users.sign-in.wait-title"),
                    wait <= 60
                            ? getTranslation("users.sign-in.wait-seconds", wait)
                            : getTranslation("users.sign-in.wait", (wait + 59) / 60));
        } else if (parameters.getParameters().containsKey("error")) {
            form.showErrorMessage(
                    getTranslation("users.sign-in.wrong-title"),
                    getTranslation("users.sign-in.wrong"));
        }
    }

    private static int seconds(String wait) {
        return wait.matches("\\d{1,3}") ? Math.min(Integer.parseInt(wait), LONGEST_WAIT) : 0;
    }

    private LoginI18n words() {
        LoginI18n.Form form = new LoginI18n.Form();
        form.setTitle(getTranslation("users.sign-in.title"));
        form.setUsername(getTranslation("users.sign-in.name"));
        form.setPassword(getTranslation("users.sign-in.password"));
        form.setSubmit(getTranslation("users.sign-in.submit"));
        form.setForgotPassword("");
        LoginI18n.ErrorMessage error = new LoginI18n.ErrorMessage();
        error.setTitle(getTranslation("users.sign-in.wrong-title"));
        error.setMessage(getTranslation("users.sign-in.wrong"));
        error.setUsername(getTranslation("users.sign-in.name-missing"));
        error.setPassword(getTranslation("users.sign-in.password-missing"));
        LoginI18n words = new LoginI18n();
        words.setForm(form);
        words.setErrorMessage(error);
        return words;
    }
}
