package mawaqif.charts.strip;

import java.util.ArrayList;
import java.util.List;
import mawaqif.charts.Frame;
import mawaqif.charts.Party;
import mawaqif.charts.PositionStrip;
import mawaqif.charts.PositionStrip.Row;
import mawaqif.charts.PositionStrip.Spot;
import mawaqif.charts.Size;
import mawaqif.charts.StanceMatrix.Cell;
import mawaqif.charts.Texts;
import mawaqif.charts.parts.Notes;
import mawaqif.charts.parts.Plot;
import mawaqif.charts.sheet.Block;
import mawaqif.charts.sheet.Lines;
import mawaqif.charts.sheet.Mark.Role;
import mawaqif.charts.sheet.Sheet;
import mawaqif.charts.sheet.TextMeasure;
import org.jspecify.annotations.Nullable;

/**
 * The position strip. Up to four stakeholders have a lane each with the range of their claims; five
 * or six stand side by side at each stop, those contested in a lane of their own below. Who has no
 * mark of their own has a number beside each mark.
 */
public final class StripPlot implements Plot {
    private static final double WIDEST = 40;
    private static final int WITH_RANGES = 4;
    private static final double END = 104;

    private final PositionStrip strip;
    private final Lines lines;
    private final double room;
    private final StripAxis axis;
    private final StripRows rows;
    private final StripLanes lanes;
    private final StripMissing missing;

    public StripPlot(PositionStrip strip, double pageWidth, TextMeasure measure) {
        this.strip = strip;
        this.lines = new Lines(measure, strip.frame().direction());
        this.room = pageWidth - 2 * Sheet.MARGIN;
        List<String> names = strip.rows().stream().map(Row::label).toList();
        double places = StripLanes.places(strip);
        StripAxis wide = StripAxis.fit(pageWidth, names, END, places / 2, lines);
        boolean sideBySide = strip.parties().size() > WITH_RANGES && wide.pitch() >= places + 8;
        this.axis = sideBySide ? wide : StripAxis.fit(pageWidth, names, END, 0, lines);
        this.rows = new StripRows(axis, pageWidth, lines);
        this.lanes = new StripLanes(strip, axis, sideBySide, lines);
        this.missing = new StripMissing(strip, axis, lines);
    }

    @Override
    public Frame frame() {
        return strip.frame();
    }

    @Override
    public @Nullable String banner() {
        return strip.banner();
    }

    @Override
    public List<Block> legend() {
        StripLegend legend = new StripLegend(lines, room);
        for (int at = 0; at < strip.parties().size(); at++) {
            Party party = strip.parties().get(at);
            String key = party.isDistinct() ? "" : Texts.ltr(StripLanes.key(strip, at)) + " ";
            legend.name(
                    key + Texts.isolate(party.label()),
                    (sheet, art) -> art.nameColour(party),
                    (sheet, art, box) -> art.mark(party, box.centreX(), box.centreY(), 6, false));
        }
        if (StripLanes.withRanges(strip)
                && !strip.words().range().isEmpty()
                && !strip.rows().isEmpty()) {
            legend.word(
                    strip.words().range(),
                    20,
                    (sheet, art, box) ->
                            StripMarks.range(
                                    sheet,
                                    box.x(),
                                    box.right(),
                                    box.centreY(),
                                    sheet.palette.secondary()));
        }
        legend.states(
                strip.words(),
                any(spot -> StripMarks.isLow(spot.cell())),
                any(spot -> spot.cell() instanceof Cell.Contested),
                any(spot -> spot.cell() instanceof Cell.Silent));
        return legend.blocks();
    }

    private boolean any(java.util.function.Predicate<Spot> state) {
        return strip.rows().stream().flatMap(row -> row.spots().stream()).anyMatch(state);
    }

    @Override
    public List<Block> heads() {
        if (strip.rows().isEmpty()) {
            return List.of();
        }
        return List.of(
                axis.heads(
                        strip.words().stops(),
                        strip.frame().digits(),
                        lines,
                        (sheet, y) -> {
                            String head = strip.words().noEvidence();
                            if (axis.beside()
                                    && any(Spot::isMissing)
                                    && lines.width(head, StripAxis.HEAD) <= axis.endWidth()) {
                                sheet.textAtStart(
                                        Role.COLUMN_HEAD,
                                        head,
                                        axis.end(),
                                        y,
                                        StripAxis.HEAD,
                                        sheet.palette.secondary());
                            }
                        }));
    }

    @Override
    public List<Block> strips(double height) {
        if (strip.rows().isEmpty()) {
            return note();
        }
        double least = axis.beside() ? 30 : 22;
        double widest = axis.beside() ? WIDEST : 30;
        return at(StripRows.pitch(least, widest, height, pitch -> at(pitch, height)), height);
    }

    private List<Block> at(double pitch, double tallest) {
        List<Block> strips = new ArrayList<>();
        for (int at = 0; at < strip.rows().size(); at++) {
            Row row = strip.rows().get(at);
            boolean first = at == 0;
            double plot = Math.max(pitch, lanes.height(row) + (axis.beside() ? 14 : 12));
            strips.addAll(
                    rows.row(
                            row.label(),
                            missing.of(row),
                            plot,
                            tallest,
                            at == strip.rows().size() - 1,
                            (sheet, middle) -> lanes.paint(sheet, row, middle, plot, first)));
        }
        strips.addAll(note());
        return strips;
    }

    private List<Block> note() {
        return Notes.strips(strip.note(), lines, room, strip.rows().isEmpty());
    }

    @Override
    public double naturalHeight() {
        return strip.rows().isEmpty()
                ? Block.height(note())
                : Block.height(at(axis.beside() ? WIDEST : 30, Size.MAX));
    }

    @Override
    public double leastWidth() {
        return StripAxis.BESIDE + 2 * Sheet.MARGIN;
    }

    @Override
    public double leastHeight() {
        return strip.rows().isEmpty()
                ? Block.height(note())
                : Block.height(at(axis.beside() ? 30 : 22, Size.MAX));
    }

    @Override
    public String description() {
        String given = strip.frame().description();
        return given == null ? strip.frame().title() : given;
    }
}
