package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use case "Find a claim". */
@ExtendWith(InBrowser.class)
class ClaimsIT {

    @Test
    void findsArabicWordsTypedWithoutHamzaAndVowels(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        ClaimsScreen claims = window.claims("?stakeholder=KURD");
        // In the source: شكّل الوجود العسكري الأمريكي ضمانة أمنية
        claims.search("شكل الوجود العسكري الامريكي ضمانة امنية");
        assertThat(claims.count()).containsText(Pattern.compile("^[1-9] of "));
        assertThat(claims.rows().first())
                .hasAccessibleName(Pattern.compile("شكّل الوجود العسكري الأمريكي"));
        assertThat(window.page()).hasURL(Pattern.compile("[?&]q="));
        claims.search("لا شيء كهذا");
        assertThat(window.page().getByText("No claim passes these filters.")).isVisible();
    }

    @Test
    void findsWordsOfATranslation(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        ClaimsScreen claims = window.claims("");
        claims.search("key partner");
        assertThat(claims.count()).containsText(Pattern.compile("^[1-9]\\d? of "));
    }

    @Test
    void filtersAndRestoresTheFilterFromTheAddress(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        ClaimsScreen claims = window.claims("");
        claims.filters().add("Stakeholder", "Kurds");
        assertThat(claims.filters().chip("Stakeholder")).containsText("Kurds");
        assertThat(window.page()).hasURL(Pattern.compile("stakeholder=KURD"));
        assertThat(claims.rows().first()).hasAccessibleName(Pattern.compile("Kurd"));
        window.page().reload();
        assertThat(claims.filters().chip("Stakeholder")).containsText("Kurds");
        claims.filters().remove("Stakeholder");
        assertThat(claims.filters().chip("Stakeholder")).hasCount(0);
    }

    @Test
    void sortsByAColumnBothWays(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        ClaimsScreen claims = window.claims("");
        claims.sorter("Stance").click();
        assertThat(window.page()).hasURL(Pattern.compile("sort=stance"));
        assertThat(claims.rows().first()).hasAccessibleName(Pattern.compile("−2"));
        window.awaitServer();
        claims.sorter("Stance").click();
        assertThat(claims.rows().first()).hasAccessibleName(Pattern.compile("[+]2"));
        assertThat(window.page()).hasURL(Pattern.compile("sort=-stance"));
        window.page().reload();
        assertThat(claims.rows().first()).hasAccessibleName(Pattern.compile("[+]2"));
    }

    @Test
    void opensAClaimAndGivesTheKeyboardBack(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        ClaimsScreen claims = window.claims("");
        claims.claim("A-002").click();
        Locator panel = claims.panel("A-002");
        assertThat(panel).isVisible();
        assertThat(panel.getByRole(AriaRole.BLOCKQUOTE).first()).hasAttribute("lang", "ar");
        window.awaitScreen(Window.STUDY + "/claims/A-002");
        window.page().keyboard().press("Escape");
        assertThat(panel).isHidden();
        window.page().goBack();
        assertThat(panel).isVisible();
    }
}
