package mawaqif.comparison;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.api.Problem;
import mawaqif.charts.Figure;
import mawaqif.charts.NoSuchPage;
import mawaqif.charts.Size;
import mawaqif.charts.Theme;
import mawaqif.charts.figures.Figures;
import mawaqif.charts.render.Render;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.comparison.spi.FigureExport;

/** Lays out what is to be drawn. */
final class Scenes {

    /** A4 lying down, as wide as the standard figure. */
    private static final Size PAPER = new Size(850, 600);

    private Scenes() {}

    /** All pages at the size of paper. */
    static List<Scene> paper(FigureExport export) {
        return Figures.pages(export.figure(), PAPER, export.drawing().theme(), Render.measure());
    }

    /** Every page at its natural height, to be shown in either theme. */
    static List<String> screen(Figure figure, int width) {
        TextMeasure measure = Render.measure();
        Size size = Figures.natural(figure, width, measure);
        List<Scene> light = Figures.pages(figure, size, Theme.LIGHT, measure);
        List<Scene> dark = Figures.pages(figure, size, Theme.DARK, measure);
        return IntStream.range(0, light.size())
                .mapToObj(page -> Render.svgScreen(light.get(page), dark.get(page)))
                .toList();
    }

    /**
     * The page asked for, or every page, each laid out when it is wanted.
     *
     * @throws Problem.BadRequest if there is no such page, naming how many there are
     */
    static Stream<Scene> asked(FigureExport export) {
        return export.drawing().page() == null
                ? Figures.stream(
                        export.figure(), size(export), export.drawing().theme(), Render.measure())
                : Stream.of(of(export));
    }

    private static Size size(FigureExport export) {
        Size size = export.drawing().size();
        return size == null
                ? Figures.natural(export.figure(), Size.STANDARD.width(), Render.measure())
                : size;
    }

    /**
     * The page asked for, or the first.
     *
     * @throws Problem.BadRequest if there is no such page, naming how many there are
     */
    static Scene of(FigureExport export) {
        Size size = size(export);
        Integer asked = export.drawing().page();
        int page = asked == null ? 1 : asked;
        try {
            return Figures.layout(
                    export.figure(), size, export.drawing().theme(), Render.measure(), page);
        } catch (NoSuchPage none) {
            throw new Problem.BadRequest(
                    "page: '%d' is not there; at %d × %d the pages are 1 to %d"
                            .formatted(page, size.width(), size.height(), none.pages()));
        }
    }
}
