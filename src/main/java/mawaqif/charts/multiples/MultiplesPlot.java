package mawaqif.charts.multiples;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Frame;
import mawaqif.charts.Multiples;
import mawaqif.charts.Multiples.Panel;
import mawaqif.charts.Size;
import mawaqif.charts.parts.Notes;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * Panels in the order of reading: as many beside each other as are legible there and are no higher
 * than a page, rows of panels below each other. Panels that stand alone in their row go on over
 * pages, title and heads repeated.
 */
public final class MultiplesPlot implements Plot {

    /** Between panels beside each other. */
    private static final double GAP = 30;

    /** Between panels below each other. */
    private static final double BELOW = 16;

    private static final int MOST_BESIDE = 4;

    private final Multiples multiples;
    private final double room;
    private final Lines lines;
    private final TextMeasure measure;
    private final Maker maker;
    private final int mostBeside;

    /** Makes the plots of panels. */
    public interface Maker {

        /** One panel, in the scale of all, on a page of that width. */
        Plot panel(Panel panel, double pageWidth);

        /**
         * All panels as one plot, for its legend and banner.
         *
         * @param panelWidth of the page that each panel is drawn for
         */
        Plot whole(double panelWidth);
    }

    public MultiplesPlot(Multiples multiples, double pageWidth, TextMeasure measure, Maker maker) {
        this.multiples = multiples;
        this.room = pageWidth - 2 * Sheet.MARGIN;
        this.lines = new Lines(measure, multiples.frame().direction());
        this.measure = measure;
        this.maker = maker;
        this.mostBeside = mostBeside();
    }

    @Override
    public Frame frame() {
        return multiples.frame();
    }

    @Override
    public @Nullable String banner() {
        return multiples.panels().isEmpty() ? null : whole().banner();
    }

    @Override
    public List<Block> legend() {
        return multiples.panels().isEmpty() ? List.of() : whole().legend();
    }

    private Plot whole() {
        return maker.whole(pageWidth(mostBeside));
    }

    @Override
    public List<Block> strips(double height) {
        if (multiples.panels().isEmpty()) {
            return Notes.strips(multiples.note(), lines, room, true);
        }
        List<Block> strips = panels(height);
        strips.addAll(Notes.strips(multiples.note(), lines, room, false));
        return strips;
    }

    private List<Block> panels(double height) {
        int rows = rows(mostBeside);
        for (int beside = beside(rows); beside > 1; beside = beside(++rows)) {
            List<Block> strips = below(beside);
            if (strips.stream().allMatch(row -> row.height() <= height)) {
                return strips;
            }
        }
        List<Block> strips = new ArrayList<>();
        for (int at = 0; at < multiples.panels().size(); at++) {
            if (at > 0) {
                strips.add(Block.space(BELOW));
            }
            strips.addAll(drawn(at, 1, 0).over(height));
        }
        return strips;
    }

    private List<Block> below(int beside) {
        List<Block> strips = new ArrayList<>();
        int all = multiples.panels().size();
        for (int from = 0; from < all; from += beside) {
            if (from > 0) {
                strips.add(Block.space(BELOW));
            }
            List<PanelStrips> row = new ArrayList<>();
            for (int at = from; at < Math.min(all, from + beside); at++) {
                row.add(drawn(at, beside, at - from));
            }
            strips.add(PanelStrips.abreast(row));
        }
        return strips;
    }

    private PanelStrips drawn(int at, int beside, int place) {
        Panel panel = multiples.panels().get(at);
        double width = pageWidth(beside);
        PanelPlace where =
                new PanelPlace(
                        place * (width - 2 * Sheet.MARGIN + GAP), width, measure, panel.title());
        return new PanelStrips(
                panel, maker.panel(panel, width), multiples.noEvidence(), where, lines);
    }

    /** Width of a page with one panel on it. */
    private double pageWidth(int beside) {
        return Math.floor((room - (beside - 1) * GAP) / beside) + 2 * Sheet.MARGIN;
    }

    /** The most panels that are legible beside each other. */
    private int mostBeside() {
        int most = Math.min(MOST_BESIDE, multiples.panels().size());
        while (most > 1) {
            double width = pageWidth(most);
            if (multiples.panels().stream()
                    .allMatch(panel -> maker.panel(panel, width).leastWidth() <= width)) {
                break;
            }
            most--;
        }
        return most;
    }

    private int rows(int beside) {
        return (multiples.panels().size() + beside - 1) / beside;
    }

    /** So few beside each other that as many rows are filled evenly. */
    private int beside(int rows) {
        return (multiples.panels().size() + rows - 1) / rows;
    }

    @Override
    public double naturalHeight() {
        return Block.height(strips(Size.MAX));
    }

    @Override
    public String description() {
        String given = multiples.frame().description();
        return given == null ? multiples.frame().title() : given;
    }
}
