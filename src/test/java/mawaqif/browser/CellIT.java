package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Use case "Check a surprising cell down to the sentence", with the keyboard alone. */
@ExtendWith(InBrowser.class)
class CellIT {

    @ParameterizedTest
    @EnumSource
    void movesWhereTheArrowPoints(Tongue tongue, Desk desk) {
        Window window = desk.administrator(tongue);
        MatrixScreen matrix = window.matrix("");
        Keyboard keys = window.page().keyboard();
        Locator focused = window.page().locator("mw-matrix button:focus");
        matrix.cellAt(1, 3).focus();
        BoundingBox start = focused.boundingBox();
        keys.press("ArrowRight");
        BoundingBox right = focused.boundingBox();
        assertThat(right.x).isGreaterThan(start.x);
        assertThat(right.y).isEqualTo(start.y);
        keys.press("ArrowDown");
        BoundingBox below = focused.boundingBox();
        assertThat(below.x).isEqualTo(right.x);
        assertThat(below.y).isGreaterThan(right.y);
        keys.press("ArrowLeft");
        keys.press("ArrowUp");
        BoundingBox back = focused.boundingBox();
        assertThat(back.x).isEqualTo(start.x);
        assertThat(back.y).isEqualTo(start.y);
    }

    @Test
    void opensWithEnterAndGivesTheKeyboardBackOnEscape(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        MatrixScreen matrix = window.matrix("");
        Locator cell = matrix.cell("Kurds", "US military presence");
        cell.focus();
        window.page().keyboard().press("Enter");
        Locator panel = matrix.panel("Evidence for Kurds on US military presence");
        assertThat(panel).isFocused();
        assertThat(window.page()).hasURL(Pattern.compile("cell=KURD(,|%2C)US-PRESENCE"));
        window.page().keyboard().press("Escape");
        assertThat(panel).isHidden();
        assertThat(cell).isFocused();
        assertThat(window.page().url()).doesNotContain("cell=");
    }

    @Test
    void showsHowItWasReckonedAndTheWordsItRestsOn(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        MatrixScreen matrix = window.matrix("?cell=KURD,US-PRESENCE");
        Locator panel = matrix.panel("Evidence for Kurds on US military presence");
        Locator arithmetic = panel.getByRole(AriaRole.TABLE);
        assertThat(arithmetic.getByRole(AriaRole.COLUMNHEADER))
                .hasText(new String[] {"−2", "−1", "0", "+1", "+2"});
        assertThat(panel)
                .containsText("Each claim weighs its confidence: high 3, medium 2, low 1.");
        Locator quote = panel.getByRole(AriaRole.ARTICLE).first();
        Locator words = quote.getByRole(AriaRole.BLOCKQUOTE).first();
        assertThat(words).hasAttribute("lang", "ar");
        assertThat(words).containsText(Pattern.compile("[\u0621-\u064A]{3}"));
        assertThat(quote.locator(".mw-translation").first())
                .containsText(Pattern.compile("[A-Za-z]{3}"));
        assertThat(quote.getByText("Open in reader").first()).isVisible();
    }

    @Test
    void leadsToJustItsClaims(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        MatrixScreen matrix = window.matrix("?cell=KURD,US-PRESENCE");
        matrix.panel("Evidence for Kurds on US military presence");
        window.link("All claims of this cell").click();
        window.awaitScreen(Window.STUDY + "/claims");
        ClaimsScreen claims = new ClaimsScreen(window);
        assertThat(claims.filters().chip("Issue")).containsText("US military presence");
        assertThat(claims.filters().chip("Stakeholder")).containsText("Kurds");
        window.page().goBack();
        assertThat(matrix.panel("Evidence for Kurds on US military presence")).isVisible();
    }

    @Test
    void saysThatACoderLookedAndFoundNothing(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        MatrixScreen matrix = window.matrix("?cell=SHIA,US-PRESENCE");
        Locator panel = matrix.panel("Evidence for Shia on US military presence");
        assertThat(panel).containsText("Searched, silent.");
        assertThat(panel.getByRole(AriaRole.ARTICLE)).hasCount(0);
    }

    @Test
    void opensWithTheMouseAndClosesWithItsButton(Desk desk) {
        Window window = desk.administrator(Tongue.ARABIC);
        MatrixScreen matrix = window.matrix("");
        matrix.cell("الكُرد", "الوجود العسكري الأمريكي").click();
        Locator panel = matrix.panel("الأدلة على موقف الكُرد من الوجود العسكري الأمريكي");
        assertThat(panel).containsText("كيف حُسبت");
        window.button("إغلاق").click();
        assertThat(panel).isHidden();
        assertThat(matrix.cell("الكُرد", "الوجود العسكري الأمريكي")).isFocused();
    }
}
