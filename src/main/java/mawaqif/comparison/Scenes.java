package mawaqif.comparison;

import java.util.List;
import mawaqif.charts.Figures;
import mawaqif.charts.Scene;
import mawaqif.charts.Size;
import mawaqif.charts.TextMeasure;
import mawaqif.charts.render.Render;
import mawaqif.comparison.spi.MatrixExport;

/** Lays out what is to be drawn. */
final class Scenes {

    /** A4 lying down, as wide as the standard figure. */
    private static final Size PAPER = new Size(850, 600);

    private Scenes() {}

    /** All pages at the size of paper. */
    static List<Scene> paper(MatrixExport export) {
        return Figures.pages(export.figure(), PAPER, export.theme(), Render.measure());
    }

    /**
     * @throws IllegalArgumentException if there is no such page, naming how many there are
     */
    static Scene of(MatrixExport export) {
        TextMeasure measure = Render.measure();
        Size size = export.size();
        if (size == null) {
            size = Figures.natural(export.figure(), Size.STANDARD.width(), measure);
        }
        return Figures.layout(export.figure(), size, export.theme(), measure, export.page());
    }
}
