package mawaqif.comparison;

import mawaqif.charts.Figures;
import mawaqif.charts.Scene;
import mawaqif.charts.Size;
import mawaqif.charts.TextMeasure;
import mawaqif.charts.render.Render;
import mawaqif.comparison.spi.MatrixExport;

/** Lays out what is to be drawn. */
final class Scenes {

    private Scenes() {}

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
