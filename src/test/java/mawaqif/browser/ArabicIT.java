package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Arabic is a language of the screens as English is: mirrored, and nothing left untranslated. */
@ExtendWith(InBrowser.class)
class ArabicIT {

    /** Words in Latin letters that are at home in an Arabic screen: formats, codes, names. */
    private static final Pattern AT_HOME =
            Pattern.compile(
                    "https?://\\S+|\\b(English|Wasserstein|admin|zip|us-iraq-2025|colour=blue|\\w+\\.(csv|yaml)|sources/"
                            + "|[A-Z][A-Z0-9]*(-[A-Z0-9]+)*)(?![a-z])");

    private static final Pattern LATIN = Pattern.compile("[A-Za-z]{2,}");

    /** What is to be read on a page, shadow roots too, but for what says that it is not Arabic. */
    private static final String SHOWN =
            """
            () => {
              const found = [];
              const visit = node => {
                if (node.nodeType === Node.TEXT_NODE) {
                  const parent = node.parentElement ?? node.getRootNode().host;
                  if (node.textContent.trim() && parent?.checkVisibility({visibilityProperty: true})) {
                    found.push(node.textContent.trim());
                  }
                } else if (!(node instanceof Element)
                    || !node.matches('script, style, noscript, [lang]:not([lang^=ar]), [translate=no]')) {
                  [...(node.shadowRoot?.childNodes ?? []), ...node.childNodes].forEach(visit);
                }
              };
              document.body.childNodes.forEach(visit);
              return found;
            }\
            """;

    @ParameterizedTest
    @EnumSource
    void leavesNoWordInAnotherLanguage(Screen screen, Desk desk) {
        Window window = desk.administrator(Tongue.ARABIC);
        window.open(screen.address());
        Locator root = window.page().locator("html");
        assertThat(root).hasAttribute("lang", "ar");
        assertThat(root).hasAttribute("dir", "rtl");
        List<String> shown = shown(window.page());
        assertThat(shown).isNotEmpty();
        assertThat(
                        shown.stream()
                                .filter(words ->
                                        LATIN.matcher(AT_HOME.matcher(words).replaceAll(""))
                                                .find()))
                .isEmpty();
    }

    @Test
    void standsMirrored(Desk desk) {
        BoundingBox english = menu(desk.administrator(Tongue.ENGLISH));
        BoundingBox arabic = menu(desk.administrator(Tongue.ARABIC));
        assertThat(english.x).isLessThan(Window.WIDE / 2.0);
        assertThat(arabic.x + arabic.width).isCloseTo(Window.WIDE - english.x, Offset.offset(1.0));
    }

    @Test
    void readsStakeholdersFromTheRight(Desk desk) {
        MatrixScreen matrix = desk.administrator(Tongue.ARABIC).matrix("");
        List<String> names = matrix.stakeholders();
        assertThat(names).startsWith("العرب السُّنّة");
        BoundingBox first = matrix.head(names.get(0)).boundingBox();
        BoundingBox second = matrix.head(names.get(1)).boundingBox();
        assertThat(first.x).isGreaterThan(second.x);
    }

    private static BoundingBox menu(Window window) {
        window.open(Window.STUDY);
        return window.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions()
                                .setName(window.words("comparison.matrix"))
                                .setExact(true))
                .boundingBox();
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page) {
        return (List<String>) page.evaluate(SHOWN);
    }
}
