package mawaqif.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every screen in Arabic: nothing that axe or the window's edge would mind. */
@ExtendWith(InBrowser.class)
class ArabicAccessibilityIT {

    @ParameterizedTest
    @EnumSource
    void findsNothingAmiss(Screen screen, Desk desk) {
        Window window = desk.administrator(Tongue.ARABIC);
        window.open(screen.address());
        assertThat(Accessibility.findings(window.page(), Accessibility.ARABIC)).isEmpty();
    }

    @Test
    void findsNothingAmissBeforeTheDoor(Desk desk) {
        Window window = desk.stranger(Tongue.ARABIC);
        window.open("/sign-in");
        assertThat(Accessibility.findings(window.page(), Accessibility.ARABIC)).isEmpty();
    }
}
