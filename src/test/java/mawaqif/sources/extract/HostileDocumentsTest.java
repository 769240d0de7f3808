package mawaqif.sources.extract;

import static mawaqif.sources.extract.TestDocuments.bytes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.zip.DeflaterOutputStream;
import mawaqif.sources.extract.RefusedDocument.Why;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Documents that are broken, locked, endless or meant to harm. */
class HostileDocumentsTest {

    @Test
    void refusesAScannedPdf() {
        assertThat(why("scan.pdf", TestDocuments.pdf(List.of(List.of(), List.of()))))
                .isEqualTo(Why.NO_TEXT);
        assertThat(why("empty.txt", new byte[0])).isEqualTo(Why.NO_TEXT);
        assertThat(why("blank.md", bytes(" \n\n"))).isEqualTo(Why.NO_TEXT);
    }

    @Test
    void refusesWhatIsUnderAPassword() {
        byte[] words = TestDocuments.docx("A", "Secret words.");
        assertThat(why("x.pdf", TestDocuments.pdf(List.of(List.of("Secret")), "marsh")))
                .isEqualTo(Why.PROTECTED);
        assertThat(why("x.docx", TestDocuments.encryptedDocx(words))).isEqualTo(Why.PROTECTED);
        assertThat(
                        why(
                                "x.odt",
                                TestDocuments.zip(
                                        new java.util.TreeMap<>(
                                                Map.of(
                                                        "mimetype",
                                                        bytes(DocumentKind.ODT.mediaType()),
                                                        "META-INF/manifest.xml",
                                                        bytes("<a><encryption-data/></a>"))))))
                .isEqualTo(Why.PROTECTED);
    }

    @Test
    void refusesWhatIsBroken() {
        byte[] docx = TestDocuments.docx("A", "Words.");
        byte[] pdf = TestDocuments.pdf(List.of(List.of("Words")));
        assertThat(why("x.docx", Arrays.copyOf(docx, docx.length / 2))).isEqualTo(Why.BROKEN);
        assertThat(why("x.pdf", bytes("%PDF-1.7\n%%EOF"))).isEqualTo(Why.BROKEN);
        assertThat(why("x.pdf", Arrays.copyOf(pdf, 40))).isEqualTo(Why.BROKEN);
        assertThat(why("x.docx", bytes("no container"))).isEqualTo(Why.BROKEN);
        assertThat(why("x.txt", new byte[] {'a', 0, 0, 'b'})).isEqualTo(Why.BROKEN);
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(why("x.png", new byte[] {(byte) 0x89, 'P', 'N', 'G'}))
                .isEqualTo(Why.UNKNOWN_TYPE);
        assertThat(why("x.zip", TestDocuments.zip(Map.of("a.txt", bytes("a")))))
                .isEqualTo(Why.UNKNOWN_TYPE);
    }

    @Test
    void refusesContainersThatExpandWithoutMeasure() {
        byte[] spaces = new byte[(int) Limits.PART + 1];
        Arrays.fill(spaces, (byte) ' ');
        byte[] bomb = TestDocuments.docxOf(spaces);
        assertThat(bomb.length).isLessThan(200_000);
        assertThat(why("x.docx", bomb)).isEqualTo(Why.EXPANDS);
    }

    @Test
    void refusesPdfStreamsThatExpandWithoutMeasure() throws IOException {
        byte[] once = packed(new byte[(int) Limits.PART + 1000]);
        assertThat(why("x.pdf", pdf(once, COSName.FLATE_DECODE))).isEqualTo(Why.EXPANDS);
        assertThat(why("x.pdf", pdf(packed(once), COSName.FLATE_DECODE))).isEqualTo(Why.EXPANDS);
    }

    @Test
    void refusesMoreCharactersThanADocumentHas() {
        String line = "<w:p><w:r><w:t>%s</w:t></w:r></w:p>".formatted("word ".repeat(2000));
        byte[] document = TestDocuments.word("", line.repeat(Limits.CHARACTERS / 10_000 + 1));
        assertThat(why("x.docx", TestDocuments.docxOf(document))).isEqualTo(Why.TOO_LONG);
        assertThat(why("x.txt", bytes("a".repeat(Limits.CHARACTERS + 1)))).isEqualTo(Why.TOO_LONG);
    }

    @Test
    void survivesWhatIsNestedDeeply() {
        int deep = 50_000;
        String html = "<div>".repeat(deep) + "words";
        assertThat(outcome("x.html", bytes(html))).isIn("words", Why.NESTED.name());
        String spans = "<text:span>".repeat(deep) + "words" + "</text:span>".repeat(deep);
        assertThat(outcome("x.odt", TestDocuments.odt(spans)))
                .isIn("words", Why.NESTED.name(), Why.BROKEN.name());
        String runs = "<w:sdt>".repeat(deep) + "</w:sdt>".repeat(deep);
        assertThat(outcome("x.docx", TestDocuments.docxOf(TestDocuments.word("", runs))))
                .isIn(Why.NO_TEXT.name(), Why.NESTED.name(), Why.BROKEN.name());
    }

    @Test
    void fetchesNothingThatADocumentNames(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String address = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String named : List.of(secret.toUri().toString(), address)) {
                String doctype = "<!DOCTYPE d [<!ENTITY x SYSTEM '%s'>]>".formatted(named);
                String word = "<w:p><w:r><w:t>open &x;</w:t></w:r></w:p>";
                assertThat(
                                outcome(
                                        "x.docx",
                                        TestDocuments.docxOf(TestDocuments.word(doctype, word))))
                        .doesNotContain("the secret");
                assertThat(
                                outcome(
                                        "x.odt",
                                        TestDocuments.odtOf(doctype, "<text:p>open &x;</text:p>")))
                        .doesNotContain("the secret");
                assertThat(
                                outcome(
                                        "x.html",
                                        bytes(
                                                doctype
                                                        + "<p>open &x;</p><iframe src='%s'></iframe><img src='%s'>"
                                                                .formatted(named, named))))
                        .doesNotContain("the secret");
            }
            assertThatThrownBy(server::accept).isInstanceOf(java.net.SocketTimeoutException.class);
        }
    }

    @Test
    void survivesEntitiesThatMultiply() {
        StringBuilder doctype = new StringBuilder("<!DOCTYPE d [<!ENTITY a0 'lol'>");
        for (int i = 1; i < 30; i++) {
            doctype.append("<!ENTITY a%d '%s'>".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        doctype.append("]>");
        String body = "<text:p>&a29;</text:p>";
        assertThat(outcome("x.odt", TestDocuments.odtOf(doctype.toString(), body)))
                .isNotNull()
                .hasSizeLessThan(1000);
        String word = "<w:p><w:r><w:t>&a29;</w:t></w:r></w:p>";
        assertThat(
                        outcome(
                                "x.docx",
                                TestDocuments.docxOf(TestDocuments.word(doctype.toString(), word))))
                .hasSizeLessThan(1000);
    }

    @Test
    void takesNoMoreBytesThanTheBound() {
        InputStream endless =
                new InputStream() {
                    @Override
                    public int read() {
                        return 'a';
                    }

                    @Override
                    public int read(byte[] buffer, int offset, int length) {
                        Arrays.fill(buffer, offset, offset + length, (byte) 'a');
                        return length;
                    }
                };
        RefusedDocument refused =
                catchThrowableOfType(
                        RefusedDocument.class, () -> Arrived.receive("endless.txt", endless));
        assertThat(refused.why()).isEqualTo(Why.TOO_LARGE);
        assertThat(refused.status()).isEqualTo(413);
    }

    @Test
    void cutsFoldersOutOfNames() throws IOException {
        for (var names :
                Map.of(
                                "../../etc/passwd.txt", "passwd.txt",
                                "C:\\me\\a\"b\r\n.pdf", "ab.pdf",
                                "..", "document",
                                "بيان النقابة.docx", "بيان النقابة.docx")
                        .entrySet()) {
            try (Arrived file =
                    Arrived.receive(names.getKey(), new ByteArrayInputStream(new byte[1]))) {
                assertThat(file.name()).isEqualTo(names.getValue());
                assertThat(file.path()).exists();
                file.close();
                assertThat(file.path()).doesNotExist();
            }
        }
    }

    @Test
    void stopsWhatTakesTooLongOrIsCancelledAndReadsTheNext() throws InterruptedException {
        Extractions extractions = new Extractions(1, 1, Duration.ofMillis(200));
        assertThat(
                        catchThrowableOfType(
                                        RefusedDocument.class,
                                        () ->
                                                extractions.run(
                                                        HostileDocumentsTest::loop, () -> false))
                                .why())
                .isEqualTo(Why.TOO_SLOW);
        assertThat(
                        catchThrowableOfType(
                                        RefusedDocument.class,
                                        () ->
                                                extractions.run(
                                                        HostileDocumentsTest::loop, () -> true))
                                .why())
                .isEqualTo(Why.CANCELLED);
        Extracted next =
                extractions.run(
                        stopped -> new DocumentParser("x.txt", bytes("words"), stopped).parse(),
                        () -> false);
        assertThat(next.text()).isEqualTo("words");
        extractions.close();
    }

    @Test
    void tellsWhenTooManyWait() throws InterruptedException {
        Extractions extractions = new Extractions(1, 1, Duration.ofMinutes(1));
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        List<Thread> busy =
                List.of(
                        Thread.startVirtualThread(() -> quietly(extractions, begun, end)),
                        Thread.startVirtualThread(() -> quietly(extractions, begun, end)));
        begun.await();
        Why why = null;
        while (why == null) { // the second is in the queue soon
            try {
                extractions.run(
                        _ -> {
                            throw new RefusedDocument(Why.NO_TEXT);
                        },
                        () -> true);
            } catch (RefusedDocument refused) {
                why = refused.why() == Why.BUSY ? Why.BUSY : null;
            }
        }
        assertThat(why).isEqualTo(Why.BUSY);
        end.countDown();
        for (Thread each : busy) {
            each.join();
        }
        extractions.close();
    }

    private static void quietly(Extractions extractions, CountDownLatch begun, CountDownLatch end) {
        try {
            extractions.run(
                    _ -> {
                        begun.countDown();
                        try {
                            end.await();
                        } catch (InterruptedException leaving) {
                            Thread.currentThread().interrupt();
                        }
                        throw new RefusedDocument(Why.NO_TEXT);
                    },
                    () -> false);
        } catch (RefusedDocument expected) {
            assertThat(expected.why()).isNotNull();
        }
    }

    private static Extracted loop(java.util.function.BooleanSupplier stopped) {
        while (!stopped.getAsBoolean()) {
            Thread.onSpinWait();
        }
        throw new RefusedDocument(Why.CANCELLED);
    }

    private static Why why(String name, byte[] file) {
        return catchThrowableOfType(
                        RefusedDocument.class,
                        () -> new DocumentParser(name, file, () -> false).parse())
                .why();
    }

    /** The words, or why there are none. */
    private static String outcome(String name, byte[] file) {
        Extractions extractions = new Extractions(1, 1, Duration.ofSeconds(30));
        try {
            return extractions
                    .run(stopped -> new DocumentParser(name, file, stopped).parse(), () -> false)
                    .text();
        } catch (RefusedDocument refused) {
            return refused.why().name();
        } finally {
            extractions.close();
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream packing = new DeflaterOutputStream(out)) {
            packing.write(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] pdf(byte[] content, COSName filter) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            page.setContents(new PDStream(document, new ByteArrayInputStream(content), filter));
            document.save(out);
            String all = new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
            assertThat(all).contains("FlateDecode");
            return out.toByteArray();
        }
    }
}
