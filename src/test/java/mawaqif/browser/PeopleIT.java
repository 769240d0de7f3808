package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use case "Administer people": from the first link to the last look. */
@ExtendWith(InBrowser.class)
class PeopleIT {

    private static final String PASSWORD = "tigris and euphrates";

    @Test
    void letsSomebodyInWhoMayThenJustRead(Desk desk) {
        Window admin = desk.administrator(Tongue.ENGLISH);
        Window layla = newcomer(desk, admin, "Layla");
        assertThat(layla.page().getByRole(AriaRole.MAIN)).containsText("There is no study yet");
        layla.open(Window.STUDY + "/matrix");
        assertThat(layla.heading()).hasText(layla.words("shell.not-found"));

        edit(admin, "Layla");
        chooseRole(admin, "reader");
        admin.page().getByRole(AriaRole.CHECKBOX).last().uncheck();
        admin.button("Save").click();
        assertThat(admin.page().getByRole(AriaRole.MAIN)).containsText("reader, no export");

        MatrixScreen matrix = layla.matrix("");
        assertThat(matrix.cell("Kurds", "US military presence")).isVisible();
        assertNothingToTakeOut(layla);
        layla.open(Window.STUDY + "/charts/bars");
        assertThat(layla.page().locator("svg").first()).containsText("Kurds");
        assertNothingToTakeOut(layla);
        layla.open(Window.STUDY + "/import");
        assertThat(layla.page().getByRole(AriaRole.MAIN))
                .containsText("You need to be an analyst of this study");
        layla.open("/admin");
        assertThat(layla.heading()).not().hasText("People and permissions");

        remove(admin, "Layla");
        assertThat(admin.page().getByRole(AriaRole.MAIN)).not().containsText("Layla");
        layla.open(Window.STUDY + "/matrix");
        assertThat(layla.heading()).hasText(layla.words("users.sign-in.title"));
    }

    @Test
    void keepsForEachTheirOwnLanguageAndPlace(Desk desk) {
        Window admin = desk.administrator(Tongue.ENGLISH);
        Window sara = newcomer(desk, admin, "Sara");
        edit(admin, "Sara");
        chooseRole(admin, "reader");
        admin.button("Save").click();
        admin.page().getByText("Saved").waitFor();

        sara.matrix("?lens=impact&cell=KURD,US-PRESENCE");
        sara.button("العربية").click();
        assertThat(sara.page().locator("html")).hasAttribute("dir", "rtl");
        assertThat(sara.heading()).hasText(Tongue.ARABIC.words("comparison.title.impact"));
        assertThat(sara.page()).hasURL(Pattern.compile("lens=impact.*cell=KURD"));
        admin.open(Window.STUDY);
        assertThat(admin.page().locator("html")).hasAttribute("dir", "ltr");
        sara.button("English").click();
        assertThat(sara.page().locator("html")).hasAttribute("dir", "ltr");
        assertThat(sara.heading()).hasText("What it would mean for whom");
        remove(admin, "Sara");
    }

    @Test
    void doesOnceWhatIsClickedTwice(Desk desk) {
        Window admin = desk.administrator(Tongue.ENGLISH);
        admin.open("/admin");
        Locator dialogs = admin.page().getByRole(AriaRole.DIALOG);
        admin.button("Add a person").dblclick();
        assertThat(dialogs).hasCount(1);
        admin.textbox("Name to sign in with").fill("Dunya");
        admin.button("Add and make a link").dblclick();
        assertThat(admin.textbox("One-time link")).isVisible();
        assertThat(dialogs).hasCount(1);
        admin.button("Close").dblclick();
        assertThat(dialogs).hasCount(0);
        admin.button("Edit \u2068Dunya\u2069").dblclick();
        assertThat(dialogs).hasCount(1);
        admin.button("Remove").dblclick();
        Locator question = admin.page().getByRole(AriaRole.ALERTDIALOG);
        assertThat(question).hasCount(1);
        admin.page().keyboard().press("Escape");
        assertThat(question).hasCount(0);
        admin.button("Cancel").dblclick();
        assertThat(dialogs).hasCount(0);
        remove(admin, "Dunya");
        assertThat(admin.page().getByRole(AriaRole.MAIN)).not().containsText("Dunya");
    }

    @Test
    void refusesANameThatIsTaken(Desk desk) {
        Window admin = desk.administrator(Tongue.ARABIC);
        admin.open("/admin");
        admin.button(admin.words("users.people.add")).click();
        admin.textbox(admin.words("users.people.add-name")).fill(PackagedApplication.ADMIN);
        admin.button(admin.words("users.people.add-submit")).click();
        assertThat(admin.page().getByText(admin.words("users.refused.taken"))).isVisible();
    }

    /** Somebody who has just come in by the link that an administrator made. */
    static Window newcomer(Desk desk, Window admin, String name) {
        admin.open("/admin");
        admin.button("Add a person").click();
        admin.textbox("Name to sign in with").fill(name);
        admin.button("Add and make a link").click();
        String link = admin.textbox("One-time link").inputValue();
        admin.button("Close").click();

        Window window = desk.stranger(Tongue.ENGLISH);
        window.open(URI.create(link).getPath());
        SignInScreen door = new SignInScreen(window);
        door.password("New password").fill(PASSWORD);
        door.password("The same again").fill(PASSWORD);
        window.button("Save and sign in").click();
        window.awaitScreen("/");
        return window;
    }

    private static void assertNothingToTakeOut(Window window) {
        assertThat(window.button("Export")).hasCount(0);
        assertThat(window.button("Copy image")).hasCount(0);
        assertThat(window.page().locator("a[download]")).hasCount(0);
    }

    static void edit(Window admin, String name) {
        admin.open("/admin");
        admin.button("Edit \u2068" + name + "\u2069").click();
    }

    static void remove(Window admin, String name) {
        edit(admin, name);
        admin.button("Remove").click();
        admin.page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Remove"))
                .click();
        admin.page().getByText("Saved").last().waitFor();
    }

    private static void chooseRole(Window admin, String role) {
        Page page = admin.page();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Role in ")))
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(role).setExact(true))
                .click();
    }
}
