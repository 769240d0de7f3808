package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use case "Lay sides side by side". */
@ExtendWith(InBrowser.class)
class CompareIT {

    private static final String COMPARE = Window.STUDY + "/compare";

    @Test
    void showsTheLargestGapFirstWithTheWordsThatCarryIt(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,IRAN,US");
        Locator gaps = window.page().locator(".mw-compare-issue p.mw-gap");
        gaps.first().waitFor();
        List<Double> sizes = gaps.allInnerTexts().stream().map(CompareIT::gap).toList();
        assertThat(sizes).isSortedAccordingTo((a, b) -> Double.compare(b, a));
        Locator quote = window.page().locator(".mw-compare-cell blockquote").first();
        assertThat(quote).hasAttribute("lang", "ar");
        assertThat(window.page().locator(".mw-compare-cell mw-cell .c").first()).isVisible();
        window.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open in reader"))
                .first()
                .click();
        window.awaitScreen(Window.STUDY + "/sources/" + Window.SOURCE);
    }

    @Test
    void goesBackToTheSidesThatWereThere(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,IRAN");
        Locator heads = window.page().locator(".mw-compare-head");
        heads.first().waitFor();
        List<String> before = heads.allTextContents();
        window.button("Scenarios").dblclick();
        assertThat(window.heading()).hasText("What changes with the scenario");
        assertThat(window.page()).hasURL(Pattern.compile("by=scenario"));
        window.awaitServer();
        window.page().goBack();
        assertThat(window.heading()).hasText("Side by side");
        assertThat(heads).hasText(before.toArray(String[]::new));
        assertThat(window.page()).hasURL(Pattern.compile("with=SUNNI(,|%2C)IRAN$"));
    }

    @Test
    void showsWhatChangesWithTheScenario(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?lens=impact");
        window.button("Scenarios").click();
        assertThat(window.page()).hasURL(Pattern.compile("by=scenario"));
        Locator heads = window.page().locator(".mw-compare-head");
        assertThat(heads.filter(new Locator.FilterOptions().setHasText("Full withdrawal")))
                .isVisible();
        assertThat(window.heading()).hasText("What changes with the scenario");
    }

    @Test
    void takesStakeholdersInAndOut(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,SHIA,US");
        window.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remove"))
                .first()
                .click();
        assertThat(window.page()).hasURL(Pattern.compile("with=SHIA(,|%2C)US"));
        assertThat(window.page().locator(".mw-compare-head")).hasCount(3);
    }

    @Test
    void saysWhatAnAddressAsksForInVain(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,MARS");
        assertThat(window.page().getByRole(AriaRole.MAIN)).containsText("with=MARS");
    }

    @Test
    void givesWhatItShowsAsAPictureAndAsAWorkbook(Desk desk) throws IOException {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,IRAN,US");
        Locator titles = window.page().locator(".mw-compare-issue h2");
        titles.first().waitFor();
        List<String> issues = titles.allInnerTexts();
        Exports exports = new Exports(window);
        Download picture = exports.take("Image, SVG");
        assertThat(picture.suggestedFilename()).isEqualTo("us-iraq-2025-compare.svg");
        try (InputStream in = picture.createReadStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("Sunni Arabs", "Iran", "how far apart?", "with=SUNNI%2CIRAN%2CUS");
        }
        try (InputStream in = exports.take("Workbook, XLSX").createReadStream();
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            Sheet sheet = book.getSheet("Comparison");
            List<String> rows = new ArrayList<>();
            sheet.forEach(row -> rows.add(row.getCell(1).getStringCellValue()));
            assertThat(rows.subList(1, issues.size() + 1)).isEqualTo(issues);
            String quote = window.page().locator(".mw-compare-cell blockquote").first().innerText();
            assertThat(book.getSheet("Evidence").getRow(1).getCell(6).getStringCellValue())
                    .isNotEmpty()
                    .isSubstringOf(quote);
        }
    }

    @Test
    void givesScenariosAndPeriodsAsPictures(Desk desk) throws IOException {
        Window window = desk.administrator(Tongue.ARABIC);
        window.open(COMPARE + "?lens=impact&by=scenario");
        window.page().locator(".mw-compare-issue h2").first().waitFor();
        Download picture = new Exports(window).take(Tongue.ARABIC.words("comparison.export.svg"));
        try (InputStream in = picture.createReadStream()) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains(Tongue.ARABIC.words("comparison.compare.title.scenario"));
        }
    }

    @Test
    void liesOnPaperWithEveryIssueInOnePiece(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        window.open(COMPARE + "?with=SUNNI,IRAN");
        Locator titles = window.page().locator(".mw-compare-issue h2");
        titles.first().waitFor();
        List<String> issues = titles.allInnerTexts();
        new Exports(window)
                .open()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Print view"))
                .click();
        window.awaitScreen(Window.STUDY + "/compare/print");
        Locator sheet = window.page().locator(".mw-compare-sheet");
        assertThat(sheet.locator("section h2")).hasText(issues.toArray(String[]::new));
        assertThat(sheet.locator("blockquote").first()).isVisible();
        assertThat(sheet.locator("footer")).containsText("with=SUNNI%2CIRAN");
        assertThat(sheet.locator("section").first()).hasCSS("break-inside", "avoid");
    }

    private static double gap(String words) {
        Matcher number = Pattern.compile("\\d\\.\\d").matcher(words);
        assertThat(number.find()).as(words).isTrue();
        return Double.parseDouble(number.group());
    }
}
