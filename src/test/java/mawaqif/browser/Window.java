package mawaqif.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A window of the browser, and the way to each screen. */
final class Window {

    static final int WIDE = 1440;
    static final int NARROW = 390;
    static final int HIGH = 900;
    static final String STUDY = "/studies/us-iraq-2025";
    static final String SOURCE = "atlantic-council-2025-09-17";

    private final Page page;
    private final Tongue tongue;

    Window(Page page, Tongue tongue) {
        this.page = page;
        this.tongue = tongue;
    }

    Page page() {
        return page;
    }

    Tongue tongue() {
        return tongue;
    }

    SignInScreen signIn() {
        page.navigate("/");
        return new SignInScreen(this);
    }

    MatrixScreen matrix(String query) {
        open(STUDY + "/matrix" + query);
        return new MatrixScreen(this);
    }

    ReaderScreen reader(String query) {
        open(STUDY + "/sources/" + SOURCE + query);
        return new ReaderScreen(this);
    }

    ClaimsScreen claims(String query) {
        open(STUDY + "/claims" + query);
        return new ClaimsScreen(this);
    }

    /** Loads an address and waits until the screen has its heading. */
    void open(String path) {
        page.navigate(path);
        heading().waitFor();
    }

    /** Waits until the address is this one, whatever its parameters, and the screen is drawn. */
    void awaitScreen(String path) {
        page.waitForURL(Pattern.compile("^[^?]*" + Pattern.quote(path) + "(\\?.*)?$"));
        heading().waitFor();
    }

    /** Waits until all that the server has answered is drawn. */
    void awaitServer() {
        page.waitForFunction(
                "() => Object.values(window.Vaadin.Flow.clients)"
                        + ".every(client => !client.isActive || !client.isActive())");
    }

    /** What the screen calls itself. */
    Locator heading() {
        return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator textbox(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The words of a key in the language of this window. */
    String words(String key) {
        return tongue.words(key);
    }
}
