package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Use case "Code a passage". */
@ExtendWith(InBrowser.class)
class CodingIT {

    private static final String SLUG = "coding";
    private static final String WELLS =
            """
            نرفض رفع السعر. 😀 السُنّة واضحة.
            The town needs it, say the farmers.
            """;

    private static void bringIn(Desk desk) {
        Map<String, byte[]> files =
                Zips.files(
                        TownAndFarmers.codebook(SLUG, "Wells", "الآبار", ""),
                        WELLS,
                        "claim,stakeholder,issue,lens,stance,source,quote\n");
        files.put(
                "sources.yaml",
                "sources: [{code: wells, file: sources/letter.txt, title: Wells, language: ar}]\n"
                        .getBytes(StandardCharsets.UTF_8));
        desk.application().bringIn(Zips.of(files));
    }

    @AfterEach
    void takeItOutAgain(Desk desk) {
        desk.application().delete("/api/v1/studies/" + SLUG);
    }

    @Test
    void codesAPassageInUnderTenKeyPressesAfterSelecting(Desk desk) {
        Window window = open(desk, Tongue.ENGLISH);
        Keyboard keys = window.page().keyboard();
        article(window).focus();
        keys.press("ArrowDown");
        for (int word = 0; word < 3; word++) {
            keys.press("Shift+Control+ArrowLeft");
        }
        assertThat(form(window)).isVisible();
        List<String> presses =
                List.of(
                        "Enter",
                        "f",
                        "ArrowDown",
                        "Tab",
                        "p",
                        "ArrowDown",
                        "Tab",
                        "ArrowRight",
                        "Control+Enter");
        assertThat(presses).hasSizeLessThan(10);
        press(window, presses);
        assertThat(card(window, "admin-001")).containsText("Farmers");
        assertThat(form(window)).isHidden();
        JsonNode claim = claim(desk, "admin-001");
        assertThat(claim.get("stance").intValue()).isEqualTo(-1);
        assertThat(claim.get("status").stringValue()).isEqualTo("accepted");
        assertThat(claim.get("quotes").get(0).get("exact").stringValue())
                .isEqualTo("نرفض رفع السعر");
        assertThat(window.page()).hasURL(Pattern.compile("quote=admin-001\\.1"));
    }

    @Test
    void keepsExactWordsAcrossLinesDirectionsAndWideCharacters(Desk desk) {
        Window window = open(desk, Tongue.ARABIC);
        drag(window, "السُنّة", "town");
        fill(window);
        window.button(window.words("claims.coding.save.accepted")).click();
        assertThat(card(window, "admin-001")).isVisible();
        JsonNode quote = claim(desk, "admin-001").get("quotes").get(0);
        String exact = quote.get("exact").stringValue();
        assertThat(exact).startsWith("السُنّة").endsWith("The town");
        int start = WELLS.codePointCount(0, WELLS.indexOf(exact));
        assertThat(quote.get("start").intValue()).isEqualTo(start);
        assertThat(quote.get("end").intValue())
                .isEqualTo(start + exact.codePointCount(0, exact.length()));
    }

    @Test
    void leavesWordsToBeCopiedUntilItIsAskedIn(Desk desk) {
        Window window = open(desk, Tongue.ENGLISH);
        drag(window, "town", "needs");
        assertThat(form(window)).isVisible();
        assertThat(window.page().evaluate("() => document.getSelection().toString()"))
                .isEqualTo("town needs");
        assertThat(window.page().locator(".mw-form :focus")).hasCount(0);
        article(window).click();
        assertThat(form(window)).isHidden();
    }

    @Test
    void saysWhatIsMissingAndStoresNothing(Desk desk) {
        Window window = open(desk, Tongue.ENGLISH);
        drag(window, "town", "needs");
        window.button("Accept").click();
        assertThat(form(window).getByText("Choose one of the list")).hasCount(2);
        assertThat(form(window).getByText("Choose a stance")).isVisible();
        assertThat(Accessibility.findings(window.page(), Accessibility.ENGLISH)).isEmpty();
        assertThat(desk.application().api("/api/v1/studies/coding")).contains("\"claims\":0");
        window.button("Cancel").click();
        assertThat(form(window)).isHidden();
    }

    @Test
    void takesBackWhatWasJustCoded(Desk desk) {
        Window window = open(desk, Tongue.ENGLISH);
        drag(window, "town", "needs");
        fill(window);
        window.button("Save draft").click();
        assertThat(card(window, "admin-001")).containsText("draft");
        window.button("Undo").click();
        assertThat(card(window, "admin-001")).hasCount(0);
        assertThat(desk.application().api("/api/v1/studies/coding")).contains("\"claims\":0");
    }

    @Test
    void givesAClaimASecondPassageAndSaysWhatIsCodedAlready(Desk desk) {
        Window window = open(desk, Tongue.ENGLISH);
        drag(window, "town", "needs");
        fill(window);
        window.button("Accept").click();
        assertThat(card(window, "admin-001")).isVisible();
        drag(window, "needs", "farmers");
        assertThat(form(window))
                .containsText(Pattern.compile("Already coded here: \\W*Farmers\\W* on \\W*Price"));
        form(window).getByText("Add to claim").click();
        assertThat(form(window)).isHidden();
        assertThat(claim(desk, "admin-001").get("quotes")).hasSize(2);
    }

    private static Window open(Desk desk, Tongue tongue) {
        Window window = desk.administrator(tongue);
        bringIn(desk);
        window.open("/studies/coding/sources/wells");
        article(window).waitFor();
        return window;
    }

    private static void press(Window window, List<String> keys) {
        for (String key : keys) {
            window.awaitServer();
            window.page().keyboard().press(key);
        }
    }

    /** Farmers, the price, against. */
    private static void fill(Window window) {
        assertThat(form(window)).isVisible();
        article(window).press("Enter");
        press(window, List.of("f", "ArrowDown", "Tab", "p", "ArrowDown", "Tab", "ArrowRight"));
        window.awaitServer();
    }

    /**
     * Selects with the mouse from the beginning of one word to the end of another, once the text
     * has its place and its fonts.
     */
    private static void drag(Window window, String first, String last) {
        window.awaitServer();
        window.page().evaluate("() => document.fonts.ready");
        assertThat(article(window)).hasAttribute("tabindex", "0");
        BoundingBox from = box(window, first);
        BoundingBox to = box(window, last);
        boolean arabic = first.codePointAt(0) > 0x600;
        Page page = window.page();
        page.mouse().move(arabic ? from.x + from.width : from.x, from.y + from.height / 2);
        page.mouse().down();
        page.mouse().move(to.x + to.width, to.y + to.height / 2);
        page.mouse().up();
    }

    private static BoundingBox box(Window window, String words) {
        Object[] found =
                ((List<?>)
                                window.page()
                                        .evaluate(
                                                """
                                                words => {
                                                  const walker = document.createTreeWalker(
                                                    document.querySelector('mw-reader article'),
                                                    NodeFilter.SHOW_TEXT);
                                                  for (let node; (node = walker.nextNode()); ) {
                                                    const at = node.data.indexOf(words);
                                                    if (at >= 0) {
                                                      const range = document.createRange();
                                                      range.setStart(node, at);
                                                      range.setEnd(node, at + words.length);
                                                      const b = range.getBoundingClientRect();
                                                      return [b.x, b.y, b.width, b.height];
                                                    }
                                                  }
                                                }
                                                """,
                                                words))
                        .toArray();
        BoundingBox box = new BoundingBox();
        box.x = ((Number) found[0]).doubleValue();
        box.y = ((Number) found[1]).doubleValue();
        box.width = ((Number) found[2]).doubleValue();
        box.height = ((Number) found[3]).doubleValue();
        return box;
    }

    private static JsonNode claim(Desk desk, String id) {
        return JsonMapper.shared()
                .readTree(desk.application().api("/api/v1/studies/coding/claims/" + id));
    }

    private static Locator article(Window window) {
        return window.page().locator("mw-reader").getByRole(AriaRole.ARTICLE);
    }

    private static Locator form(Window window) {
        return window.page().locator(".mw-form");
    }

    private static Locator card(Window window, String claim) {
        return window.page().locator("mw-reader [data-card='%s']".formatted(claim));
    }
}
