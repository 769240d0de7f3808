package mawaqif.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.sources.Source;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The plain tables of a workbook: numbers, words, claims with quotes, sources, and what columns
 * mean.
 */
final class TableSheets {

    private static final List<String> SOURCES =
            List.of(
                    "code",
                    "title",
                    "publisher",
                    "author",
                    "published",
                    "language",
                    "url",
                    "rights");

    private final FigureExport export;
    private final SheetStyles styles;
    private @Nullable FigureTable quotes;

    TableSheets(FigureExport export, SheetStyles styles) {
        this.export = export;
        this.styles = styles;
    }

    void numbers(Workbook workbook) {
        PlainSheet sheet = sheet(workbook, main(), export.table().header());
        for (List<@Nullable Object> row : export.table().rows()) {
            sheet.write(row);
        }
    }

    /** What the sheet of numbers is called: a figure that has more than cells says what. */
    private String main() {
        return export.quoted() == null ? "cells" : "compare";
    }

    /** The words that a figure has chosen itself. */
    void quoted(Workbook workbook, FigureTable quotes) {
        PlainSheet sheet = sheet(workbook, "evidence", quotes.header());
        for (List<@Nullable Object> row : quotes.rows()) {
            sheet.write(row);
        }
        this.quotes = quotes;
    }

    /** What every figure carries, in words. */
    void about(Workbook workbook) {
        Frame frame = export.figure().frame();
        PlainSheet sheet = sheet(workbook, "about");
        sheet.sheet().setColumnWidth(0, 100 * 256);
        List<@Nullable String> lines = new ArrayList<>();
        lines.add(frame.title());
        lines.add(frame.question());
        lines.add(frame.scale());
        lines.addAll(frame.evidence());
        lines.add(frame.sources() == null ? frame.sourceCount() : frame.sources());
        lines.addAll(frame.provenance());
        lines.add(frame.url());
        for (String line : lines) {
            if (line != null) {
                sheet.write(Arrays.asList(line));
            }
        }
    }

    void claims(Workbook workbook) {
        new ClaimSheet(export).write(sheet(workbook, "claims", ClaimSheet.HEADER));
    }

    void sources(Workbook workbook) {
        PlainSheet sheet = sheet(workbook, "sources", SOURCES);
        String language = export.wording().language();
        for (Source source : export.options().sources()) {
            sheet.write(
                    Arrays.asList(
                            source.code().value(),
                            source.title().in(language),
                            source.publisher() == null ? null : source.publisher().in(language),
                            source.author() == null ? null : source.author().in(language),
                            source.published() == null ? null : source.published().text(),
                            source.language(),
                            source.url(),
                            source.rights() == null ? null : source.rights().in(language)));
        }
    }

    void columns(Workbook workbook) {
        PlainSheet sheet = sheet(workbook, "columns", List.of("sheet", "column", "meaning"));
        for (FigureTable.Column column : export.table().columns()) {
            sheet.write(Arrays.asList(title(main()), column.key(), column.meaning()));
        }
        if (quotes == null) {
            describe(sheet, "claims", ClaimSheet.HEADER);
        } else {
            for (FigureTable.Column column : quotes.columns()) {
                sheet.write(Arrays.asList(title("evidence"), column.key(), column.meaning()));
            }
        }
        describe(sheet, "sources", SOURCES);
    }

    private void describe(PlainSheet sheet, String name, List<String> header) {
        for (String column : header) {
            String key = "exchange.column." + name + "." + column;
            sheet.write(Arrays.asList(title(name), column, export.wording().text(key)));
        }
    }

    private PlainSheet sheet(Workbook workbook, String name, List<String> header) {
        PlainSheet sheet = sheet(workbook, name);
        sheet.head(header);
        return sheet;
    }

    private PlainSheet sheet(Workbook workbook, String name) {
        Sheet sheet = workbook.createSheet(title(name));
        sheet.setRightToLeft(export.figure().frame().direction() == Direction.RTL);
        return new PlainSheet(sheet, styles);
    }

    private String title(String name) {
        return export.wording().text("exchange.sheet." + name);
    }
}
