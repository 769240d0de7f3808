package mawaqif.exchange;

import mawaqif.charts.Frame;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Texts;
import mawaqif.comparison.spi.FigureExport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.jspecify.annotations.Nullable;

/** The sheet that looks like the figure: title, question, scale, the matrix, its footer. */
final class MatrixSheet {

    private static final int ISSUE_WIDTH = 42 * 256;
    private static final int CELL_WIDTH = 15 * 256;

    private final FigureExport export;
    private final StanceMatrix figure;
    private final SheetStyles styles;

    MatrixSheet(FigureExport export, StanceMatrix figure, SheetStyles styles) {
        this.export = export;
        this.figure = figure;
        this.styles = styles;
    }

    void write(Workbook workbook) {
        Frame frame = figure.frame();
        Sheet sheet = workbook.createSheet(export.wording().text("exchange.sheet.matrix"));
        sheet.setRightToLeft(frame.direction() == mawaqif.charts.Direction.RTL);
        sheet.setColumnWidth(0, ISSUE_WIDTH);
        for (int column = 1; column <= figure.columns().size(); column++) {
            sheet.setColumnWidth(column, CELL_WIDTH);
        }
        int at = 0;
        at = line(sheet, at, frame.title(), true);
        at = line(sheet, at, frame.question(), false);
        at = line(sheet, at, frame.scale(), false);
        at = line(sheet, at, figure.banner(), false);
        at++;
        sheet.createFreezePane(1, at + 1);
        Row head = sheet.createRow(at++);
        text(head, 0, export.wording().text("comparison.issue"), styles.head());
        for (int column = 0; column < figure.columns().size(); column++) {
            text(head, column + 1, figure.columns().get(column).label(), styles.head());
        }
        text(head, figure.columns().size() + 1, "n", styles.head());
        text(head, figure.columns().size() + 2, "d", styles.head());
        for (StanceMatrix.Row issue : figure.rows()) {
            Row row = sheet.createRow(at++);
            row.setHeightInPoints(24);
            text(row, 0, issue.label(), styles.wrapped());
            for (int column = 0; column < issue.cells().size(); column++) {
                cell(row.createCell(column + 1), issue.cells().get(column));
            }
            row.createCell(issue.cells().size() + 1).setCellValue(issue.total().n());
            row.createCell(issue.cells().size() + 2).setCellValue(issue.total().d());
        }
        at = totals(sheet, at);
        at++;
        at = line(sheet, at, String.join(" · ", frame.evidence()), false);
        at =
                line(
                        sheet,
                        at,
                        frame.sources() == null ? frame.sourceCount() : frame.sources(),
                        false);
        at = line(sheet, at, String.join(" · ", frame.provenance()), false);
        line(sheet, at, frame.url(), false);
    }

    private int totals(Sheet sheet, int at) {
        Row claims = sheet.createRow(at++);
        Row sources = sheet.createRow(at++);
        text(claims, 0, figure.words().claims(), styles.head());
        text(sources, 0, figure.words().sources(), styles.head());
        for (int column = 0; column < figure.columns().size(); column++) {
            StanceMatrix.Count total = figure.columns().get(column).total();
            claims.createCell(column + 1).setCellValue(total.n());
            sources.createCell(column + 1).setCellValue(total.d());
        }
        claims.createCell(figure.columns().size() + 1).setCellValue(figure.total().n());
        sources.createCell(figure.columns().size() + 2).setCellValue(figure.total().d());
        return at;
    }

    private void cell(Cell target, StanceMatrix.Cell cell) {
        switch (cell) {
            case StanceMatrix.Cell.None _ -> plain(target, "–");
            case StanceMatrix.Cell.Silent _ -> plain(target, figure.words().silent());
            case StanceMatrix.Cell.Clear clear -> {
                target.setCellValue(clear.median());
                target.setCellStyle(styles.stance(clear.median()));
            }
            case StanceMatrix.Cell.Neutral _ -> {
                target.setCellValue(0);
                target.setCellStyle(styles.stance(0));
            }
            case StanceMatrix.Cell.Contested contested -> {
                target.setCellValue(
                        "\u2212%d (%d) ⇄ +%d (%d)"
                                .formatted(
                                        -contested.medianAgainst(),
                                        contested.nAgainst(),
                                        contested.medianFor(),
                                        contested.nFor()));
                target.setCellStyle(styles.contested());
            }
        }
    }

    private void plain(Cell target, String words) {
        target.setCellValue(Texts.plain(words));
        target.setCellStyle(styles.plain());
    }

    private int line(Sheet sheet, int at, @Nullable String words, boolean title) {
        if (words == null) {
            return at;
        }
        text(sheet.createRow(at), 0, words, title ? styles.title() : styles.text());
        return at + 1;
    }

    private static void text(
            Row row, int column, String words, org.apache.poi.ss.usermodel.CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(PlainSheet.fitting(Texts.plain(words)));
        cell.setCellStyle(style);
    }
}
