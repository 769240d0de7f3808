package mawaqif.charts.render;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Scene;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/**
 * What one page is made of for those who hear it (PDF 32000-1, 14.7 and 14.8): its title, what
 * stands under it, the drawing with its alternative text, the footer.
 */
final class PdfParts {

    private static final COSName STRUCT_ELEM = COSName.getPDFName("StructElem");
    private static final COSName ALT = COSName.getPDFName("Alt");
    private static final COSName LAYOUT = COSName.getPDFName("Layout");

    /** In the order in which they are read. */
    enum Part {
        TITLE("H1"),
        SUBTITLE("P"),
        DRAWING("Figure"),
        FOOTER("P"),
        MARKING("P");

        private final String tag;

        Part(String tag) {
            this.tag = tag;
        }

        String tag() {
            return tag;
        }

        static Part of(Mark mark) {
            if (!(mark instanceof Mark.Label label)) {
                return DRAWING;
            }
            return switch (label.role()) {
                case TITLE -> TITLE;
                case SUBTITLE, BANNER -> SUBTITLE;
                case FOOTER -> FOOTER;
                case MARKING -> MARKING;
                case LEGEND, COLUMN_HEAD, ROW_HEAD, HEADING, CELL, TOTAL, KEY -> DRAWING;
            };
        }
    }

    private final Map<Part, List<Integer>> stretches = new EnumMap<>(Part.class);
    private int next;

    /** Begins a stretch of marks of one part. */
    int begin(Part part) {
        stretches.computeIfAbsent(part, _ -> new ArrayList<>()).add(next);
        return next++;
    }

    /** Adds the parts to the document's tree, and gives for each stretch the part it belongs to. */
    COSArray elements(COSDictionary parent, COSArray children, COSDictionary page, Scene scene) {
        COSDictionary[] owners = new COSDictionary[next];
        stretches.forEach((part, numbers) -> {
            COSDictionary element = element(part.tag(), parent);
            element.setItem(COSName.PG, page);
            COSArray content = new COSArray();
            for (int number : numbers) {
                content.add(COSInteger.get(number));
                owners[number] = element;
            }
            element.setItem(COSName.K, content);
            if (part == Part.DRAWING) {
                element.setString(ALT, scene.description());
                element.setItem(COSName.A, bounds(scene));
            }
            children.add(element);
        });
        COSArray byStretch = new COSArray();
        for (COSDictionary owner : owners) {
            byStretch.add(owner);
        }
        return byStretch;
    }

    static COSDictionary element(String tag, COSDictionary parent) {
        COSDictionary element = new COSDictionary();
        element.setItem(COSName.TYPE, STRUCT_ELEM);
        element.setName(COSName.S, tag);
        element.setItem(COSName.P, parent);
        return element;
    }

    private static COSDictionary bounds(Scene scene) {
        COSDictionary layout = new COSDictionary();
        layout.setItem(COSName.O, LAYOUT);
        COSArray box = new COSArray();
        for (int side : new int[] {0, 0, scene.size().width(), scene.size().height()}) {
            box.add(COSInteger.get(side));
        }
        layout.setItem(COSName.BBOX, box);
        layout.setName(COSName.getPDFName("Placement"), "Block");
        return layout;
    }
}
