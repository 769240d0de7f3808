package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Use case "Read the words where they stand". */
@ExtendWith(InBrowser.class)
class ReaderIT {

    private static final String PANEL = "Evidence for Kurds on US military presence";

    @Test
    void marksTheWordsOfTheQuoteAndLeadsBackToTheOpenCell(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        MatrixScreen matrix = window.matrix("?cell=KURD,US-PRESENCE");
        Locator quote = matrix.panel(PANEL).getByRole(AriaRole.ARTICLE).first();
        String words = quote.getByRole(AriaRole.BLOCKQUOTE).first().textContent();
        quote.getByText("Open in reader").first().click();
        window.awaitScreen(Window.STUDY + "/sources/" + Window.SOURCE);
        ReaderScreen reader = new ReaderScreen(window);
        assertThat(reader.chosen().first()).isInViewport();
        assertThat(reader.chosenWords()).isEqualTo(words);
        window.page().goBack();
        window.awaitScreen(Window.STUDY + "/matrix");
        assertThat(matrix.panel(PANEL)).isVisible();
        assertThat(matrix.panel(PANEL)).containsText(words);
    }

    @ParameterizedTest
    @EnumSource
    void showsTheTextOfTheSourceUnchanged(Tongue tongue, Desk desk) {
        String stored =
                desk.application()
                        .api("/api/v1%s/sources/%s/text".formatted(Window.STUDY, Window.SOURCE));
        ReaderScreen reader = desk.administrator(tongue).reader("");
        assertThat(stored).contains("عملية العزم الصلب");
        assertThat(reader.text().stripTrailing()).isEqualTo(stored.stripTrailing());
        assertThat(reader.article()).hasAttribute("dir", "rtl");
        assertThat(reader.article()).hasAttribute("lang", "ar");
    }

    @Test
    void goesFromPassageToPassageWithTheKeyboard(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        ReaderScreen reader = window.reader("");
        Locator stops = reader.article().getByRole(AriaRole.BUTTON);
        stops.first().focus();
        window.page().keyboard().press("j");
        assertThat(stops.nth(1)).isFocused();
        assertThat(reader.chosen().first()).isVisible();
        window.page().keyboard().press("k");
        assertThat(stops.first()).isFocused();
    }

    @Test
    void bringsTheCardOfAPassageLevelWithIt(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        for (String claim : List.of("A-009", "A-060")) {
            ReaderScreen reader = window.reader("?quote=" + claim + ".1");
            assertThat(reader.card(claim)).isInViewport();
            assertThat(reader.card(claim).boundingBox().y)
                    .isCloseTo(reader.chosen().first().boundingBox().y, offset(12.0));
        }
    }

    @Test
    void opensTheClaimOfAPassage(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.reader("?quote=A-057.1");
        window.page().getByText("Open claim").click();
        window.awaitScreen(Window.STUDY + "/claims/A-057");
        assertThat(new ClaimsScreen(window).panel("A-057")).isVisible();
    }

    @Test
    void saysThatAQuoteIsUnknownAndShowsTheDocumentAllTheSame(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        ReaderScreen reader = window.reader("?quote=A-999.1");
        assertThat(window.page().getByText("“A-999.1” is no quote of this source")).isVisible();
        assertThat(reader.article()).isVisible();
    }

    @Test
    void tellsWhatIsKnownOfTheSource(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.reader("");
        window.button("Details").click();
        assertThat(window.page().getByRole(AriaRole.MAIN)).containsText("Atlantic Council");
        assertThat(window.page().getByRole(AriaRole.TERM).getByText("Rights")).isVisible();
    }
}
