package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use case "Lay sides side by side". */
@ExtendWith(InBrowser.class)
class CompareIT {

    private static final String COMPARE = Window.STUDY + "/compare";

    @Test
    void showsTheLargestGapFirstWithTheWordsThatCarryIt(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,IRAN,US");
        Locator gaps = window.page().locator(".mw-compare-issue p.mw-gap");
        gaps.first().waitFor();
        List<Double> sizes = gaps.allInnerTexts().stream().map(CompareIT::gap).toList();
        assertThat(sizes).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        Locator quote = window.page().locator(".mw-compare-cell blockquote").first();
        assertThat(quote).hasAttribute("lang", "ar");
        assertThat(window.page().locator(".mw-compare-cell mw-cell .c").first()).isVisible();
        window.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open in reader"))
                .first()
                .click();
        window.awaitScreen(Window.STUDY + "/sources/" + Window.SOURCE);
    }

    @Test
    void goesBackToTheSidesThatWereThere(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,IRAN");
        Locator heads = window.page().locator(".mw-compare-head");
        heads.first().waitFor();
        List<String> before = heads.allTextContents();
        window.button("Scenarios").dblclick();
        assertThat(window.heading()).hasText("What changes with the scenario");
        window.page().goBack();
        assertThat(window.heading()).hasText("Side by side");
        assertThat(heads).hasText(before.toArray(String[]::new));
        assertThat(window.page()).hasURL(Pattern.compile("with=SUNNI(,|%2C)IRAN$"));
    }

    @Test
    void showsWhatChangesWithTheScenario(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?lens=impact");
        window.button("Scenarios").click();
        assertThat(window.page()).hasURL(Pattern.compile("by=scenario"));
        Locator heads = window.page().locator(".mw-compare-head");
        assertThat(heads.filter(new Locator.FilterOptions().setHasText("Full withdrawal")))
                .isVisible();
        assertThat(window.heading()).hasText("What changes with the scenario");
    }

    @Test
    void takesStakeholdersInAndOut(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,SHIA,US");
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove"))
                .first()
                .click();
        assertThat(window.page()).hasURL(Pattern.compile("with=SHIA(,|%2C)US"));
        assertThat(window.page().locator(".mw-compare-head")).hasCount(3);
    }

    @Test
    void saysWhatAnAddressAsksForInVain(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,MARS");
        assertThat(window.page().getByRole(AriaRole.MAIN)).containsText("with=MARS");
    }

    private static double gap(String words) {
        Matcher number = Pattern.compile("\\d\\.\\d").matcher(words);
        assertThat(number.find()).as(words).isTrue();
        return Double.parseDouble(number.group());
    }
}
