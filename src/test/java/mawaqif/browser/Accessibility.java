package mawaqif.browser;

import com.deque.html.axecore.args.AxeRunOnlyOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;

/**
 * What axe and a ruler find amiss with a screen, light and dark, on a desk and on a telephone: each
 * language two of these together, since axe takes its time.
 */
final class Accessibility {

    /** How a screen is looked at. */
    record Look(ColorScheme ground, int width) {}

    /** WCAG 2.2 AA with all before it; without tags axe leaves out the sizes of targets. */
    private static final List<String> STANDARDS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    static final List<Look> ENGLISH =
            List.of(
                    new Look(ColorScheme.LIGHT, Window.WIDE),
                    new Look(ColorScheme.DARK, Window.NARROW));
    static final List<Look> ARABIC =
            List.of(
                    new Look(ColorScheme.DARK, Window.WIDE),
                    new Look(ColorScheme.LIGHT, Window.NARROW));

    private Accessibility() {}

    /** What a screen reader's user, or anybody with a small window, would stumble over. */
    static List<String> findings(Page page, List<Look> looks) {
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
