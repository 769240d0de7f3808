package mawaqif.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import mawaqif.charts.Texts;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/** Writes rows of values into a sheet of a workbook. */
record PlainSheet(Sheet sheet, SheetStyles styles) {

    /** What a cell of a workbook holds at most, in UTF-16 units. */
    private static final int LONGEST = 32_767;

    /** The underscore that begins a character's code (ECMA-376, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    /** Column heads, which stay in sight. */
    void head(List<String> header) {
        sheet.createFreezePane(0, 1);
        Row head = sheet.createRow(0);
        for (int column = 0; column < header.size(); column++) {
            Cell cell = head.createCell(column);
            cell.setCellValue(header.get(column));
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(column, width(header.get(column)) * 256);
        }
    }

    private static int width(String column) {
        return switch (column) {
            case "quote", "translation", "meaning", "note" -> 60;
            case "title", "issueLabel", "sourceTitle" -> 42;
            case "stakeholderLabel", "sideLabel", "publisher", "rights" -> 24;
            default -> 12;
        };
    }

    /** A row below the last; nothing stands where a value is null. */
    void write(List<@Nullable Object> values) {
        Row row = sheet.createRow(sheet.getLastRowNum() + 1);
        List<@Nullable Object> all = new ArrayList<>(values);
        for (int column = 0; column < all.size(); column++) {
            Object value = all.get(column);
            if (value == null) {
                continue;
            }
            Cell cell = row.createCell(column);
            switch (value) {
                case Number number -> cell.setCellValue(number.doubleValue());
                case Boolean truth -> cell.setCellValue(truth);
                default -> {
                    // A text cell is never run, whatever it begins with.
                    String text = Texts.plain(value.toString());
                    cell.setCellValue(fitting(text));
                    cell.setCellStyle(text.length() > 30 ? styles.wrapped() : styles.text());
                }
            }
        }
    }

    /**
     * A text as a cell can hold it: without half a character at its end where it is too long; and
     * what a workbook would read as the code of a character, such as {@code _x0041_}, stays as it
     * is written.
     */
    static String fitting(String text) {
        String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
        if (escaped.length() <= LONGEST) {
            return escaped;
        }
        int end = LONGEST - 1;
        if (Character.isHighSurrogate(escaped.charAt(end - 1))) {
            end--;
        }
        return escaped.substring(0, end) + "…";
    }
}
