package mawaqif.browser;

import static org.assertj.core.api.Assertions.assertThat;

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

/** Every screen, in both languages, light and dark, on a desk and on a telephone. */
@ExtendWith(InBrowser.class)
class AccessibilityIT {

    private static final List<Integer> WIDTHS = List.of(Window.WIDE, Window.NARROW);
    private static final List<ColorScheme> GROUNDS = List.of(ColorScheme.LIGHT, ColorScheme.DARK);

    @ParameterizedTest
    @EnumSource
    void findsNothingAmissInEnglish(Screen screen, Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(screen.address());
        assertThat(findings(window.page())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingAmissInArabic(Screen screen, Desk desk) {
        Window window = desk.administrator(Tongue.ARABIC);
        window.open(screen.address());
        assertThat(findings(window.page())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void findsNothingAmissBeforeTheDoor(Tongue tongue, Desk desk) {
        Window window = desk.stranger(tongue);
        window.open("/sign-in");
        assertThat(findings(window.page())).isEmpty();
    }

    @Test
    void noticesWhatIsAmiss(Desk desk) {
        Page page = desk.administrator(Tongue.ENGLISH).page();
        page.setContent(
                "<main><img src='data:,'><div style='width:3000px'>wider than any desk</div></main>");
        assertThat(findings(page))
                .anyMatch(finding -> finding.contains("image-alt"))
                .anyMatch(finding -> finding.contains("wider than the window"));
    }

    /** What a screen reader's user, or anybody with a small window, would stumble over. */
    private static List<String> findings(Page page) {
        List<String> found = new ArrayList<>();
        for (ColorScheme ground : GROUNDS) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ground));
            for (int width : WIDTHS) {
                page.setViewportSize(width, Window.HIGH);
                String where = "%s, %d px: ".formatted(ground, width);
                for (Rule rule : violations(page)) {
                    found.add(where + rule.getId() + " " + rule.getNodes().getFirst().getHtml());
                }
                if (overflows(page)) {
                    found.add(where + "wider than the window");
                }
            }
        }
        return found;
    }

    /**
     * In legacy mode axe opens no window of its own; frames, of which we have none, are not seen.
     */
    private static List<Rule> violations(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations();
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
