package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import mawaqif.sources.extract.TestDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Use case "Bring documents in". */
@ExtendWith(InBrowser.class)
class BringIT {

    private static final String SCREEN = "/studies/wells/add-sources";
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final byte[] STATEMENT =
            TestDocuments.docx("بيان النقابة", "بغداد، 17 أيلول 2025", "ترفض النقابة رفع الأسعار.");
    private static final byte[] REPORT =
            TestDocuments.pdf(
                    List.of(
                            List.of("Report on wells", "The council said that the price"),
                            List.of("of water rises in every town.")));

    @AfterEach
    void takeItOutAgain(Desk desk) {
        desk.application().delete("/api/v1/studies/wells");
    }

    @ParameterizedTest
    @EnumSource
    void bringsDocumentsInCorrectsThemAndOpensThem(Tongue tongue, Desk desk) throws Exception {
        Window window = study(desk, tongue);
        window.open("/studies/wells/sources");
        window.button(tongue.words("sources.add")).click();
        window.awaitScreen(SCREEN);
        drop(
                window,
                new FilePayload("statement.docx", DOCX, STATEMENT),
                new FilePayload("report.pdf", "application/pdf", REPORT));

        Locator statement = card(window, "statement.docx");
        Locator report = card(window, "report.pdf");
        assertThat(field(statement, tongue, "title")).hasValue("بيان النقابة");
        assertThat(field(statement, tongue, "published")).hasValue("2025-09-17");
        assertThat(text(statement)).hasAttribute("dir", "rtl");
        assertThat(text(report))
                .hasText(
                        "Report on wells\nThe council said that the price of water rises in every town."
                                .replace("\n", " "));
        report.getByRole(AriaRole.CHECKBOX).uncheck();
        assertThat(text(report)).not().containsText(Pattern.compile("price of"));
        report.getByRole(AriaRole.CHECKBOX).check();
        assertThat(new AxeBuilder(window.page()).analyze().getViolations()).isEmpty();

        field(report, tongue, "code").fill("letter");
        field(report, tongue, "title").fill("A report");
        store(report, tongue).click();
        assertThat(report).containsText(tongue.words("sources.add.code.taken"));
        field(report, tongue, "code").fill("wells.1");
        store(report, tongue).click();
        assertThat(link(report, tongue)).isVisible();
        store(statement, tongue).click();
        link(statement, tongue).click();
        window.awaitScreen("/studies/wells/sources/statement");
        assertThat(new ReaderScreen(window).article()).containsText("ترفض النقابة رفع الأسعار.");

        window.open("/studies/wells/sources/wells.1?show=details");
        var download =
                window.page()
                        .waitForDownload(() ->
                                window.link(tongue.words("claims.source.original.download"))
                                        .click());
        assertThat(download.suggestedFilename()).isEqualTo("report.pdf");
        assertThat(Files.readAllBytes(download.path())).isEqualTo(REPORT);
    }

    @Test
    void saysWhatIsWrongAndStoresNothing(Desk desk) {
        Window window = study(desk, Tongue.ENGLISH);
        window.open(SCREEN);
        choose(
                window,
                new FilePayload(
                        "scan.pdf", "application/pdf", TestDocuments.pdf(List.of(List.of()))),
                new FilePayload("broken.docx", DOCX, new byte[] {1, 2, 3}),
                new FilePayload(
                        "copy.txt",
                        "text/plain",
                        TownAndFarmers.LETTER.getBytes(StandardCharsets.UTF_8)),
                new FilePayload("picture.png", "image/png", new byte[] {1}));

        assertThat(card(window, "scan.pdf")).containsText("There is no text in this file");
        assertThat(card(window, "broken.docx")).containsText("The file is damaged");
        assertThat(card(window, "copy.txt")).containsText("This document is there already");
        assertThat(card(window, "picture.png")).containsText("no document that is read here");
        assertThat(window.page().getByRole(AriaRole.ALERT).first()).isVisible();
        card(window, "scan.pdf").getByRole(AriaRole.BUTTON).click();
        assertThat(card(window, "scan.pdf")).hasCount(0);
        window.open("/studies/wells/sources");
        assertThat(window.page().getByRole(AriaRole.MAIN)).containsText("1 source");
    }

    private static Window study(Desk desk, Tongue tongue) {
        Window window = desk.administrator(tongue);
        window.open("/import");
        byte[] study =
                Zips.of(
                        Zips.files(
                                TownAndFarmers.codebook("wells", "Wells", "الآبار", ""),
                                TownAndFarmers.LETTER,
                                "claim,stakeholder,issue,lens,stance,source,quote\n"));
        window.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("wells.zip", "application/zip", study));
        assertThat(window.page().locator(".mw-outcome h2"))
                .hasText(tongue.words("exchange.import.done.study"));
        return window;
    }

    private static void choose(Window window, FilePayload... files) {
        window.page().locator("input[type=file]").setInputFiles(files);
    }

    /** As a person drops them: with a real event that carries the files. */
    private static void drop(Window window, FilePayload... files) {
        for (FilePayload file : files) {
            window.page()
                    .evaluate(
                            """
                            ([name, type, bytes]) => {
                              const data = new DataTransfer();
                              const raw = Uint8Array.from(atob(bytes), c => c.charCodeAt(0));
                              data.items.add(new File([raw], name, {type}));
                              document.querySelector('vaadin-upload').dispatchEvent(
                                new DragEvent('drop', {dataTransfer: data, bubbles: true, cancelable: true}));
                            }
                            """,
                            List.of(
                                    file.name,
                                    file.mimeType,
                                    java.util.Base64.getEncoder().encodeToString(file.buffer)));
        }
    }

    private static Locator card(Window window, String name) {
        return window.page()
                .getByRole(AriaRole.ARTICLE)
                .filter(
                        new Locator.FilterOptions()
                                .setHas(
                                        window.page()
                                                .getByRole(
                                                        AriaRole.HEADING,
                                                        new Page.GetByRoleOptions()
                                                                .setName(name)
                                                                .setExact(true))));
    }

    private static Locator field(Locator card, Tongue tongue, String name) {
        return card.getByRole(
                AriaRole.TEXTBOX,
                new Locator.GetByRoleOptions().setName(tongue.words("sources.add." + name)));
    }

    private static Locator text(Locator card) {
        return card.locator(".mw-document-text");
    }

    private static Locator store(Locator card, Tongue tongue) {
        return card.getByRole(
                AriaRole.BUTTON,
                new Locator.GetByRoleOptions()
                        .setName(tongue.words("sources.add.store"))
                        .setExact(true));
    }

    private static Locator link(Locator card, Tongue tongue) {
        return card.getByRole(
                AriaRole.LINK,
                new Locator.GetByRoleOptions().setName(tongue.words("sources.add.open")));
    }
}
