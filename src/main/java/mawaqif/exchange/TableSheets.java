package mawaqif.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import mawaqif.charts.Direction;
import mawaqif.charts.Frame;
import mawaqif.charts.Texts;
import mawaqif.claims.Claim;
import mawaqif.claims.Quote;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.sources.Source;
import mawaqif.studies.Code;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The plain tables of a workbook: numbers, words, claims with quotes, sources, and what columns
 * mean.
 */
final class TableSheets {

    /** What a cell of a workbook holds at most, in UTF-16 units. */
    private static final int LONGEST = 32_767;

    /** The underscore that begins a character's code (ECMA-376, ST_Xstring). */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final List<String> CLAIMS =
            List.of(
                    "claim",
                    "stakeholder",
                    "issue",
                    "lens",
                    "stance",
                    "scenario",
                    "period",
                    "attribution",
                    "confidence",
                    "status",
                    "coder",
                    "date",
                    "note",
                    "source",
                    "start",
                    "end",
                    "quote",
                    "translation");
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
        Sheet sheet = sheet(workbook, main(), export.table().header());
        for (List<@Nullable Object> row : export.table().rows()) {
            write(sheet, row);
        }
    }

    /** What the sheet of numbers is called: a figure that has more than cells says what. */
    private String main() {
        return export.quoted() == null ? "cells" : "compare";
    }

    /** The words that a figure has chosen itself. */
    void quoted(Workbook workbook, FigureTable quotes) {
        Sheet sheet = sheet(workbook, "evidence", quotes.header());
        for (List<@Nullable Object> row : quotes.rows()) {
            write(sheet, row);
        }
        this.quotes = quotes;
    }

    /** What every figure carries, in words. */
    void about(Workbook workbook) {
        Frame frame = export.figure().frame();
        Sheet sheet = workbook.createSheet(title("about"));
        sheet.setRightToLeft(frame.direction() == Direction.RTL);
        sheet.setColumnWidth(0, 100 * 256);
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
                write(sheet, Arrays.asList(line));
            }
        }
    }

    /** Quotes of sources that must not be passed on stay behind; their places are told. */
    void claims(Workbook workbook) {
        Map<Code, Source> sources =
                export.options().sources().stream()
                        .collect(Collectors.toMap(Source::code, Function.identity()));
        Sheet sheet = sheet(workbook, "claims", CLAIMS);
        for (Claim claim : export.claims().read()) {
            for (Quote quote : claim.quotes()) {
                Source source = sources.get(quote.source());
                boolean kept =
                        source != null && source.redistributable() == Source.Redistributable.NO;
                write(sheet, row(claim, quote, kept));
            }
        }
    }

    void sources(Workbook workbook) {
        Sheet sheet = sheet(workbook, "sources", SOURCES);
        String language = export.wording().language();
        for (Source source : export.options().sources()) {
            write(
                    sheet,
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
        Sheet sheet = sheet(workbook, "columns", List.of("sheet", "column", "meaning"));
        for (FigureTable.Column column : export.table().columns()) {
            write(sheet, Arrays.asList(title(main()), column.key(), column.meaning()));
        }
        if (quotes == null) {
            describe(sheet, "claims", CLAIMS);
        } else {
            for (FigureTable.Column column : quotes.columns()) {
                write(sheet, Arrays.asList(title("evidence"), column.key(), column.meaning()));
            }
        }
        describe(sheet, "sources", SOURCES);
    }

    private void describe(Sheet sheet, String name, List<String> header) {
        for (String column : header) {
            String key = "exchange.column." + name + "." + column;
            write(sheet, Arrays.asList(title(name), column, export.wording().text(key)));
        }
    }

    private List<@Nullable Object> row(Claim claim, Quote quote, boolean kept) {
        String instead = export.wording().text("exchange.not-redistributable");
        return Arrays.asList(
                claim.id().value(),
                claim.stakeholder().value(),
                claim.issue().value(),
                claim.lens().value(),
                claim.stance(),
                code(claim.scenario()),
                code(claim.period()),
                claim.attribution().code(),
                claim.confidence().code(),
                claim.status().code(),
                claim.coder().value(),
                claim.date() == null ? null : claim.date().text(),
                claim.note(),
                quote.source().value(),
                quote.start(),
                quote.end(),
                kept ? instead : quote.exact(),
                kept ? null : quote.translation());
    }

    private static @Nullable String code(@Nullable Code code) {
        return code == null ? null : code.value();
    }

    private Sheet sheet(Workbook workbook, String name, List<String> header) {
        Sheet sheet = workbook.createSheet(title(name));
        sheet.setRightToLeft(export.figure().frame().direction() == Direction.RTL);
        sheet.createFreezePane(0, 1);
        Row head = sheet.createRow(0);
        for (int column = 0; column < header.size(); column++) {
            Cell cell = head.createCell(column);
            cell.setCellValue(header.get(column));
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(column, width(header.get(column)) * 256);
        }
        return sheet;
    }

    private static int width(String column) {
        return switch (column) {
            case "quote", "translation", "meaning", "note" -> 60;
            case "title", "issueLabel", "sourceTitle" -> 42;
            case "stakeholderLabel", "sideLabel", "publisher", "rights" -> 24;
            default -> 12;
        };
    }

    private String title(String name) {
        return export.wording().text("exchange.sheet." + name);
    }

    private void write(Sheet sheet, List<@Nullable Object> values) {
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
