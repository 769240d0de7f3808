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
 * Panels in the order of reading: as many beside each other as are legible there and no higher than
 * a page, fewer where that makes the figure much lower, and rows of panels below each other. Panels
 * that stand alone in their row go on over pages, title and heads repeated.
 */
public final class MultiplesPlot implements Plot {

    /** Between panels beside each other. */
    private static final double GAP = 30;

    /** Between panels below each other. */
    private static final double BELOW = 16;

    private static final int MOST_BESIDE = 4;

    /** No panel beside another is narrower, margins included. */
    private static final double NARROWEST = 340;

    /** So much lower a figure must be for fewer panels to stand beside each other. */
    private static final double MUCH = 0.8;

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
        if (multiples.note() != null) {
            strips.add(Block.space(4));
        }
        strips.addAll(Notes.strips(multiples.note(), lines, room, false));
        return strips;
    }

    private List<Block> panels(double height) {
        List<Block> best = alone(height);
        double lowest = Block.height(best) / MUCH;
        for (int beside = mostBeside; beside > 1; beside--) {
            List<Block> strips = below(beside);
            boolean fits = strips.stream().allMatch(row -> row.height() <= height);
            if (fits && Block.height(strips) <= lowest) {
                best = strips;
                lowest = Block.height(strips) * MUCH;
            }
        }
        return best;
    }

    private List<Block> alone(double height) {
        List<Block> strips = new ArrayList<>();
        for (int at = 0; at < multiples.panels().size(); at++) {
            if (at > 0) {
                strips.add(Block.space(BELOW));
            }
            strips.addAll(drawn(multiples.panels().get(at), 1, 0).over(height));
        }
        return strips;
    }

    /** Panels without evidence come last, where they leave no hole beside those that have some. */
    private List<Block> below(int beside) {
        List<Block> strips = new ArrayList<>();
        for (boolean empty : new boolean[] {false, true}) {
            List<Panel> all =
                    multiples.panels().stream().filter(each -> each.isEmpty() == empty).toList();
            for (int from = 0; from < all.size(); from += beside) {
                if (!strips.isEmpty()) {
                    strips.add(Block.space(BELOW));
                }
                List<PanelStrips> row = new ArrayList<>();
                for (int at = from; at < Math.min(all.size(), from + beside); at++) {
                    row.add(drawn(all.get(at), beside, at - from));
                }
                strips.add(PanelStrips.abreast(row));
            }
        }
        return strips;
    }

    private PanelStrips drawn(Panel panel, int beside, int place) {
        double width = pageWidth(beside);
        PanelPlace where =
                new PanelPlace(place * (width - 2 * Sheet.MARGIN + GAP), width, measure, panel);
        return new PanelStrips(
                panel, maker.panel(panel, width), multiples.noEvidence(), where, lines);
    }

    /** Width of a page with one panel on it. */
    private double pageWidth(int beside) {
        return Math.floor((room - (beside - 1) * GAP) / beside) + 2 * Sheet.MARGIN;
    }

    /** The most panels that are legible beside each other. */
    private int mostBeside() {
        long drawn = multiples.panels().stream().filter(panel -> !panel.isEmpty()).count();
        int most = (int) Math.clamp(drawn, 1, MOST_BESIDE);
        while (most > 1) {
            double width = pageWidth(most);
            if (width >= NARROWEST
                    && multiples.panels().stream()
                            .allMatch(panel -> maker.panel(panel, width).leastWidth() <= width)) {
                break;
            }
            most--;
        }
        return most;
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
