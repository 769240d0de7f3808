package mawaqif.charts.coverage;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.CoverageWords;
import mawaqif.charts.Digits;
import mawaqif.charts.Frame;
import mawaqif.charts.Samples;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Column;
import mawaqif.charts.StanceMatrix.Count;
import org.jspecify.annotations.Nullable;

/** Coverage maps for tests: the studies of {@link Samples} with sources by language. */
public final class CoverageSamples {
    private CoverageSamples() {}

    private static final List<String> CELLS =
            List.of(
                    "4/3 5/4 3/2 2/1 5/4 –",
                    "5/4 5/4 4/2 2/1 6/4 o",
                    "5/4 4/3 4/2 3/2 5/3 2/0",
                    "3/2 5/4 3/2 4/2 4/3 1/0",
                    "3/2 4/3 5/2 1/0 4/3 –",
                    "3/2 4/3 3/2 o 5/3 –",
                    "3/2 4/3 4/2 3/1 4/3 2/0",
                    "2/2 4/3 2/1 1/0 5/4 3/0",
                    "– 1/0 2/1 4/2 3/2 –",
                    "4/3 3/2 2/1 – 3/2 –");

    /** The study of the design drawing in English. */
    public static CoverageMap english() {
        return sela(Samples.english(), false);
    }

    /** The same in Arabic, mirrored. */
    public static CoverageMap arabic() {
        return sela(Samples.arabic(), true);
    }

    static CoverageWords words(boolean arabic, int d) {
        return arabic
                ? new CoverageWords(
                        "مصادر",
                        "باللغة العربية",
                        "باللغة الإنجليزية",
                        "مصدر واحد",
                        "لا دليل",
                        "بُحث فيه ولا ذكر له",
                        "سكوت",
                        "المصادر d",
                        d + " إجمالًا")
                : new CoverageWords(
                        "sources",
                        "in Arabic",
                        "in English",
                        "thin: one source",
                        "no evidence",
                        "searched, silent",
                        "silent",
                        "Sources d",
                        d + " in all");
    }

    private static CoverageMap sela(StanceMatrix matrix, boolean arabic) {
        List<CoverageMap.Row> rows = new ArrayList<>();
        for (int at = 0; at < matrix.rows().size(); at++) {
            StanceMatrix.Row row = matrix.rows().get(at);
            List<CoverageMap.Cell> cells = new ArrayList<>();
            for (String cell : CELLS.get(at).split(" ")) {
                cells.add(cell(cell));
            }
            rows.add(new CoverageMap.Row(row.code(), row.label(), null, row.total().d(), cells));
        }
        Frame frame =
                Samples.frame(
                        matrix.frame(),
                        Digits.LATN,
                        arabic
                                ? "أكثر ما نعرف عن السدّ وتسعير المياه، وأقلّه عن الدولة المجاورة"
                                : "We know most about the dam and water pricing, least about the"
                                        + " neighbouring state",
                        null);
        return new CoverageMap(frame, words(arabic, 18), null, matrix.columns(), rows, 18);
    }

    /** Reads "5/4" (sources, of them in the marked language), "–" and "o". */
    static CoverageMap.Cell cell(String text) {
        return switch (text) {
            case "–" -> new CoverageMap.Cell.None();
            case "o" -> new CoverageMap.Cell.Silent();
            default -> {
                String[] parts = text.split("/");
                yield new CoverageMap.Cell.Known(
                        Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
        };
    }

    /**
     * A generated map.
     *
     * @param most sources in the fullest cell
     */
    public static CoverageMap generated(boolean arabic, int columns, int rows, int most) {
        StanceMatrix matrix = Samples.generated(arabic, columns, rows);
        List<CoverageMap.Row> body = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<CoverageMap.Cell> cells = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                int number = (r * 7 + c * 5 + r * c) % 11;
                int d = number == 10 ? most : 1 + (number * most) / 13;
                cells.add(
                        switch (number) {
                            case 1 -> new CoverageMap.Cell.None();
                            case 2 -> new CoverageMap.Cell.Silent();
                            default -> new CoverageMap.Cell.Known(d, d * (r % 4) / 3);
                        });
            }
            StanceMatrix.Row row = matrix.rows().get(r);
            body.add(new CoverageMap.Row(row.code(), row.label(), null, most + r, cells));
        }
        return new CoverageMap(
                matrix.frame(), words(arabic, 3 * most), null, matrix.columns(), body, 3 * most);
    }

    /** A map of one row and one column. */
    static CoverageMap one(String issue, String stakeholder, String cell, @Nullable String banner) {
        return new CoverageMap(
                Samples.englishFrame(),
                words(false, 1),
                banner,
                List.of(new Column("C", stakeholder, new Count(4, 1))),
                List.of(new CoverageMap.Row("R", issue, null, 1, List.of(cell(cell)))),
                1);
    }
}
