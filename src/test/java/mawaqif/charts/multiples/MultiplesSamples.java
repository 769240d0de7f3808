package mawaqif.charts.multiples;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.Figure;
import mawaqif.charts.Multiples;
import mawaqif.charts.Multiples.Panel;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.Samples;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.bars.BarsSamples;
import mawaqif.charts.coverage.CoverageSamples;
import mawaqif.charts.strip.StripSamples;
import mawaqif.charts.timeline.TimelineSamples;

/** Small multiples for tests: the figures of the design, turned a little from panel to panel. */
public final class MultiplesSamples {
    private MultiplesSamples() {}

    private static final List<String> ENGLISH =
            List.of("Full withdrawal", "Reduced but kept presence", "No new framework");
    private static final List<String> ARABIC =
            List.of("انسحاب كامل", "خفض الوجود مع الإبقاء عليه", "غياب إطار جديد");

    public static Multiples bars(boolean arabic) {
        DivergingBars bars = arabic ? BarsSamples.arabic(false) : BarsSamples.english(false);
        List<Figure> all = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            all.add(turned(bars, turn));
        }
        return of(arabic, all);
    }

    /** Each row keeps its name and gets the claims of the one so many places on. */
    private static DivergingBars turned(DivergingBars bars, int by) {
        List<DivergingBars.Row> rows = new ArrayList<>();
        for (int at = 0; at < bars.rows().size(); at++) {
            DivergingBars.Row name = bars.rows().get(at);
            DivergingBars.Row from = bars.rows().get((at + 3 * by) % bars.rows().size());
            rows.add(
                    new DivergingBars.Row(
                            name.code(),
                            name.label(),
                            name.kind(),
                            from.counts(),
                            from.cell(),
                            from.verdict(),
                            from.words()));
        }
        return new DivergingBars(
                bars.frame(), bars.words(), bars.banner(), bars.percent(), rows, bars.note());
    }

    public static Multiples matrix(boolean arabic) {
        return matrix(arabic, arabic ? Samples.arabic() : Samples.english());
    }

    public static Multiples matrix(boolean arabic, StanceMatrix matrix) {
        List<Figure> all = new ArrayList<>();
        for (int turn = 0; turn < 3; turn++) {
            List<StanceMatrix.Row> rows = new ArrayList<>();
            for (StanceMatrix.Row row : matrix.rows()) {
                List<StanceMatrix.Cell> cells = new ArrayList<>(row.cells());
                Collections.rotate(cells, turn);
                rows.add(
                        new StanceMatrix.Row(
                                row.code(), row.label(), row.heading(), row.total(), cells));
            }
            all.add(
                    new StanceMatrix(
                            matrix.frame(),
                            matrix.words(),
                            matrix.banner(),
                            matrix.columns(),
                            rows,
                            matrix.total()));
        }
        return of(arabic, all);
    }

    public static Multiples coverage(boolean arabic) {
        CoverageMap few = CoverageSamples.generated(arabic, 4, 5, 3);
        CoverageMap many = CoverageSamples.generated(arabic, 4, 5, 60);
        return of(arabic, List.of(few, many, few));
    }

    public static Multiples strip(boolean arabic, int parties) {
        PositionStrip strip = StripSamples.sela(arabic, parties);
        return of(arabic, List.of(strip, strip, strip));
    }

    public static Multiples timeline(boolean arabic) {
        Figure timeline = arabic ? TimelineSamples.arabic() : TimelineSamples.english();
        return of(arabic, List.of(timeline, timeline, timeline));
    }

    /**
     * Three panels with claims, then one for claims without a scenario, of which there are none.
     */
    static Multiples of(boolean arabic, List<? extends Figure> figures) {
        List<Panel> panels = new ArrayList<>();
        for (int at = 0; at < figures.size(); at++) {
            panels.add(
                    new Panel(
                            (arabic ? ARABIC : ENGLISH).get(at),
                            Map.of("scenario", "S" + at),
                            arabic ? "12 قولًا من 3 مصادر" : "12 claims from 3 sources",
                            12,
                            figures.get(at)));
        }
        panels.add(
                new Panel(
                        arabic ? "بلا سيناريو" : "none given",
                        Map.of("scenario", "none"),
                        "",
                        0,
                        figures.getFirst()));
        return new Multiples(
                arabic ? Samples.arabicFrame() : Samples.englishFrame(),
                arabic ? "لا دليل" : "no evidence",
                panels,
                null);
    }
}
