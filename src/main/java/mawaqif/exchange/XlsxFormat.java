package mawaqif.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import mawaqif.charts.StanceMatrix;
import mawaqif.comparison.spi.FigureExport;
import mawaqif.comparison.spi.FigureFormat;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A figure as a workbook: for the stance matrix the coloured matrix itself, then for all the
 * numbers, the claims with their quotes, the sources, a sheet that explains every column, and what
 * the figure carries in words.
 */
@Component
@Order(4)
class XlsxFormat implements FigureFormat {

    /** Rows kept in memory; the rest is on disk while a long sheet of claims is written. */
    private static final int WINDOW = 200;

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public byte[] write(FigureExport export) {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(WINDOW);
                ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            SheetStyles styles = new SheetStyles(workbook);
            if (export.figure() instanceof StanceMatrix matrix) {
                new MatrixSheet(export, matrix, styles).write(workbook);
            }
            TableSheets tables = new TableSheets(export, styles);
            tables.numbers(workbook);
            if (export.quoted() == null) {
                tables.claims(workbook);
            } else {
                tables.quoted(workbook, export.quoted().read());
            }
            tables.sources(workbook);
            tables.columns(workbook);
            tables.about(workbook);
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
