package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Use cases "Bring a study in" and "Bring claims in". */
@ExtendWith(InBrowser.class)
class ImportIT {

    private static final String SLUG = "wells";
    private static final String STUDY = TownAndFarmers.codebook(SLUG, "Wells", "الآبار", "");
    private static final String LETTER = TownAndFarmers.LETTER;
    private static final String HEADER = "claim,stakeholder,issue,lens,stance,source,quote\n";
    private static final String CLAIM = "c1,FARM,PRICE,position,-2,letter,We oppose the rise\n";

    @AfterEach
    void takeItOutAgain(Desk desk) {
        desk.application().delete("/api/v1/studies/" + SLUG);
    }

    @ParameterizedTest
    @EnumSource
    void bringsAStudyInAndOpensItsMatrix(Tongue tongue, Desk desk) {
        Window window = desk.administrator(tongue);
        window.open("/import");
        choose(window, zip(HEADER + CLAIM));
        assertThat(outcome(window)).hasText(tongue.words("exchange.import.done.study"));
        assertThat(outcome(window)).isFocused();
        window.button(tongue.words("exchange.import.open-matrix")).click();
        window.awaitScreen("/studies/wells/matrix");
        assertThat(new MatrixScreen(window).stakeholders())
                .containsExactly(
                        tongue == Tongue.ARABIC
                                ? new String[] {"المدينة", "المزارعون"}
                                : new String[] {"Town", "Farmers"});
    }

    @Test
    void tellsEverythingThatIsWrongAndStoresNothing(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open("/import");
        choose(
                window,
                zip(
                        HEADER
                                + "c1,FARM,PRICE,position,7,letter,We oppose the rise\n"
                                + "c2,KING,PRICE,position,1,letter,We never said this\n"));
        assertThat(outcome(window)).hasText("Nothing was imported");
        Locator main = window.page().getByRole(AriaRole.MAIN);
        assertThat(main).containsText("No stakeholder of the study has this code");
        assertThat(main).containsText("Outside the scale of 'position'");
        assertThat(main.getByText("KING").first()).isVisible();
        window.button("Choose another file").click();
        assertThat(outcome(window)).hasCount(0);
        choose(window, zip(HEADER + CLAIM));
        assertThat(outcome(window)).hasText("The study is imported");
    }

    @Test
    void addsClaimsToAStudy(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open("/import");
        choose(window, zip(HEADER + CLAIM));
        assertThat(outcome(window)).hasText("The study is imported");
        window.open("/studies/wells/import");
        choose(
                window,
                new FilePayload(
                        "more.csv",
                        "text/csv",
                        (HEADER + "c2,TOWN,PRICE,position,2,letter,The town needs it\n")
                                .getBytes(StandardCharsets.UTF_8)));
        assertThat(outcome(window)).hasText("The claims are imported");
        assertThat(window.page().getByRole(AriaRole.MAIN)).containsText("1 claim was added");
        window.button("Open the claims").click();
        window.awaitScreen("/studies/wells/claims");
        assertThat(new ClaimsScreen(window).count()).containsText("2 claims");
    }

    @Test
    void refusesAFileOfAnotherKindInWords(Desk desk) {
        Window window = desk.administrator(Tongue.ARABIC);
        window.open("/import");
        choose(window, new FilePayload("page.zip", "application/zip", "<html>".getBytes()));
        assertThat(outcome(window)).hasText(Tongue.ARABIC.words("exchange.import.refused"));
        assertThat(window.page().getByRole(AriaRole.ALERT).first()).not().isEmpty();
    }

    @Test
    void saysThatAFileDidNotArriveAndTakesItAgain(Desk desk) throws IOException {
        Path whole = Files.createTempFile("wells", ".zip");
        Files.write(whole, large());
        try (CutConnection connection = new CutConnection(desk.application())) {
            Window window = desk.strangerAt(connection.address(), Tongue.ENGLISH);
            window.signIn().signIn(PackagedApplication.ADMIN, PackagedApplication.PASSWORD);
            window.awaitScreen(Window.STUDY);
            window.open("/import");
            chooseAsAPersonDoes(window, whole);
            assertThat(outcome(window)).hasText("The import did not work");
            assertThat(window.page().getByRole(AriaRole.MAIN)).containsText("did not arrive whole");
            connection.mend();
            window.button("Start again").dblclick();
            assertThat(outcome(window)).hasCount(0);
            chooseAsAPersonDoes(window, whole);
            assertThat(outcome(window)).hasText("The study is imported");
            desk.excuse("Failed to load resource");
        } finally {
            Files.delete(whole);
        }
    }

    /** A study with a file beside it that makes it large and does not pack. */
    private static byte[] large() {
        byte[] noise = new byte[4_000_000];
        new Random(7).nextBytes(noise);
        Map<String, byte[]> files = Zips.files(STUDY, LETTER, HEADER + CLAIM);
        files.put("sources/scan.bin", noise);
        return Zips.of(files);
    }

    /** The same file can be chosen twice in the browser's own dialog, which a script can not. */
    private static void chooseAsAPersonDoes(Window window, Path file) {
        Locator button = window.button("Choose a file");
        window.page().waitForFileChooser(button::click).setFiles(file);
    }

    private static void choose(Window window, FilePayload file) {
        window.page().locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private static Locator outcome(Window window) {
        return window.page()
                .locator(".mw-outcome")
                .getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(2))
                .first();
    }

    private static FilePayload zip(String claims) {
        return new FilePayload("wells.zip", "application/zip", Zips.study(STUDY, LETTER, claims));
    }
}
