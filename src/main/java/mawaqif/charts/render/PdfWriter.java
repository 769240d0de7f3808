package mawaqif.charts.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.Iterator;
import java.util.stream.Stream;
import mawaqif.charts.Direction;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Scene;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * Writes scenes as the pages of a tagged PDF, a point to the layout unit. The same scenes give the
 * same bytes: dates are those of the data, and nothing in it is random.
 */
final class PdfWriter {

    private static final String MAKER = "Mawaqif";

    private final Instant made;
    private final PDDocument document = new PDDocument();
    private final PdfFonts fonts = new PdfFonts();
    private final COSDictionary root = new COSDictionary();
    private final COSDictionary whole = PdfParts.element("Document", root);
    private final COSArray pageParts = new COSArray();
    private final COSArray owners = new COSArray();

    PdfWriter(Instant made) {
        this.made = made.truncatedTo(ChronoUnit.SECONDS);
    }

    byte[] write(Stream<Scene> scenes) {
        try (document;
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDResources resources = resources();
            Iterator<Scene> each = scenes.iterator();
            Scene first = each.next();
            describe(first);
            page(first, resources, 0);
            for (int number = 1; each.hasNext(); number++) {
                page(each.next(), resources, number);
            }
            structure();
            fonts.finish(document);
            document.setDocumentId(first.hashCode() * 31L + made.getEpochSecond());
            document.save(file, CompressParameters.NO_COMPRESSION);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("PDF can't be written", impossible);
        }
    }

    private PDResources resources() {
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts.dictionary());
        PDExtendedGraphicsState faint = new PDExtendedGraphicsState();
        faint.setStrokingAlphaConstant((float) Mark.Hatch.OPACITY);
        resources.put(COSName.getPDFName(PdfPage.FAINT), faint);
        return resources;
    }

    private void page(Scene scene, PDResources resources, int number) throws IOException {
        PDPage page = new PDPage(new PDRectangle(scene.size().width(), scene.size().height()));
        page.setResources(resources);
        PdfParts parts = new PdfParts();
        COSStream content = document.getDocument().createCOSStream();
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new PdfPage(scene, fonts, parts, out).write();
        }
        page.getCOSObject().setItem(COSName.CONTENTS, content);
        page.setStructParents(number);
        page.getCOSObject().setName(COSName.getPDFName("Tabs"), "S");
        document.addPage(page);
        owners.add(COSInteger.get(number));
        owners.add(parts.elements(whole, pageParts, page.getCOSObject(), scene));
    }

    private void describe(Scene scene) throws IOException {
        GregorianCalendar date = GregorianCalendar.from(made.atZone(ZoneOffset.UTC));
        var information = document.getDocumentInformation();
        information.setTitle(scene.title());
        information.setCreator(MAKER);
        information.setProducer(MAKER);
        information.setCreationDate(date);
        information.setModificationDate(date);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(scene.language());
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        if (scene.direction() == Direction.RTL) {
            preferences.setReadingDirection(PDViewerPreferences.READING_DIRECTION.R2L);
        }
        catalog.setViewerPreferences(preferences);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(scene).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
        catalog.setVersion("1.7");
    }

    private String xmp(Scene scene) {
        String language = SvgWriter.escape(scene.language());
        return """
        <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
        <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF \
        xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" \
        xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">\
        <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>\
        <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt>\
        </dc:description><dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>\
        <xmp:CreatorTool>%s</xmp:CreatorTool><xmp:CreateDate>%s</xmp:CreateDate>\
        <xmp:ModifyDate>%s</xmp:ModifyDate></rdf:Description></rdf:RDF></x:xmpmeta>
        <?xpacket end="r"?>
        """
                .formatted(
                        SvgWriter.escape(scene.title()),
                        SvgWriter.escape(scene.description()),
                        language,
                        MAKER,
                        made,
                        made);
    }

    private void structure() {
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.getPDFName("Nums"), owners);
        whole.setItem(COSName.K, pageParts);
        root.setItem(COSName.TYPE, COSName.getPDFName("StructTreeRoot"));
        root.setItem(COSName.K, whole);
        root.setItem(COSName.getPDFName("ParentTree"), tree);
        root.setInt(COSName.getPDFName("ParentTreeNextKey"), document.getNumberOfPages());
        COSDictionary marked = new COSDictionary();
        marked.setBoolean(COSName.getPDFName("Marked"), true);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.setItem(COSName.getPDFName("MarkInfo"), marked);
        catalog.setItem(COSName.getPDFName("StructTreeRoot"), root);
    }
}
