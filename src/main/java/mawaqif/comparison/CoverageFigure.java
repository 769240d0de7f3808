package mawaqif.comparison;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mawaqif.analysis.Cell;
import mawaqif.analysis.Totals;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.CoverageWords;
import mawaqif.charts.StanceMatrix;
import mawaqif.comparison.spi.FigureTable;
import mawaqif.studies.Issue;
import org.jspecify.annotations.Nullable;

/** Turns a matrix and the languages of its sources into the coverage map and its table. */
final class CoverageFigure {
    private static final List<String> COMMON =
            List.of("issue", "issueLabel", "stakeholder", "stakeholderLabel", "n", "d");

    private final StudyMatrix matrix;
    private final LanguageMix languages;
    private final MatrixWording wording;
    private final FigureFrame frame;

    CoverageFigure(
            StudyMatrix matrix, LanguageMix languages, MatrixWording wording, FigureFrame frame) {
        this.matrix = matrix;
        this.languages = languages;
        this.wording = wording;
        this.frame = frame;
    }

    CoverageMap model() {
        List<StanceMatrix.Column> columns = new ArrayList<>();
        for (int at = 0; at < matrix.columns().size(); at++) {
            MatrixColumn column = matrix.columns().get(at);
            Totals.Total total = matrix.totals().parts().get(at);
            columns.add(
                    new StanceMatrix.Column(
                            column.address(),
                            wording.column(column),
                            new StanceMatrix.Count(total.n(), total.d())));
        }
        List<CoverageMap.Row> rows = new ArrayList<>();
        for (int at = 0; at < matrix.issues().size(); at++) {
            Issue issue = matrix.issues().get(at);
            rows.add(
                    new CoverageMap.Row(
                            issue.code().value(),
                            wording.issue(issue),
                            issue.heading() == null ? null : issue.heading().in(wording.language()),
                            matrix.totals().issues().get(at).d(),
                            cells(at)));
        }
        return new CoverageMap(
                frame.of(
                        wording.text("comparison.coverage.question"),
                        wording.text(
                                "comparison.coverage.scale",
                                matrix.lens().label().in(wording.language()),
                                inLanguage(0)),
                        description()),
                words(),
                frame.banner(),
                columns,
                rows,
                matrix.totals().all().d());
    }

    private List<CoverageMap.Cell> cells(int row) {
        List<CoverageMap.Cell> cells = new ArrayList<>();
        for (int column = 0; column < matrix.columns().size(); column++) {
            Cell cell = matrix.cells().get(row).get(column);
            if (cell.d() > 0) {
                int first = languages.cell(row, column).getFirst();
                cells.add(new CoverageMap.Cell.Known(cell.d(), first));
            } else if (cell instanceof Cell.None none && none.silent()) {
                cells.add(new CoverageMap.Cell.Silent());
            } else {
                cells.add(new CoverageMap.Cell.None());
            }
        }
        return cells;
    }

    private CoverageWords words() {
        return new CoverageWords(
                wording.text("comparison.coverage.discs"),
                inLanguage(0),
                switch (languages.languages().size()) {
                    case 0, 1 -> null;
                    case 2 -> inLanguage(1);
                    default -> wording.text("comparison.coverage.in.others");
                },
                wording.text("comparison.legend.thin"),
                wording.text("comparison.legend.none"),
                wording.text("comparison.legend.silent"),
                wording.text("comparison.word.silent.short"),
                wording.text("comparison.sources-d"),
                wording.text("comparison.coverage.all", matrix.totals().all().d()));
    }

    private String inLanguage(int at) {
        return languages.languages().isEmpty() ? "" : inLanguage(languages.languages().get(at));
    }

    private String inLanguage(String language) {
        return language.equals("und")
                ? wording.text("comparison.coverage.in.unknown")
                : wording.text(
                        "comparison.coverage.in",
                        ULocale.getDisplayLanguage(language, ULocale.forLocale(wording.locale())));
    }

    private String description() {
        List<Cell> all = matrix.cells().stream().flatMap(List::stream).toList();
        List<String> sentences = new ArrayList<>();
        sentences.add(
                wording.text(
                        "comparison.coverage.description",
                        all.size(),
                        all.stream().filter(cell -> cell.n() > 0).count(),
                        all.stream().filter(cell -> cell.d() == 1).count(),
                        all.stream().filter(CoverageFigure::isSilent).count(),
                        all.stream().mapToInt(Cell::d).max().orElse(0)));
        for (int at = 0; at < languages.languages().size(); at++) {
            int sources = languages.mix().all().get(at);
            if (sources > 0) {
                sentences.add(
                        wording.text(
                                "comparison.coverage.description.language",
                                sources,
                                inLanguage(at)));
            }
        }
        return String.join(" ", sentences);
    }

    private static boolean isSilent(Cell cell) {
        return cell instanceof Cell.None none && none.silent();
    }

    /** One row a cell, by issue and then by stakeholder, with the sources in each language. */
    FigureTable table() {
        List<FigureTable.Column> columns = new ArrayList<>();
        for (String key : COMMON) {
            columns.add(new FigureTable.Column(key, wording.text("comparison.column." + key)));
        }
        for (String language : languages.languages()) {
            columns.add(
                    new FigureTable.Column(
                            "d-" + language,
                            wording.text("comparison.coverage.column", inLanguage(language))));
        }
        for (String key : List.of("thin", "silent")) {
            columns.add(new FigureTable.Column(key, wording.text("comparison.column." + key)));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.issues().size(); row++) {
            for (int column = 0; column < matrix.columns().size(); column++) {
                rows.add(row(row, column));
            }
        }
        return new FigureTable(columns, rows);
    }

    private List<@Nullable Object> row(int row, int column) {
        Issue issue = matrix.issues().get(row);
        MatrixColumn stakeholder = matrix.columns().get(column);
        Cell cell = matrix.cells().get(row).get(column);
        return Stream.of(
                        Stream.<Object>of(
                                issue.code().value(),
                                wording.issue(issue),
                                stakeholder.address(),
                                wording.column(stakeholder),
                                cell.n(),
                                cell.d()),
                        languages.cell(row, column).stream(),
                        Stream.<Object>of(cell.d() == 1, isSilent(cell)))
                .flatMap(each -> each)
                .<@Nullable Object>map(each -> each)
                .toList();
    }
}
