package mawaqif.charts.coverage;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.CoverageMap.Cell;
import mawaqif.charts.CoverageWords;
import mawaqif.charts.parts.Legend;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;

/**
 * The legend of the coverage map: discs at their true size, the ring, and the states that occur.
 */
final class CoverageLegend {
    private static final double GAP = 6;
    private static final double RING = 15;

    /** So far a disc may reach down without touching the next row. */
    private static final double ABOVE_NEXT_ROW = 10;

    private final CoverageMap map;
    private final CoverageScale scale;
    private final CoverageScale.Widths widths;

    CoverageLegend(CoverageMap map, CoverageScale scale, CoverageScale.Widths widths) {
        this.map = map;
        this.scale = scale;
        this.widths = widths;
    }

    /**
     * @param counts the sources of cells, each number once
     */
    List<Block> blocks(SortedSet<Integer> counts, Lines lines, double room) {
        CoverageWords words = map.words();
        Legend legend = new Legend(lines, room);
        if (!counts.isEmpty()) {
            SortedSet<Integer> shown = shown(counts.getLast());
            double width = (shown.size() - 1) * GAP;
            for (int d : shown) {
                width += CoverageArt.sampleWidth(scale, widths, d);
            }
            legend.sample(words.discs(), width, (sheet, art, box) -> discs(sheet, shown, box));
        }
        if (has(cell -> cell instanceof Cell.Known known && known.inLanguage() > 0)) {
            legend.sample(words.language(), RING, (sheet, art, box) -> ring(sheet, box, 1));
        }
        if (words.others() != null
                && has(cell ->
                        cell instanceof Cell.Known known && known.inLanguage() < known.d())) {
            legend.sample(words.others(), RING, (sheet, art, box) -> ring(sheet, box, 0));
        }
        if (map.banner() == null
                && has(cell -> cell instanceof Cell.Known known && known.d() == 1)) {
            legend.sample(words.thin(), (sheet, art, box) -> art(sheet).thin(box));
        }
        legend.sample(words.noEvidence(), MatrixLegend::none);
        if (has(Cell.Silent.class::isInstance)) {
            legend.sample(words.searchedSilent(), MatrixLegend::silent);
        }
        return legend.blocks();
    }

    private boolean has(Predicate<Cell> state) {
        return map.rows().stream().flatMap(row -> row.cells().stream()).anyMatch(state);
    }

    /** One source, about half of the most, and the most. */
    private static SortedSet<Integer> shown(int most) {
        return new TreeSet<>(List.of(1, (most + 1) / 2, most));
    }

    private void discs(Sheet sheet, SortedSet<Integer> shown, Box box) {
        CoverageArt art = art(sheet);
        double left = box.x();
        double lifted = Math.max(0, scale.radius(shown.getLast()) - ABOVE_NEXT_ROW);
        for (int d : shown) {
            left = art.sample(d, left, box.centreY() - lifted) + GAP;
        }
    }

    private void ring(Sheet sheet, Box box, double share) {
        double width = 3.2;
        art(sheet).ring(box.centreX(), box.centreY(), (RING - width) / 2, width, share);
    }

    private CoverageArt art(Sheet sheet) {
        return new CoverageArt(sheet, scale, widths, map.frame().digits());
    }
}
