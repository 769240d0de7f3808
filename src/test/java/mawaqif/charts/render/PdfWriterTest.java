package mawaqif.charts.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.text.Bidi;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import mawaqif.charts.Direction;
import mawaqif.charts.Samples;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Texts;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.TextStyle;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfWriterTest {

    private static final Instant MADE = Instant.parse("2025-11-20T08:30:00Z");

    private static List<Scene> pages(StanceMatrix matrix, Size size, Theme theme) {
        return Figures.pages(matrix, size, theme, Render.measure());
    }

    private static byte[] pdf(List<Scene> pages) {
        return Render.pdf(pages.stream(), MADE);
    }

    private static String flat(String text) {
        return Normalizer.normalize(Texts.plain(text), Normalizer.Form.NFC).replaceAll("\\s+", "");
    }

    @Test
    void hasAPageForEveryPageAndEachAsLargeAsItsScene() throws IOException {
        Size size = new Size(700, 420);
        List<Scene> pages = pages(Samples.generated(false, 12, 60), size, Theme.LIGHT);
        assertThat(pages).hasSizeGreaterThan(1);
        try (PDDocument document = Loader.loadPDF(pdf(pages))) {
            assertThat(document.getNumberOfPages()).isEqualTo(pages.size());
            document.getPages()
                    .forEach(page -> {
                        PDRectangle box = page.getMediaBox();
                        assertThat(box.getWidth()).isEqualTo(size.width());
                        assertThat(box.getHeight()).isEqualTo(size.height());
                    });
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void givesEveryTextBack(boolean arabic) throws IOException {
        StanceMatrix matrix = arabic ? Samples.arabic() : Samples.english();
        List<Scene> pages = pages(matrix, Size.STANDARD, Theme.LIGHT);
        try (PDDocument document = Loader.loadPDF(pdf(pages))) {
            String text = flat(new PDFTextStripper().getText(document));
            for (Mark.Label label : pages.getFirst().labels()) {
                for (String word : found(label.text())) {
                    assertThat(text).contains(word);
                }
            }
            if (arabic) {
                List<String> spoken = spoken(document);
                pages.getFirst().labels().stream()
                        .map(Mark.Label::text)
                        .filter(each -> each.codePoints().anyMatch(c -> c > 0x600 && c < 0x700))
                        .forEach(each -> assertThat(spoken).contains(Texts.plain(each)));
            }
        }
    }

    /**
     * A text, or where it mixes directions its Arabic words: PDFBox turns the others round with
     * them, which readers that heed ActualText don't.
     */
    private static List<String> found(String text) {
        char[] characters = text.toCharArray();
        boolean plain = !Bidi.requiresBidi(characters, 0, characters.length);
        if (plain || Texts.plain(text).codePoints().noneMatch(PdfWriterTest::turns)) {
            return List.of(flat(text));
        }
        return Arrays.stream(Texts.plain(text).split("[^\\p{IsArabic}\\p{Mn}]+|[،؛؟٠-٩]+"))
                .map(PdfWriterTest::flat)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static boolean turns(int c) {
        return c < 0x600 && c != ' ' || c >= 0x660 && c <= 0x669 || c > 0x700;
    }

    /** What is to be read instead of glyphs. */
    private static List<String> spoken(PDDocument document) throws IOException {
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(document.getPage(0));
        List<String> spoken = new ArrayList<>();
        extractor.getMarkedContents().forEach(content -> spoken(content, spoken));
        return spoken;
    }

    private static void spoken(PDMarkedContent content, List<String> spoken) {
        if (content.getActualText() != null) {
            spoken.add(content.getActualText());
        }
        for (Object inside : content.getContents()) {
            if (inside instanceof PDMarkedContent further) {
                spoken(further, spoken);
            }
        }
    }

    @Test
    void looksLikeThePng() throws IOException {
        for (StanceMatrix matrix : List.of(Samples.english(), Samples.arabic())) {
            for (Theme theme : Theme.values()) {
                Scene scene = pages(matrix, Size.STANDARD, theme).getFirst();
                try (PDDocument document = Loader.loadPDF(pdf(List.of(scene)))) {
                    BufferedImage paper =
                            new PDFRenderer(document).renderImage(0, 2, ImageType.RGB);
                    BufferedImage screen =
                            ImageIO.read(new ByteArrayInputStream(Render.png(scene, 2)));
                    assertThat(Pictures.difference(paper, screen)).isLessThan(0.006);
                }
            }
        }
    }

    @Test
    void namesTitleLanguageAndAlternativeText() throws IOException {
        Scene scene = pages(Samples.arabic(), Size.STANDARD, Theme.LIGHT).getFirst();
        try (PDDocument document = Loader.loadPDF(pdf(List.of(scene)))) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo(scene.title());
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(MADE);
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("ar");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            COSDictionary tree = catalog.getStructureTreeRoot().getCOSObject();
            COSDictionary whole = tree.getCOSDictionary(COSName.K);
            COSArray parts = whole.getCOSArray(COSName.K);
            COSDictionary drawing = null;
            for (int i = 0; i < parts.size(); i++) {
                COSDictionary part = (COSDictionary) parts.getObject(i);
                if (part.getNameAsString(COSName.S).equals("Figure")) {
                    drawing = part;
                }
            }
            assertThat(drawing).isNotNull();
            assertThat(drawing.getString("Alt")).isEqualTo(scene.description());
        }
    }

    @Test
    void givesTheSameBytesForTheSameScenes() {
        byte[] once = pdf(pages(Samples.arabic(), Size.STANDARD, Theme.LIGHT));
        byte[] again = pdf(pages(Samples.arabic(), Size.STANDARD, Theme.LIGHT));
        assertThat(again).isEqualTo(once);
        assertThat(pdf(pages(Samples.arabic(), Size.STANDARD, Theme.PRINT))).isNotEqualTo(once);
    }

    @Test
    void staysSmall() {
        assertThat(pdf(pages(Samples.arabic(), Size.STANDARD, Theme.LIGHT)).length)
                .isLessThan(120_000);
    }

    /** Every page laid out when it is wanted; what is kept is the file. */
    @Test
    void keepsNoPageOfAManyPagedFigure() {
        StanceMatrix matrix = Samples.generated(true, 30, 120);
        Size size = new Size(300, 300);
        int pages = pages(matrix, size, Theme.LIGHT).size();
        int[] alive = {0};
        List<WeakReference<Scene>> seen = new ArrayList<>();
        byte[] file =
                Render.pdf(
                        Figures.stream(matrix, size, Theme.LIGHT, Render.measure())
                                .peek(scene -> {
                                    seen.add(new WeakReference<>(scene));
                                    if (seen.size() == pages) {
                                        System.gc();
                                        alive[0] =
                                                (int)
                                                        seen.stream()
                                                                .filter(each -> each.get() != null)
                                                                .count();
                                    }
                                }),
                        MADE);
        assertThat(pages).isGreaterThan(100);
        assertThat(seen).hasSize(pages);
        assertThat(alive[0]).isLessThan(5);
        assertThat(file.length).isLessThan(pages * 20_000);
    }

    enum Line {
        LATIN("Fix each region’s share — “+2”", Direction.LTR),
        ARABIC("استبدال الرزّ بمحاصيل أقلّ استهلاكاً للماء (سنّة)", Direction.RTL),
        LAM_ALEF("لا إله إلا الله، الآن والإسلام للأمة", Direction.RTL),
        MIXED("موقف ⁦+2⁩ من ⁨Upper Dam (2025)⁩ ≥ 0.7", Direction.RTL),
        LATIN_AROUND("The party ⁨تيار الحكمة⁩ [3] stands at ⁦−2⁩", Direction.LTR),
        NUMBERS("٣٠٣ دليلاً من ١٨ مصدراً؛ 303", Direction.RTL),
        EMOJI("a 👨‍👩‍👧 b ✔️ c", Direction.LTR),
        OTHER("Ελλάδα, Київ, ‽ ⟨x⟩", Direction.LTR);

        private final String text;
        private final Direction direction;

        Line(String text, Direction direction) {
            this.text = text;
            this.direction = direction;
        }
    }

    /** Glyph by glyph the same outline as the painter's. */
    @ParameterizedTest
    @EnumSource
    void shapesAsThePainterDoes(Line line) {
        TextStyle style = new TextStyle(20, 600);
        Glyphs glyphs = Glyphs.of(line.text, style, line.direction);
        var painted = Typefaces.layout(line.text, style, line.direction);
        assertThat(glyphs.advance()).isCloseTo((double) painted.getAdvance(), Offset.offset(0.01));
        Path2D written = new Path2D.Double();
        for (Glyphs.Glyph glyph : glyphs.glyphs()) {
            if (glyph.code() != Glyphs.BLANK) {
                Shape outline =
                        glyph.font()
                                .deriveFont(20f)
                                .createGlyphVector(Typefaces.context(), new int[] {glyph.code()})
                                .getOutline();
                written.append(
                        AffineTransform.getTranslateInstance(glyph.x(), glyph.y())
                                .createTransformedShape(outline),
                        false);
            }
        }
        Rectangle2D expected = painted.getOutline(null).getBounds2D();
        Rectangle2D actual = written.getBounds2D();
        assertThat(actual.getMinX()).isCloseTo(expected.getMinX(), within());
        assertThat(actual.getMaxX()).isCloseTo(expected.getMaxX(), within());
        assertThat(actual.getMinY()).isCloseTo(expected.getMinY(), within());
        assertThat(actual.getMaxY()).isCloseTo(expected.getMaxY(), within());
    }

    private static Offset<Double> within() {
        return Offset.offset(0.02);
    }

    @ParameterizedTest
    @EnumSource
    void letsEveryLineBeFound(Line line) throws IOException {
        Scene scene = pages(Samples.english(), Size.STANDARD, Theme.LIGHT).getFirst();
        Mark.Label sample = scene.labels().getFirst();
        Mark.Label label =
                new Mark.Label(
                        sample.role(),
                        line.text,
                        400,
                        200,
                        Mark.Anchor.MIDDLE,
                        line.direction,
                        new TextStyle(14, 400),
                        "#000000",
                        sample.ink());
        Scene alone =
                new Scene(
                        scene.size(),
                        1,
                        1,
                        scene.language(),
                        scene.direction(),
                        scene.title(),
                        scene.description(),
                        scene.ground(),
                        List.of(label));
        try (PDDocument document = Loader.loadPDF(pdf(List.of(alone)))) {
            String text = flat(new PDFTextStripper().getText(document));
            assertThat(found(line.text))
                    .isNotEmpty()
                    .allSatisfy(word -> assertThat(text).contains(word));
            if (line.direction == Direction.RTL || line == Line.LATIN_AROUND) {
                assertThat(spoken(document)).containsExactly(Texts.plain(line.text));
            } else {
                assertThat(text).isEqualTo(flat(line.text));
            }
        }
    }
}
