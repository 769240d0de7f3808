package mawaqif.sources.extract;

import static mawaqif.sources.extract.TestDocuments.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import mawaqif.studies.PartialDate;
import org.junit.jupiter.api.Test;

/** The words of every kind of document, and what its file tells of it. */
class DocumentParserTest {

    private static final String ARABIC = "ترفض النقابة رفع الأسعار وتطالب بالحوار.";

    @Test
    void takesTextAsItStands() {
        Extracted read = parse("letter.txt", bytes("\uFEFFDear all,\r\n\r\n\tthe price  rises.\n"));

        assertThat(read.text()).isEqualTo("Dear all,\r\n\r\n\tthe price  rises.\n");
        assertThat(read.kind()).isEqualTo(DocumentKind.TEXT);
        assertThat(read.encoding()).isNull();
        assertThat(read.title()).isEqualTo("Dear all,");
    }

    @Test
    void readsTextInOlderEncodingsAndSaysSo() {
        String words = ARABIC + " " + ARABIC + " " + ARABIC;
        Extracted read = parse("old.txt", words.getBytes(Charset.forName("windows-1256")));

        assertThat(read.text()).isEqualTo(words);
        assertThat(read.encoding()).isEqualTo("windows-1256");
        assertThat(read.language()).isEqualTo("ar");
        Extracted wide = parse("wide.txt", ("\uFEFF" + words).getBytes(StandardCharsets.UTF_16LE));
        assertThat(wide.text()).isEqualTo(words);
    }

    @Test
    void takesMarkdownWithItsMarksAndTheHeadingForATitle() {
        Extracted read = parse("notes.md", bytes("# The *price* of water\n\nIt rises.\n"));

        assertThat(read.text()).isEqualTo("# The *price* of water\n\nIt rises.\n");
        assertThat(read.title()).isEqualTo("The *price* of water");
    }

    @Test
    void takesTheWordsOfAPageAndNothingThatRuns() {
        Extracted read =
                parse(
                        "page.html",
                        bytes(
                                """
                                <html lang="en"><head><title>Water prices</title>
                                <meta charset="utf-8"><style>p {color: red}</style>
                                <script>alert('no')</script></head>
                                <body><h1>Prices</h1><p>The price
                                   rises.<br>It did.</p><p>ترتفع الأسعار.</p></body></html>
                                """));

        assertThat(read.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("Prices", "The price rises.", "It did.", "ترتفع الأسعار.");
        assertThat(read.title()).isEqualTo("Water prices");
    }

    @Test
    void takesAnArabicWordDocument() {
        Extracted read =
                parse(
                        "statement.docx",
                        TestDocuments.docx(
                                "بيان النقابة", "بغداد، ١٧ أيلول ٢٠٢٥", ARABIC, "wide: 𝄞"));

        assertThat(read.kind()).isEqualTo(DocumentKind.DOCX);
        assertThat(read.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("بغداد، ١٧ أيلول ٢٠٢٥", ARABIC, "wide: 𝄞");
        assertThat(read.title()).isEqualTo("بيان النقابة");
        assertThat(read.author()).isEqualTo("Layla Hasan");
        assertThat(read.language()).isEqualTo("ar");
        assertThat(read.published()).isEqualTo(new PartialDate("2025-09-17"));
    }

    @Test
    void takesAnOpenDocument() {
        Extracted read = parse("x.odt", TestDocuments.odt("First words.", ARABIC));

        assertThat(read.kind()).isEqualTo(DocumentKind.ODT);
        assertThat(read.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("First words.", ARABIC);
    }

    @Test
    void takesThePagesOfAPdf() {
        Extracted read =
                parse(
                        "report.pdf",
                        TestDocuments.pdf(
                                List.of(
                                        List.of("Report of 3 March 2024", "The price of the"),
                                        List.of("water rises."))));

        assertThat(read.kind()).isEqualTo(DocumentKind.PDF);
        assertThat(read.text().lines().filter(line -> !line.isBlank()))
                .containsExactly("Report of 3 March 2024", "The price of the", "water rises.");
        assertThat(read.published()).isEqualTo(new PartialDate("2024-03-03"));
        assertThat(read.title()).isEqualTo("Report of 3 March 2024");
    }

    @Test
    void goesByContentWhereTheNameLies() {
        byte[] document = TestDocuments.docx("A", "Words of a letter.");

        assertThat(parse("letter.pdf", document).kind()).isEqualTo(DocumentKind.DOCX);
        assertThat(parse("letter", document).kind()).isEqualTo(DocumentKind.DOCX);
    }

    private static Extracted parse(String name, byte[] file) {
        return new DocumentParser(name, file, () -> false).parse();
    }
}
