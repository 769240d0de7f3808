package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Use case "Read the study in figures". */
@ExtendWith(InBrowser.class)
class ChartsIT {

    private static final String CHARTS = Window.STUDY + "/charts/matrix";

    @Test
    void saysWhatAPlaceStandsForAndOpensItsEvidence(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(CHARTS);
        Locator place = place(window, "Kurds, US military presence: ");
        place.hover();
        assertThat(window.page().locator(".mw-figure-tip")).containsText("+2 (n=1)");
        place.click();
        assertThat(window.page()).hasURL(Pattern.compile("cell=KURD(,|%2C)US-PRESENCE"));
        assertThat(
                        window.page()
                                .getByRole(
                                        AriaRole.COMPLEMENTARY,
                                        new Page.GetByRoleOptions()
                                                .setName(
                                                        "Evidence for Kurds on US military presence")))
                .isVisible();
    }

    @Test
    void goesFromPlaceToPlaceWhereTheArrowPoints(Desk desk) {
        Window window = desk.administrator(Tongue.ARABIC);
        window.open(CHARTS);
        Locator places = window.page().locator(".mq-spot");
        places.first().focus();
        double start = places.first().boundingBox().x;
        window.page().keyboard().press("ArrowLeft");
        Locator focused = window.page().locator(".mq-spot:focus");
        assertThat(focused.boundingBox().x).isLessThan(start);
        window.page().keyboard().press("ArrowDown");
        window.page().keyboard().press("Enter");
        assertThat(window.page()).hasURL(Pattern.compile("cell="));
    }

    @Test
    void goesBackThroughTheFiguresOneByOne(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(CHARTS + "?lens=impact");
        Locator current = window.page().locator(".mw-figure-tabs [aria-current=page]");
        for (String figure : List.of("Diverging bars", "Closeness")) {
            window.link(figure).dblclick();
            assertThat(current).hasText(figure);
            assertThat(window.page().locator("mw-figure svg")).isVisible();
            assertThat(window.page()).not().hasURL(Pattern.compile("/matrix"));
            window.awaitServer();
        }
        window.page().goBack();
        assertThat(current).hasText("Diverging bars");
        window.page().goBack();
        assertThat(current).hasText("Stance matrix");
        assertThat(window.page()).hasURL(Pattern.compile("/charts/matrix\\?lens=impact$"));
        window.page().goForward();
        assertThat(current).hasText("Diverging bars");
    }

    @ParameterizedTest
    @EnumSource
    void keepsTheCurrentFigureInSightOnATelephone(Tongue tongue, Desk desk) {
        Window window = desk.administrator(tongue);
        window.page().setViewportSize(Window.NARROW, Window.HIGH);
        window.open(Window.STUDY + "/charts/network");
        assertThat(window.page().locator(".mw-figure-tabs [aria-current=page]"))
                .isInViewport(new LocatorAssertions.IsInViewportOptions().setRatio(1));
    }

    @Test
    void keepsFilterAndLensInTheAddress(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(CHARTS + "?lens=impact&stakeholder=KURD");
        Locator picture = window.page().locator("mw-figure svg");
        assertThat(picture).containsText("Kurds");
        assertThat(picture).not().containsText("Sunni Arabs");
        assertThat(picture).containsText("coming true");
        window.page().getByText("The numbers").click();
        assertThat(window.page().locator(".mw-plain-table tbody tr").first()).containsText("KURD");
    }

    @Test
    void followsLightAndDark(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(CHARTS);
        Locator ground = window.page().locator("mw-figure svg > rect").first();
        window.page()
                .emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertThat(ground).hasCSS("fill", "rgb(255, 255, 255)");
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(ground).hasCSS("fill", "rgb(17, 22, 22)");
    }

    @Test
    void repeatsTheFigureForEachPeriod(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/charts/matrix?lens=impact");
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Small multiples"))
                .click();
        window.page()
                .getByRole(
                        AriaRole.OPTION, new Page.GetByRoleOptions().setName("one for each period"))
                .click();
        assertThat(window.page()).hasURL(Pattern.compile("facet=period"));
        Locator picture = window.page().locator("mw-figure svg");
        assertThat(picture).containsText("One panel for each period");
        assertThat(picture).containsText("War and campaign years");
        assertThat(picture).containsText("No period given");
        assertThat(picture.locator(".mq-spot").first())
                .hasAttribute("aria-label", Pattern.compile("^War and campaign years.*: "));
        window.page().getByText("The numbers").click();
        assertThat(window.page().locator(".mw-plain-table tbody tr").first())
                .containsText("CAMPAIGN");
    }

    @ParameterizedTest
    @EnumSource
    void copiesThePictureTwiceAsLarge(Tongue tongue, Desk desk) {
        Window window = desk.administrator(tongue);
        window.page().context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        window.open(Window.STUDY + "/charts/bars");
        window.button(tongue.words("comparison.copy-image")).click();
        assertThat(window.page().locator("vaadin-notification-card"))
                .hasText(tongue.words("comparison.copy-image.copied"));
        assertThat(
                        window.page()
                                .evaluate(
                                        """
                                        async () => {
                                          const [item] = await navigator.clipboard.read();
                                          const blob = await item.getType('image/png');
                                          return (await createImageBitmap(blob)).width;
                                        }\
                                        """))
                .isEqualTo(1700);
    }

    @Test
    void offersThePictureWhereTheBrowserHasNoClipboard(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.page()
                .addInitScript("Object.defineProperty(navigator, 'clipboard', {value: undefined})");
        window.open(CHARTS);
        window.button("Copy image").click();
        Locator said = window.page().locator("vaadin-notification-card");
        assertThat(said).containsText("does not let pages copy images");
        Download file = window.page().waitForDownload(() -> said.getByRole(AriaRole.LINK).click());
        assertThat(file.suggestedFilename()).isEqualTo("us-iraq-2025-matrix.png");
    }

    @Test
    void saysThatThereIsNoSuchFigure(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/charts/pie");
        assertThat(window.heading()).hasText(window.words("shell.not-found"));
    }

    @Test
    void opensTheCellOfABar(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/charts/bars?of=US-PRESENCE");
        Locator row = place(window, "Kurds, US military presence: ");
        assertThat(row)
                .hasAttribute("aria-label", Pattern.compile("Claims by point: .*\\+2: 1\\.$"));
        row.click();
        assertThat(window.page()).hasURL(Pattern.compile("cell=KURD(,|%2C)US-PRESENCE"));
        assertThat(evidence(window, "Evidence for Kurds on US military presence")).isVisible();
    }

    @Test
    void opensTheCellOfALineOfTheNetwork(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/charts/network?stakeholder=KURD");
        place(window, "Kurds, US military presence: ").click();
        assertThat(evidence(window, "Evidence for Kurds on US military presence")).isVisible();
    }

    @Test
    void laysAPairOfTheClosenessMatrixSideBySide(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/charts/closeness?measure=congruence&lens=impact");
        Locator pair = window.page().locator("[data-key='pair:SUNNI,KURD']");
        assertThat(pair).hasAttribute("aria-label", Pattern.compile("^Sunni Arabs and Kurds: "));
        pair.focus();
        window.page().keyboard().press("Enter");
        assertThat(window.page())
                .hasURL(Pattern.compile("/compare\\?with=SUNNI(,|%2C)KURD&lens=impact$"));
        assertThat(window.page().locator(".mw-sides .mw-chip"))
                .hasText(new Pattern[] {Pattern.compile("Sunni Arabs"), Pattern.compile("Kurds")});
    }

    @Test
    void opensTheClaimsOfALane(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/charts/timeline");
        place(window, "Sunni Arabs, War and campaign years").click();
        assertThat(window.page()).hasURL(Pattern.compile("/claims\\?.*period=CAMPAIGN.*"));
        assertThat(window.page()).hasURL(Pattern.compile("stakeholder=SUNNI"));
    }

    @Test
    void opensThePartOfAParentThatNobodyOpened(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(
                Window.STUDY
                        + "/charts/strip?lens=impact&with=KURD,SUNNI-COMM"
                        + "&cell=SUNNI-COMM,US-PRESENCE");
        assertThat(evidence(window, "Evidence for Sunni communities on US military presence"))
                .isVisible();
    }

    @ParameterizedTest
    @EnumSource
    void choosesTheStakeholdersOfTheStrip(Tongue tongue, Desk desk) {
        Window window = desk.administrator(tongue);
        window.open(Window.STUDY + "/charts/strip?with=KURD,IRAN,US");
        Locator chips = window.page().locator(".mw-strip-bar .mw-chip");
        assertThat(chips).hasCount(3);
        chips.last().locator(".mw-chip-remove").click();
        assertThat(window.page()).hasURL(Pattern.compile("with=KURD(,|%2C)IRAN$"));
        assertThat(chips).hasCount(2);
        window.page().locator(".mw-strip-bar vaadin-select").click();
        window.page()
                .locator(".mw-strip-bar vaadin-select-list-box vaadin-select-item")
                .first()
                .click();
        assertThat(window.page()).hasURL(Pattern.compile("with=KURD(,|%2C)IRAN(,|%2C)SUNNI$"));
        assertThat(chips).hasCount(3);
    }

    @Test
    void choosesTheTwoPeriodsOfTheStrip(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/charts/strip?with=SUNNI");
        window.page().locator(".mw-strip-bar").getByText("Periods").click();
        assertThat(window.page()).hasURL(Pattern.compile("by=period$"));
        Locator selects = window.page().locator(".mw-strip-bar vaadin-select");
        assertThat(selects).hasCount(3);
        assertThat(window.page().locator(".mq-spot").first())
                .hasAttribute("aria-label", Pattern.compile("^Sunni Arabs \\(War and campaign"));
        selects.nth(1).click();
        window.page()
                .getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName("Transition (2024–2026)"))
                .click();
        assertThat(window.page()).hasURL(Pattern.compile("between=NOW(,|%2C)CAMPAIGN"));
        assertThat(window.page().locator(".mq-spot").first())
                .hasAttribute("aria-label", Pattern.compile("^Sunni Arabs \\(Transition"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bars", "strip", "closeness", "timeline", "network?stakeholder=US"})
    void walksThroughEveryFigureByKeyboardAndReadsIt(String figure, Desk desk) {
        Window window = desk.administrator(Tongue.ARABIC);
        window.open(Window.STUDY + "/charts/" + figure);
        Locator places = window.page().locator(".mq-spot");
        assertThat(window.page().locator(".mq-spot[tabindex='0']")).hasCount(1);
        places.first().focus();
        double start = places.first().boundingBox().y;
        window.page().keyboard().press("ArrowDown");
        Locator focused = window.page().locator(".mq-spot:focus");
        assertThat(focused.boundingBox().y).isGreaterThan(start);
        Locator tip = window.page().locator(".mw-figure-tip");
        assertThat(tip).isVisible();
        assertThat(tip.textContent().replaceAll("[\u2066-\u2069]", ""))
                .isEqualTo(focused.getAttribute("aria-label"));
        window.page().keyboard().press("Escape");
        assertThat(tip).isHidden();
    }

    private static Locator evidence(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.COMPLEMENTARY, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator place(Window window, String words) {
        return window.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + words)));
    }
}
