package mawaqif.charts.figures;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mawaqif.charts.ClosenessMatrix;
import mawaqif.charts.CoverageMap;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.Dumbbell;
import mawaqif.charts.Figure;
import mawaqif.charts.MapModel;
import mawaqif.charts.Multiples;
import mawaqif.charts.Network;
import mawaqif.charts.NoSuchPage;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix;
import mawaqif.charts.Theme;
import mawaqif.charts.Timeline;
import mawaqif.charts.bars.BarsPlot;
import mawaqif.charts.closeness.ClosenessPlot;
import mawaqif.charts.coverage.CoverageGrid;
import mawaqif.charts.grid.GridPlot;
import mawaqif.charts.grid.MatrixLayout;
import mawaqif.charts.map.MapPlot;
import mawaqif.charts.matrix.StanceGrid;
import mawaqif.charts.multiples.MultiplesPlot;
import mawaqif.charts.network.NetworkPlot;
import mawaqif.charts.parts.Layout;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.parts.PlotLayout;
import mawaqif.charts.sheet.Scene;
import mawaqif.charts.sheet.TextMeasure;
import mawaqif.charts.strip.DumbbellPlot;
import mawaqif.charts.strip.StripPlot;
import mawaqif.charts.timeline.TimelinePlot;

/** Turns figure models into scenes; pure functions of their arguments. */
public final class Figures {
    private Figures() {}

    /**
     * Lays out one page.
     *
     * @param size of the page; the content fits or goes on with further pages
     * @param measure the fonts it will be drawn with
     * @param page from 1
     * @throws NoSuchPage if there is no such page, naming how many there are
     */
    public static Scene layout(
            Figure figure, Size size, Theme theme, TextMeasure measure, int page) {
        return layout(figure, size, measure).scene(theme, page);
    }

    /** Lays out every page, in order. */
    public static List<Scene> pages(Figure figure, Size size, Theme theme, TextMeasure measure) {
        return stream(figure, size, theme, measure).toList();
    }

    /** Lays out the pages in order, each when it is asked for, so that none need be kept. */
    public static Stream<Scene> stream(Figure figure, Size size, Theme theme, TextMeasure measure) {
        Layout layout = layout(figure, size, measure);
        return IntStream.rangeClosed(1, layout.pages()).mapToObj(page -> layout.scene(theme, page));
    }

    /**
     * The size at which a figure of the given width stands on one page: 600 high, more for a long
     * one, never over {@link Size#MAX}.
     *
     * @param width 200 to 4000
     */
    public static Size natural(Figure figure, int width, TextMeasure measure) {
        Size page = new Size(width, Size.STANDARD.height());
        return new Size(width, layout(figure, page, measure).naturalHeight());
    }

    private static Layout layout(Figure figure, Size size, TextMeasure measure) {
        return switch (figure) {
            case StanceMatrix matrix -> new MatrixLayout(new StanceGrid(matrix), size, measure);
            case CoverageMap map -> new MatrixLayout(new CoverageGrid(map), size, measure);
            default -> new PlotLayout(plot(figure, size.width(), measure), size, measure);
        };
    }

    private static Plot plot(Figure figure, int width, TextMeasure measure) {
        return switch (figure) {
            case StanceMatrix matrix -> new GridPlot(new StanceGrid(matrix), width, width, measure);
            case CoverageMap map -> new GridPlot(new CoverageGrid(map), width, width, measure);
            case ClosenessMatrix closeness -> new ClosenessPlot(closeness, width, measure);
            case DivergingBars bars -> new BarsPlot(bars, width, measure);
            case MapModel map -> new MapPlot(map, width, measure);
            case PositionStrip strip -> new StripPlot(strip, width, measure);
            case Dumbbell dumbbell -> new DumbbellPlot(dumbbell, width, measure);
            case Timeline timeline -> new TimelinePlot(timeline, width, measure);
            case Network network -> new NetworkPlot(network, width, measure);
            case Multiples multiples ->
                    new MultiplesPlot(
                            multiples, width, measure, new Panels(multiples, width, measure));
        };
    }

    /** Panels in the scale of all of them. */
    private static final class Panels implements MultiplesPlot.Maker {
        private final Multiples multiples;
        private final int width;
        private final TextMeasure measure;

        Panels(Multiples multiples, int width, TextMeasure measure) {
            this.multiples = multiples;
            this.width = width;
            this.measure = measure;
        }

        @Override
        public Plot panel(Multiples.Panel panel, double pageWidth) {
            return switch (panel.figure()) {
                case StanceMatrix matrix ->
                        new GridPlot(new StanceGrid(matrix), pageWidth, width, measure);
                case CoverageMap map when multiples.whole() instanceof CoverageMap all ->
                        new GridPlot(new CoverageGrid(map, all), pageWidth, width, measure);
                case DivergingBars bars when multiples.whole() instanceof DivergingBars all ->
                        new BarsPlot(bars, all, pageWidth, measure);
                default -> plot(panel.figure(), (int) pageWidth, measure);
            };
        }

        @Override
        public Plot whole(double panelWidth) {
            return switch (multiples.whole()) {
                case StanceMatrix all ->
                        new GridPlot(new StanceGrid(all), panelWidth, width, measure);
                case CoverageMap all ->
                        new GridPlot(new CoverageGrid(all), panelWidth, width, measure);
                default -> plot(multiples.whole(), width, measure);
            };
        }
    }
}
