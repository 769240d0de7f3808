package mawaqif.charts.render;

import static java.util.Objects.requireNonNull;

import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * One of the fonts in a document: the glyphs that are used of it and nothing else. A code stands
 * for a glyph together with the characters it is read as, so that one glyph can be read in two ways
 * (PDF 32000-1, 9.7 and 9.10.3).
 */
final class PdfFont {

    /** Before the font's name, as the standard wants it of a part of a font. */
    private static final String TAG = "MAWAQF+";

    private static final int AT_ONCE = 100;

    private record Use(int glyph, String text) {}

    private final COSDictionary dictionary = new COSDictionary();
    private final String file;
    private final TrueTypeFont font;
    private final Map<Use, Integer> codes = new HashMap<>();
    private final List<Use> uses = new ArrayList<>();

    PdfFont(Font font) throws IOException {
        this.file = Typefaces.file(font);
        this.font = new TTFParser().parse(new RandomAccessReadBuffer(Typefaces.bytes(file)));
    }

    /** What pages refer to; complete after {@link #finish}. */
    COSDictionary dictionary() {
        return dictionary;
    }

    /** The code of a glyph, from 1. */
    int code(Glyphs.Glyph glyph) {
        return codes.computeIfAbsent(
                new Use(glyph.code(), glyph.text()),
                use -> {
                    uses.add(use);
                    return uses.size();
                });
    }

    /** How far a glyph moves on, in thousandths of the font's size. */
    double width(int code) throws IOException {
        int glyph = uses.get(code - 1).glyph();
        return glyph == Glyphs.BLANK ? 0 : font.getAdvanceWidth(glyph) * 1000.0 / unitsPerEm();
    }

    private int unitsPerEm() throws IOException {
        return font.getUnitsPerEm();
    }

    /** Puts what was used of the font into the document. */
    void finish(PDDocument document) throws IOException {
        String name = TAG + file.substring(0, file.lastIndexOf('.'));
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        descendant.setName(COSName.BASE_FONT, name);
        COSDictionary system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "Identity");
        system.setInt(COSName.SUPPLEMENT, 0);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 0);
        descendant.setItem(COSName.W, widths());
        subset(document, descendant, name);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        dictionary.setItem(COSName.TYPE, COSName.FONT);
        dictionary.setItem(COSName.SUBTYPE, COSName.TYPE0);
        dictionary.setName(COSName.BASE_FONT, name);
        dictionary.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        dictionary.setItem(COSName.DESCENDANT_FONTS, descendants);
        dictionary.setItem(COSName.TO_UNICODE, stream(document, toUnicode()));
        font.close();
    }

    private COSArray widths() throws IOException {
        COSArray all = new COSArray();
        for (int code = 1; code <= uses.size(); code++) {
            all.add(new COSFloat((float) width(code)));
        }
        COSArray widths = new COSArray();
        widths.add(COSInteger.ONE);
        widths.add(all);
        return widths;
    }

    private void subset(PDDocument document, COSDictionary descendant, String name)
            throws IOException {
        TTFSubsetter subsetter =
                new TTFSubsetter(
                        font,
                        List.of(
                                "head", "hhea", "loca", "maxp", "cvt ", "prep", "glyf", "hmtx",
                                "fpgm", "gasp"));
        // Space draws nothing, so it is what a blank shows.
        int blank = font.getUnicodeCmapLookup().getGlyphId(' ');
        Set<Integer> glyphs = new TreeSet<>(Set.of(blank));
        uses.stream().map(Use::glyph).filter(glyph -> glyph >= 0).forEach(glyphs::add);
        subsetter.addGlyphIds(glyphs);
        Map<Integer, Integer> places = new HashMap<>();
        subsetter.getGIDMap().forEach((place, glyph) -> places.put(glyph, place));
        byte[] map = new byte[2 * (uses.size() + 1)];
        for (int code = 1; code <= uses.size(); code++) {
            int glyph = uses.get(code - 1).glyph();
            int place = requireNonNull(places.get(glyph == Glyphs.BLANK ? blank : glyph));
            map[2 * code] = (byte) (place >> 8);
            map[2 * code + 1] = (byte) place;
        }
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        subsetter.writeToStream(part);
        descendant.setItem(COSName.CID_TO_GID_MAP, stream(document, map));
        descendant.setItem(COSName.FONT_DESC, descriptor(document, name, part.toByteArray()));
    }

    private COSDictionary descriptor(PDDocument document, String name, byte[] part)
            throws IOException {
        double scale = 1000.0 / unitsPerEm();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, 4);
        COSArray box = new COSArray();
        for (int side :
                new int[] {
                    font.getHeader().getXMin(),
                    font.getHeader().getYMin(),
                    font.getHeader().getXMax(),
                    font.getHeader().getYMax()
                }) {
            box.add(COSInteger.get(Math.round(side * scale)));
        }
        descriptor.setItem(COSName.FONT_BBOX, box);
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        int ascent = (int) Math.round(font.getHorizontalHeader().getAscender() * scale);
        descriptor.setInt(COSName.ASCENT, ascent);
        descriptor.setInt(
                COSName.DESCENT,
                (int) Math.round(font.getHorizontalHeader().getDescender() * scale));
        descriptor.setInt(COSName.CAP_HEIGHT, Math.min(700, ascent));
        descriptor.setInt(COSName.STEM_V, 80);
        COSStream program = stream(document, part);
        program.setInt(COSName.LENGTH1, part.length);
        descriptor.setItem(COSName.FONT_FILE2, program);
        return descriptor;
    }

    private byte[] toUnicode() {
        StringBuilder map =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                        /CMapName /Adobe-Identity-UCS def
                        /CMapType 2 def
                        1 begincodespacerange
                        <0000> <FFFF>
                        endcodespacerange
                        """);
        List<String> lines = new ArrayList<>();
        for (int code = 1; code <= uses.size(); code++) {
            String text = uses.get(code - 1).text();
            if (!text.isEmpty()) {
                lines.add("<%04X> <%s>\n".formatted(code, hex(text)));
            }
        }
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<String> some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            map.append(some.size()).append(" beginbfchar\n");
            some.forEach(map::append);
            map.append("endbfchar\n");
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }

    /** UTF-16, big end first, in hexadecimal digits. */
    static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_16BE));
    }

    private static COSStream stream(PDDocument document, byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }
}
