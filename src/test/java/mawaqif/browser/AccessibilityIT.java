package mawaqif.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every screen, in both languages, light and dark, on a desk and on a telephone: each two of these
 * together, since axe takes its time.
 */
@ExtendWith(InBrowser.class)
class AccessibilityIT {

    /** How a screen is looked at. */
    private record Look(ColorScheme ground, int width) {}

    /** WCAG 2.2 AA with all before it; without tags axe leaves out the sizes of targets. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<Look> ENGLISH =
            List.of(
                    new Look(ColorScheme.LIGHT, Window.WIDE),
                    new Look(ColorScheme.DARK, Window.NARROW));
    private static final List<Look> ARABIC =
            List.of(
                    new Look(ColorScheme.DARK, Window.WIDE),
                    new Look(ColorScheme.LIGHT, Window.NARROW));

    @ParameterizedTest
    @EnumSource
    void findsNothingAmissInEnglish(Screen screen, Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(screen.address());
        assertThat(findings(window.page(), ENGLISH)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingAmissInArabic(Screen screen, Desk desk) {
        Window window = desk.administrator(Tongue.ARABIC);
        window.open(screen.address());
        assertThat(findings(window.page(), ARABIC)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingAmissBeforeTheDoor(Tongue tongue, Desk desk) {
        Window window = desk.stranger(tongue);
        window.open("/sign-in");
        assertThat(findings(window.page(), tongue == Tongue.ARABIC ? ARABIC : ENGLISH)).isEmpty();
    }

    @Test
    void noticesWhatIsAmiss(Desk desk) {
        Page page = desk.administrator(Tongue.ENGLISH).page();
        page.setContent(
                "<main><img src='data:,'><div style='width:3000px'>wider than any desk</div></main>");
        assertThat(findings(page, ENGLISH))
                .anyMatch(finding -> finding.contains("image-alt"))
                .anyMatch(finding -> finding.contains("wider than the window"));
    }

    /** What a screen reader's user, or anybody with a small window, would stumble over. */
    private static List<String> findings(Page page, List<Look> looks) {
        List<String> found = new ArrayList<>();
        for (Look look : looks) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(look.ground()));
            page.setViewportSize(look.width(), Window.HIGH);
            for (Rule rule : violations(page)) {
                rule.getNodes()
                        .forEach(node ->
                                found.add(
                                        "%s: %s %s".formatted(look, rule.getId(), node.getHtml())));
            }
            if (overflows(page)) {
                found.add(look + ": wider than the window");
            }
        }
        return found;
    }

    /**
     * In legacy mode axe opens no window of its own; frames, of which we have none, are not seen.
     */
    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page)
                .setLegacyMode(true)
                .options(options())
                .analyze()
                .getViolations();
    }

    private static AxeRunOptions options() {
        AxeRunOnlyOptions standards = new AxeRunOnlyOptions();
        standards.setType("tag");
        standards.setValues(STANDARDS);
        AxeRunOptions options = new AxeRunOptions();
        options.setRunOnly(standards);
        options.setResultTypes(List.of("violations"));
        return options;
    }

    private static boolean overflows(Page page) {
        return (Boolean)
                page.evaluate(
                        """
                        () => {
                          const root = document.documentElement;
                          return root.scrollWidth > root.clientWidth;
                        }\
                        """);
    }
}
