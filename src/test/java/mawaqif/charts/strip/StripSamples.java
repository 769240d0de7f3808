package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.PositionStrip.Row;
import mawaqif.charts.PositionStrip.Spot;
import mawaqif.charts.Samples;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.StripWords;
import mawaqif.charts.Texts;

/** Position strips and dumbbells for tests, made of the cells of {@link Samples}. */
public final class StripSamples {
    private StripSamples() {}

    /** The first stakeholders of the design's study. */
    public static PositionStrip sela(boolean arabic, int parties) {
        return of(arabic, arabic ? Samples.arabic() : Samples.english(), 0, parties);
    }

    /**
     * A generated strip in which every state occurs.
     *
     * @param place of the first stakeholder in its codebook; from 6 on they have no own colour
     */
    public static PositionStrip generated(boolean arabic, int place, int parties, int rows) {
        return of(arabic, Samples.generated(arabic, parties, rows), place, parties);
    }

    private static PositionStrip of(boolean arabic, StanceMatrix matrix, int place, int parties) {
        List<Row> rows = new ArrayList<>();
        for (StanceMatrix.Row row : matrix.rows()) {
            List<Spot> spots = new ArrayList<>();
            for (Cell cell : row.cells().subList(0, parties)) {
                spots.add(spot(cell, spots.size()));
            }
            rows.add(new Row(row.code(), row.label(), spots));
        }
        List<Party> all = new ArrayList<>();
        for (int at = 0; at < parties; at++) {
            all.add(
                    new Party(
                            matrix.columns().get(at).code(),
                            matrix.columns().get(at).label(),
                            place + at));
        }
        return new PositionStrip(
                matrix.frame(),
                words(arabic),
                null,
                all,
                rows,
                rows.isEmpty() ? arabic ? "لا قول هنا." : "No claim here." : null);
    }

    /** The cell with a range around its medians. */
    static Spot spot(Cell cell, int wide) {
        List<Integer> medians = StripMarks.medians(cell);
        return medians.isEmpty()
                ? new Spot(cell, 0, 0)
                : new Spot(
                        cell,
                        Math.max(-2, medians.getFirst() - wide % 3),
                        Math.min(2, medians.getLast() + (wide + 1) % 2));
    }

    static StripWords words(boolean arabic) {
        return arabic
                ? new StripWords(
                        List.of("يعارض بشدّة", "يعارض", "متباين أو محايد", "يؤيّد", "يؤيّد بشدّة"),
                        "الخط: من أدنى قول إلى أعلاه",
                        "مفرغ: ثقة منخفضة",
                        "نقطتان وخط متقطّع: موضع خلاف",
                        "لا دليل",
                        "سكوت بعد بحث",
                        "السهم: من الأقدم إلى الأحدث؛ الحلقة: لا تغيّر",
                        "التغيّر",
                        "n قبل | بعد")
                : new StripWords(
                        List.of(
                                "strongly opposes",
                                "opposes",
                                "mixed or neutral",
                                "supports",
                                "strongly supports"),
                        "line: lowest to highest claim",
                        "hollow: low confidence",
                        "two dots, broken line: contested",
                        "no evidence",
                        "searched, silent",
                        "arrow: earlier to later; ring: no change",
                        "Change",
                        "n then | now");
    }

    /** The ministry of the drawing between two periods, or upland against delta farmers. */
    public static Dumbbell dumbbell(boolean arabic, boolean moves) {
        StanceMatrix matrix = arabic ? Samples.arabic() : Samples.english();
        Party first = new Party("C0", matrix.columns().get(0).label(), 0);
        Party second = new Party("C1", matrix.columns().get(1).label(), 1);
        Party ministry = new Party("C4", matrix.columns().get(4).label(), 4);
        List<Dumbbell.Row> rows = new ArrayList<>();
        List<String> then =
                List.of("-1:3", "0:4", "1:5", "2:4", "1:3l", "0:3", "-1:2x1:3", "–", "1:2", "–");
        List<String> now =
                List.of("1:3", "1:4", "2:5", "1:3", "0:3", "1:3l", "1:4", "o", "1:2", "1:8");
        for (int at = 0; at < matrix.rows().size(); at++) {
            StanceMatrix.Row row = matrix.rows().get(at);
            Cell before = moves ? Samples.cell(then.get(at)) : row.cells().get(0);
            Cell after = moves ? Samples.cell(now.get(at)) : row.cells().get(1);
            rows.add(new Dumbbell.Row(row.code(), row.label(), before, after));
        }
        return new Dumbbell(
                matrix.frame(),
                words(arabic),
                null,
                moves
                        ? new Dumbbell.End(ministry, Texts.ltr("2015–2019"))
                        : new Dumbbell.End(first, first.label()),
                moves
                        ? new Dumbbell.End(ministry, Texts.ltr("2020–2024"))
                        : new Dumbbell.End(second, second.label()),
                rows,
                null);
    }
}
