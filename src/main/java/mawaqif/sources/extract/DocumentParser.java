package mawaqif.sources.extract;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import mawaqif.sources.extract.RefusedDocument.Why;
import org.apache.tika.detect.EncodingDetector;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.odf.OpenDocumentParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Takes the words out of one document, on the calling thread. */
final class DocumentParser {

    private static final long PDF_MEMORY = 64L * 1024 * 1024;

    private final String name;
    private final byte[] bytes;
    private final BooleanSupplier stopped;

    /**
     * @param stopped whether nobody wants the words any more; asked often
     */
    DocumentParser(String name, byte[] bytes, BooleanSupplier stopped) {
        this.name = name;
        this.bytes = bytes;
        this.stopped = stopped;
    }

    /**
     * @throws RefusedDocument if there are no words to be had
     */
    Extracted parse() {
        DocumentKind kind = kind();
        Metadata known = new Metadata();
        String encoding = null;
        String text;
        switch (kind) {
            case TEXT, MARKDOWN -> {
                Charset charset = Charsets.of(bytes, false);
                text = decoded(charset);
                encoding = charset.equals(StandardCharsets.UTF_8) ? null : charset.name();
            }
            case HTML -> {
                Charset charset = Charsets.of(bytes, true);
                ParseContext context = context();
                context.set(EncodingDetector.class, (_, _) -> charset);
                text = parsed(new JSoupParser(), known, context, true);
                encoding = charset.equals(StandardCharsets.UTF_8) ? null : charset.name();
            }
            case DOCX -> text = parsed(new OOXMLParser(), known, office(), false);
            case ODT -> text = parsed(new OpenDocumentParser(), known, context(), false);
            case PDF -> text = parsed(new PDFParser(), known, pdf(), false);
            default -> throw new AssertionError(kind);
        }
        text = wellFormed(text);
        if (text.isBlank()) {
            throw new RefusedDocument(Why.NO_TEXT);
        }
        return new Guesses(name, kind, text, known).extracted(encoding);
    }

    /** Without what no source has: NUL characters and halves of characters. */
    private static String wellFormed(String text) {
        byte[] utf8 = text.replace("\0", "").getBytes(StandardCharsets.UTF_8);
        return new String(utf8, StandardCharsets.UTF_8);
    }

    private DocumentKind kind() {
        if (bytes.length == 0) {
            throw new RefusedDocument(Why.NO_TEXT);
        }
        if (DocumentKind.isOle(bytes)) {
            throw new RefusedDocument(isEncryptedOffice() ? Why.PROTECTED : Why.UNKNOWN_TYPE);
        }
        if (DocumentKind.DOCX.begins(bytes)) {
            DocumentKind found =
                    ZipParts.check(bytes)
                            .orElseThrow(() -> new RefusedDocument(otherwise(DocumentKind.DOCX)));
            if (found == DocumentKind.ODT && ZipParts.isEncrypted(bytes)) {
                throw new RefusedDocument(Why.PROTECTED);
            }
            return found;
        }
        if (DocumentKind.PDF.begins(bytes)) {
            PdfStreams.check(bytes);
            return DocumentKind.PDF;
        }
        DocumentKind named =
                DocumentKind.ofName(name).orElseThrow(() -> new RefusedDocument(Why.UNKNOWN_TYPE));
        return switch (named) {
            case TEXT, MARKDOWN, HTML -> named;
            case DOCX, ODT, PDF -> throw new RefusedDocument(Why.BROKEN);
        };
    }

    /** A container of something else, or a document of ours that lacks its parts. */
    private Why otherwise(DocumentKind fallback) {
        Optional<DocumentKind> named = DocumentKind.ofName(name);
        return named.filter(kind -> kind == fallback || kind == DocumentKind.ODT).isPresent()
                ? Why.BROKEN
                : Why.UNKNOWN_TYPE;
    }

    private boolean isEncryptedOffice() {
        byte[] mark = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        String all = new String(bytes, StandardCharsets.ISO_8859_1);
        return all.contains(new String(mark, StandardCharsets.ISO_8859_1));
    }

    private String decoded(Charset charset) {
        String text = new String(bytes, charset);
        String words = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (words.indexOf('\0') >= 0) {
            throw new RefusedDocument(Why.BROKEN);
        }
        if (words.length() > Limits.CHARACTERS) {
            throw new RefusedDocument(Why.TOO_LONG);
        }
        return words;
    }

    private String parsed(Parser parser, Metadata known, ParseContext context, boolean html) {
        BoundedText words = new BoundedText(html, stopped);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, words, known, context);
            return words.text();
        } catch (EncryptedDocumentException locked) {
            throw new RefusedDocument(Why.PROTECTED);
        } catch (IOException | SAXException | TikaException broken) {
            throw refusal(broken);
        }
    }

    /** Parsers wrap what stopped them. */
    static RefusedDocument refusal(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof RefusedDocument refused) {
                return refused;
            }
            if (each instanceof StackOverflowError) {
                return new RefusedDocument(Why.NESTED);
            }
            if (each instanceof OutOfMemoryError) {
                return new RefusedDocument(Why.EXPANDS);
            }
        }
        return new RefusedDocument(Why.BROKEN);
    }

    private static ParseContext context() {
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, new Nothing());
        return context;
    }

    private static ParseContext office() {
        OfficeParserConfig config = new OfficeParserConfig();
        config.setUseSAXDocxExtractor(true);
        config.setIncludeDeletedContent(false);
        config.setIncludeMoveFromContent(false);
        config.setIncludeHeadersAndFooters(false);
        config.setExtractMacros(false);
        ParseContext context = context();
        context.set(OfficeParserConfig.class, config);
        return context;
    }

    private static ParseContext pdf() {
        PDFParserConfig config = new PDFParserConfig();
        config.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        config.setExtractInlineImages(false);
        config.setExtractAnnotationText(false);
        config.setExtractBookmarksText(false);
        config.setExtractAcroFormContent(false);
        config.setExtractActions(false);
        config.setMaxMainMemoryBytes(PDF_MEMORY);
        ParseContext context = context();
        context.set(PDFParserConfig.class, config);
        return context;
    }

    /** What is inside a document as a file of its own stays there. */
    private static final class Nothing implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(
                InputStream stream, ContentHandler handler, Metadata metadata, boolean output) {}
    }
}
