package mawaqif.charts.bars;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.BarsWords;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.DivergingBars.Kind;
import mawaqif.charts.DivergingBars.Row;
import mawaqif.charts.Samples;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.Texts;
import org.jspecify.annotations.Nullable;

/** Diverging bars for tests: the drawing of the design, and generated ones. */
public final class BarsSamples {
    private BarsSamples() {}

    private static final List<String> ROWS =
            List.of(
                    "W|Farmers (both)|المزارعون (معاً)|8 5 1 3 2|-2:13x1:5|contested|−2 and +1",
                    "P|Upland farmers|مزارعو المرتفعات|6 3 0 0 0|-2:9||strongly opposes",
                    "P|Delta farmers|مزارعو الدلتا|2 2 1 3 2|-1:4>1:5|changes|with period, −1 to +1",
                    "W|Cities|المدن|0 0 1 4 3|1:8||supports",
                    "W|Fishers|الصيّادون|0 0 2 1 0|0:3t||mixed or neutral",
                    "W|Ministry|الوزارة|0 1 1 5 3|1:10||supports",
                    "W|Neighbouring state|الدولة المجاورة|0 0 0 0 0|o|no evidence|searched, silent");

    /** The drawing of the design. */
    public static DivergingBars english(boolean percent) {
        return sela(false, percent);
    }

    /** The same in Arabic, mirrored. */
    public static DivergingBars arabic(boolean percent) {
        return sela(true, percent);
    }

    private static DivergingBars sela(boolean arabic, boolean percent) {
        List<Row> rows = new ArrayList<>();
        for (String text : ROWS) {
            String[] parts = text.split("\\|");
            rows.add(
                    row(
                            "R" + rows.size(),
                            parts[arabic ? 2 : 1],
                            parts[0].equals("P") ? Kind.PART : Kind.WHOLE,
                            parts[3],
                            parts[4],
                            parts[5].isEmpty() ? null : arabic ? arabic(parts[5]) : parts[5],
                            arabic ? arabic(parts[6]) : parts[6]));
        }
        return new DivergingBars(
                arabic ? Samples.arabicFrame() : Samples.englishFrame(),
                words(arabic, percent),
                null,
                percent,
                rows,
                percent
                        ? arabic ? "في 6 صفوف أقل من 20 قولًا." : "Six rows have few claims."
                        : null);
    }

    private static String arabic(String english) {
        return switch (english) {
            case "contested" -> "موضع خلاف";
            case "changes" -> "يتغيّر";
            case "no evidence" -> "لا دليل";
            case "searched, silent" -> "سكوت بعد بحث";
            case "strongly opposes" -> "يعارض بشدّة";
            case "supports" -> "يؤيّد";
            case "mixed or neutral" -> "متباين أو محايد";
            case "−2 and +1" -> Texts.ltr("−2") + " و" + Texts.ltr("+1");
            default -> "بتغيّر الفترة";
        };
    }

    public static BarsWords words(boolean arabic, boolean percent) {
        return arabic
                ? new BarsWords(
                        "معارضة",
                        "تأييد",
                        "معارضون",
                        "مؤيّدون",
                        "محايد",
                        "الخلاصة",
                        percent ? "النسبة" : "عدد الأقوال",
                        "مصدر واحد",
                        "لا دليل",
                        "سكوت بعد بحث")
                : new BarsWords(
                        "oppose",
                        "support",
                        "against",
                        "for",
                        "neutral",
                        "reads as",
                        percent ? "share of n" : "claims",
                        "one source",
                        "no evidence",
                        "searched, silent");
    }

    /** A row of counts, "8 5 1 3 2", and a cell as {@link Samples#cell} reads it. */
    static Row row(
            String code,
            String label,
            Kind kind,
            String counts,
            String cell,
            @Nullable String verdict,
            String words) {
        List<Integer> points = new ArrayList<>();
        for (String count : counts.split(" ")) {
            points.add(Integer.valueOf(count));
        }
        int n = points.stream().mapToInt(Integer::intValue).sum();
        return new Row(code, label, kind, points, total(Samples.cell(cell), n), verdict, words);
    }

    /** The same cell with as many claims as the counts have. */
    private static Cell total(Cell cell, int n) {
        return switch (cell) {
            case Cell.None none -> none;
            case Cell.Silent silent -> silent;
            case Cell.Neutral neutral -> new Cell.Neutral(evidence(neutral, n));
            case Cell.Clear clear -> new Cell.Clear(clear.median(), evidence(clear, n));
            case Cell.Contested contested ->
                    new Cell.Contested(
                            contested.medianAgainst(),
                            contested.nAgainst(),
                            contested.medianFor(),
                            contested.nFor(),
                            evidence(contested, n),
                            contested.change());
        };
    }

    private static StanceMatrix.Evidence evidence(Cell cell, int n) {
        StanceMatrix.Evidence found = java.util.Objects.requireNonNull(cell.found());
        return new StanceMatrix.Evidence(n, found.d(), found.low());
    }

    /** A generated figure: parts, issues, every state, counts up to {@code most}. */
    public static DivergingBars generated(boolean arabic, boolean percent, int size, int most) {
        StanceMatrix names = Samples.generated(arabic, 12, 4);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            boolean issue = i % 5 == 4;
            String label =
                    issue
                            ? names.rows().get(i % 4).label()
                            : names.columns().get(i % 12).label() + (i < 12 ? "" : " " + i);
            Kind kind = issue ? Kind.ISSUE : i % 5 == 2 || i % 5 == 3 ? Kind.PART : Kind.WHOLE;
            rows.add(generated(arabic, i, label, kind, most));
        }
        return new DivergingBars(
                arabic ? Samples.arabicFrame() : Samples.englishFrame(),
                words(arabic, percent),
                null,
                percent,
                rows,
                size == 0 ? arabic ? "لا قول هنا." : "No claim here." : null);
    }

    private static Row generated(boolean arabic, int i, String label, Kind kind, int most) {
        int scale = Math.max(1, most / 7);
        return switch (i % 6) {
            case 0 -> contested(arabic, i, label, kind, scale);
            case 1 -> row("R" + i, label, kind, "0 0 0 0 0", "–", arabic ? "لا دليل" : "none", "");
            case 2 ->
                    row(
                            "R" + i,
                            label,
                            kind,
                            "0 1 %d 1 0".formatted(most),
                            "0:1t",
                            null,
                            arabic ? "متباين أو محايد" : "mixed or neutral");
            case 3 ->
                    row(
                            "R" + i,
                            label,
                            kind,
                            "%d 1 0 0 1".formatted(most),
                            "-2:9l",
                            null,
                            arabic ? "يعارض بشدّة" : "strongly opposes; low confidence");
            case 4 ->
                    row("R" + i, label, kind, "0 0 0 1 0", "1:1t", null, arabic ? "يؤيّد" : "for");
            default -> row("R" + i, label, kind, "0 0 1 3 " + most, "2:1", null, "yes " + i);
        };
    }

    private static Row contested(boolean arabic, int i, String label, Kind kind, int scale) {
        return row(
                "R" + i,
                label,
                kind,
                "%d 2 3 %d 1".formatted(scale, 4 * scale),
                i % 12 == 0 ? "-2:3x1:4" : "-1:2<1:3s",
                arabic ? "موضع خلاف" : i % 12 == 0 ? "contested" : "changes with scenario",
                "−2 … +1");
    }
}
