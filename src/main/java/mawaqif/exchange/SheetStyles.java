package mawaqif.exchange;

import java.util.HashMap;
import java.util.Map;
import mawaqif.charts.Theme;
import mawaqif.charts.sheet.Palette;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.ReadingOrder;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;

/** The looks of cells in a workbook, each made once. */
final class SheetStyles {

    /** Stances keep their sign and stay numbers. */
    private static final String SIGNED = "+0;-0;0";

    private final Workbook workbook;
    private final Map<String, CellStyle> made = new HashMap<>();

    SheetStyles(Workbook workbook) {
        this.workbook = workbook;
    }

    CellStyle title() {
        return made.computeIfAbsent("title", _ -> font(true, 14, null));
    }

    CellStyle text() {
        return made.computeIfAbsent(
                "text",
                _ -> {
                    CellStyle style = font(false, 10, null);
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                    return style;
                });
    }

    CellStyle wrapped() {
        return made.computeIfAbsent(
                "wrapped",
                _ -> {
                    CellStyle style = font(false, 10, null);
                    style.setWrapText(true);
                    style.setVerticalAlignment(VerticalAlignment.TOP);
                    return style;
                });
    }

    CellStyle head() {
        return made.computeIfAbsent(
                "head",
                _ -> {
                    CellStyle style = font(true, 10, null);
                    style.setWrapText(true);
                    style.setVerticalAlignment(VerticalAlignment.BOTTOM);
                    style.setBorderBottom(BorderStyle.THIN);
                    return style;
                });
    }

    /** A whole number with its sign. */
    CellStyle signed() {
        return made.computeIfAbsent(
                "signed",
                _ -> {
                    CellStyle style = font(false, 10, null);
                    style.setDataFormat(workbook.createDataFormat().getFormat(SIGNED));
                    return style;
                });
    }

    /** A cell of the matrix on the colour of its stance, −2 … +2. */
    CellStyle stance(int stance) {
        return made.computeIfAbsent(
                "stance" + stance,
                _ ->
                        filled(
                                Palette.of(Theme.LIGHT).fill(stance),
                                Palette.of(Theme.LIGHT).inkOn(stance)));
    }

    /** A cell without colour: silent, none. */
    CellStyle plain() {
        return made.computeIfAbsent("plain", _ -> centred(font(false, 10, null)));
    }

    /** A contested cell: no one colour; its medians keep their signs before them in any sheet. */
    CellStyle contested() {
        return made.computeIfAbsent(
                "contested",
                _ -> {
                    XSSFCellStyle style = (XSSFCellStyle) centred(font(false, 10, null));
                    style.setReadingOrder(ReadingOrder.LEFT_TO_RIGHT);
                    return style;
                });
    }

    private CellStyle filled(String fill, String ink) {
        XSSFCellStyle style = (XSSFCellStyle) centred(font(true, 11, ink));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(colour(fill));
        style.setDataFormat(workbook.createDataFormat().getFormat(SIGNED));
        return style;
    }

    private CellStyle centred(CellStyle style) {
        style.setAlignment(HorizontalAlignment.CENTER);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private CellStyle font(
            boolean bold, int points, @org.jspecify.annotations.Nullable String ink) {
        CellStyle style = workbook.createCellStyle();
        Font font = workbook.createFont();
        font.setFontName("Arial");
        font.setBold(bold);
        font.setFontHeightInPoints((short) points);
        if (ink != null) {
            ((XSSFFont) font).setColor(colour(ink));
        }
        style.setFont(font);
        return style;
    }

    private static XSSFColor colour(String hex) {
        int rgb = Integer.parseInt(hex.substring(1), 16);
        return new XSSFColor(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
