package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use case "See at a glance what a study holds". */
@ExtendWith(InBrowser.class)
class OverviewIT {

    private static final String SLUG = "springs";
    private static final String CODEBOOK =
            TownAndFarmers.codebook(
                    SLUG,
                    "Springs",
                    "العيون",
                    """
                    scenarios:
                      - {code: WET, label: {en: "Wet years", ar: "سنوات المطر"}}
                      - {code: DRY, label: {en: "Drought", ar: "الجفاف"}}
                    """);
    private static final String LETTER = TownAndFarmers.LETTER;
    private static final String HEADER =
            "claim,stakeholder,issue,lens,stance,scenario,status,source,quote\n";
    private static final String CLAIM =
            "%s,FARM,PRICE,position,%d,%s,%s,letter,We oppose the rise\n";

    @AfterEach
    void takeItOutAgain(Desk desk) {
        desk.application().delete("/api/v1/studies/" + SLUG);
    }

    @Test
    void aPairOpensClosenessOrTheTwoSideBySide(Desk desk) {
        Window window = overview(desk);
        Locator card = card(window, "The only two that can be compared");
        assertThat(sentence(card))
                .isEqualTo(
                        "United States and Iraq as a whole have similarity 1.00"
                                + " over the 7 issues both speak of");
        assertThat(card).containsText("One of 21 pairs shares at least 5 issues");
        open(window, card, "Open the closeness figure", "/charts/closeness");
        assertThat(window.page().locator("mw-figure svg")).containsText("1.00");
        window.page().goBack();
        open(window, card, "Compare side by side", "/compare");
        assertThat(window.page()).hasURL(Pattern.compile("with=US(,|%2C)IRAQ$"));
    }

    @Test
    void whoMovedOpensTheTwoPeriods(Desk desk) {
        Window window = overview(desk);
        Locator card = card(window, "Who moved");
        assertThat(sentence(card))
                .isEqualTo("Sunni Arabs moved on “US military presence”: from +2 to 0");
        assertThat(card.locator("mw-cell")).hasCount(2);
        open(window, card, "See what moved", "/charts/strip");
        Locator figure = window.page().locator("mw-figure svg");
        assertThat(figure).containsText("how did the position move from");
        assertThat(figure).containsText("US military presence");
        window.page().goBack();
        open(window, card, "Compare side by side", "/compare");
        assertThat(window.page().locator(".mw-compare-issue p.mw-gap")).hasCount(1);
        assertThat(window.page().locator(".mw-compare-cell mw-cell")).hasCount(2);
    }

    @Test
    void anIssueOpensItsBarsOrItsRow(Desk desk) {
        Window window = overview(desk);
        Locator card = card(window, "Most shared");
        assertThat(sentence(card))
                .isEqualTo("Joint action against ISIS: none of the 3 that spoke is against it");
        open(window, card, "See who stands where", "/charts/bars");
        assertThat(window.page().locator("mw-figure svg"))
                .containsText("How are positions on “Joint action against ISIS” split?");
        window.page().goBack();
        open(window, card, "Open the issue", "/matrix");
        assertThat(window.page().locator("mw-matrix tbody th[scope=row]").first())
                .containsText("Joint action against ISIS");
    }

    @Test
    void coverageOpensItsMapAndAChangeItsClaims(Desk desk) {
        Window window = overview(desk);
        open(window, window.page().locator(".mw-coverage-top"), "Coverage map", "/charts/coverage");
        window.page().goBack();
        open(window, window.page().locator(".mw-list").last(), "created the study", "/claims");
        assertThat(window.page()).hasURL(Pattern.compile("version=1$"));
    }

    @Test
    void aStudyWithOneClaimSaysWhatItLacks(Desk desk) {
        Window window = springs(desk, claim("c1", -2, "", "accepted"));
        Locator missed = card(window, window.words("comparison.overview.nothing"));
        assertThat(missed.locator("li")).hasCount(5);
        assertThat(missed).containsText("the most that two share is 0");
        assertThat(window.page().locator(".mw-coverage-link")).hasCount(1);
    }

    @Test
    void aStudyWithoutClaimsThatCountSaysWhichDo(Desk desk) {
        Window window = springs(desk, claim("c1", -2, "", "submitted"));
        assertThat(window.page().locator(".mw-empty"))
                .containsText("The study has 1 claim, but none that counts here");
        window.link(window.words("comparison.overview.empty.claims")).click();
        window.awaitScreen("/studies/" + SLUG + "/claims");
        assertThat(window.page().getByText("We oppose the rise").first()).isVisible();
    }

    @Test
    void anEmptyStudyLeadsToTheImport(Desk desk) {
        Window window = springs(desk, "");
        assertThat(window.page().locator(".mw-empty"))
                .containsText(window.words("comparison.empty.never"));
        window.link(window.words("comparison.empty.import")).click();
        window.awaitScreen("/studies/" + SLUG + "/import");
    }

    @Test
    void whatChangesIsSaidFromTheScenarioThatComesFirst(Desk desk) {
        Window window =
                springs(
                        desk,
                        claim("c1", 2, "WET", "accepted") + claim("c2", -2, "DRY", "accepted"));
        Locator card = card(window, "What changes with time or condition");
        assertThat(sentence(card)).isEqualTo("Farmers on “Price”: from +2 to −2");
        assertThat(card.locator("mw-cell")).hasCount(1);
        card.getByText("Compare side by side").click();
        window.awaitScreen("/studies/" + SLUG + "/compare");
        assertThat(window.page().locator(".mw-compare-cell mw-cell")).hasCount(2);
    }

    private static String claim(String id, int stance, String scenario, String status) {
        return CLAIM.formatted(id, stance, scenario, status);
    }

    private static Window overview(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY);
        return window;
    }

    private static Locator card(Window window, String words) {
        return window.page()
                .locator(".mw-finding")
                .filter(new Locator.FilterOptions().setHasText(words));
    }

    /** What a card says, without the marks that isolate names and numbers. */
    private static String sentence(Locator card) {
        return card.locator("h2").innerText().replaceAll("[\u2066-\u2069]", "");
    }

    /** Follows a link with the keyboard. */
    private static void open(Window window, Locator within, String words, String path) {
        within.locator("a").filter(new Locator.FilterOptions().setHasText(words)).press("Enter");
        window.awaitScreen(Window.STUDY + path);
    }

    private static Window springs(Desk desk, String claims) {
        assertThat(desk.application().bringIn(Zips.study(CODEBOOK, LETTER, HEADER + claims)))
                .contains(SLUG);
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open("/studies/" + SLUG);
        return window;
    }
}
