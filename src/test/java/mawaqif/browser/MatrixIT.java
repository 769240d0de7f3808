package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use case "See who stands where": the table, what narrows it, and its address. */
@ExtendWith(InBrowser.class)
class MatrixIT {

    private static final String PERIOD = "War and campaign years (to 2023)";

    @Test
    void showsThePartiesOfTheQuestionSideBySide(Desk desk) {
        MatrixScreen matrix = desk.administrator(Tongue.ENGLISH).matrix("");
        assertThat(matrix.stakeholders())
                .containsExactly(
                        "Sunni Arabs",
                        "Shia",
                        "Kurds",
                        "Iran",
                        "Iran-backed armed groups",
                        "United States",
                        "Iraq as a whole");
        assertThat(matrix.cell("Kurds", "US military presence")).hasCount(1);
    }

    @Test
    void opensFromTheMenu(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY);
        window.link("Matrix").click();
        window.awaitScreen(Window.STUDY + "/matrix");
        assertThat(window.heading()).hasText("Who stands where");
        window.page().goBack();
        window.awaitScreen(Window.STUDY);
        assertThat(window.heading()).containsText("security partnership");
    }

    @Test
    void showsTheOtherLensAndKeepsItInTheAddress(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        MatrixScreen matrix = window.matrix("");
        String before = matrix.cell("Kurds", "US military presence").textContent();
        matrix.lens("Impact").click();
        assertThat(matrix.lens("Impact")).hasAttribute("aria-pressed", "true");
        assertThat(window.heading()).hasText("What it would mean for whom");
        assertThat(window.page()).hasURL(Pattern.compile("lens=impact"));
        assertThat(matrix.cell("Kurds", "US military presence")).not().hasText(before);
        window.page().goBack();
        assertThat(window.heading()).hasText("Who stands where");
        assertThat(matrix.cell("Kurds", "US military presence")).hasText(before);
    }

    @Test
    void narrowsToAPeriodWithAChipThatAReloadRestores(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        MatrixScreen matrix = window.matrix("");
        String all = matrix.total();
        matrix.filters().add("Period", PERIOD);
        assertThat(matrix.filters().chip("Period")).containsText(PERIOD);
        assertThat(window.page()).hasURL(Pattern.compile("period=CAMPAIGN"));
        assertThat(matrix.grandTotal()).not().hasText(all);
        String narrowed = matrix.total();

        window.page().reload();
        assertThat(matrix.filters().chip("Period")).containsText(PERIOD);
        assertThat(matrix.grandTotal()).hasText(narrowed);

        matrix.filters().remove("Period");
        assertThat(matrix.filters().chip("Period")).hasCount(0);
        assertThat(matrix.grandTotal()).hasText(all);
        assertThat(window.page().url()).doesNotContain("period=");
    }

    @Test
    void opensAParentIntoItsParts(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        MatrixScreen matrix = window.matrix("");
        matrix.parts("Sunni Arabs").click();
        assertThat(matrix.head("Sunni leaders")).isVisible();
        assertThat(matrix.parts("Sunni Arabs")).hasAttribute("aria-expanded", "true");
        assertThat(matrix.stakeholders())
                .startsWith("Sunni Arabs", "Sunni leaders", "Sunni communities");
        assertThat(window.page()).hasURL(Pattern.compile("open=SUNNI"));
        matrix.parts("Sunni Arabs").click();
        assertThat(matrix.head("Sunni leaders")).hasCount(0);
    }

    @Test
    void saysInWordsWhatAnAddressAsksForInVain(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(Window.STUDY + "/matrix?colour=blue");
        assertThat(window.page().getByRole(AriaRole.MAIN)).containsText("colour=blue");
        window.link("Show the matrix without it").click();
        assertThat(window.page().getByRole(AriaRole.GRID)).isVisible();
    }

    @Test
    void countsOncePerSourceWhenAskedTo(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.matrix("");
        window.button("Display").click();
        Locator menu =
                window.page()
                        .getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Display"));
        menu.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Counting")))
                .click();
        window.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Once per source"))
                .click();
        assertThat(window.page()).hasURL(Pattern.compile("count=sources"));
        assertThat(window.page().getByRole(AriaRole.MAIN))
                .containsText("Claims that repeat a point from the same sources count once.");
    }

    @Test
    void keepsEveryAddressItWasGiven(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        for (String query :
                List.of("?lens=impact&order=name", "?open=SHIA", "?cell=KURD,US-PRESENCE")) {
            MatrixScreen matrix = window.matrix(query);
            assertThat(matrix.table()).isVisible();
            assertThat(window.page().url()).endsWith(query);
        }
    }
}
