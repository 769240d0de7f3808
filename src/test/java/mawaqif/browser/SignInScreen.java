package mawaqif.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Asks for name and password. */
final class SignInScreen {

    private final Window window;

    SignInScreen(Window window) {
        this.window = window;
    }

    void signIn(String name, String password) {
        window.textbox(window.words("users.sign-in.name")).fill(name);
        password(window.words("users.sign-in.password")).fill(password);
        window.button(window.words("users.sign-in.submit")).click();
    }

    /** What it says of the last attempt. */
    Locator trouble() {
        return window.page().locator("vaadin-login-form [part=error-message]").first();
    }

    Locator title() {
        return window.heading();
    }

    /** Password fields have no role, only a label. */
    Locator password(String label) {
        return window.page()
                .getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .and(window.page().locator("input"));
    }
}
