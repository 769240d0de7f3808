package mawaqif.charts.render;

import java.awt.Font;
import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The fonts of a document, named in the order in which they are first used. */
final class PdfFonts {

    private final Map<Font, PdfFont> fonts = new LinkedHashMap<>();
    private final Map<PdfFont, String> names = new IdentityHashMap<>();
    private final COSDictionary dictionary = new COSDictionary();

    PdfFont of(Font font) throws IOException {
        PdfFont known = fonts.get(font);
        if (known == null) {
            known = new PdfFont(font);
            fonts.put(font, known);
            names.put(known, "F" + fonts.size());
            dictionary.setItem(COSName.getPDFName("F" + fonts.size()), known.dictionary());
        }
        return known;
    }

    /** As pages name it. */
    String name(PdfFont font) {
        return names.getOrDefault(font, "");
    }

    /** The fonts for pages to share. */
    COSDictionary dictionary() {
        return dictionary;
    }

    void finish(PDDocument document) throws IOException {
        for (PdfFont font : fonts.values()) {
            font.finish(document);
        }
    }
}
