package mawaqif.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen in English: nothing that axe or the window's edge would mind. */
@ExtendWith(InBrowser.class)
class EnglishAccessibilityIT {

    @ParameterizedTest
    @EnumSource
    void findsNothingAmiss(Screen screen, Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(screen.address());
        assertThat(Accessibility.findings(window.page(), Accessibility.ENGLISH)).isEmpty();
    }

    @Test
    void findsNothingAmissBeforeTheDoor(Desk desk) {
        Window window = desk.stranger(Tongue.ENGLISH);
        window.open("/sign-in");
        assertThat(Accessibility.findings(window.page(), Accessibility.ENGLISH)).isEmpty();
    }

    @Test
    void noticesWhatIsAmiss(Desk desk) {
        Page page = desk.administrator(Tongue.ENGLISH).page();
        page.setContent(
                "<main><img src='data:,'><div style='width:3000px'>wider than any desk</div></main>");
        assertThat(Accessibility.findings(page, Accessibility.ENGLISH))
                .anyMatch(finding -> finding.contains("image-alt"))
                .anyMatch(finding -> finding.contains("wider than the window"));
    }
}
