package mawaqif.charts.bars;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.BarsWords;
import mawaqif.charts.DivergingBars;
import mawaqif.charts.Frame;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.bars.BarsColumns.Form;
import mawaqif.charts.parts.CellArt;
import mawaqif.charts.parts.Legend;
import mawaqif.charts.parts.MatrixLegend;
import mawaqif.charts.parts.Notes;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.parts.PlotLayout;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Box;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark;
import mawaqif.charts.sheet.Mark.Anchor;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Mark.Step;
import mawaqif.charts.sheet.Mark.Stroke;
import mawaqif.charts.sheet.PlotInk;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import org.jspecify.annotations.Nullable;

/** Diverging bars as strips: heads, rows, and below the rows of each page the axis. */
public final class BarsPlot implements Plot {
    private static final double WIDEST_PITCH = 49;
    private static final double AXIS = 20;

    private final DivergingBars bars;
    private final Lines lines;
    private final double room;
    private final BarsColumns columns;
    private final BarsRows rows;

    public BarsPlot(DivergingBars bars, double pageWidth, TextMeasure measure) {
        this(bars, bars, pageWidth, measure);
    }

    /**
     * @param scale the bars that lengths and columns are chosen for: these, or more of which these
     *     are a part
     */
    public BarsPlot(
            DivergingBars bars, DivergingBars scale, double pageWidth, TextMeasure measure) {
        this.bars = bars;
        this.lines = new Lines(measure, bars.frame().direction());
        this.room = pageWidth - 2 * Sheet.MARGIN;
        this.columns = BarsColumns.fit(scale, pageWidth, lines);
        this.rows = new BarsRows(bars, scale, columns, pageWidth, lines);
    }

    @Override
    public Frame frame() {
        return bars.frame();
    }

    @Override
    public @Nullable String banner() {
        return bars.banner();
    }

    @Override
    public List<Block> legend() {
        BarsWords words = bars.words();
        Legend full = legend(words.scaleAgainst(), words.scaleFavour());
        return full.rows() > 2 || full.widest() > room ? legend("", "").blocks() : full.blocks();
    }

    private Legend legend(String against, String favour) {
        BarsWords words = bars.words();
        Legend legend = new Legend(lines, room).scale(against, favour, bars.frame().digits());
        if (bars.banner() == null && bars.rows().stream().anyMatch(row -> row.cell().d() == 1)) {
            legend.sample(words.thin(), BarsPlot::thin);
        }
        legend.sample(words.noEvidence(), MatrixLegend::none);
        if (bars.rows().stream().anyMatch(row -> row.cell() instanceof Cell.Silent)) {
            legend.sample(words.searchedSilent(), MatrixLegend::silent);
        }
        return legend;
    }

    private static void thin(Sheet sheet, CellArt art, Box box) {
        art.filled(box, 1);
        art.thin(box, 1, 1, 0.85);
    }

    @Override
    public List<Block> heads() {
        return bars.rows().isEmpty() ? List.of() : List.of(new Block(30, this::heads));
    }

    private void heads(Sheet sheet, double top) {
        BarsWords words = bars.words();
        double y = top + 16;
        double zero = columns.zeroX(sheet);
        boolean arrows = columns.form() != Form.BARE;
        side(sheet, words.against(), zero, -1, y, arrows);
        side(sheet, words.favour(), zero, 1, y, arrows);
        if (columns.form() != Form.BARE) {
            String grey = sheet.palette.secondary();
            double x = sheet.box(columns.neutral(), 0, 0, 0).x();
            sheet.centred(Role.COLUMN_HEAD, words.neutral(), x, y, BarsRows.HEAD, grey);
            double n = sheet.box(columns.n(), 0, 0, 0).x();
            double d = sheet.box(columns.d(), 0, 0, 0).x();
            sheet.number(Role.COLUMN_HEAD, "n", n, y, BarsRows.HEAD, grey);
            sheet.number(Role.COLUMN_HEAD, "d", d, y, BarsRows.HEAD, grey);
            if (columns.form() == Form.BESIDE) {
                sheet.textAtStart(
                        Role.COLUMN_HEAD, words.readsAs(), columns.reads(), y, BarsRows.HEAD, grey);
            }
        }
        sheet.rule(Sheet.MARGIN, sheet.width - Sheet.MARGIN, top + 29.6, 0.8);
    }

    private void side(
            Sheet sheet, String word, double zero, int side, double y, boolean withArrow) {
        String colour = sheet.palette.fill(2 * side);
        double x = zero + side * 8;
        sheet.text(
                Role.COLUMN_HEAD,
                word,
                x,
                y,
                side < 0 ? Anchor.RIGHT : Anchor.LEFT,
                sheet.direction,
                BarsRows.HEAD,
                colour);
        if (withArrow) {
            double tail = x + side * (lines.width(word, BarsRows.HEAD) + 4);
            double tip = tail + side * 9;
            double middle = y - 4;
            List<Step> steps =
                    List.of(
                            new Step.Move(tail, middle),
                            new Step.Line(tip, middle),
                            new Step.Move(tip - side * 3, middle - 3),
                            new Step.Line(tip, middle),
                            new Step.Line(tip - side * 3, middle + 3));
            sheet.add(new Mark.Outline(steps, null, Stroke.solid(colour, 1.3)));
        }
    }

    @Override
    public List<Block> strips(double room) {
        if (bars.rows().isEmpty()) {
            return note();
        }
        double body = room - AXIS;
        List<Block> best = paged(rows.strips(rows.leastPitch(), body), body);
        long pages = axes(best);
        for (double pitch = WIDEST_PITCH; pitch > rows.leastPitch(); pitch--) {
            List<Block> wider = paged(rows.strips(pitch, body), body);
            if (axes(wider) <= pages) {
                best = wider;
                break;
            }
        }
        List<Block> all = new ArrayList<>(best);
        all.addAll(note());
        return all;
    }

    private static long axes(List<Block> blocks) {
        return blocks.stream().filter(block -> block.height() == AXIS).count();
    }

    /** An axis below the rows of each page; rows are put on pages as {@link PlotLayout} does. */
    private List<Block> paged(List<Block> strips, double body) {
        List<Block> paged = new ArrayList<>();
        double used = 0;
        for (int i = 0; i < strips.size(); i++) {
            double needed = 0;
            int k = i;
            do {
                needed += strips.get(k).height();
            } while (strips.get(k).goesOn() && ++k < strips.size());
            if (used > 0 && used + Math.min(needed, body) > body) {
                axis(paged);
                used = 0;
            }
            paged.add(strips.get(i));
            used += strips.get(i).height();
        }
        axis(paged);
        return paged;
    }

    private void axis(List<Block> paged) {
        Block last = paged.removeLast();
        paged.add(last.goingOn(true));
        paged.add(new Block(AXIS, this::axis));
    }

    private void axis(Sheet sheet, double top) {
        double zero = columns.zeroX(sheet);
        BarsTicks ticks = rows.ticks();
        double first = zero;
        for (int tick : ticks.all()) {
            String text = BarsTicks.text(bars, tick);
            double x = zero + tick * columns.unit();
            first = Math.min(first, x - lines.width(text, BarsTicks.STYLE) / 2);
            sheet.number(
                    Role.COLUMN_HEAD, text, x, top + 14, BarsTicks.STYLE, PlotInk.muted(sheet));
        }
        String unit = bars.words().unit();
        double end = first - 8;
        if (end - lines.width(unit, BarsTicks.STYLE) >= Sheet.MARGIN) {
            sheet.text(
                    Role.COLUMN_HEAD,
                    unit,
                    end,
                    top + 14,
                    Anchor.RIGHT,
                    sheet.direction,
                    BarsTicks.STYLE,
                    PlotInk.muted(sheet));
        }
    }

    private List<Block> note() {
        return Notes.strips(bars.note(), lines, room, bars.rows().isEmpty());
    }

    @Override
    public double naturalHeight() {
        double height = AXIS + Block.height(note());
        for (Block strip : rows.strips(WIDEST_PITCH, Size.MAX)) {
            height += strip.height();
        }
        return height;
    }

    @Override
    public double leastHeight() {
        double height = AXIS + Block.height(note());
        for (Block strip : rows.strips(rows.leastPitch(), Size.MAX)) {
            height += strip.height();
        }
        return height;
    }

    @Override
    public String description() {
        String given = bars.frame().description();
        return given == null ? bars.frame().title() : given;
    }
}
