package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use case "Keep a view". */
@ExtendWith(InBrowser.class)
class ViewsIT {

    private static final String STUDY = "/studies/tides";
    private static final String API = "/api/v1" + STUDY;
    private static final String CODEBOOK =
            """
            study: {slug: tides, title: {en: "Tides", ar: "المدّ"}, default-lens: position}
            stakeholders:
              - {code: TOWN, label: {en: "Town", ar: "المدينة"}}
              - {code: FARM, label: {en: "Farmers", ar: "المزارعون"}}
            issues:
              - {code: PRICE, label: {en: "Price", ar: "السعر"}}
              - {code: WATER, label: {en: "Water", ar: "الماء"}}
            lenses:
              position:
                label: {en: "Position", ar: "الموقف"}
                points: {-2: opposed, -1: wary, 0: between, 1: willing, 2: in favour}
            """;
    private static final String LETTER = "We oppose the rise. The town needs it.";
    private static final String HEADER = "claim,stakeholder,issue,lens,stance,source,quote\n";
    private static final String OPPOSED = ",letter,We oppose the rise\n";
    private static final String NEEDED = ",letter,The town needs it\n";

    @BeforeEach
    void bringAStudyIn(Desk desk) {
        for (Tongue tongue : Tongue.values()) {
            desk.administrator(tongue); // while there is one study, so that signing in leads there
        }
        desk.application()
                .post(
                        "/api/v1/studies",
                        "application/zip",
                        Zips.study(
                                CODEBOOK,
                                LETTER,
                                HEADER
                                        + "c1,FARM,PRICE,position,-2"
                                        + OPPOSED
                                        + "c2,TOWN,PRICE,position,2"
                                        + NEEDED));
    }

    @AfterEach
    void takeItOutAgain(Desk desk) {
        desk.application().delete(API);
    }

    @Test
    void showsWhatHasChangedSinceAViewWasFrozen(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(STUDY + "/matrix?stakeholder=FARM");
        keep(window, "Farmers before the vote", "Frozen");
        Locator banner = window.page().locator(".mw-version-banner");
        assertThat(banner).containsText("Farmers before the vote");
        assertThat(banner).containsText("Frozen at data version 1 of");
        assertThat(banner).containsText("Nothing has changed since");
        assertThat(window.page()).hasURL(Pattern.compile("version=1"));
        new MatrixScreen(window).cell("Farmers", "Price").click();
        assertThat(window.page()).hasURL(Pattern.compile("cell=FARM.*version=1$"));
        assertThat(banner).containsText("Frozen at data version 1 of");

        String changes =
                HEADER
                        + "c1,FARM,PRICE,position,2"
                        + NEEDED
                        + "c3,FARM,WATER,position,-1"
                        + OPPOSED
                        + "c4,TOWN,WATER,position,-1"
                        + OPPOSED;
        desk.application()
                .post(API + "/claims/import", "text/csv", changes.getBytes(StandardCharsets.UTF_8));
        window.open(STUDY + "/views");
        window.link("Farmers before the vote").click();
        window.awaitScreen(STUDY + "/matrix");
        assertThat(banner).containsText("1 claim added, 1 changed, none removed");
        assertThat(banner).containsText("2 cells read differently");
        assertThat(button(window, "Farmers before the vote")).isVisible();
        assertThat(new MatrixScreen(window).cell("Farmers", "Price"))
                .hasAccessibleName(Pattern.compile("opposed"));
        banner.getByText("Cells that read differently now").click();
        assertThat(banner.getByRole(AriaRole.LISTITEM)).hasCount(2);
        assertThat(banner.getByRole(AriaRole.LISTITEM).allInnerTexts().stream().map(ViewsIT::plain))
                .containsExactly(
                        "Price · Farmers: −2 opposed → +2 in favour",
                        "Water · Farmers: no evidence → −1 wary");

        window.link("Show it live").click();
        assertThat(banner).isHidden();
        assertThat(window.page()).hasURL(Pattern.compile("stakeholder=FARM$"));
        assertThat(new MatrixScreen(window).cell("Farmers", "Price"))
                .hasAccessibleName(Pattern.compile("in favour"));
        assertThat(window.button("Views")).isVisible();
    }

    @Test
    void renamesAndDeletesFromTheListInArabic(Desk desk) {
        Window window = desk.administrator(Tongue.ARABIC);
        window.open(STUDY + "/views");
        assertThat(window.page().getByRole(AriaRole.MAIN))
                .containsText(window.words("comparison.views.empty"));
        window.open(STUDY + "/compare?with=FARM,TOWN");
        keep(window, "الطرفان", window.words("comparison.views.kind.live"));
        assertThat(button(window, "الطرفان")).isVisible();
        assertThat(window.page()).hasURL(Pattern.compile("/compare\\?with=FARM(,|%2C)TOWN$"));

        window.open(STUDY + "/views");
        button(window, window.words("comparison.views.rename")).click();
        Locator name = window.page().getByRole(AriaRole.DIALOG).getByRole(AriaRole.TEXTBOX);
        name.fill("المزارعون والمدينة");
        window.button(window.words("comparison.views.save-submit")).click();
        assertThat(window.link("المزارعون والمدينة")).isVisible();
        assertThat(window.link("الطرفان")).isHidden();

        button(window, window.words("comparison.views.delete")).click();
        window.button(window.words("comparison.views.delete")).click();
        assertThat(window.page().getByRole(AriaRole.MAIN))
                .containsText(window.words("comparison.views.empty"));
        assertThat(desk.application().api(API + "/views")).contains("\"items\":[]");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongWithAName(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(STUDY + "/charts/matrix");
        keep(window, "One", "Live");
        assertThat(button(window, "One")).isVisible();
        keep(window, "One", "Live");
        Locator dialog =
                window.page()
                        .getByRole(
                                AriaRole.DIALOG,
                                new Page.GetByRoleOptions().setName("Save this view"));
        assertThat(dialog).containsText(window.words("comparison.views.refused.taken"));
        assertThat(dialog.getByRole(AriaRole.TEXTBOX)).isFocused();
    }

    private static void keep(Window window, String name, String kind) {
        window.page().locator(".mw-views-menu").getByRole(AriaRole.BUTTON).click();
        window.button(window.words("comparison.views.save")).click();
        Locator dialog = window.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(AriaRole.TEXTBOX).fill(name);
        dialog.getByRole(
                        AriaRole.RADIO,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^" + kind)))
                .check();
        window.button(window.words("comparison.views.save-submit")).click();
    }

    /** A button whose name has these words in it. */
    private static Locator button(Window window, String words) {
        return window.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words));
    }

    private static String plain(String words) {
        return words.replaceAll("[\\u2066-\\u2069]", "").strip();
    }
}
