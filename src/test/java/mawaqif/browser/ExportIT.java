package mawaqif.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Use case "Take a matrix out": what arrives is what the screen showed. */
@ExtendWith(InBrowser.class)
class ExportIT {

    @Test
    void givesAPictureWithTheWordsOfTheScreen(Desk desk) throws IOException {
        MatrixScreen matrix = desk.administrator(Tongue.ARABIC).matrix("?lens=impact");
        Download file = matrix.export(Tongue.ARABIC.words("comparison.export.svg"));
        assertThat(file.suggestedFilename()).isEqualTo("us-iraq-2025-matrix.svg");
        assertThat(text(file))
                .startsWith("<svg")
                .contains("lang=\"ar\"", "العرب السُّنّة", "الأثر");
    }

    @Test
    void givesADarkPictureTwiceAsLarge(Desk desk) throws IOException {
        MatrixScreen matrix = desk.administrator(Tongue.ENGLISH).matrix("");
        BufferedImage single = picture(matrix.export("Image, PNG (1×)"));
        BufferedImage light = picture(matrix.export("Image, PNG (2×)"));
        assertThat(light.getWidth()).isEqualTo(2 * single.getWidth());
        assertThat(light.getHeight()).isEqualTo(2 * single.getHeight());
        matrix.colours("dark");
        BufferedImage dark = picture(matrix.export("Image, PNG (2×)"));
        assertThat(brightness(dark)).isLessThan(60);
        assertThat(brightness(light)).isGreaterThan(200);
    }

    @Test
    void givesTheNumbersAsATableAndAsAWorkbook(Desk desk) throws IOException {
        MatrixScreen matrix = desk.administrator(Tongue.ENGLISH).matrix("?stakeholder=KURD");
        assertThat(text(matrix.export("Table, CSV")).lines().skip(1))
                .isNotEmpty()
                .allMatch(line -> line.contains("KURD"));
        Download workbook = matrix.export("Workbook, XLSX");
        try (InputStream in = workbook.createReadStream();
                XSSFWorkbook book = new XSSFWorkbook(in)) {
            assertThat(book.getSheet("Cells").getRow(1).getCell(2).getStringCellValue())
                    .isEqualTo("KURD");
        }
    }

    @Test
    void showsTheSameForPaper(Desk desk) {
        Window window = desk.administrator(Tongue.ENGLISH);
        MatrixScreen matrix = window.matrix("?lens=impact");
        matrix.exports()
                .getByRole(AriaRole.LINK)
                .filter(new Locator.FilterOptions().setHasText("Print view"))
                .click();
        window.awaitScreen(Window.STUDY + "/matrix/print");
        assertThat(window.page().url()).contains("lens=impact");
        assertThat(window.page().locator("svg").first()).containsText("Sunni Arabs");
    }

    private static String text(Download file) throws IOException {
        try (InputStream in = file.createReadStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static BufferedImage picture(Download file) throws IOException {
        try (InputStream in = file.createReadStream()) {
            return ImageIO.read(in);
        }
    }

    /** Of a corner, where nothing but the ground is. */
    private static int brightness(BufferedImage picture) {
        int colour = picture.getRGB(2, 2);
        return ((colour >> 16 & 0xFF) + (colour >> 8 & 0xFF) + (colour & 0xFF)) / 3;
    }
}
