package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use cases "Find a document" and "Look up what a code means". */
@ExtendWith(InBrowser.class)
class LibraryIT {

    @Test
    void findsADocumentAndOpensIt(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/sources");
        Locator search = window.textbox("Search in titles, publishers and authors");
        search.fill("nothing like it");
        assertThat(window.page().getByText("No source has these words")).isVisible();
        search.fill("شراكه امنيه");
        Locator title =
                window.page()
                        .getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions()
                                        .setName(Pattern.compile("^شراكة أمنية")));
        title.click();
        window.awaitScreen(Window.STUDY + "/sources/" + Window.SOURCE);
        assertThat(new ReaderScreen(window).article()).isVisible();
    }

    @Test
    void showsEveryClaimOfADocument(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/sources");
        window.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^\\d+ claims$")))
                .click();
        window.awaitScreen(Window.STUDY + "/claims");
        ClaimsScreen claims = new ClaimsScreen(window);
        assertThat(claims.count()).containsText(Pattern.compile("^\\d+ claims$"));
    }

    @Test
    void explainsStakeholdersIssuesAndLensesInBothLanguages(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/codebook");
        Locator stakeholders = region(window, "Stakeholders");
        assertThat(stakeholders).containsText("Sunni Arabs");
        assertThat(stakeholders.getByText("العرب السُّنّة").first()).hasAttribute("lang", "ar");
        assertThat(region(window, "Issues")).containsText("US forces are present in Iraq.");
        assertThat(region(window, "Lenses")).containsText("strongly against");
        window.link("Lenses").click();
        assertThat(region(window, "Lenses")).isInViewport();
    }

    private static Locator region(Window window, String name) {
        return window.page()
                .getByRole(
                        AriaRole.REGION, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
