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

    private static Locator place(Window window, String words) {
        return window.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(Pattern.compile("^" + words)));
    }
}
