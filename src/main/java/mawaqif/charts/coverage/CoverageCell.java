package mawaqif.charts.coverage;

import mawaqif.charts.CoverageMap;
import mawaqif.charts.CoverageMap.Cell;
import mawaqif.charts.Digits;
import mawaqif.charts.Direction;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextStyle;

/** Draws a cell of the coverage map: a disc with its number, or that there is none. */
final class CoverageCell {
    /** Hatched and dashed boxes are at most so large, so that discs stay what is seen first. */
    private static final double WIDEST = 68;

    private static final double HIGHEST = 25;

    private final Sheet sheet;
    private final CoverageMap map;
    private final CoverageArt art;
    private final CellArt wordless;

    CoverageCell(Sheet sheet, CoverageMap map, CoverageArt art) {
        this.sheet = sheet;
        this.map = map;
        this.art = art;
        this.wordless = new CellArt(sheet);
    }

    void paint(Cell cell, Box box) {
        switch (cell) {
            case Cell.None none -> none(small(box));
            case Cell.Silent silent -> silent(small(box));
            case Cell.Known known -> {
                if (known.d() == 1 && map.banner() == null) {
                    art.thin(small(box));
                }
                art.known(known, box.centreX(), box.centreY());
            }
        }
    }

    private static Box small(Box box) {
        double width = Math.min(WIDEST, box.width());
        double height = Math.min(HIGHEST, box.height());
        return new Box(box.centreX() - width / 2, box.centreY() - height / 2, width, height);
    }

    private void none(Box box) {
        wordless.hatched(box);
        wordless.pill(box.centreX(), box.centreY(), Math.min(18, box.width() - 6), 16);
        double y = box.centreY() + 4;
        sheet.number(Role.CELL, "–", box.centreX(), y, TextStyle.strong(12), sheet.palette.ink());
    }

    private void silent(Box box) {
        wordless.hatched(box);
        TextStyle style = TextStyle.regular(10.5);
        double word = sheet.measure.measure(map.words().silent(), style, sheet.direction).advance();
        double whole = 11 + word;
        if (whole + 14 > box.width()) {
            wordless.pill(box.centreX(), box.centreY(), Math.min(18, box.width() - 6), 16);
            wordless.ring(box.centreX(), box.centreY(), 3);
            return;
        }
        wordless.pill(box.centreX(), box.centreY(), whole + 10, 16);
        double left = box.centreX() - whole / 2;
        double ring = sheet.rtl() ? left + whole - 3 : left + 3;
        double middle = sheet.rtl() ? left + word / 2 : left + 11 + word / 2;
        double y = box.centreY() + 3.6;
        wordless.ring(ring, box.centreY(), 3);
        sheet.centred(Role.CELL, map.words().silent(), middle, y, style, sheet.palette.ink());
    }

    /** A cell in words, with its stakeholder and issue. */
    static String says(CoverageMap map, Column stakeholder, CoverageMap.Row issue, Cell cell) {
        String comma = map.frame().direction() == Direction.RTL ? "، " : ", ";
        return Texts.isolate(stakeholder.label())
                + comma
                + Texts.isolate(issue.label())
                + ": "
                + known(map, cell, comma);
    }

    private static String known(CoverageMap map, Cell cell, String comma) {
        return switch (cell) {
            case Cell.None none -> map.words().noEvidence();
            case Cell.Silent silent -> map.words().searchedSilent();
            case Cell.Known found -> {
                Digits digits = map.frame().digits();
                String sources = Texts.ltr("d=" + digits.plain(found.d()));
                String language = map.words().language();
                yield language.isEmpty()
                        ? sources
                        : sources + comma + language + " " + digits.plain(found.inLanguage());
            }
        };
    }
}
